/// A file for an editor that is made from the vocabulary.
package struct GrammarFile: Sendable {

  /// The path, relative to the project.
  package let path: String

  /// The text.
  package let text: String

  /// The files of all editors.
  package static let all: [GrammarFile] = {
    let textMate = TextMateGrammar()
    return [
      GrammarFile(path: "editors/vim/syntax/leit.vim", text: VimSyntax().text),
      GrammarFile(path: "editors/vscode/syntaxes/leit.tmLanguage.json", text: textMate.text),
      GrammarFile(
        path: "editors/vscode/syntaxes/leit.markdown.tmLanguage.json", text: textMate.markdownText),
      GrammarFile(path: "editors/kate/leit.xml", text: KateSyntax().text),
      GrammarFile(path: "editors/pygments/leit_pygments/__init__.py", text: PygmentsLexer().text),
      GrammarFile(path: "Tests/Editors/names.txt", text: styleNames),
    ]
  }()

}

/// What each style is called by Pygments, TextMate, Vim and Kate, a line each.
private var styleNames: String {
  Style.allCases.map {
    "\($0.rawValue) \($0.pygmentsToken) \($0.textMateScope) \($0.vimGroup) \($0.kateName)\n"
  }.joined()
}
