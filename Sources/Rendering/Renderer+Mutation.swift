package import Analysis
internal import Catalogue
internal import Planning
internal import SourceText
internal import Values
internal import Vocabulary

/// A change that no test noticed, with a case that shows it, if one was found.
package struct Survivor: Sendable {

  /// The change.
  package let mutant: Mutant

  /// The case.
  package let border: BorderCase?

  /// What people call the parts of the program in which it was found.
  let renderer: Renderer

  /// How a test is found that notices the change.
  package enum Search: Hashable, Sendable {

    /// By looking for one; there may be none.
    case done

    /// The test for the survivor at a position notices it, too.
    case sameAs(Int)

    /// Not at all: the time was up.
    case tooLate

  }

  /// How a test is found.
  let search: Search

  /// Creates an instance with the given properties; `renderer` is that of the program.
  package init(mutant: Mutant, border: BorderCase?, renderer: Renderer, search: Search = .done) {
    self.mutant = mutant
    self.border = border
    self.renderer = renderer
    self.search = search
  }

}

/// What tests would notice of the changes of rules.
package struct MutationReport: Sendable {

  /// The number of changes that a test noticed.
  package let noticed: Int

  /// The number of changes that were tried, and that there are.
  package let tried: Int
  package let total: Int

  /// The changes that no test noticed though one goes through their place.
  let survivors: [Survivor]

  /// The changes in places that no test goes through.
  let unreached: [Survivor]

  /// Creates an instance with the given properties.
  package init(
    noticed: Int, tried: Int, total: Int, survivors: [Survivor], unreached: [Survivor]
  ) {
    self.noticed = noticed
    self.tried = tried
    self.total = total
    self.survivors = survivors
    self.unreached = unreached
  }

  /// The percentage of the changes tried that a test noticed, in tenths, rounded down.
  package var tenthsOfPercent: Int {
    // Of nothing that there is to notice, all is noticed; of nothing tried, none.
    tried == 0 ? (total == 0 ? 1_000 : 0) : noticed * 1_000 / tried
  }

}

extension Renderer {

