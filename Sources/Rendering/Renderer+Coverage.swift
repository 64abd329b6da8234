package import Analysis
internal import Catalogue
internal import SourceText
internal import Values
internal import Vocabulary

extension Renderer {

  /// Returns `words` in the language of answers.
  func words(_ words: AssessmentWords) -> String { style.text(words.message(in: tongue)) }

  /// Returns `report` as people read it: the shares, then what no test decided both ways.
  package func text(of report: CoverageReport) -> String {
    let share = report.share()
    var lines = [
      words(
        .coverage(seen: share.seen, total: share.total, percentage: percentage(share)))
    ]
    var rows: [(name: String, share: CoverageReport.Share)] = []
    for kind in CoverageReport.Kind.allCases {
      let part = report.share { $0.kind == kind }
      if part.total > 0 { rows.append((words(kind.words), part)) }
    }
    for file in report.files {
      let part = report.share { $0.site.file == file }
      if part.total > 0 { rows.append((shown(name(of: file)), part)) }
    }
    let widest = rows.map { width(of: $0.name) }.max() ?? 0
    for row in rows {
      let share = AssessmentWords.share(
        row.share.seen, of: row.share.total, percentage: percentage(row.share))
      lines.append("  \(padded(row.name, to: widest))  \(words(share))")
    }
    let gaps = report.items.filter { !$0.missing.isEmpty }
    if gaps.isEmpty { return lines.joined(separator: "\n") }
    var places = Places(sources)
    lines.append("  \(words(.undecided)):")
    for item in gaps {
      lines.append("    \(places.text(of: item.site)): \(text(of: item))")
    }
    return lines.joined(separator: "\n")
  }

  /// Returns `report` as `test --coverage --format json` prints it.
  package func json(of report: CoverageReport) -> JSON {
    var places = Places(sources)
    return [
      "coverage": .object(
        members(of: report.share()) + [
          JSONMember(
            key: "kinds",
            value: .object(
              CoverageReport.Kind.allCases.map { kind in
                JSONMember(
                  key: kind.rawValue,
                  value: .object(members(of: report.share { $0.kind == kind })))
              })),
          JSONMember(
            key: "files",
            value: .array(
              report.files.map { file in
                .object(
                  [JSONMember(key: "file", value: .string(name(of: file)))]
                    + members(of: report.share { $0.site.file == file }))
              })),
          JSONMember(
            key: "undecided",
            value: .array(
              report.items.filter { !$0.missing.isEmpty }.map { json(of: $0, &places) })),
        ])
    ]
  }

  /// Returns the name of `file`.
  func name(of file: SourceFile.ID) -> String {
    let position = Int(file.rawValue)
    return position < sources.count ? sources[position].name : ""
  }

  /// Returns `share` in percent, as people read it.
  private func percentage(_ share: CoverageReport.Share) -> String {
    percentage(tenths: share.tenthsOfPercent)
  }

  /// Returns `tenths` of a percent as people read them.
  package func percentage(tenths: Int) -> String {
    let number = Rational(numerator: tenths, denominator: 10) ?? .zero
    return "\(numbers.text(number)) %"
  }

  /// Returns what `item` is, and what it never came to.
  private func text(of item: CoverageReport.Item) -> String {
    var name = item.name.map { self.name($0, .forPeople) } ?? ""
    switch item.kind {
    case .requirement, .exception: break
    case .row, .branch, .version: name = "\(name) `\(excerpt(at: item.site))`"
    }
    let title = item.title.map { "  \($0.text(in: tongue))" } ?? ""
    let missing =
      if !item.seen.isEmpty || item.outcomes.count == 1 {
        item.missing.map { words($0.words) }.joined(separator: ", ")
      } else {
        words(item.isReached ? .neverDecided : .neverReached)
      }
    return "\(shown(name + title)): \(missing)"
  }

  /// Returns the text at `site` on one line, its end left out where it is long.
  func excerpt(at site: SourceSpan) -> String { shortened(sourceText(at: site)) }

  /// Returns `text`, its end left out where it is long.
  func shortened(_ text: String) -> String {
    text.count <= 72 ? text : text.prefix(71) + "…"
  }

  /// Returns `share` for programs.
  private func members(of share: CoverageReport.Share) -> [JSONMember] {
    [
      JSONMember(key: "seen", value: .number(String(share.seen))),
      JSONMember(key: "total", value: .number(String(share.total))),
      JSONMember(key: "percent", value: .number(decimal(tenths: share.tenthsOfPercent))),
    ]
  }

  /// Returns `tenths` with a point before the last digit.
  func decimal(tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

  /// Returns `item` for programs.
  private func json(of item: CoverageReport.Item, _ places: inout Places) -> JSON {
    let position = places.position(item.site.start, in: item.site.file)
    return [
      "kind": .string(item.kind.rawValue),
      "name": .optional(item.name?.english),
      "title": .optional(item.title?.text(in: tongue)),
      "file": .string(name(of: item.site.file)),
      "line": .number(String(position.line)),
      "column": .number(String(position.column)),
      "text": .string(sourceText(at: item.site)),
      "never": .strings(item.missing.map(\.rawValue)),
    ]
  }

}

extension CoverageReport.Kind {

  /// The words for places of the kind.
  fileprivate var words: AssessmentWords {
    switch self {
    case .requirement: .requirements
    case .exception: .exceptions
    case .row: .rows
    case .branch: .branches
    case .version: .versions
    }
  }

}

extension CoverageReport.Outcome {

  /// The words for what never came to `self`.
  fileprivate var words: AssessmentWords {
    switch self {
    case .met: .neverMet
    case .notMet: .neverNotMet
    case .applied: .neverApplied
    case .passedOver: .neverPassedOver
    case .chosen: .neverChosen
    case .thenBranch: .neverThen
    case .elseBranch: .neverElse
    case .inForce: .neverInForce
    }
  }

}
