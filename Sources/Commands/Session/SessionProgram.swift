internal import Diagnostics
internal import Pipeline
internal import SourceText
internal import Vocabulary

/// What a session knows: the files that it read, and what was typed.
struct SessionProgram {

  /// A text that was typed and declares something.
  struct TypedText {

    /// The text; what was replaced since is blank.
    var text: String

    /// The language in which it was typed.
    let tongue: Tongue

    /// What was answered.
    var answer = ""

  }

  /// The files.
  private(set) var files: ProgramReader

  /// What was typed and declares something, in this order.
  private(set) var typed: [TypedText] = []

  /// The files, and what was typed.
  private var reader: ProgramReader

  /// The identities of what was typed.
  private var typedFiles: [SourceFile.ID] = []

  /// The program, where it was worked out, and the language in which it can be asked.
  private var ground: (ground: Ground, tongue: Tongue)?

  /// Creates an instance that holds `files`.
  init(_ files: ProgramReader) {
    self.files = files
    reader = files
  }

  /// Creates an instance that holds `files` and the texts `typed`.
  init(_ files: ProgramReader, _ typed: [TypedText], in context: Context) {
    self.init(files)
    self.typed = typed
    typedFiles = typed.map { reader.add($0.text, named: Self.sourceName, in: $0.tongue, context) }
    reader.connect(typedFiles)
  }

  /// The name of what is typed, in messages.
  static let sourceName = "input"

  /// Returns the program as it can be asked in `tongue`.
  mutating func ground(askedIn tongue: Tongue) -> Ground {
    if let ground, ground.tongue == tongue { return ground.ground }
    let made = Ground(reader.files + typedFiles, in: reader.workspace, askedIn: tongue)
    ground = (made, tongue)
    return made
  }

  /// The program in the language in which it was asked last.
  var lastGround: Ground? { ground?.ground }

  // MARK: What is typed

  /// What came of a text that was typed.
  struct Reading {

    /// What the passes make of the program and the text.
    let compilation: Compilation

    /// The text.
    let file: SourceFile.ID

    /// What the session knows where the text declares something and nothing is wrong.
    let program: SessionProgram?

    /// What was asked before, where it can be asked again, and the source that holds it.
    var past: [(asked: AskedBefore, file: SourceFile.ID?)] = []

    /// The names that were typed before and mean something else now.
    var replaced: [String] = []

    /// What is wrong with the text, or because of it with what was typed before.
    var errors: [Diagnostic] {
      let past = Set(past.compactMap(\.file))
      return compilation.diagnostics.filter { $0.isError && !past.contains($0.site.file) }
    }

  }

  /// Reads `text`, which is typed in `tongue` after `asked` was asked.
  mutating func reading(
    _ text: String, in tongue: Tongue, after asked: [AskedBefore], _ context: Context
  ) -> Reading {
    let ground = ground(askedIn: tongue)
    var asking = reader
    let past = asked.map { item in (asked: item, file: asking.add(item, context)) }
    let file = asking.add(text, named: Self.sourceName, in: tongue, context)
    let known = past.compactMap(\.asked.past)
    let placed = past.compactMap { $0.file.map { Ground.Past.text($0) } }
    if let compilation = ground.asking(file, after: known + placed, in: asking.workspace) {
      return Reading(compilation: compilation, file: file, program: nil, past: past)
    }
    let added = adding(text, in: tongue, context)
    if added.compilation.isExecutable { return added }
    // What was typed before may stand in the way: of one name, the last counts.
    let (rest, replaced) = without(whatIsDeclaredBy: added)
    if !replaced.isEmpty {
      let program = SessionProgram(files, rest, in: context)
      var again = program.adding(text, in: tongue, context)
      again.replaced = replaced
      return again
    }
    // It may both declare something and ask about what was asked before.
    let files = reader.files + typedFiles + past.compactMap(\.file) + [file]
    let whole = Ground(files, in: asking.workspace, askedIn: tongue, after: ground).compilation
    guard whole.isExecutable else { return added }
    let program = whole.declares(file) ? keeping(text, in: tongue, context) : nil
    return Reading(compilation: whole, file: file, program: program, past: past)
  }

