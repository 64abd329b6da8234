package import SourceText

/// A problem, where it is, what else to look at, and how to mend it.
///
/// An instance holds facts. How they are put into words is up to `Catalogue`.
package struct Diagnostic: Hashable, Sendable {

  /// What is wrong.
  package let problem: Problem

  /// The text that is to blame.
  package let site: SourceSpan

  /// Other text that a reader wants to see, such as the first declaration of a name.
  package let related: [SourceSpan]

  /// Mends, best first; each one alone makes the problem go away.
  package let fixes: [Fix]

  /// Creates an instance reporting that `problem` occurs at `site`.
  package init(
    _ problem: Problem, at site: SourceSpan, related: [SourceSpan] = [], fixes: [Fix] = []
  ) {
    self.problem = problem
    self.site = site
    self.related = related
    self.fixes = fixes
  }

}

extension Diagnostic {

  /// What is wrong, and where, whatever the words.
  package struct Identity: Hashable, Sendable {

    /// The code of the problem.
    package let code: ProblemCode

    /// The text that is to blame.
    package let site: SourceSpan

  }

  /// What tells `self` from other diagnostics for a reader.
  package var identity: Identity { Identity(code: problem.code, site: site) }

}

/// Edits that mend a problem together.
package struct Fix: Hashable, Sendable {

  /// The edits, in the order of the text; they do not overlap.
  package let edits: [TextEdit]

  /// Creates an instance making `edits`.
  package init(_ edits: [TextEdit]) { self.edits = edits }

  /// Creates an instance replacing `span` by `text`.
  package init(replacing span: SourceSpan, by text: String) { edits = [TextEdit(span, text)] }

}
