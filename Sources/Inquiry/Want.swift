package import Evaluation
package import Planning
package import Values

/// What would have to be so for an answer to be another.
package struct Want: Sendable {

  /// How many of its parts are wanted.
  package enum Joint: Hashable, Sendable {

    /// All of them.
    case all

    /// One of them.
    case any

    /// A number of them.
    case atLeast(Int)

  }

  /// What it is about.
  package let subject: Reason.Subject

  /// What that is now.
  package let answer: Answer

  /// What it would have to be.
  package let isTrue: Bool

  /// What the parts of the expression came to that stand in its text.
  package internal(set) var figures: [PlanNode.ID: Answer] = [:]

  /// The day whose law applied.
  package internal(set) var day: Day?

  /// How many of the parts are wanted.
  package internal(set) var joint: Joint = .all

  /// The parts; of alternatives, those first that want least.
  ///
  /// Without any, what it is about itself is wanted.
  package internal(set) var children: [Want] = []

  /// The number of further elements that would do as those among the children.
  package internal(set) var omitted = 0

  /// Creates an instance with the given properties.
  init(_ subject: Reason.Subject, _ answer: Answer, isTrue: Bool) {
    self.subject = subject
    self.answer = answer
    self.isTrue = isTrue
  }

  /// The least number of conditions that would have to be otherwise.
  var cost: Int {
    if children.isEmpty { return 1 }
    let costs = children.map(\.cost)
    return switch joint {
    case .all: costs.reduce(0, +)
    case .any: costs.min() ?? 0
    case .atLeast(let count): costs.sorted().prefix(count).reduce(0, +)
    }
  }

}
