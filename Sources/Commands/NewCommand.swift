internal import Catalogue
internal import Pipeline
internal import Vocabulary

extension Context {

  /// Writes a file to begin with, or answers with it where no file is named, and returns the exit
  /// status.
  mutating func new(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    guard let point = invocation.subject.flatMap(StartingPoint.init(name:)) else { return .misuse }
    let text = point.text(in: tongue)
    guard let name = invocation.files.first, name != "-" else {
      // What is answered ends with a line end anyway.
      answer(String(text.dropLast()))
      return .success
    }
    let path = try programPath(name)
    do throws(WritingFailure) {
      try surroundings.files.append(Array(text.utf8), to: path, .new)
    } catch {
      complain(.cannotBegin(path: path, error))
      throw Stop(status: .misuse)
    }
    var workspace = Workspace()
    _ = workspace.add(text, named: path, tongue: tongue, access: surroundings.files)
    report(.begun(path: path, todos: workspace.todos().count))
    return .success
  }

  /// Returns the path of the program that `name` names: one without an ending gets that of programs.
  private mutating func programPath(_ name: String) throws(Stop) -> String {
    let file = FilePath(name).lastPart
    if file.hasSuffix(".leit") || name.hasSuffix("/") { return name }
    if !file.contains(".") { return name + ".leit" }
    complain(.notAProgram(path: name))
    throw Stop(status: .misuse)
  }

}
