/// A way in which a name means nothing, or too much.
package enum NamingProblem: Hashable, Sendable {

  /// Nothing that a value could be is called `name`; the names in `near` are spelled much like it.
  case undefined(name: String, near: [String])

  /// `name` is declared a second time; `isBuiltIn` where the first is a kind or a choice that every
  /// program has.
  case redeclared(name: String, isBuiltIn: Bool = false)

  /// Things of the kind `record` have no field `name`.
  case noField(record: String, name: String, near: [String])

  /// No kind of things is called `name`.
  case noKind(name: String, near: [String])

  /// No type is called `name`.
  case noType(name: String, near: [String])

  /// Several choices have a value `name`, and nothing says which one is meant.
  case ambiguousChoiceValue(name: String, choices: [String])

  /// A built-in name of the other tongue: in this file it is spelled `spelling`.
  case otherTongue(name: String, spelling: String)

  /// No source is called `name`.
  case noSource(name: String, near: [String])

  /// The decision has no requirement (or amount, or obligation) `name`.
  case noRequirement(decision: String, name: String, near: [String])

  /// No exception of the same parent is called `name`.
  case noException(name: String, near: [String])

  /// The choice has no value `name`.
  case noChoiceValue(choice: String, name: String, near: [String])

  /// No question that a person could answer is called `name`.
  case noQuestion(name: String, near: [String])

  /// `name` is declared in a file that this file does not import; `mend` is the line that imports
  /// it, where there is a path to it.
  case notImported(name: String, mend: String?)

  /// `name` is not what is wanted here.
  case wrongEntity(name: String, wanted: WantedEntity)

  /// A field is given twice in one place.
  case fieldGivenTwice(name: String)

  /// A function of other languages; `form` is what is written here.
  case foreignFunction(name: String, form: String)

  /// Things of the kind `record` have no parts of the kind `part`.
  case noPart(record: String, part: String, near: [String])

}

/// What a name must stand for where it is used.
package enum WantedEntity: Hashable, Sendable {
  case strategy
  case eligibility
  case decision
  case value
  case function

  /// A field of a case or a thing, or a human decision.
  case fact

  /// A fact of one part, and not of each part of a list; `mend` names that of the first.
  case onePart(mend: String)
}

extension NamingProblem {

  /// The code under which people look `self` up.
  package var code: ProblemCode {
    switch self {
    case .undefined: ProblemCode("N01")
    case .redeclared: ProblemCode("N02")
    case .noField: ProblemCode("N03")
    case .noKind: ProblemCode("N04")
    case .noType: ProblemCode("N05")
    case .ambiguousChoiceValue: ProblemCode("N06")
    case .otherTongue: ProblemCode("N07")
    case .noSource: ProblemCode("N08")
    case .noRequirement: ProblemCode("N09")
    case .noException: ProblemCode("N10")
    case .noChoiceValue: ProblemCode("N11")
    case .noQuestion: ProblemCode("N12")
    case .notImported: ProblemCode("N13")
    case .wrongEntity: ProblemCode("N14")
    case .fieldGivenTwice: ProblemCode("N15")
    case .noPart: ProblemCode("N16")
    case .foreignFunction: ProblemCode("N17")
    }
  }

}