  /// Returns `report` as people read it.
  package func text(of report: MutationReport) -> String {
    let share = AssessmentWords.noticed(
      report.noticed, of: report.tried, percentage: percentage(tenths: report.tenthsOfPercent))
    var lines = [words(share)]
    var places = Places(sources)
    var tests = ProposedTests()
    for (position, survivor) in report.survivors.enumerated() {
      let renderer = survivor.renderer
      let place = places.text(of: survivor.mutant.site)
      let proposal = tests.propose(for: survivor, at: position)
      lines.append("")
      lines.append("  \(place): \(shown(renderer.name(of: survivor.mutant)))")
      lines.append("    \(words(renderer.words(of: survivor.mutant)));")
      lines.append("    \(words(proposal.advice))\(proposal.text == nil ? "" : ":")")
      for line in proposal.text?.split(separator: "\n") ?? [] {
        lines.append("      \(shown(String(line)))")
      }
    }
    let groups = groups(report.unreached)
    if !groups.isEmpty {
      if !report.survivors.isEmpty { lines.append("") }
      lines.append("  \(words(.unreached)):")
      for group in groups {
        let count = words(.changes(group.count))
        lines.append("    \(places.text(of: group.site)): \(shown(group.name)), \(count)")
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Returns `report` as `test --mutate --format json` prints it.
  package func json(of report: MutationReport) -> JSON {
    var places = Places(sources)
    var tests = ProposedTests()
    return [
      "mutation": [
        "noticed": .number(String(report.noticed)),
        "tried": .number(String(report.tried)),
        "total": .number(String(report.total)),
        "percent": .number(decimal(tenths: report.tenthsOfPercent)),
        "survivors": .array(
          report.survivors.enumerated().map { index, survivor in
            let proposal = tests.propose(for: survivor, at: index)
            let renderer = survivor.renderer
            let (mutant, site) = (survivor.mutant, survivor.mutant.site)
            let position = places.position(site.start, in: site.file)
            return [
              "kind": .string(mutant.kind.rawValue),
              "name": .string(renderer.legend.name(of: mutant.part).english),
              "file": .string(name(of: site.file)),
              "line": .number(String(position.line)),
              "column": .number(String(position.column)),
              "text": .string(sourceText(at: site)),
              "changed": .optional(mutant.edits.isEmpty ? nil : renderer.changedText(of: mutant)),
              "test": .optional(proposal.text),
              "noticed_by": .optional(proposal.name),
            ]
          }),
        "unreached": .array(
          groups(report.unreached).map { group in
            let position = places.position(group.site.start, in: group.site.file)
            return [
              "name": .string(group.name),
              "file": .string(name(of: group.site.file)),
              "line": .number(String(position.line)),
              "changes": .number(String(group.count)),
            ]
          }),
      ]
    ]
  }

  /// Returns what people call what `mutant` is a part of.
  func name(of mutant: Mutant) -> String { name(legend.name(of: mutant.part), .forPeople) }

  /// Returns what `mutant` changes, in words.
  func words(of mutant: Mutant) -> AssessmentWords {
    let text = sourceText(at: mutant.site)
    return switch mutant.kind {
    case .requirement: .withoutRequirement(text)
    case .exception: .withoutException(text)
    case .row: .withoutRow(text)
    case .branches: .swapped(shortened(text))
    case .comparison, .value, .day, .conjunction, .negation, .extreme, .rounding, .choice:
      .changed(from: text, to: changedText(of: mutant))
    }
  }

  /// Returns what is written in place of what `mutant` changes, on one line.
  func changedText(of mutant: Mutant) -> String {
    let site = mutant.site
    let position = Int(site.file.rawValue)
    guard position < sources.count else { return "" }
    let source = sources[position]
    if mutant.kind == .branches, mutant.edits.count == 2 {
      return swapped(mutant, source)
    }
    var text = ""
    var start = site.offsets.lowerBound
    for edit in mutant.edits.sorted(by: { $0.span.start < $1.span.start }) {
      text += source.text(at: start..<max(start, edit.span.offsets.lowerBound))
      text += self.text(of: edit.replacement, in: site.file)
      start = edit.span.offsets.upperBound
    }
    text += source.text(at: start..<max(start, site.offsets.upperBound))
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Returns the text of `mutant` in `source` with its two edits in each other's place.
  private func swapped(_ mutant: Mutant, _ source: SourceFile) -> String {
    let (first, second) = (mutant.edits[0].span.offsets, mutant.edits[1].span.offsets)
    let site = mutant.site.offsets
    let parts = [
      site.lowerBound..<first.lowerBound, second, first.upperBound..<second.lowerBound, first,
      second.upperBound..<site.upperBound,
    ]
    return parts.map { source.text(at: $0) }.joined().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// Returns `replacement` as `file` writes it.
  private func text(of replacement: Edit.Replacement, in file: SourceFile.ID) -> String {
    switch replacement {
    case .text(let text): text
    case .value(let value): literal(value, in: legend.tongues[file] ?? tongue) ?? ""
    case .percentage(let number):
      NumberStyle(legend.tongues[file] ?? tongue).text(number * 100) + " %"
    }
  }

  /// Returns the declarations of `survivors`, with the number of changes of each, in their order.
  private func groups(
    _ survivors: [Survivor]
  ) -> [(name: String, site: SourceSpan, count: Int)] {
    var groups: [(name: String, site: SourceSpan, count: Int)] = []
    var positions: [SourceSpan: Int] = [:]
    for survivor in survivors {
      let legend = survivor.renderer.legend
      let site = legend.site(of: survivor.mutant.part)
      if let position = positions[site] {
        groups[position].count += 1
      } else {
        positions[site] = groups.count
        groups.append((name(legend.name(of: survivor.mutant.part), .forPeople), site, 1))
      }
    }
    return groups
  }

}

extension Legend {

  /// Returns where `part` is declared.
  fileprivate func site(of part: RulePart) -> SourceSpan {
    switch part {
    case .requirement(let decision, let position):
      decisions[Int(decision)].requirements[Int(position)].site
    case .amount(let decision), .decision(let decision):
      decisions[Int(decision)].declaration.site
    case .version(let definition, _): definitions[Int(definition)].site
    }
  }

}
