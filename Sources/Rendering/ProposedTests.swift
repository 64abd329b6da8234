internal import Analysis
internal import Catalogue
internal import Planning
internal import SourceText
internal import Vocabulary

/// Tests that are proposed for changes that no test notices.
struct ProposedTests {

  /// What is proposed for a change.
  struct Proposal {

    /// The test, unless one that was proposed before will do.
    let text: String?

    /// The name of the test that notices the change.
    let name: String?

    /// What to do, in words.
    let advice: AssessmentWords

  }

  /// The names that are in use.
  private var taken: Set<String> = []

  /// The names of the tests, by the positions of the survivors that they are for.
  private var names: [Int: String] = [:]

  /// Returns what is proposed for `survivor`, the one at `position`.
  mutating func propose(for survivor: Survivor, at position: Int) -> Proposal {
    switch survivor.search {
    case .tooLate: return Proposal(text: nil, name: nil, advice: .noTimeForCase)
    case .sameAs(let other):
      guard let name = names[other] else {
        return Proposal(text: nil, name: nil, advice: .noCase)
      }
      return Proposal(text: nil, name: name, advice: .noticedBy(name))
    case .done:
      let renderer = survivor.renderer
      let mutant = survivor.mutant
      let tongue = renderer.legend.tongues[mutant.site.file] ?? renderer.tongue
      let stem = renderer.legend.ownName(of: mutant.part).spelling(in: tongue) + "_border"
      let name = freeName(stem, in: renderer.legend)
      guard let border = survivor.border,
        let text = renderer.test(named: name, of: border, mutant)
      else { return Proposal(text: nil, name: nil, advice: .noCase) }
      taken.insert(name)
      names[position] = name
      return Proposal(
        text: text, name: name, advice: .writeOne(renderer.facts(moved: border)))
    }
  }

  /// Returns a name that begins with `stem`, and that nothing of `legend` and no proposed test has.
  private func freeName(_ stem: String, in legend: Legend) -> String {
    var number = 1
    var name = stem
    while taken.contains(name) || legend.declares(name) {
      number += 1
      name = "\(stem)_\(number)"
    }
    return name
  }

}

extension Legend {

  /// `true` iff something is called `name` that stands for itself.
  package func declares(_ name: String) -> Bool {
    func isName(_ declaration: DeclarationLegend) -> Bool { declaration.name.english == name }
    return tests.contains { isName($0.declaration) } || definitions.contains(where: isName)
      || decisions.contains { isName($0.declaration) } || rules.contains(where: isName)
      || things.contains { $0.path.english == name }
  }

  /// Returns the name of `part` alone.
  fileprivate func ownName(of part: RulePart) -> TwinName {
    switch part {
    case .requirement(let decision, let position):
      decisions[Int(decision)].requirements[Int(position)].name
    case .amount(let decision), .decision(let decision):
      decisions[Int(decision)].declaration.name
    case .version(let definition, _): definitions[Int(definition)].name
    }
  }

}
