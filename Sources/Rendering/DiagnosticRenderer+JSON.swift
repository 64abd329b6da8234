internal import Catalogue
package import Diagnostics
internal import SourceText

extension DiagnosticRenderer {

  /// Returns `diagnostics`, `todos` and how many there are, as `check --format json` prints them; each of
  /// `unread` files that cannot be read is an error.
  package func json(of diagnostics: [Diagnostic], _ todos: [Todo], unread: Int = 0) -> JSON {
    var places = Places(sources)
    let errors = diagnostics.count { $0.problem.severity == .error }
    let warnings = diagnostics.count { $0.problem.severity == .warning }
    return [
      "diagnostics": .array(diagnostics.map { json(of: $0, &places) }),
      "todos": .array(
        todos.map { todo in
          [
            "text": .string(todo.text),
            "file": .string(places.source(todo.site.file).name),
            "range": range(of: todo.site, &places),
          ]
        }),
      "summary": [
        "errors": .number(String(errors + unread)), "warnings": .number(String(warnings)),
        "todos": .number(String(todos.count)),
      ],
    ]
  }

  /// Returns `diagnostic` as an object.
  private func json(of diagnostic: Diagnostic, _ places: inout Places) -> JSON {
    let problem = diagnostic.problem
    return [
      "code": .string(problem.code.text),
      "severity": .string(problem.severity.rawValue),
      "message": .string(problem.message(in: tongue).plainText),
      "file": .string(places.source(diagnostic.site.file).name),
      "range": range(of: diagnostic.site, &places),
      "help": .optional(problem.help(in: tongue)?.plainText),
      "fixes": .array(
        diagnostic.fixes.map { fix in
          [
            "title": .string(title(of: fix)),
            "edits": .array(
              fix.edits.map { ["range": range(of: $0.span, &places), "text": .string($0.text)] }),
          ]
        }),
      "related": .array(
        diagnostic.related.map { span in
          [
            "message": .string(Label.seeAlso.text(in: tongue)),
            "file": .string(places.source(span.file).name),
            "range": range(of: span, &places),
          ]
        }),
    ]
  }

  /// Returns what `fix` does, in words.
  func title(of fix: Fix) -> String {
    guard let first = fix.edits.first else { return "" }
    let text = fix.edits.first { !$0.text.isEmpty }?.text ?? ""
    if text.isEmpty { return Label.remove.text(in: tongue) }
    let phrase: Phrase = first.span.start == first.span.end ? .insert(text) : .replaceBy(text)
    return phrase.message(in: tongue).plainText
  }

  /// Returns the ends of `span`.
  private func range(of span: SourceSpan, _ places: inout Places) -> JSON {
    [
      "start": json(of: places.position(span.start, in: span.file)),
      "end": json(of: places.position(span.end, in: span.file)),
    ]
  }

  /// Returns `position` as an object.
  private func json(of position: TextPosition) -> JSON {
    ["line": .number(String(position.line)), "column": .number(String(position.column))]
  }

}
