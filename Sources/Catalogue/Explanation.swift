package import Diagnostics

/// What a code means, at length: the page that `leit explain CODE` prints.
///
/// Texts are prose of one tongue with words of the program between backticks, an empty line between
/// paragraphs. Their lines are filled anew for the width they are shown in.
package struct Explanation: Sendable {

  /// The code that the page is about.
  package let code: ProblemCode

  /// What is wrong, in a few words that fit every case: no capital unless grammar wants it, no final
  /// period.
  package let title: String

  /// What it means: what was found, and what was expected in its place.
  package let meaning: String

  /// Why it is a problem: what could be misread, or what would go wrong unnoticed.
  package let reason: String

  /// Something that has the problem, and no other.
  package let failing: Example

  /// The same, mended: it has no problem at all.
  package let mended: Example

  /// The heading in grammar.md under which the language says how it is.
  package let clause: String

  /// Creates an instance with the given properties.
  package init(
    _ code: String, _ title: String, meaning: String, reason: String, failing: Example,
    mended: Example, clause: String
  ) {
    self.code = ProblemCode(code)
    self.title = title
    self.meaning = meaning
    self.reason = reason
    self.failing = failing
    self.mended = mended
    self.clause = clause
  }

  /// Files that show something, and the command that meets it.
  ///
  /// A text literal is a program alone, which `leit check` reads. In it U+FFFD, the sign for bytes
  /// that are no text, stands for such a byte.
  package struct Example: Sendable, ExpressibleByStringLiteral {

    /// A file.
    package struct File: Sendable {

      /// The path, below a folder of its own.
      package let name: String

      /// What is found there.
      package let content: Content

      /// Creates an instance that holds `text`, in UTF-8.
      package init(_ name: String, _ text: String) {
        self.name = name
        content = .text(text)
      }

      /// Creates an instance that holds `text`, in UTF-16.
      package init(_ name: String, utf16 text: String) {
        self.name = name
        content = .wideText(text)
      }

      /// Creates an instance of which the operating system does not hand out the content.
      package init(_ name: String, refused failure: FileFailure) {
        self.name = name
        content = .refused(failure)
      }

    }

    /// What the operating system hands out of a file.
    package enum Content: Sendable {

      /// Text in UTF-8.
      case text(String)

      /// Text in UTF-16.
      case wideText(String)

      /// Nothing.
      case refused(FileFailure)

    }

    /// The files.
    package let files: [File]

    /// The arguments that `leit` is given in the folder of the files.
    package let arguments: [String]

    /// Creates an instance of `files`, which show what they show to `leit` with `arguments`.
    package init(_ arguments: String..., files: [File]) {
      self.files = files
      self.arguments = arguments
    }

    /// Creates an instance of a program that is checked.
    package init(stringLiteral program: String) { self.init(program: program) }

    /// Creates an instance of `program`, which is checked.
    package init(program: String) {
      files = [File("program.leit", program)]
      arguments = ["check", "program.leit"]
    }

  }

}
