package import Evaluation
package import Planning
package import Values

/// Something that was asked of a plan, so that it can be asked again: for reasons, of other facts, on
/// another day.
package struct Request: Sendable {

  /// What is asked.
  package enum Subject: Sendable {

    /// What a decision says about one case, and what a person decided about it.
    case decision(Int32, about: Answer, answers: [Int32: Value])

    /// What a decision says about several cases, each with its name.
    case decisions(Int32, about: [NamedCase])

    /// What an expression comes to.
    case value(PlanNode.ID, PlanFrame)

    /// Whether a rule holds.
    case rule(Int32)

  }

  /// What is asked.
  package let subject: Subject

  /// The day whose law applies where the text says no other.
  package let asOf: Day

  /// What fields of things are supposed to be, by thing and position.
  package let suppositions: [ThingID: [Int32: Answer]]

  /// What people are supposed to have decided, whatever is asked, by question.
  package let supposedAnswers: [Int32: Value]

  /// What the one case is called that is decided, where that does not follow from what it is.
  package let caseName: String?

  /// Creates an instance with the given properties.
  package init(
    _ subject: Subject, asOf: Day, suppositions: [ThingID: [Int32: Answer]] = [:],
    supposedAnswers: [Int32: Value] = [:], caseName: String? = nil
  ) {
    self.subject = subject
    self.asOf = asOf
    self.suppositions = suppositions
    self.supposedAnswers = supposedAnswers
    self.caseName = caseName
  }

}

/// One of several cases.
package struct NamedCase: Sendable {

  /// What the case is called.
  package let name: String

  /// Its facts, or the thing that it is.
  package let facts: Answer

  /// What a person decided about it, by question.
  package let answers: [Int32: Value]

  /// Creates an instance with the given properties.
  package init(name: String, facts: Answer, answers: [Int32: Value] = [:]) {
    self.name = name
    self.facts = facts
    self.answers = answers
  }

}
