package import SourceText

/// A question that a comment leaves: `// TODO: from which day does it apply?`.
package struct Todo: Hashable, Sendable {

  /// The comment, or the line of it.
  package let site: SourceSpan

  /// What is asked.
  package let text: String

  /// Creates an instance with the given properties.
  package init(site: SourceSpan, text: String) {
    self.site = site
    self.text = text
  }

}
