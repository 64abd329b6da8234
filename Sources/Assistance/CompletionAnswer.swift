/// What may stand at a place of a text.
package struct CompletionAnswer: Hashable, Sendable {

  /// The offsets of the bytes that a candidate takes the place of; they end at the cursor.
  package let range: Range<Int>

  /// What may stand there, the best first.
  package let candidates: [CompletionCandidate]

  /// What is worth showing to somebody who sees nothing but a list: what is likely there; if nothing
  /// is, what is possible; else all.
  package var shortlist: [CompletionCandidate] {
    let best = candidates.map(\.likelihood).min()
    return candidates.filter { $0.likelihood == best }
  }

}

/// Something that may stand at a place of a text.
package struct CompletionCandidate: Hashable, Sendable {

  /// What a candidate is.
  package enum Kind: String, Hashable, Sendable {

    /// A word or a phrase of the grammar.
    case keyword

    /// A record, a choice, or a type of the language.
    case type

    /// Something that is declared, or a name in scope.
    case name

    /// A function.
    case function

    /// A field.
    case field

    /// A value of a choice.
    case value

    /// A requirement, or another part of a decision.
    case part

    /// A command of a session, or a word that it takes.
    case command

    /// A file.
    case file

    /// A folder.
    case folder
  }

  /// What is put in the place of the range.
  ///
  /// Where it ends in a letter or a digit, a space may follow; where it ends in `(`, `/`, a dot or a
  /// space, what comes next is still to be typed right behind it.
  package let text: String

  /// What it is.
  package let kind: Kind

  /// The type of its values as it is written, where it has one.
  package let type: String?

  /// The title that its author gave it.
  package let title: String?

  /// How likely it is what is wanted there.
  package let likelihood: Likelihood

  /// How likely a candidate is what is wanted.
  package enum Likelihood: Int, Hashable, Comparable, Sendable {

    /// It is of the type that is asked for, or is close by.
    case likely

    /// It may lead to it.
    case possible

    /// It could stand there in a long way of writing.
    case remote

    package static func < (one: Likelihood, other: Likelihood) -> Bool {
      one.rawValue < other.rawValue
    }
  }

}
