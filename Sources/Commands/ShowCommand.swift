internal import Catalogue
internal import Pipeline
internal import Rendering
internal import Semantics
internal import SourceText

extension Context {

  /// Prints declarations, and returns the exit status.
  mutating func show(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    let asOf = try day(invocation.options)
    var reader = ProgramReader(invocation)
    let compilation = try reader.program(in: &self)
    let name = invocation.subject ?? ""
    let declarations = compilation.declarations
    let found = declarations.filter { $0.names.contains(name) }
    guard !found.isEmpty else {
      let near = suggestions(for: name, among: Set(declarations.flatMap(\.names)))
      complain(.noSuchDeclaration(name, near: near))
      return .misuse
    }
    var runner = Runner(compilation, asOf: asOf, failOn: nil)
    for (position, declaration) in found.enumerated() {
      let text = compilation.text(of: declaration.site)
      switch format {
      case .text:
        if position > 0 { answer("") }
        answer(text)
        if let table = runner.tableText(of: declaration, in: self) {
          answer("")
          answer(table)
        }
      case .json:
        answer(runner.description(of: declaration, in: self).text)
      case .csv:
        answer(text: text, json: nil)
      case .markdown:
        if position > 0 { answer("") }
        answer("```leit\n\(text)\n```")
      }
    }
    return .success
  }

}
