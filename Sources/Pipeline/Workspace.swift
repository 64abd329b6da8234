package import Diagnostics
internal import Semantics
package import SourceText
package import Syntax
package import Vocabulary

/// The sources that a command looks at: files, what they import, and what a person types.
///
/// The vocabulary is the first. A file is read and parsed once, by whatever path it is reached. Of a
/// file that cannot be read nothing but the name is kept.
package struct Workspace: Sendable {

  /// The sources, each at the position that its identity names.
  package private(set) var sources: [SourceFile]

  /// The syntax of each source.
  package private(set) var trees: [SyntaxTree]

  /// The sources that a source imports, in the order of its text.
  package private(set) var imports: [SourceFile.ID: [SourceFile.ID]] = [:]

  /// What is wrong with each file as such, and with what it imports.
  private(set) var problems: [SourceFile.ID: [Diagnostic]] = [:]

  /// What the sources that are Markdown hold.
  private(set) var literate: [SourceFile.ID: LiterateText] = [:]

  /// `true` iff the tables are read that sources name.
  package let readsTables: Bool

  /// The names that those tables have which are not read all the same: who has them reads them piece by
  /// piece.
  package let unreadTables: Set<String>

  /// The tables that a source names, by the paths as they are written.
  private(set) var tables: [SourceFile.ID: [String: SourceFile.ID]] = [:]

  /// What is wrong with the tables that a source names, as files.
  private(set) var tableProblems: [SourceFile.ID: [Diagnostic]] = [:]

  /// The sources that are tables, by canonical path.
  private var tableIdentities: [FilePath: SourceFile.ID] = [:]

  /// The canonical paths of the folders that imports stay in.
  private var roots: [FilePath] = []

  /// The sources that were read, by canonical path.
  private var identities: [FilePath: SourceFile.ID] = [:]

  /// The canonical paths that were asked for, by path.
  private var canonicalPaths: [FilePath: FilePath] = [:]

  /// The greatest number of bytes of a source: offsets into it, and its tokens, are 32 bits wide.
  package static let byteLimit = 1 << 28

  /// Creates an instance that holds the vocabulary alone, and will read the tables that sources name iff
  /// `readsTables`, but for those called as one of `unreadTables`: whose layout or language is asked for
  /// needs none.
  package init(readsTables: Bool = true, butFor unreadTables: Set<String> = []) {
    self.readsTables = readsTables
    self.unreadTables = unreadTables
    sources = [Self.vocabularySource]
    trees = [preludeTree]
  }

  /// The vocabulary.
  private static let vocabularySource = SourceFile(name: "leit:vocabulary", text: preludeSource)

  /// The identity of the vocabulary.
  package static let vocabulary = SourceFile.ID(rawValue: 0)

  /// The source identified by `file`.
  package subscript(file: SourceFile.ID) -> SourceFile { sources[Int(file.rawValue)] }

  /// The sources as they are read: of Markdown nothing but the blocks.
  var texts: [SourceFile] {
    var texts = sources
    for (file, text) in literate {
      let place = Int(file.rawValue)
      texts[place] = SourceFile(name: texts[place].name, bytes: text.bytes)
    }
    return texts
  }

  /// `true` iff `file` is Markdown, and no block of it says that it is of the language.
  package func hasNoBlocks(_ file: SourceFile.ID) -> Bool {
    FilePath(self[file].name).isMarkdown && literate[file]?.blocks.isEmpty ?? true
  }

  /// Lets imports reach the folder at `path`.
  package mutating func allowImports(under path: String, access: some FileAccess) {
    let root = FilePath(access.canonicalPath(of: path))
    if !roots.contains(root) { roots.append(root) }
  }

  /// Reads the file at `path` and what it imports, and returns its identity.
  ///
  /// What is wrong with an import is a problem of the text that asks for it.
  package mutating func load(_ path: String, access: some FileAccess) throws(FileProblem)
    -> SourceFile.ID
  {
    guard let file = load([path], access: access, on: SerialExecutor()).first else {
      throw .unreadable(path: path, .missing)
    }
    return try file.get()
  }

  /// Reads the files at `paths` and what they import, and returns their identities, or why they
  /// cannot be read.
  ///
  /// What is wrong with an import is a problem of the text that asks for it.
  package mutating func load(
    _ paths: [String], access: some FileAccess, on executor: some Executor
  ) -> [Result<SourceFile.ID, FileProblem>] {
    let paths = paths.map { FilePath($0) }
    let canonical = executor.map(paths.count) { access.canonicalPath(of: paths[$0].text) }
    for (path, canonical) in zip(paths, canonical) { canonicalPaths[path] = FilePath(canonical) }
    let opened = open(paths, access: access, on: executor)
    loadImports(
      of: zip(opened, paths).compactMap { file, path in (try? file.get()).map { ($0, path) } },
      access: access, on: executor)
    return zip(opened, paths).map { file, path in
      file.mapError { .unreadable(path: path.text, $0) }
    }
  }

  /// Adds what a person typed, in `tongue`, which sees every source of `self`; returns its identity.
  package mutating func add(
    _ text: String, named name: String, tongue: Tongue, access: some FileAccess
  ) -> SourceFile.ID {
    let tables = Set(tableIdentities.values)
    let seen = sources.indices.dropFirst().map { SourceFile.ID(rawValue: UInt32($0)) }
      .filter { !tables.contains($0) }
    let file = insert(
      ParsedSource(
        SourceFile(name: name, text: text), as: nextIdentity, tongue: tongue, mode: .session))
    loadImports(of: [(file, FilePath(name))], access: access, on: SerialExecutor())
    imports[file, default: []] += seen
    return file
  }

  /// Lets each of `files`, which were typed, see all of them, in whatever order that was.
  package mutating func connect(_ files: [SourceFile.ID]) {
    guard files.count > 1 else { return }
    let typed = Set(files)
    for (place, file) in files.enumerated() {
      // Each by way of the next: that they all saw each other at once would be quadratic.
      let others = (imports[file] ?? []).filter { !typed.contains($0) }
      imports[file] = others + [files[(place + 1) % files.count]]
    }
  }

  /// Adds `list`, which was read of `bytes` at `path`, for what is wrong with it; returns its
  /// identity.
  package mutating func add(_ list: IgnoreList, of bytes: [UInt8], at path: String)
    -> SourceFile.ID
  {
    let file = nextIdentity
    // It is no program: it says nothing to what follows.
    let tree = parse(SourceFile(name: path, text: ""), as: file)
    let problems = list.problems.map { problem, offsets in
      Diagnostic(.file(problem), at: SourceSpan(offsets, in: file))
    }
    return insert(ParsedSource(SourceFile(name: path, bytes: bytes), tree, problems))
  }

  /// Returns `self` with `bytes` in place of what `file`, which was read, holds; what it imports is
  /// taken to be the same.
  package func replacing(_ file: SourceFile.ID, with bytes: [UInt8]) -> Workspace {
    replacing(file, with: ParsedSource(bytes, at: FilePath(self[file].name), as: file))
  }

  /// Returns `self` with `own` in place of what `file`, which was read, holds; what it imports is
  /// taken to be the same.
  func replacing(_ file: SourceFile.ID, with own: ParsedSource) -> Workspace {
    var copy = self
    let place = Int(file.rawValue)
    copy.sources[place] = own.source
    copy.trees[place] = own.tree
    copy.literate[file] = own.literate
    // What is wrong with the places of imports stays wrong, wherever they are.
    if problems[file] == nil, !own.problems.isEmpty { copy.problems[file] = own.problems }
    return copy
  }

  /// Reads the files at `paths`, unless they were read before, and returns their identities.
  private mutating func open(
    _ paths: [FilePath], access: some FileAccess, on executor: some Executor
  ) -> [Result<SourceFile.ID, FileFailure>] {
    var unread: [FilePath] = []
    var places: [FilePath: Int] = [:]
    for path in paths {
      let canonical = canonicalPath(of: path, access: access)
      guard identities[canonical] == nil, places[canonical] == nil else { continue }
      places[canonical] = unread.count
      unread.append(path)
    }
    let first = sources.count
    let found = executor.map(unread.count) { [unread] place in
      ParsedSource(
        at: unread[place], as: SourceFile.ID(rawValue: UInt32(first + place)), access: access)
    }
    for source in found { insert(source) }
    return paths.map { path in
      let canonical = canonicalPath(of: path, access: access)
      if let known = identities[canonical] { return .success(known) }
      guard let place = places[canonical] else { return .failure(.missing) }
      if let failure = found[place].failure { return .failure(failure) }
      let file = found[place].tree.file
      identities[canonical] = file
      return .success(file)
    }
  }

  /// The identity of the source that is added next.
  private var nextIdentity: SourceFile.ID { SourceFile.ID(rawValue: UInt32(sources.count)) }

  /// Adds `source`, whose identity is the next, and returns that.
  @discardableResult
  private mutating func insert(_ source: ParsedSource) -> SourceFile.ID {
    let file = nextIdentity
    sources.append(source.source)
    trees.append(source.tree)
    if let text = source.literate { literate[file] = text }
    if !source.problems.isEmpty { problems[file, default: []] += source.problems }
    return file
  }

  /// Returns the canonical path of the file at `path`.
  private mutating func canonicalPath(of path: FilePath, access: some FileAccess) -> FilePath {
    if let known = canonicalPaths[path] { return known }
    let canonical = FilePath(access.canonicalPath(of: path.text))
    canonicalPaths[path] = canonical
    return canonical
  }

  /// Reads what `files` import, and what that imports in its turn.
  private mutating func loadImports(
    of files: [(file: SourceFile.ID, path: FilePath)], access: some FileAccess,
    on executor: some Executor
  ) {
    var pending = files
    var tables: [(importer: SourceFile.ID, text: TextSyntax, path: FilePath)] = []
    defer { readTables(tables, access: access, on: executor) }
    while !pending.isEmpty {
      var wanted: [(importer: SourceFile.ID, site: SourceSpan, path: FilePath)] = []
      for (file, path) in pending where imports[file] == nil {
        imports[file] = []
        for declaration in trees[Int(file.rawValue)].declarations {
          switch declaration {
          case .import(let syntax):
            // Without a path the parser has said so.
            if syntax.path.site.start == syntax.path.site.end { continue }
            if let target = target(of: syntax.path, in: path, access: access) {
              wanted.append((file, syntax.path.site, target))
            }
          case .data(let syntax):
            guard readsTables, syntax.path.site.start < syntax.path.site.end,
              !unreadTables.contains(trees[Int(file.rawValue)].spelling(of: syntax.name))
            else { continue }
            if let target = target(of: syntax.path, in: path, access: access, isTable: true) {
              tables.append((file, syntax.path, target))
            }
          case .choice, .record, .thing, .parameter, .definition, .table, .eligibility, .funding,
            .interpretation, .settle, .rule, .query, .test, .statement:
            continue
          }
        }
      }
      let opened = open(wanted.map(\.path), access: access, on: executor)
      pending = []
      for (request, file) in zip(wanted, opened) {
        switch file {
        case .success(let file):
          imports[request.importer, default: []].append(file)
          pending.append((file, request.path))
        case .failure(let failure):
          report(.unreadable(path: request.path.text, failure), at: request.site)
        }
      }
    }
  }

  /// Reads those of `wanted`, tables that importers name, that were not read before.
  private mutating func readTables(
    _ wanted: [(importer: SourceFile.ID, text: TextSyntax, path: FilePath)],
    access: some FileAccess, on executor: some Executor
  ) {
    if wanted.isEmpty { return }
    var unread: [(path: FilePath, canonical: FilePath)] = []
    var places: [FilePath: Int] = [:]
    for (_, _, path) in wanted {
      let canonical = canonicalPath(of: path, access: access)
      guard tableIdentities[canonical] == nil, places[canonical] == nil else { continue }
      places[canonical] = unread.count
      unread.append((path, canonical))
    }
    let found = executor.map(unread.count) { [unread] place -> Result<[UInt8], FileFailure> in
      do throws(FileFailure) {
        return .success(try access.read(unread[place].path.text, limit: Self.byteLimit))
      } catch {
        return .failure(error)
      }
    }
    for (bytes, (path, canonical)) in zip(found, unread) {
      guard case .success(let bytes) = bytes else { continue }
      let file = nextIdentity
      // It is no program: it says nothing to what follows.
      let tree = parse(SourceFile(name: path.text, text: ""), as: file)
      tableIdentities[canonical] =
        insert(ParsedSource(SourceFile(name: path.text, bytes: bytes), tree, []))
    }
    for (importer, text, path) in wanted {
      let canonical = canonicalPath(of: path, access: access)
      if let file = tableIdentities[canonical] {
        tables[importer, default: [:]][text.text] = file
      } else if let place = places[canonical], case .failure(let failure) = found[place] {
        report(.unreadable(path: path.text, failure), at: text.site, isTable: true)
      }
    }
  }

  /// Returns the path of the file that `text`, in the file at `path`, names; reports why it may not be
  /// read.
  private mutating func target(
    of text: TextSyntax, in path: FilePath, access: some FileAccess, isTable: Bool = false
  ) -> FilePath? {
    let written = FilePath(text.text)
    do throws(FileProblem) {
      if !written.isAbsolute {
        let canonical = canonicalPath(of: path.folder.appending(written), access: access)
        guard isTable || canonical != canonicalPath(of: path, access: access) else {
          return report(.importsItself, at: text.site)
        }
      }
      return try target(of: text.text, in: path, access: access)
    } catch {
      return report(error, at: text.site, isTable: isTable)
    }
  }

  /// Returns the path of the file that the file at `path` names as `text`.
  func target(
    of text: String, in path: FilePath, access: some FileAccess
  ) throws(FileProblem) -> FilePath {
    let written = FilePath(text)
    guard !written.isAbsolute else { throw .absoluteImport(path: written.text) }
    let target = path.folder.appending(written)
    let canonical = canonicalPaths[target] ?? FilePath(access.canonicalPath(of: target.text))
    guard roots.contains(where: canonical.isInside) else {
      throw .outsideRoot(path: written.text)
    }
    return target
  }

  /// Reports `problem` at `site`, where a table is named iff `isTable`, and returns nothing.
  @discardableResult
  private mutating func report(
    _ problem: FileProblem, at site: SourceSpan, isTable: Bool = false
  ) -> FilePath? {
    let diagnostic = Diagnostic(.file(problem), at: site)
    if isTable {
      tableProblems[site.file, default: []].append(diagnostic)
    } else {
      problems[site.file, default: []].append(diagnostic)
    }
    return nil
  }

}
