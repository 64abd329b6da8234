package import Diagnostics
internal import Semantics
package import SourceText
package import Syntax
package import Vocabulary

/// The sources that a command looks at: files, what they import, and what a person types.
///
/// The vocabulary is the first. A file is read and parsed once, by whatever path it is reached.
package struct Workspace: Sendable {

  /// The sources, each at the position that its identity names.
  package private(set) var sources: [SourceFile]

  /// The syntax of each source.
  package private(set) var trees: [SyntaxTree]

  /// The sources that a source imports, in the order of its text.
  package private(set) var imports: [SourceFile.ID: [SourceFile.ID]] = [:]

  /// What is wrong with the files as such, and with what they import.
  package private(set) var problems: [Diagnostic] = []

  /// The canonical paths of the folders that imports stay in.
  private var roots: [FilePath] = []

  /// The sources that were read, by canonical path.
  private var identities: [FilePath: SourceFile.ID] = [:]

  /// The greatest number of bytes of a source: offsets into it, and its tokens, are 32 bits wide.
  package static let byteLimit = 1 << 28

  /// Creates an instance that holds the vocabulary alone.
  package init() {
    let vocabulary = SourceFile(name: "leit:vocabulary", text: preludeSource)
    sources = [vocabulary]
    trees = [parse(vocabulary, as: Self.vocabulary, defaultTongue: .english, mode: .file)]
  }

  /// The identity of the vocabulary.
  package static let vocabulary = SourceFile.ID(rawValue: 0)

  /// The source identified by `file`.
  package subscript(file: SourceFile.ID) -> SourceFile { sources[Int(file.rawValue)] }

  /// Lets imports reach the folder at `path`.
  package mutating func allowImports(under path: String, access: some FileAccess) {
    roots.append(FilePath(access.canonicalPath(of: path)))
  }

  /// Reads the file at `path` and what it imports, and returns its identity.
  ///
  /// What is wrong with an import is a problem of the text that asks for it.
  package mutating func load(_ path: String, access: some FileAccess) throws(FileProblem)
    -> SourceFile.ID
  {
    let file: SourceFile.ID
    do throws(FileFailure) {
      file = try open(FilePath(path), access: access)
    } catch {
      throw .unreadable(path: path, error)
    }
    loadImports(of: file, at: FilePath(path), access: access)
    return file
  }

  /// Adds what a person typed, in `tongue`, which sees every source of `self`; returns its identity.
  package mutating func add(
    _ text: String, named name: String, tongue: Tongue, access: some FileAccess
  ) -> SourceFile.ID {
    let seen = sources.indices.dropFirst().map { SourceFile.ID(rawValue: UInt32($0)) }
    let source = SourceFile(name: name, text: text)
    let file = insert(source, tongue: tongue, mode: .session)
    loadImports(of: file, at: FilePath(name), access: access)
    imports[file, default: []] += seen
    return file
  }

  /// Reads the file at `path`, unless it was read before, and returns its identity.
  private mutating func open(_ path: FilePath, access: some FileAccess) throws(FileFailure)
    -> SourceFile.ID
  {
    let canonical = FilePath(access.canonicalPath(of: path.text))
    if let known = identities[canonical] { return known }
    let bytes = try access.read(path.text, limit: Self.byteLimit)
    let file = insert(SourceFile(name: path.text, bytes: bytes), tongue: nil, mode: .file)
    identities[canonical] = file
    if bytes.isEmpty {
      problems.append(Diagnostic(.file(.empty), at: SourceSpan(0..<0, in: file)))
    }
    return file
  }

  /// Parses `source`, adds it, and returns its identity.
  private mutating func insert(_ source: SourceFile, tongue: Tongue?, mode: ParseMode)
    -> SourceFile.ID
  {
    let file = SourceFile.ID(rawValue: UInt32(sources.count))
    sources.append(source)
    trees.append(parse(source, as: file, defaultTongue: tongue, mode: mode))
    return file
  }

  /// Reads what `first`, a file at `path`, imports, and what that imports in its turn.
  private mutating func loadImports(
    of first: SourceFile.ID, at path: FilePath, access: some FileAccess
  ) {
    var pending = [(file: first, path: path)]
    while let (file, path) = pending.popLast() {
      guard imports[file] == nil else { continue }
      imports[file] = []
      for case .import(let syntax) in trees[Int(file.rawValue)].declarations {
        // Without a path the parser has said so.
        guard syntax.path.site.start < syntax.path.site.end else { continue }
        guard let imported = loadImport(syntax, of: file, at: path, access: access) else {
          continue
        }
        imports[file, default: []].append(imported.file)
        pending.append(imported)
      }
    }
  }

  /// Reads the file that `syntax`, in `file` at `path`, names; reports why it cannot be.
  private mutating func loadImport(
    _ syntax: ImportSyntax, of file: SourceFile.ID, at path: FilePath, access: some FileAccess
  ) -> (file: SourceFile.ID, path: FilePath)? {
    let written = FilePath(syntax.path.text)
    let site = syntax.path.site
    guard !written.isAbsolute else {
      return report(.absoluteImport(path: written.text), at: site)
    }
    let target = path.folder.appending(written)
    let canonical = FilePath(access.canonicalPath(of: target.text))
    guard canonical != FilePath(access.canonicalPath(of: path.text)) else {
      return report(.importsItself, at: site)
    }
    guard roots.contains(where: canonical.isInside) else {
      return report(.outsideRoot(path: written.text), at: site)
    }
    do throws(FileFailure) {
      return (try open(target, access: access), target)
    } catch {
      return report(.unreadable(path: target.text, error), at: site)
    }
  }

  /// Reports `problem` at `site` and returns nothing.
  private mutating func report(_ problem: FileProblem, at site: SourceSpan)
    -> (file: SourceFile.ID, path: FilePath)?
  {
    problems.append(Diagnostic(.file(problem), at: site))
    return nil
  }

}
