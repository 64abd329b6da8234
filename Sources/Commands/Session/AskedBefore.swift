internal import Inquiry
internal import SourceText
internal import Values
internal import Vocabulary

/// Something that was asked in a session, which questions may be about.
struct AskedBefore {

  /// How it was asked.
  enum Form {

    /// By a text that only asks: it is read again beside each question.
    case text(String, Tongue)

    /// By a text that declares something, too, and is a part of the program since.
    case typed(SourceFile.ID)

    /// By a command, about cases of a file.
    case cases(Request, decision: Int32)

  }

  /// How it was asked.
  let form: Form

  /// The day whose law applied.
  let asOf: Day

  /// `true` iff it decided a case.
  let decides: Bool

  /// `true` iff it supposed facts to be others, and asked nothing else.
  var supposes = false

  /// `true` iff it means the same beside other declarations.
  var outlivesProgram: Bool {
    switch form {
    case .text: true
    case .typed, .cases: false
    }
  }

}
