package import Diagnostics
package import SourceText

/// The questions that comments leave, with the lines that they are on.
package struct TodoList: Sendable {

  /// The questions.
  private let todos: [Todo]

  /// Where they are.
  private var places: [String] = []

  /// Creates an instance for `todos`, which are in `sources`.
  package init(_ todos: [Todo], in sources: [SourceFile]) {
    self.todos = todos
    var places = Places(sources)
    self.places = todos.map { todo in
      let line = places.lines(of: todo.site.file).line(at: Int(todo.site.start))
      return "\(places.source(todo.site.file).name):\(line)"
    }
  }

  /// The place of the first: file and line.
  package var first: String? { places.first }

  /// The questions, a line each, behind their places.
  package var text: String {
    zip(places, todos).map { "\($0): \($1.text)" }.joined(separator: "\n")
  }

}
