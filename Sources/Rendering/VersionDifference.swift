internal import Catalogue
internal import Evaluation
package import Inquiry
internal import Planning
package import Values
internal import Vocabulary

/// What two versions of the files say about the same cases.
package struct VersionDifference: Sendable {

  /// A version.
  package struct Version: Sendable {

    /// What writes its answers.
    let renderer: Renderer

    /// The paths of its files, as they were typed.
    let files: [String]

    /// The position of the decision in it.
    let decision: Int32

    /// The day by whose law it decides.
    let day: Day

    /// The definitions that its answers rested on, by their names.
    let law: [String: VersionReader.Law]

    /// Creates an instance with the given properties.
    package init(
      _ renderer: Renderer, files: [String], decision: Int32, day: Day,
      law: [String: VersionReader.Law]
    ) {
      self.renderer = renderer
      self.files = files
      self.decision = decision
      self.day = day
      self.law = law
    }

  }

  /// A case, and what either version says about it.
  package struct Case: Sendable {

    /// What the case is called.
    let name: String

    /// What is said.
    let before: VersionAnswer
    let after: VersionAnswer

    /// Creates an instance with the given properties.
    package init(_ name: String, before: VersionAnswer, after: VersionAnswer) {
      self.name = name
      self.before = before
      self.after = after
    }

  }

  /// The two versions.
  let before: Version
  let after: Version

  /// The cases, in the order of the facts, and what is not said alike about them.
  let cases: [(case: Case, findings: [VersionFinding])]

  /// The number of cases that one of the versions cannot read.
  let rejected: Int

  /// The number of cases whose answers differ.
  package var differentCases: Int { cases.count { !$0.findings.isEmpty } }

  /// Creates an instance that compares what `before` and `after` say about `cases`.
  package init(_ before: Version, _ after: Version, _ cases: [Case], rejected: Int) {
    self.before = before
    self.after = after
    self.rejected = rejected
    self.cases = cases.map { one in
      (
        one,
        findings(
          VersionSayings(renderer: before.renderer, answer: one.before),
          VersionSayings(renderer: after.renderer, answer: one.after))
      )
    }
  }

  /// A definition that is not the same in both versions.
  struct LawChange {

    /// What it is called.
    let name: TwinName
    let title: String?

    /// What it comes to, for people and for programs; `nil` of functions.
    let before: (text: String, plain: String)?
    let after: (text: String, plain: String)?

    /// What it cites.
    let citesBefore: [String]
    let citesAfter: [String]

  }

  /// The definitions that are not the same in both versions, in the order of the second.
  var law: [LawChange] {
    after.law.values.sorted { $0.definition < $1.definition }.compactMap { new in
      let name = after.renderer.legend.definitions[Int(new.definition)].name
      guard let old = before.law[name.english] else { return nil }
      let values = (before.said(of: old), after.said(of: new))
      if let one = values.0, let other = values.1 {
        if one.plain == other.plain && one.text == other.text { return nil }
      } else if before.text(of: old) == after.text(of: new) {
        return nil
      }
      return LawChange(
        name: name,
        title: after.renderer.title(of: after.renderer.legend.definitions[Int(new.definition)]),
        before: values.0, after: values.1, citesBefore: before.cites(of: old),
        citesAfter: after.cites(of: new))
    }
  }

}

extension VersionDifference.Version {

  /// Returns what `law` comes to.
  fileprivate func said(of law: VersionReader.Law) -> (text: String, plain: String)? {
    guard let values = law.values else { return nil }
    let type = renderer.plan.definitions[Int(law.definition)].type
    return (
      values.map { renderer.line($0) }.joined(separator: ", "),
      values.map { renderer.plain($0, type) }.joined(separator: "; ")
    )
  }

  /// Returns how `law` is written, without what layout there is.
  fileprivate func text(of law: VersionReader.Law) -> [String] {
    law.versions.compactMap { version in
      let versions = renderer.legend.versions[Int(law.definition)]
      return Int(version) < versions.count
        ? renderer.sourceText(at: versions[Int(version)].site) : nil
    }
  }

  /// Returns what `law` cites.
  fileprivate func cites(of law: VersionReader.Law) -> [String] {
    var seen: Set<String> = []
    return law.versions.flatMap { renderer.cites(ofVersion: $0, of: law.definition) }
      .filter { seen.insert($0).inserted }
  }

  /// The files and the day, for people.
  var words: String {
    renderer.words(
      .version(visible(files.joined(separator: ", ")), on: renderer.numbers.text(day)))
  }

}
