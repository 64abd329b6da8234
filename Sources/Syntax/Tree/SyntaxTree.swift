package import Diagnostics
package import SourceText
package import Vocabulary

/// The syntax of one file, well-formed or not.
///
/// It never changes, and is handed on by reference: all that copies of it share is in one place.
package struct SyntaxTree: Sendable {

  /// What the tree holds.
  @usableFromInline
  final class Content: Sendable {
    @usableFromInline let file: SourceFile.ID
    @usableFromInline let tongue: Tongue
    @usableFromInline let header: SourceSpan?
    @usableFromInline let tokens: [Token]
    @usableFromInline let spellings: [String]
    @usableFromInline let expressions: Arena<ExpressionSyntax>
    @usableFromInline let declarations: [DeclarationSyntax]
    @usableFromInline let diagnostics: [Diagnostic]
    @usableFromInline let unread: [SourceSpan]
    @usableFromInline let roles: [TokenRole]
    @usableFromInline let constructs: [Construct]

    /// Creates an instance with the given properties.
    init(
      file: SourceFile.ID, tongue: Tongue, header: SourceSpan?, tokens: [Token],
      spellings: [String],
      expressions: Arena<ExpressionSyntax>, declarations: [DeclarationSyntax],
      diagnostics: [Diagnostic], unread: [SourceSpan], roles: [TokenRole],
      constructs: [Construct]
    ) {
      self.file = file
      self.tongue = tongue
      self.header = header
      self.tokens = tokens
      self.spellings = spellings
      self.expressions = expressions
      self.declarations = declarations
      self.diagnostics = diagnostics
      self.unread = unread
      self.roles = roles
      self.constructs = constructs
    }

  }

  /// What the tree holds.
  @usableFromInline
  let content: Content

  /// Creates an instance with the given properties.
  init(
    file: SourceFile.ID, tongue: Tongue, header: SourceSpan?, tokens: [Token],
    spellings: [String],
    expressions: Arena<ExpressionSyntax>, declarations: [DeclarationSyntax],
    diagnostics: [Diagnostic], unread: [SourceSpan], roles: [TokenRole], constructs: [Construct]
  ) {
    content = Content(
      file: file, tongue: tongue, header: header, tokens: tokens, spellings: spellings,
      expressions: expressions,
      declarations: declarations, diagnostics: diagnostics, unread: unread, roles: roles,
      constructs: constructs)
  }

  /// The identity of the file.
  @inlinable package var file: SourceFile.ID { content.file }

  /// The language that the file is written in.
  @inlinable package var tongue: Tongue { content.tongue }

  /// The words at the start of the file that say its language, where there are any.
  @inlinable package var header: SourceSpan? { content.header }

  /// The tokens of the file: joined with their trivia, they are its text, byte for byte.
  @inlinable package var tokens: [Token] { content.tokens }

  /// The spellings of the names in the file, in Unicode's normal form C, at the symbol's position.
  @inlinable package var spellings: [String] { content.spellings }

  /// The expressions of the file.
  @inlinable package var expressions: Arena<ExpressionSyntax> { content.expressions }

  /// The declarations and statements of the file, in the order of the text.
  @inlinable package var declarations: [DeclarationSyntax] { content.declarations }

  /// What is wrong with the file.
  @inlinable package var diagnostics: [Diagnostic] { content.diagnostics }

  /// The lines that could not be read as they are written, in the order of the text: names on them may
  /// stand for anything.
  @inlinable package var unread: [SourceSpan] { content.unread }

  /// What each of the tokens was read as, at the position of the token.
  @inlinable package var roles: [TokenRole] { content.roles }

  /// The stretches of tokens that the grammar has a word for, in the order in which they end; none
  /// unless they were asked for.
  @inlinable package var constructs: [Construct] { content.constructs }

  /// `true` iff `self` and `other` were read from one text at one time.
  package func isIdentical(to other: SyntaxTree) -> Bool { content === other.content }

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
