internal import Catalogue
package import Diagnostics
package import SourceText
package import Vocabulary

/// Writes diagnostics for people and for programs.
package struct DiagnosticRenderer: Sendable {

  /// The sources, each at the position that its identity names.
  package let sources: [SourceFile]

  /// The language of messages.
  package let tongue: Tongue

  let style: Style

  /// The number of diagnostics that are shown to people; the rest are counted.
  package static let limit = 50

  /// Creates an instance with the given properties.
  package init(sources: [SourceFile], tongue: Tongue, isColoured: Bool) {
    self.sources = sources
    self.tongue = tongue
    style = isColoured ? .ansi : .plain
  }

  /// Returns what `problem` is, on a line, for one that is in no text.
  package func text(of problem: Problem) -> String {
    var text = headline(of: problem)
    if let help = problem.help(in: tongue) {
      text += "\n" + note(.help, style.text(help), gutter: 0)
    }
    return text
  }

  /// Returns `diagnostic` with its place, what stands there, and how to mend it.
  package func text(of diagnostic: Diagnostic) -> String {
    var places = Places(sources)
    return text(of: diagnostic, &places)
  }

  /// Returns the first of `diagnostics`, then how many more there are, then how grave they are, counting
  /// `unread` files that cannot be read.
  package func text(of diagnostics: [Diagnostic], unread: Int = 0) -> String {
    var places = Places(sources)
    var parts = diagnostics.prefix(Self.limit).map { text(of: $0, &places) }
    if diagnostics.count > Self.limit {
      parts.append(style.text(phrase(.more(diagnostics.count - Self.limit))))
    }
    parts.append(summary(of: diagnostics, unread: unread))
    return parts.joined(separator: "\n\n")
  }

  /// Returns how many errors and warnings there are among `diagnostics`; each of `unread` files that
  /// cannot be read is an error.
  package func summary(of diagnostics: [Diagnostic], unread: Int = 0) -> String {
    let errors = diagnostics.count { $0.problem.severity == .error }
    let warnings = diagnostics.count { $0.problem.severity == .warning }
    let notes = diagnostics.count - errors - warnings
    return style.text(phrase(.count(errors: errors + unread, warnings: warnings, notes: notes)))
  }

  /// Returns `phrase` in the language of messages.
  private func phrase(_ phrase: Phrase) -> Message { phrase.message(in: tongue) }

  /// Returns severity, code and message of `problem`.
  private func headline(of problem: Problem) -> String {
    let severity = problem.severity
    let head = "\(severity.label.text(in: tongue)) \(problem.code.text)"
    return style.paint(head, severity.role) + ": " + style.text(problem.message(in: tongue))
  }

  /// Returns `diagnostic` in full.
  private func text(of diagnostic: Diagnostic, _ places: inout Places) -> String {
    var lines = [headline(of: diagnostic.problem)]
    let mends = diagnostic.fixes.prefix(3).map { mended($0, &places) }
    let numbers =
      [places.line(of: diagnostic.site)]
      + diagnostic.related.map { places.line(of: $0) } + mends.flatMap { $0.map(\.number) }
    let gutter = String(numbers.max() ?? 1).count
    lines += excerpt(of: diagnostic.site, diagnostic.problem.severity.role, gutter, &places)
    for span in diagnostic.related {
      lines.append(note(.seeAlso, "", gutter: gutter))
      lines += excerpt(of: span, .note, gutter, &places)
    }
    if let help = diagnostic.problem.help(in: tongue) {
      lines.append(note(.help, style.text(help), gutter: gutter))
    }
    for mend in mends where !mend.isEmpty {
      lines.append(note(.mended, "", gutter: gutter))
      lines += mend.map {
        bar(String($0.number), gutter) + (style.paint($0.text, .good))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Returns where `span` is, its line, and a line of carets.
  private func excerpt(
    of span: SourceSpan, _ role: Style.Role, _ gutter: Int, _ places: inout Places
  ) -> [String] {
    let spaces = String(repeating: " ", count: gutter)
    let arrow = spaces + style.paint("--> ", .faint) + places.text(of: span)
    let source = places.source(span.file)
    if source.bytes.isEmpty { return [arrow] }
    let lines = places.lines(of: span.file)
    let number = lines.line(at: Int(span.start))
    let excerpt = Excerpt(
      of: source.bytes, line: lines.offsets(ofLine: number), around: span.offsets)
    let carets =
      String(repeating: " ", count: excerpt.marked.lowerBound)
      + style.paint(String(repeating: "^", count: excerpt.marked.count), role)
    return [arrow, bar(String(number), gutter) + excerpt.text, bar("", gutter) + carets]
  }

  /// Returns the beginning of a line that is source text, with its `number`.
  private func bar(_ number: String, _ gutter: Int) -> String {
    style.paint(padded(number, to: gutter, onTheRight: true) + " | ", .faint)
  }

  /// Returns a line that begins with `label`.
  private func note(_ label: Label, _ text: String, gutter: Int) -> String {
    let spaces = String(repeating: " ", count: gutter)
    let head = style.paint("\(label.text(in: tongue)):", .note)
    return "\(spaces) = \(head)\(text.isEmpty ? "" : " ")\(text)"
  }

  /// A line of mended text.
  private struct MendedLine {
    let number: Int
    let text: String
  }

  /// Returns the lines that `fix` touches as they are afterwards.
  private func mended(_ fix: Fix, _ places: inout Places) -> [MendedLine] {
    guard let first = fix.edits.first else { return [] }
    let source = places.source(first.span.file)
    let lines = places.lines(of: first.span.file)
    let firstLine = lines.line(at: Int(first.span.start))
    // Edits of one line are shown together; of several lines, those of the first.
    let edits = fix.edits.prefix {
      $0.span.file == first.span.file && lines.line(at: Int($0.span.start)) == firstLine
    }
    let end = edits.map { Int($0.span.end) }.max() ?? 0
    let whole =
      lines.offsets(ofLine: firstLine)
      .lowerBound..<lines.offsets(ofLine: lines.line(at: end)).upperBound
    // Of a line without end, a piece does.
    let shown =
      max(whole.lowerBound, Int(first.span.start) - 1_000)..<min(whole.upperBound, end + 1_000)
    let text = source.bytes.applying(Array(edits), in: shown)
    let change = Int(first.span.start) - shown.lowerBound
    var result: [MendedLine] = []
    var start = 0
    for (position, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false)
      .prefix(8).enumerated()
    {
      let range = start..<start + line.count
      start = range.upperBound + 1
      if line.isEmpty { continue }
      let place = min(max(change, range.lowerBound), range.upperBound)
      let excerpt = Excerpt(of: text, line: range, around: place..<place)
      result.append(MendedLine(number: firstLine + position, text: excerpt.text))
    }
    return result
  }

}

extension Severity {

  /// The word for `self`.
  fileprivate var label: Label {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }

  /// How it stands out.
  fileprivate var role: Style.Role {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }

}

extension Places {

  /// Returns the number of the line in which `span` begins.
  fileprivate mutating func line(of span: SourceSpan) -> Int {
    lines(of: span.file).line(at: Int(span.start))
  }

}

extension [UInt8] {

  /// Returns the bytes in `range` after `edits`, which do not overlap.
  fileprivate func applying(_ edits: [TextEdit], in range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    var position = range.lowerBound
    for edit in edits.sorted(by: { $0.span.start < $1.span.start }) {
      let span = edit.span.offsets
      guard span.lowerBound >= position, span.upperBound <= range.upperBound else { continue }
      result += self[position..<span.lowerBound]
      result += edit.text.utf8
      position = span.upperBound
    }
    return result + self[position..<range.upperBound]
  }

}
