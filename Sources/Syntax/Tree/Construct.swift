/// A stretch of tokens that the grammar has a word for.
///
/// What a `SyntaxTree` says of a program leaves out how it is written; the constructs say it, for those
/// who write it anew. They are nested in each other, and come in the order in which they end.
package struct Construct: Sendable {

  /// What a stretch of tokens is.
  package enum Kind: Hashable, Sendable {

    /// A declaration or a statement at the top of a file.
    case declaration

    /// What stands between a name and a body: a title, what is cited, `for each x in xs` …
    case attribute

    /// `(a: Application; day: date)`
    case formals

    /// Braces with entries: fields, requirements, steps, rows, the entries of a history …
    case block

    /// One of them.
    case entry

    /// Braces with an expression, and exceptions to it.
    case body

    /// `except NAME … { … }`
    case exception

    /// Brackets with elements: those of a list or a call, the conditions of `at least`.
    case elements

    /// `for each x in xs where …`
    case each

    /// `grouped by …`, `sorted by …`, `with …` or `as table`, after a list.
    case clause

    /// A column after `with`, or a key to group or sort by.
    case column

    /// A test in a row of a decision table.
    case cell

    /// A part of an expression, or all of it.
    case expression(ExpressionSyntax.ID)
  }

  /// What it is.
  package let kind: Kind

  /// The position of its first token.
  package let start: Int32

  /// The position behind its last token.
  package let end: Int32

  /// The positions of its tokens, among those of the tree.
  package var tokens: Range<Int> { Int(start)..<Int(end) }

}
