internal import Catalogue
internal import Pipeline
internal import Rendering
internal import Semantics
internal import SourceText
internal import Vocabulary

extension Session {

  // MARK: What is declared

  /// Lists what is declared, by kinds; what is of `kind`, where one is named.
  mutating func list(_ kind: String?, in context: inout Context) {
    let compilation = program.ground(askedIn: tongue(in: context)).compilation
    let own = compilation.declarations.filter {
      !$0.isPart && $0.site.file != Workspace.vocabulary
    }
    if own.isEmpty { return context.report(CommandNotice.nothingDeclared) }
    var kinds: [String] = []
    var members: [String: [WrittenDeclaration]] = [:]
    for declaration in own {
      let kind = compilation.kind(of: declaration)
      if members[kind] == nil { kinds.append(kind) }
      members[kind, default: []].append(declaration)
    }
    if let kind {
      let wanted = spellings(ofKind: kind, in: compilation)
      let found = kinds.filter { wanted.contains($0.lowercased()) }
      if found.isEmpty { return refuse(.nothingOfKind(kind, kinds: kinds), in: &context) }
      kinds = found
    }
    switch context.format {
    case .text:
      for kind in kinds {
        context.answer(visible(kind))
        context.answer(
          lines: (members[kind] ?? []).map {
            ["  " + visible($0.names[0]), visible($0.title?.text(in: context.tongue) ?? "")]
          }
        )
      }
    case .json:
      for kind in kinds {
        for declaration in members[kind] ?? [] {
          context.answer(json(of: declaration, kind: kind, in: compilation, context.tongue).text)
        }
      }
    case .csv, .markdown:
      let rows = kinds.flatMap { kind in
        (members[kind] ?? []).map {
          [kind, $0.names[0], $0.title?.text(in: context.tongue) ?? ""].map { visible($0) }
        }
      }
      let table = WordColumns(["kind", "name", "title"], rows)
      context.answer(
        text: "", json: .null, data: { table.data }, markdown: { table.data.markdown })
    }
  }

  /// Returns `declaration`, which is of `kind`, for programs.
  private func json(
    of declaration: WrittenDeclaration, kind: String, in compilation: Compilation, _ tongue: Tongue
  ) -> JSON {
    let source = compilation.sources[Int(declaration.site.file.rawValue)]
    let line = LineMap(source).line(at: declaration.body.offsets.lowerBound)
    return [
      "kind": .string(kind), "name": .string(declaration.names[0]),
      "title": declaration.title.map { .string($0.text(in: tongue)) } ?? .null,
      "file": .string(source.name), "line": .number(String(line)),
    ]
  }

  /// Returns how the kind that `word` names is spelled in either language, in small letters.
  private func spellings(ofKind word: String, in compilation: Compilation) -> Set<String> {
    let word = word.lowercased()
    var spellings: Set = [word]
    for keyword in Self.kinds {
      let words = Tongue.allCases.flatMap { keyword.spellings(in: $0) }.map { $0.lowercased() }
      // People ask for several.
      if words.contains(where: { $0 == word || "\($0)s" == word }) { spellings.formUnion(words) }
    }
    for record in compilation.program.records {
      let names = Tongue.allCases.flatMap {
        [record.heading.name.spelling(in: $0), record.plural.spelling(in: $0)]
      }.map { $0.lowercased() }
      if names.contains(word) { spellings.formUnion(names) }
    }
    return spellings
  }

  // MARK: What a name stands for

  /// Says what `name` stands for.
  mutating func describe(_ name: String, in context: inout Context) {
    let compilation = program.ground(askedIn: tongue(in: context)).compilation
    var runner = Runner(compilation, asOf: asOf, failOn: nil)
    let declarations = compilation.declarations
    var found = declarations.filter { $0.names.contains(name) }
    // The parts of things and decisions have longer names.
    if found.isEmpty { found = declarations.filter { $0.names[0].hasSuffix(".\(name)") } }
    for declaration in found {
      let text = runner.renderer(in: context).text(of: runner.describe(declaration))
      let json = context.format == .json ? runner.description(of: declaration, in: context) : .null
      context.answer(text: text, json: json)
    }
    let members = self.members(called: name, in: compilation, context)
    for line in members { context.answer(line) }
    if !found.isEmpty || !members.isEmpty { return }
    if let lines = Self.help(on: name, in: context) {
      for line in lines { context.answer(line) }
      return
    }
    let names = Set(declarations.flatMap(\.names))
    context.complain(
      CommandNotice.noSuchDeclaration(name, near: suggestions(for: name, among: names)))
    status.include(.misuse)
  }

  /// Returns a line for each value of a choice and each field of a record that is called `name`.
  private func members(
    called name: String, in compilation: Compilation, _ context: Context
  ) -> [String] {
    func isCalled(_ twin: TwinName) -> Bool {
      Tongue.allCases.contains { twin.spelling(in: $0) == name }
    }
    let tongue = context.tongue
    let values = compilation.program.choices.flatMap { choice in
      choice.values.filter { isCalled($0.name) }.map { value in
        let words = SessionWords.choiceValue(
          value.name.spelling(in: tongue), of: choice.heading.name.spelling(in: tongue))
        return context.text(words) + (value.title(in: tongue).map { ": \(visible($0))" } ?? "")
      }
    }
    let fields = compilation.program.records.flatMap { record in
      record.fields.filter { isCalled($0.heading.name) }.map { field in
        let words = SessionWords.field(
          field.heading.name.spelling(in: tongue), of: record.heading.name.spelling(in: tongue))
        return context.text(words)
          + (field.heading.title(in: tongue).map { ": \(visible($0))" } ?? "")
      }
    }
    return values + fields
  }

}

extension Compilation {

  /// Returns the words that say what kind `declaration` is of, as it writes them.
  func kind(of declaration: WrittenDeclaration) -> String {
    let words = head(of: declaration).split(whereSeparator: \.isWhitespace)
    return words.first.map(String.init) ?? ""
  }

}
