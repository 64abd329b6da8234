/// What does many pieces of work of one kind: one after the other, or several at once.
package protocol Executor: Sendable {

  /// Returns what `body` makes of each number below `count`, in their order.
  func map<Answer: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Answer) -> [Answer]

}

/// What does one piece of work after the other.
package struct SerialExecutor: Executor {

  /// Creates an instance.
  package init() {}

  /// Returns what `body` makes of each number below `count`, in their order.
  package func map<Answer: Sendable>(
    _ count: Int, _ body: @Sendable (Int) -> Answer
  ) -> [Answer] {
    (0..<count).map(body)
  }

}
