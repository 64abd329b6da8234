internal import Catalogue
internal import Diagnostics
internal import Formatting
internal import Pipeline
internal import Rendering
internal import SourceText

extension Context {

  /// Lays out files, and returns the exit status.
  mutating func fmt(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    let request = invocation.options.layout
    if request.readsInput || invocation.files == ["-"] { return try fmtInput(invocation) }
    if request.lines != nil, invocation.files.contains(where: surroundings.files.isFolder) {
      complain(.rangeOfSeveralFiles)
      throw Stop(status: .misuse)
    }
    var reader = ProgramReader(invocation)
    try reader.readPrograms(in: &self)
    var status = reader.status
    let workspace = reader.workspace
    let lists = reader.files.filter { workspace.isIgnoreList($0) }
    report(lists, of: workspace, &status)
    let files = reader.files.filter { !workspace.isIgnoreList($0) }
    let system = surroundings.files
    let results = threads(try jobs(invocation.options), .layingOut).map(files.count) { place in
      LayoutResult(of: files[place], in: workspace, request, writingTo: system)
    }
    for result in results { tell(result, onlyChecks: request.onlyChecks, &status) }
    tell(results, onlyChecks: request.onlyChecks)
    return status
  }

  /// Lays out what is on standard input, and returns the exit status.
  ///
  /// Whatever goes wrong, what was read is answered: an editor puts the answer in the place of it.
  private mutating func fmtInput(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    let request = invocation.options.layout
    let name = request.inputName ?? "-"
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try surroundings.files.readStandardInput(limit: Workspace.byteLimit)
    } catch {
      report(.unreadable(path: name, error))
      throw Stop(status: .misuse)
    }
    let files = FilesWithInput(surroundings.files, name: name, input: bytes)
    var workspace = Workspace(readsTables: false)
    workspace.allowImports(
      under: invocation.options.root ?? FilePath(name).folder.text, access: files)
    var status = ExitStatus.success
    do throws(FileProblem) {
      let file = try workspace.load(name, access: files)
      let result = LayoutResult(of: file, in: workspace, request, writingTo: nil)
      let isPlain = format == .text && !request.onlyChecks
      if isPlain { surroundings.console.answer(bytes: result.layout.bytes) }
      tell(result, onlyChecks: request.onlyChecks, isToldAsText: !isPlain, &status)
      if !isPlain { tell([result], onlyChecks: request.onlyChecks) }
    } catch {
      if format == .text, !request.onlyChecks { surroundings.console.answer(bytes: bytes) }
      report(error)
      status.include(.misuse)
    }
    return status
  }

  /// Says what is wrong with `lists`, which say what to pass over.
  private mutating func report(
    _ lists: [SourceFile.ID], of workspace: Workspace, _ status: inout ExitStatus
  ) {
    for list in lists {
      let compilation = Pipeline.compile([list], in: workspace)
      report(compilation.diagnostics, in: compilation.sources)
      status.include(compilation.isExecutable ? .success : .failure)
    }
  }

  /// Says what became of a file: what changed, as text iff `isToldAsText`, and what went wrong.
  private mutating func tell(
    _ result: LayoutResult, onlyChecks: Bool, isToldAsText: Bool = true,
    _ status: inout ExitStatus
  ) {
    if result.isChanged, result.failure == nil {
      let diff = UnifiedDiff(
        path: result.source.name, from: result.source.bytes, to: result.layout.bytes)
      if format == .text, isToldAsText {
        if onlyChecks {
          show(diff)
        } else {
          answer(.laidOut(path: result.source.name, lines: diff.changedLines))
        }
      }
      if onlyChecks { status.include(.failure) }
    }
    for (lines, problem) in result.keptLines {
      status.include(.failure)
      report(.keptAsItIs(path: result.source.name, lines: lines, problem))
    }
    if let (notice, failed) = result.failure {
      complain(notice)
      status.include(failed)
    }
  }

  /// Answers with `diff`: to a person as they can read it, else byte for byte.
  private mutating func show(_ diff: UnifiedDiff) {
    if surroundings.console.outputIsTerminal {
      answer(diff.text(isColoured: isColoured(onTerminal: true)))
    } else if isColoured(onTerminal: false) {
      answer(diff.text(isColoured: true))
    } else {
      surroundings.console.answer(bytes: diff.bytes)
    }
  }

  /// Says what became of files together.
  private mutating func tell(_ results: [LayoutResult], onlyChecks: Bool) {
    let unfailed = results.filter { $0.failure == nil }
    let changed = unfailed.count(where: \.isChanged)
    if format == .text {
      report(
        onlyChecks
          ? .wouldBeLaidOut(changed, of: results.count)
          : .filesLaidOut(changed, unchanged: unfailed.count - changed))
      return
    }
    let report = LayoutReport(
      results.map { result in
        LayoutReport.File(
          path: result.source.name, from: result.source.bytes, to: result.layout.bytes,
          kept: result.keptLines,
          failure: result.failure?.notice.message(in: tongue).plainText)
      }, tongue: tongue)
    answer(text: "", json: report.json, data: { report.data }, markdown: { report.data.markdown })
  }

}

