internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Vocabulary

/// A source with its syntax, before it takes its place in a workspace.
struct ParsedSource: Sendable {

  /// The source.
  let source: SourceFile

  /// Its syntax.
  let tree: SyntaxTree

  /// What is wrong with it as a file.
  let problems: [Diagnostic]

  /// Its blocks, if it is Markdown.
  let literate: LiterateText?

  /// The source as it is read: of Markdown nothing but the blocks.
  var text: SourceFile { literate.map { SourceFile(name: source.name, bytes: $0.bytes) } ?? source }

  /// Why it could not be read, if so; then it holds nothing.
  let failure: FileFailure?

  /// Creates an instance with the given properties.
  init(_ source: SourceFile, _ tree: SyntaxTree, _ problems: [Diagnostic]) {
    self.source = source
    self.tree = tree
    self.problems = problems
    literate = nil
    failure = nil
  }

  /// Creates an instance for `source`, which is known as `file`.
  init(_ source: SourceFile, as file: SourceFile.ID, tongue: Tongue?, mode: ParseMode) {
    let tree = parse(source, as: file, defaultTongue: tongue, mode: mode)
    self.init(source, tree, [])
  }

  /// Creates an instance for the file at `path`, which is to be known as `file`.
  init(at path: FilePath, as file: SourceFile.ID, access: some FileAccess) {
    var bytes: [UInt8] = []
    var failure: FileFailure?
    do throws(FileFailure) {
      bytes = try access.read(path.text, limit: Workspace.byteLimit)
    } catch {
      failure = error
    }
    self.init(bytes, at: path, as: file, failure: failure)
  }

  /// Creates an instance for the file at `path`, which holds `bytes`, is to be known as `file`, and
  /// could not be read where there is a `failure`.
  init(_ bytes: [UInt8], at path: FilePath, as file: SourceFile.ID, failure: FileFailure? = nil) {
    self.failure = failure
    source = SourceFile(name: path.text, bytes: bytes)
    let start = SourceSpan(0..<0, in: file)
    guard failure == nil, !bytes.isEmpty, path.isMarkdown else {
      let isEmpty = failure == nil && bytes.isEmpty
      problems = isEmpty ? [Diagnostic(.file(.empty), at: start)] : []
      tree = parse(source, as: file)
      literate = nil
      return
    }
    let text = LiterateText(of: bytes)
    if text.blocks.isEmpty {
      problems = [Diagnostic(.file(.noBlocks), at: start)]
    } else {
      problems = text.problems.map { problem, range in
        Diagnostic(.file(problem), at: SourceSpan(range, in: file))
      }
    }
    tree = parse(
      SourceFile(name: path.text, bytes: text.bytes), as: file, defaultTongue: text.tongue)
    literate = text
  }

}
