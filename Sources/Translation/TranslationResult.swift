package import Diagnostics
package import Pipeline

/// What became of a file that was to be translated.
package enum TranslationResult: Sendable {

  /// It is in the other tongue now: its bytes.
  case translated([UInt8])

  /// It is in that tongue already.
  case unchanged

  /// It has errors, or what it imports has.
  case faulty(Compilation)

  /// Something in it cannot be said in the other tongue as it is.
  case refused(Diagnostic)

  /// What came of it is not the same program: our mistake.
  case unequal
}
