internal import Catalogue
internal import Diagnostics
internal import Pipeline
internal import SourceText
internal import Translation

extension Context {

  /// Puts files into the other language, and returns the exit status.
  mutating func translate(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    guard let request = invocation.options.translation else { return .misuse }
    if invocation.files == ["-"] { return try translateInput(invocation, request) }
    if !request.writes, let path = invocation.files.first, surroundings.files.isFolder(path) {
      complain(.manyTranslations)
      throw Stop(status: .misuse)
    }
    var reader = ProgramReader(invocation)
    try reader.readPrograms(in: &self)
    var status = reader.status
    let workspace = reader.workspace
    let files = reader.files.filter { !workspace.isIgnoreList($0) }
    let results = threads(try jobs(invocation.options), .checking).map(files.count) { place in
      Translation.translate(files[place], of: workspace, into: request.tongue)
    }
    for (file, result) in zip(files, results) {
      status.include(tell(result, of: file, in: workspace, request))
    }
    return status
  }

  /// Puts what is on standard input into the other language, and returns the exit status.
  private mutating func translateInput(
    _ invocation: Invocation, _ request: TranslationRequest
  ) throws(Stop) -> ExitStatus {
    let name = request.inputName ?? "-"
    let input: [UInt8]
    do throws(FileFailure) {
      input = try surroundings.files.readStandardInput(limit: Workspace.byteLimit)
    } catch {
      report(.unreadable(path: name, error))
      throw Stop(status: .misuse)
    }
    let files = FilesWithInput(surroundings.files, name: name, input: input)
    var workspace = Workspace(readsTables: false)
    workspace.allowImports(
      under: invocation.options.root ?? FilePath(name).folder.text, access: files)
    do throws(FileProblem) {
      let file = try workspace.load(name, access: files)
      return tell(
        Translation.translate(file, of: workspace, into: request.tongue), of: file, in: workspace,
        request)
    } catch {
      report(error)
      return .misuse
    }
  }

  /// Says what became of `file`, writes it where `request` wants it, and returns the exit status.
  private mutating func tell(
    _ result: TranslationResult, of file: SourceFile.ID, in workspace: Workspace,
    _ request: TranslationRequest
  ) -> ExitStatus {
    let source = workspace[file]
    switch result {
    case .translated(let bytes): return write(bytes, of: source, request)
    case .unchanged:
      report(.alreadyIn(request.tongue, path: source.name))
      return request.writes ? .success : write(source.bytes, of: source, request)
    case .faulty(let compilation): return report(compilation)
    case .refused(let diagnostic):
      report([diagnostic], in: workspace.sources)
      return .failure
    case .unequal:
      complain(.unequalTranslation(path: source.name))
      return .fault
    }
  }

  /// Writes `bytes`, the translation of `source`, where `request` wants it.
  private mutating func write(
    _ bytes: [UInt8], of source: SourceFile, _ request: TranslationRequest
  ) -> ExitStatus {
    guard let target = request.target ?? (request.writes ? source.name : nil) else {
      surroundings.console.answer(bytes: bytes)
      return .success
    }
    do throws(WritingFailure) {
      try surroundings.files.write(bytes, to: target)
      report(.translated(request.tongue, path: target))
      return .success
    } catch {
      complain(.cannotTranslate(path: target, error))
      return .misuse
    }
  }

}
