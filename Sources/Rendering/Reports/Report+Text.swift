internal import Catalogue
internal import Diagnostics

extension Report {

  /// The report as people read it.
  var plainText: String {
    let renderer = DiagnosticRenderer(sources: sources, tongue: tongue, isColoured: false)
    var parts = unread.map { renderer.text(of: .file($0)) }
    switch command {
    case .check:
      parts.append(
        diagnostics.isEmpty
          ? renderer.summary(of: [], unread: unread.count)
          : renderer.text(of: diagnostics, unread: unread.count))
      if !todos.isEmpty {
        let first = TodoList(todos, in: sources).first
        parts.append(
          CommandNotice.todos(todos.count, first: first).message(in: tongue).plainText)
      }
    case .test:
      if !diagnostics.isEmpty { parts.append(renderer.text(of: diagnostics)) }
      parts += tests.map(\.text)
      parts.append(testNotice.message(in: tongue).plainText)
    }
    return parts.joined(separator: "\n\n")
  }

  /// How many tests passed and failed, in words.
  private var testNotice: CommandNotice {
    if tests.isEmpty { return .noTests }
    let passed = tests.count { $0.failures.isEmpty }
    return .tests(passed: passed, failed: tests.count - passed)
  }

  /// The report as JSON: of `check` an object, of `test` one on each line.
  var jsonText: String {
    switch command {
    case .check:
      DiagnosticRenderer(sources: sources, tongue: tongue, isColoured: false)
        .json(of: diagnostics, todos, unread: unread.count).text
    case .test: tests.map(\.json.text).joined(separator: "\n")
    }
  }

}
