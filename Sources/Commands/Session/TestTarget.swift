internal import Catalogue
internal import Diagnostics
internal import Evaluation
internal import Pipeline
internal import Planning
internal import Rendering
internal import Semantics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Where a test is to stand: in a file, or on the screen to be put into one.
struct TestTarget {

  /// The path of the file; of none, that of the program's first file.
  let path: String

  /// The language of the test.
  let tongue: Tongue

  /// `true` iff the file is there already, and is a part of the program.
  let isThere: Bool
  let isOfProgram: Bool

  /// What the file holds before the test.
  private let before: [UInt8]

  /// `true` iff the test is to stand in a file of its own, or in one that is there.
  private let isFile: Bool

  /// The program without what was typed.
  private let reader: ProgramReader

  /// The names of the questions that the program answers without what was typed.
  private let settled: Set<String>

  /// The names that a test cannot have.
  let takenNames: Set<String>

  /// Creates an instance for the file at `path`, else for the screen; what is typed is in `typed`.
  init(
    _ path: String?, for program: SessionProgram, _ typed: Tongue, in context: Context
  ) throws(FileProblem) {
    let files = context.surroundings.files
    reader = program.files
    let own = Ground(program.files.files, in: program.files.workspace, askedIn: typed).compilation
    settled = Set(
      own.program.questions.lazy.filter { $0.settled != nil }.map(\.heading.name.english))
    let workspace = reader.workspace
    let first = reader.files.first
    let tongue = first.map { workspace.trees[Int($0.rawValue)].tongue } ?? typed
    var names = Set(reader.files.flatMap { workspace.testNames(in: $0) })
    guard let path else {
      isFile = false
      (self.path, self.tongue) = (
        first.map { workspace[$0].name } ?? SessionProgram.sourceName, tongue
      )
      (isThere, isOfProgram, before, takenNames) = (false, false, [], names)
      return
    }
    self.path = path
    isFile = true
    let canonical = files.canonicalPath(of: path)
    isOfProgram = workspace.sources.dropFirst().contains {
      files.canonicalPath(of: $0.name) == canonical
    }
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try files.read(path, limit: Workspace.byteLimit)
      isThere = true
    } catch {
      guard error == .missing else { throw .unreadable(path: path, error) }
      let folder = FilePath(path).folder.text
      guard files.isFolder(folder) else { throw .unreadable(path: folder, .missing) }
      isThere = false
      bytes = Self.head(of: path, tongue, importing: reader)
    }
    before = bytes
    // What it imports may have changed since it was read.
    let access = Overlay(files: files, path: canonical, bytes: bytes)
    var found = Workspace(readsTables: false)
    found.allowImports(under: reader.root ?? FilePath(path).folder.text, access: access)
    let file = try? found.load(path, access: access)
    self.tongue = file.map { found.trees[Int($0.rawValue)].tongue } ?? tongue
    for tree in found.trees { names.formUnion(found.testNames(in: tree.file)) }
    takenNames = names
  }

  /// Returns what a new file at `path` begins with: its language, and the files that `reader` read.
  private static func head(
    of path: String, _ tongue: Tongue, importing reader: ProgramReader
  ) -> [UInt8] {
    let folder = FilePath(path).folder
    let imports = reader.files.compactMap { file in
      FilePath(reader.workspace[file].name).relative(to: folder).map {
        "\(Keyword.import.spelling(in: tongue)) \"\($0.text)\"\n"
      }
    }
    return Array("\(tongue.header)\n\(imports.joined())".utf8)
  }

  /// Returns `answers`, what people decided about a case, and what was typed that `runner` knows of.
  func answers(_ answers: [Int32: Value], knownTo runner: Runner) -> [Int32: Value] {
    var answers = answers
    for (position, question) in runner.plan.questions.enumerated() {
      let name = runner.legend.questions[position].declaration.name.english
      guard let answer = question.settled, !settled.contains(name) else { continue }
      let position = Int32(truncatingIfNeeded: position)
      answers[position] = answers[position] ?? answer
    }
    return answers
  }

  /// Returns the bytes that put `text` into the file.
  func addition(of text: String) -> [UInt8] {
    let block = FilePath(path).isMarkdown ? "```leit\n\(text)\n```\n" : "\(text)\n"
    if isThere {
      let end = before.isEmpty ? "" : before.last == UInt8(ascii: "\n") ? "\n" : "\n\n"
      return Array((end + block).utf8)
    }
    return before + Array(("\n" + block).utf8)
  }

  /// `true` iff the test called `name` that `text` holds passes where it is to stand, and every test
  /// that passed there does so still.
  func holds(_ text: String, named name: String, in context: Context) -> Bool {
    guard isFile else {
      var reader = reader
      let file = reader.add(text, named: SessionProgram.sourceName, in: tongue, context)
      let compilation = Pipeline.compile(reader.files + [file], in: reader.workspace)
      return passed(in: compilation, context).contains(name)
    }
    let after = passed(holding: (isThere ? before : []) + addition(of: text), in: context)
    guard after.contains(name) else { return false }
    return !isThere || passed(holding: before, in: context).isSubset(of: after)
  }

  /// Returns the names of the tests that pass where the file holds `bytes`.
  private func passed(holding bytes: [UInt8], in context: Context) -> Set<String> {
    let files = context.surroundings.files
    let access = Overlay(files: files, path: files.canonicalPath(of: path), bytes: bytes)
    var workspace = Workspace()
    workspace.allowImports(
      under: reader.root ?? FilePath(path).folder.text, access: access)
    guard let file = try? workspace.load(path, access: access) else { return [] }
    return passed(in: Pipeline.compile([file], in: workspace), context)
  }

  /// Returns the names of the tests of `compilation` that pass; none where anything is wrong with it.
  private func passed(in compilation: Compilation, _ context: Context) -> Set<String> {
    guard compilation.isExecutable else { return [] }
    let runner = Runner(compilation, asOf: context.surroundings.today(), failOn: nil)
    var evaluator = runner.evaluator
    var names: Set<String> = []
    for (test, legend) in runner.legend.tests.enumerated()
    where compilation.named.contains(legend.declaration.site.file)
      && evaluator.passes(test: Int32(truncatingIfNeeded: test))
    {
      names.insert(legend.declaration.name.english)
    }
    return names
  }

  /// Returns a name for a test that `words` describe, unlike `taken`, and its title if it needs one.
  static func name(for words: String, unlike taken: Set<String>) -> (name: String, title: String?) {
    var stem = ""
    for character in words.lowercased() {
      let isLetter = character.isLetter && character.unicodeScalars.allSatisfy { $0.value < 0x250 }
      if isLetter || (character.isASCII && character.isNumber) {
        stem.append(character)
      } else if !stem.isEmpty, stem.last != "_" {
        stem.append("_")
      }
      if stem.count == mostLetters { break }
    }
    while stem.last == "_" { stem.removeLast() }
    let isReserved = Tongue.allCases.contains { tongue in
      let table = WordTable.words(of: tongue)
      let word = table.word(spelledBy: stem)
      return word != .none && table.isReserved(word)
    }
    if stem.first.map({ !$0.isLetter }) ?? true || isReserved {
      stem = stem.isEmpty ? "test" : "test_\(stem)"
    }
    var name = stem
    var number = 1
    while taken.contains(name) {
      number += 1
      name = "\(stem)_\(number)"
    }
    return (name, words == name ? nil : words)
  }

  /// The most letters of a name that is made up.
  private static let mostLetters = 60

}

/// Files as they are, but for one that is as it would be.
private struct Overlay: FileAccess {

  /// The files.
  let files: any FileSystem

  /// The canonical path of the one, and what it would hold.
  let path: String
  let bytes: [UInt8]

  func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    if files.canonicalPath(of: path) == self.path { return bytes }
    return try files.read(path, limit: limit)
  }

  func canonicalPath(of path: String) -> String { files.canonicalPath(of: path) }

}
