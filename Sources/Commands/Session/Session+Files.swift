internal import Catalogue
internal import Diagnostics
internal import Pipeline
internal import SourceText

extension Session {

  /// Reads the files; files with errors are reported and left out.
  mutating func load(in context: inout Context) throws(Stop) {
    var reader = ProgramReader(origin.invocation)
    try reader.readFiles(in: &context)
    for path in loaded {
      reader.allowImports(beside: path, in: context)
      status.include(reader.read(path, in: &context))
    }
    if accept(reader, in: &context), !reader.files.isEmpty {
      context.report(CommandNotice.loaded(reader.files.count))
    }
  }

  /// Reads the files at `paths`, too.
  mutating func load(_ paths: [String], in context: inout Context) {
    var reader = program.files
    var read: [String] = []
    for path in paths {
      reader.allowImports(beside: path, in: context)
      let result = reader.read(path, in: &context)
      status.include(result)
      if result == .success { read.append(path) }
    }
    guard !read.isEmpty, accept(reader, in: &context) else { return }
    for path in read where !loaded.contains(path) { loaded.append(path) }
    context.report(CommandNotice.loaded(reader.files.count))
  }

  /// Reads the files anew, forgets what was typed, and says what changed.
  mutating func reload(in context: inout Context) {
    let before = program
    program = SessionProgram(ProgramReader(origin.invocation))
    asOf = origin.asOf
    asked = []
    answered = nil
    var reader = ProgramReader(origin.invocation)
    do throws(Stop) {
      try reader.readFiles(in: &context)
    } catch {
      return status.include(error.status)
    }
    for path in loaded {
      reader.allowImports(beside: path, in: context)
      status.include(reader.read(path, in: &context))
    }
    guard accept(reader, in: &context) else { return }
    tellChanges(since: before, in: &context)
  }

  /// Goes on with what `reader` read, unless something is wrong with it; returns whether it does.
  private mutating func accept(_ reader: ProgramReader, in context: inout Context) -> Bool {
    var candidate = SessionProgram(reader, program.typed, in: context)
    let compilation = candidate.ground(askedIn: tongue(in: context)).compilation
    let result = context.report(compilation)
    status.include(result)
    rejected = result == .success ? nil : reader
    guard result == .success else { return false }
    program = candidate
    batch?.isOutdated = true
    asked.removeAll { !$0.outlivesProgram }
    return true
  }

  /// Says what changed in the files since `before`.
  private mutating func tellChanges(since before: SessionProgram, in context: inout Context) {
    let old = FileContents(of: before.files.workspace)
    let new = FileContents(of: program.files.workspace)
    let changed = new.texts.count { old.texts[$0.key] != $0.value }
    context.report(.reloaded(files: new.texts.count, changed: changed))
    if changed > 0 || old.texts.count != new.texts.count {
      let tongue = tongue(in: context)
      let was = before.lastGround?.compilation.fileDeclarations ?? [:]
      let now = program.ground(askedIn: tongue).compilation.fileDeclarations
      context.report(
        .changedDeclarations(
          added: now.count { was[$0.key] == nil },
          changed: now.count { item in was[item.key].map { $0 != item.value } ?? false },
          removed: was.count { now[$0.key] == nil }))
    }
    let count = before.typed.count
    if count > 0 { context.report(.forgotten(count)) }
  }

  /// Says everything that is wrong with the files, what is only worth a warning, too.
  mutating func tellErrors(in context: inout Context) {
    let reader = rejected ?? program.files
    let compilation = Pipeline.compile(reader.files, in: reader.workspace)
    let result = context.report(compilation, [.error, .warning, .note])
    if compilation.diagnostics.isEmpty { context.report(.noErrors) }
    status.include(result)
  }

}

/// What the files of a workspace hold, by their names.
private struct FileContents {

  /// The bytes of each.
  let texts: [String: [UInt8]]

  /// Creates an instance for the files of `workspace`.
  init(of workspace: Workspace) {
    texts = Dictionary(
      // The vocabulary is no file.
      workspace.sources.dropFirst().map { ($0.name, $0.bytes) }, uniquingKeysWith: { $1 })
  }

}

extension Compilation {

  /// The texts of the declarations in files, by what they declare.
  fileprivate var fileDeclarations: [WrittenDeclaration.Identity: String] {
    var texts: [WrittenDeclaration.Identity: String] = [:]
    for declaration in declarations where !declaration.isPart {
      let file = declaration.site.file
      if file == Workspace.vocabulary || sources[Int(file.rawValue)].name == "input" { continue }
      // A definition may have several versions.
      texts[declaration.identity, default: ""] += text(of: declaration.site) + "\n"
    }
    return texts
  }

}
