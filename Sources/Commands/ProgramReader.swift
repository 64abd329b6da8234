internal import Diagnostics
internal import Pipeline
internal import SourceText
internal import Vocabulary

/// The files that a command line names, and what they import.
struct ProgramReader {

  /// The sources that were read.
  private(set) var workspace: Workspace

  /// The files that were named and read, in this order.
  private(set) var files: [SourceFile.ID] = []

  /// The elements of `files`.
  private var known: Set<SourceFile.ID> = []

  /// The paths, as they were typed.
  private let paths: [String]

  /// The folder that imports stay in, where one is named.
  let root: String?

  /// What else was typed.
  private let options: Invocation.Options

  /// How much is done at once.
  private var jobs = 1

  /// Creates an instance for the files of `invocation`; of the tables that they name, those called as one
  /// of `unreadTables` are not read.
  init(_ invocation: Invocation, butFor unreadTables: Set<String> = []) {
    workspace = Workspace(butFor: unreadTables)
    paths = invocation.files
    options = invocation.options
    root = invocation.options.root
  }

  /// Returns what the passes make of all files together, and reports what of the given severities is
  /// wrong with them.
  mutating func program(
    in context: inout Context, reporting severities: Set<Severity> = [.error]
  ) throws(Stop) -> Compilation {
    try readFiles(in: &context)
    let findsCautions = severities != [.error]
    let compilation = explained(
      Pipeline.compile(files, in: workspace, findsCautions: findsCautions), in: context)
    let status = context.report(compilation, severities)
    if status != .success { throw Stop(status: status) }
    return compilation
  }

  /// Reads the files; what cannot be read ends the command.
  mutating func readFiles(in context: inout Context) throws(Stop) {
    try setRoot(in: &context)
    var status = ExitStatus.success
    for path in paths {
      allowImports(beside: path, in: context)
      status.include(read(path, in: &context))
    }
    if status != .success { throw Stop(status: status) }
    // What is typed may import, too: what is in the current folder.
    if paths.isEmpty, root == nil {
      workspace.allowImports(under: ".", access: context.surroundings.files)
    }
  }

  /// Returns what the passes make of each file, and of each file of a folder, as a program of its
  /// own; with the status of reading them.
  mutating func programs(in context: inout Context) throws(Stop) -> [Compilation] {
    try readPrograms(in: &context)
    let compilations = context.threads(jobs, .checking).map(files.count) {
      [files, workspace] place in Pipeline.compile([files[place]], in: workspace)
    }
    return compilations.map { explained($0, in: context) }
  }

  /// Reads every file, and every file of a folder, that is named.
  mutating func readPrograms(in context: inout Context) throws(Stop) {
    try setRoot(in: &context)
    status = .success
    jobs = try context.jobs(options)
    let system = context.surroundings.files
    var wanted: [String] = []
    // Of a folder, Markdown without blocks is none of our business.
    var found: Set<String> = []
    var folders: [(path: String, files: [String])] = []
    for path in paths {
      guard system.isFolder(path) else {
        allowImports(beside: path, in: context)
        wanted.append(path)
        continue
      }
      let search = FolderSearch(path, in: system)
      if root == nil {
        for folder in [path] + search.linkedFolders {
          workspace.allowImports(under: folder, access: system)
        }
      }
      for (path, failure) in search.failures {
        context.report(.unreadable(path: path, failure))
        status.include(.misuse)
      }
      for (path, bytes, list) in search.faultyLists {
        files.append(workspace.add(list, of: bytes, at: path))
      }
      wanted += search.paths
      found.formUnion(search.paths)
      if search.failures.isEmpty { folders.append((path, search.paths)) }
    }
    var read: Set<String> = []
    let threads = context.threads(jobs, .reading)
    for (path, file) in zip(wanted, workspace.load(wanted, access: system, on: threads)) {
      do throws(FileProblem) {
        let file = try file.get()
        if found.contains(path), !paths.contains(path), workspace.hasNoBlocks(file) { continue }
        read.insert(path)
        note(file)
      } catch {
        read.insert(path)
        context.report(error)
        status.include(.misuse)
      }
    }
    for folder in folders where read.isDisjoint(with: folder.files) {
      context.report(.folderWithoutFiles(path: folder.path))
      status.include(.misuse)
    }
  }

  /// Adds `file` to those that were read, unless it is one of them.
  private mutating func note(_ file: SourceFile.ID) {
    if known.insert(file).inserted { files.append(file) }
  }

  /// Returns `compilation` with the files that lack an import named, where they are beside those that
  /// were named.
  private func explained(_ compilation: Compilation, in context: Context) -> Compilation {
    var compilation = compilation
    for file in compilation.named where !compilation.unknownNames(in: file).isEmpty {
      let path = FilePath(workspace[file].name)
      let folder = path.folder
      let entries = (try? context.surroundings.files.entries(of: folder.text)) ?? []
      for name in entries.sorted().prefix(Self.mostNeighbours)
      where name.hasSuffix(".leit") && name != path.lastPart {
        var neighbours = workspace
        let neighbour = folder.appending(FilePath(name)).text
        guard
          let other = try? neighbours.load(neighbour, access: context.surroundings.files),
          let explained = compilation.lackingImport(
            of: name, declaring: neighbours.names(declaredIn: other), in: file, of: workspace)
        else { continue }
        compilation = explained
      }
    }
    return compilation
  }

  /// The number of files in a folder that are looked into for names.
  private static let mostNeighbours = 200

  /// The status of reading the files.
  private(set) var status = ExitStatus.success

  /// Adds `text`, which was typed, and returns its identity.
  mutating func add(_ text: String, named name: String, in context: Context) -> SourceFile.ID {
    add(text, named: name, in: context.tongue, context)
  }

  /// Adds `text`, which was typed in `tongue`, and returns its identity.
  mutating func add(
    _ text: String, named name: String, in tongue: Tongue, _ context: Context
  ) -> SourceFile.ID {
    workspace.add(text, named: name, tongue: tongue, access: context.surroundings.files)
  }

  /// Lets each of `files`, which were typed, see all of them.
  mutating func connect(_ files: [SourceFile.ID]) { workspace.connect(files) }

  /// Reads the file at `path`, and returns how it went.
  mutating func read(_ path: String, in context: inout Context) -> ExitStatus {
    do throws(FileProblem) {
      let file = try workspace.load(path, access: context.surroundings.files)
      note(file)
      return .success
    } catch {
      context.report(error)
      return .misuse
    }
  }

  /// Lets imports reach what is in the folder of `path`, unless another one was named.
  mutating func allowImports(beside path: String, in context: Context) {
    if root != nil { return }
    workspace.allowImports(
      under: FilePath(path).folder.text, access: context.surroundings.files)
  }

  /// Lets imports reach what is in the folder that was named.
  private mutating func setRoot(in context: inout Context) throws(Stop) {
    guard let root else { return }
    guard context.surroundings.files.isFolder(root) else {
      context.report(.unreadable(path: root, .missing))
      throw Stop(status: .misuse)
    }
    workspace.allowImports(under: root, access: context.surroundings.files)
  }

}
