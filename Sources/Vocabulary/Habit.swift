/// Words that people use to write elsewhere, and what stands for them here.
///
/// They are data: the parser tries them where it cannot read a text, and keeps one only if the text can
/// be read with it.
package struct Habit: Hashable, Sendable {

  /// The words and marks, as a person writes them, in small letters.
  package let written: [String]

  /// What stands for them, in the words of the tongue; empty where nothing does.
  package let meant: String

  /// Creates an instance of `written`, words and marks with spaces between them.
  init(_ written: String, _ meant: String) {
    self.written = written.split(separator: " ").map(String.init)
    self.meant = meant
  }

}
