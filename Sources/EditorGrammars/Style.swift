/// What is coloured alike.
package enum Style: String, CaseIterable, Sendable {

  /// `// …`
  case comment

  /// `/// …`
  case documentation

  /// `/* … */`
  case blockComment

  /// `TODO`, in a comment.
  case task

  /// `leit: allow C08 because`, in a comment.
  case allowance

  /// `"…"`
  case text

  /// `600,000`
  case number

  /// `2026-01-01`
  case date

  /// `%`, `EUR`, `months`: what stands behind a number.
  case unit

  /// `yes`, `no`, `unknown`
  case constant

  /// `language english`
  case header

  /// What a declaration begins with.
  case declaration

  /// What a statement begins with.
  case statement

  /// What stands between parts of a declaration or of a list that is to be read.
  case clause

  /// `if`, `then`, `else`
  case conditional

  /// An operator that is a word.
  case operatorWord

  /// An operator that is a mark.
  case operatorMark

  /// `count of`, `min`
  case form

  /// `text`, `money`
  case type

  /// A kind of the vocabulary, or what an author has declared as one.
  case kind

  /// A field of the vocabulary.
  case vocabularyField

  /// A value of a choice of the vocabulary.
  case vocabularyValue

  /// The name of a kind, where it is declared.
  case definedType

  /// The name of anything else, where it is declared.
  case definedName

  /// The name of a field before its value, or of a parameter before its type.
  case field

  /// A name behind a dot.
  case member

  /// A name.
  case name

  /// Brackets, commas and the like.
  case punctuation

  /// `true` iff words of the language are shown so.
  package var isKeyword: Bool {
    switch self {
    case .unit, .constant, .header, .declaration, .statement, .clause, .conditional, .operatorWord,
      .form, .type:
      true
    case .comment, .documentation, .blockComment, .task, .allowance, .text, .number, .date,
      .operatorMark, .kind, .vocabularyField, .vocabularyValue, .definedType, .definedName, .field,
      .member, .name, .punctuation:
      false
    }
  }

}