  /// Returns the program with `text` besides.
  private func keeping(_ text: String, in tongue: Tongue, _ context: Context) -> SessionProgram {
    SessionProgram(files, typed + [TypedText(text: text, tongue: tongue)], in: context)
  }

  /// Keeps `answer`, which the text that was typed last was given.
  mutating func note(answer: String) {
    if !typed.isEmpty { typed[typed.count - 1].answer = answer }
  }

  /// Returns what comes of `text` beside everything else that was typed.
  private func adding(_ text: String, in tongue: Tongue, _ context: Context) -> Reading {
    var program = self
    let file = program.reader.add(text, named: Self.sourceName, in: tongue, context)
    program.reader.connect(program.typedFiles + [file])
    let ground = Ground(
      program.reader.files + program.typedFiles + [file], in: program.reader.workspace,
      askedIn: tongue, after: self.ground?.ground)
    let compilation = ground.compilation
    program.typed.append(TypedText(text: text, tongue: tongue))
    program.typedFiles.append(file)
    program.ground = (ground, tongue)
    let isKept = compilation.isExecutable && compilation.declares(file)
    return Reading(compilation: compilation, file: file, program: isKept ? program : nil)
  }

  /// Returns what was typed before without what the text of `reading` declares anew, and the names of
  /// that.
  private func without(whatIsDeclaredBy reading: Reading) -> ([TypedText], [String]) {
    let declarations = reading.compilation.declarations
    let own = Set(
      declarations.lazy.filter { $0.site.file == reading.file && !$0.isPart }.map(\.identity))
    var rest = typed
    var names: [String] = []
    for (place, file) in typedFiles.enumerated() {
      var bytes = Array(rest[place].text.utf8)
      for declaration in declarations
      where declaration.site.file == file && own.contains(declaration.identity) {
        names.append(declaration.names[0])
        for offset in declaration.site.offsets where bytes[offset] != UInt8(ascii: "\n") {
          bytes[offset] = UInt8(ascii: " ")
        }
      }
      rest[place].text = String(decoding: bytes, as: UTF8.self)
    }
    rest.removeAll { $0.text.allSatisfy(\.isWhitespace) }
    return (rest, names)
  }

  /// The names that the files declare, by what they are the names of, and where.
  func fileDeclaring(_ text: Reading) -> (name: String, path: String)? {
    let declarations = text.compilation.declarations
    let own = Set(
      declarations.lazy.filter { $0.site.file == text.file && !$0.isPart }.map(\.identity))
    let found = declarations.first {
      own.contains($0.identity) && $0.site.file != text.file && !typedFiles.contains($0.site.file)
        && $0.site.file != Workspace.vocabulary
    }
    return found.map { ($0.names[0], text.compilation.sources[Int($0.site.file.rawValue)].name) }
  }

}

extension AskedBefore {

  /// What was asked, where it is in no text.
  fileprivate var past: Ground.Past? {
    if case .cases(_, let decision) = form { .decision(decision) } else { nil }
  }

}

extension ProgramReader {

  /// Adds the text by which `asked` was asked, and returns its identity; of one that is here already
  /// that, `nil` where there is none.
  fileprivate mutating func add(_ asked: AskedBefore, _ context: Context) -> SourceFile.ID? {
    switch asked.form {
    case .text(let text, let tongue):
      add(text, named: SessionProgram.sourceName, in: tongue, context)
    case .typed(let file): file
    case .cases: nil
    }
  }

}

extension WrittenDeclaration {

  /// What another declaration has only if it declares the same.
  var identity: Identity { Identity(space: space, name: names[0]) }

  /// `true` iff it belongs to another declaration.
  var isPart: Bool { names[0].contains(".") }

  /// A name, and among which names it is one.
  struct Identity: Hashable {

    /// Among which.
    let space: WrittenDeclaration.Space

    /// The name.
    let name: String

  }

}
