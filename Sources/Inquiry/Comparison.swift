package import Evaluation
package import Values
package import Vocabulary

/// What is different between two things of one kind; of two strategies, also between what belongs to
/// them.
package struct Comparison: Sendable {

  /// The kind of both.
  package let record: RecordID

  /// One of the two, and the day by whose law it is read.
  package struct Side: Sendable {

    /// The thing, or the facts of a case.
    package let subject: Answer

    /// The day: that which was asked for, or the day nearest to it in the period of the strategy.
    package let day: Day

  }

  /// What it is compared with, and what is compared.
  package let before: Side
  package let after: Side

  /// The fields that are not the same.
  package let fields: [FieldChange]

  /// The number of fields that are known and the same.
  package let sameFields: Int

  /// What belongs to one of two strategies, or to both, by kinds; empty for things of other kinds.
  package let kinds: [Kind]

  /// What is known of a field: the value, and the date that it was written with or observed on.
  package struct Reading: Hashable, Sendable {

    /// The value.
    package let answer: Answer

    /// The date.
    package let date: Day?

    /// What is shown of a title, which as a value is one text.
    package let title: Title?

    /// Creates an instance with the given properties.
    init(answer: Answer, date: Day?, title: Title? = nil) {
      self.answer = answer
      self.date = date
      self.title = title
    }

  }

  /// A field of two things that is not the same.
  package struct FieldChange: Sendable {

    /// What is compared.
    package let field: FieldName

    /// What it is of one and of the other; `nil` where it is not known.
    package let before: Reading?
    package let after: Reading?

  }

  /// What a thing says of itself.
  package enum FieldName: Hashable, Sendable {

    /// Its title.
    case title

    /// The field at a position.
    case position(Int32)

  }

  /// What belongs to one of two strategies, or to both.
  package struct Kind: Sendable {

    /// The kind.
    package let record: RecordID

    /// The elements: those of the first strategy in their order, then those that are new.
    package let elements: [Element]

  }

  /// What belongs to one of two strategies, or to both.
  package struct Element: Sendable {

    /// What became of it.
    package let change: Change

    /// What it is in the first strategy, and in the second.
    package let before: ThingID?
    package let after: ThingID?

    /// The fields that are not the same, where it is in both.
    package let fields: [FieldChange]

  }

  /// What became of something between two strategies.
  package enum Change: Hashable, Sendable, CaseIterable {

    /// It is in both, and the same.
    case kept

    /// It is in both, and only its title is another.
    case renamed

    /// It is in both, and not the same.
    case changed

    /// It is in the first alone.
    case dropped

    /// It is in the second alone.
    case added

  }

  /// Creates an instance with the given properties.
  init(
    _ record: RecordID, _ before: Side, _ after: Side, fields: [FieldChange], sameFields: Int,
    kinds: [Kind]
  ) {
    self.record = record
    self.before = before
    self.after = after
    self.fields = fields
    self.sameFields = sameFields
    self.kinds = kinds
  }

}
