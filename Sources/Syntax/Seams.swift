package import SourceText
package import Vocabulary
package enum ParseMode: Hashable, Sendable { case file, session }
package func parse(_ source: SourceFile, as file: SourceFile.ID, defaultTongue: Tongue?, mode: ParseMode) -> SyntaxTree {
  SyntaxTree(file: file, tongue: defaultTongue ?? .english, tokens: [], spellings: [], expressions: Arena(), declarations: [], diagnostics: [])
}
