package import Diagnostics
package import SourceText
package import Vocabulary
internal import Catalogue
package struct DiagnosticRenderer {
  let sources: [SourceFile]; let tongue: Tongue
  package init(sources: [SourceFile], tongue: Tongue, isColoured: Bool) { self.sources = sources; self.tongue = tongue }
  package func text(of problem: Problem) -> String { "\(problem.code.text): \(problem.message(in: tongue).plainText)" }
  package func text(of diagnostic: Diagnostic) -> String { "\(sources[Int(diagnostic.site.file.rawValue)].name): \(text(of: diagnostic.problem))" }
  package func json(of diagnostics: [Diagnostic]) -> String { "{\"diagnostics\": [], \"summary\": {\"errors\": \(diagnostics.count), \"warnings\": 0}}" }
}
