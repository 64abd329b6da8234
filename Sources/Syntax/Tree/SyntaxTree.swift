package import Diagnostics
package import SourceText
package import Vocabulary

/// The syntax of one file, well-formed or not.
package struct SyntaxTree: Sendable {

  /// The identity of the file.
  package let file: SourceFile.ID

  /// The language that the file is written in.
  package let tongue: Tongue

  /// The words at the start of the file that say its language, where there are any.
  package let header: SourceSpan?

  /// The tokens of the file: joined with their trivia, they are its text, byte for byte.
  package let tokens: [Token]

  /// The spellings of the names in the file, in Unicode's normal form C, at the symbol's position.
  package let spellings: [String]

  /// The expressions of the file.
  package let expressions: Arena<ExpressionSyntax>

  /// The declarations and statements of the file, in the order of the text.
  package let declarations: [DeclarationSyntax]

  /// What is wrong with the file.
  package let diagnostics: [Diagnostic]

  /// The lines that could not be read as they are written, in the order of the text: names on them may
  /// stand for anything.
  package let unread: [SourceSpan]

  /// Returns how `name` is spelled.
  package func spelling(of name: NameSyntax) -> String { spellings[Int(name.symbol.rawValue)] }

}

/// A name in one file, as a number: two uses of one spelling have equal symbols.
package struct Symbol: Hashable, Sendable {

  /// The position of the spelling in `SyntaxTree.spellings`.
  package let rawValue: UInt32

  /// Creates an instance with the given raw value.
  package init(rawValue: UInt32) { self.rawValue = rawValue }

}

/// A name where it is written.
package struct NameSyntax: Hashable, Sendable {

  /// What is spelled.
  package let symbol: Symbol

  /// Where it is.
  package let site: SourceSpan

}

/// A text in quotes where it is written.
package struct TextSyntax: Hashable, Sendable {

  /// The text without its quotes, in Unicode's normal form C.
  package let text: String

  /// Where it is, quotes included.
  package let site: SourceSpan

}