/// The layout of a file, and what became of it.
struct LayoutResult: Sendable {

  /// The file as it was.
  let source: SourceFile

  /// The file as it is laid out.
  let layout: FileLayout

  /// What went wrong, and the exit status that tells it, if something did.
  let failure: (notice: CommandNotice, status: ExitStatus)?

  /// Lays out `file`, and writes it to `system` where it changes, unless there is none or `request`
  /// only asks.
  init(
    of file: SourceFile.ID, in workspace: Workspace, _ request: LayoutRequest,
    writingTo system: (any FileSystem)?
  ) {
    source = workspace[file]
    layout = workspace.layout(of: file, lines: request.lines?.lines)
    if let fault = layout.fault {
      let place = LineMap(source).position(at: fault.offset)
      let notice = CommandNotice.unsoundLayout(
        path: source.name, line: place.line, before: fault.before, after: fault.after)
      failure = (notice, .fault)
    } else if layout.bytes != source.bytes, !request.onlyChecks, let system {
      failure = Self.write(layout.bytes, insteadOf: source, to: system).map { ($0, .misuse) }
    } else {
      failure = nil
    }
  }

  /// `true` iff the layout is not what is written.
  var isChanged: Bool { layout.bytes != source.bytes }

  /// The lines that stay as they were because they cannot be read, and what is wrong there.
  var keptLines: [(lines: ClosedRange<Int>, problem: Problem?)] {
    if layout.kept.isEmpty { return [] }
    let map = LineMap(source)
    return layout.kept.map { site, problem in
      let first = map.line(at: site.offsets.lowerBound)
      let last = map.line(at: max(site.offsets.lowerBound, site.offsets.upperBound - 1))
      return (first...last, problem?.problem)
    }
  }

  /// Puts `bytes` in the place of what `source` holds, and returns what went wrong.
  private static func write(
    _ bytes: [UInt8], insteadOf source: SourceFile, to system: any FileSystem
  ) -> CommandNotice? {
    // Whoever saves the file meanwhile wrote it last.
    guard let now = try? system.read(source.name, limit: Workspace.byteLimit), now == source.bytes
    else { return .changedMeanwhile(path: source.name) }
    do throws(WritingFailure) {
      try system.write(bytes, to: source.name)
      return nil
    } catch {
      return .cannotLayOut(path: source.name, error)
    }
  }

}

extension Workspace {

  /// `true` iff `file` is a list of what to pass over.
  func isIgnoreList(_ file: SourceFile.ID) -> Bool {
    FilePath(self[file].name).lastPart == IgnoreList.fileName
  }

}

/// Files, and among them a text from standard input.
struct FilesWithInput: FileAccess {

  /// The files.
  private let files: any FileSystem

  /// The path of the text.
  private let path: String

  /// The text.
  private let input: [UInt8]

  /// Creates an instance for `files`, in which `input` stands in the place of the file `name`.
  init(_ files: any FileSystem, name: String, input: [UInt8]) {
    self.files = files
    path = files.canonicalPath(of: name)
    self.input = input
  }

  func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    if files.canonicalPath(of: path) == self.path { return input }
    return try files.read(path, limit: limit)
  }

  func canonicalPath(of path: String) -> String { files.canonicalPath(of: path) }

}
