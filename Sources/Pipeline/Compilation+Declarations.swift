package import SourceText
internal import Syntax
package import Vocabulary

/// A declaration as it is written.
package struct WrittenDeclaration: Hashable, Sendable {

  /// The names that people call it by; what belongs to another is called by both: `goal.indicator`.
  package let names: [String]

  /// The title, where the author gave one.
  package let title: Title?

  /// What its names are names of: two declarations may have one name where these differ.
  package let space: Space

  /// Its text, the comment that documents it included.
  package let site: SourceSpan

  /// Its text without that comment.
  package let body: SourceSpan

  /// What a name may be the name of.
  package enum Space: Hashable, Sendable {
    case type
    case value
    case rule
    case test
  }

}

extension Compilation {

  /// The declarations of all sources, in the order of the sources and of their text.
  package var declarations: [WrittenDeclaration] {
    trees.flatMap { tree in
      var collector = Collector(tree: tree, source: sources[Int(tree.file.rawValue)])
      for declaration in tree.declarations { collector.add(declaration) }
      return collector.found
    }
  }

  /// `true` iff `file` declares something, as against asking alone.
  package func declares(_ file: SourceFile.ID) -> Bool {
    trees.contains { tree in
      tree.file == file
        && tree.declarations.contains { if case .statement = $0 { false } else { true } }
    }
  }

  /// `true` iff `file` holds anything but space and comments.
  package func asks(_ file: SourceFile.ID) -> Bool {
    trees.contains { $0.file == file && !$0.declarations.isEmpty }
  }

  /// Returns the words with which `declaration` begins: its kind, its name and its title.
  package func head(of declaration: WrittenDeclaration) -> String {
    let body = text(of: declaration.body)
    let line = body.prefix { $0 != "\n" && $0 != "\r\n" && $0 != "{" }
    return String(line.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Returns the text of `span`.
  package func text(of span: SourceSpan) -> String {
    sources[Int(span.file.rawValue)].text(at: span.offsets)
  }

  /// The language that the first words of `file` name, if they do.
  package func tongue(namedBy file: SourceFile.ID) -> Tongue? {
    trees.first { $0.file == file && $0.header != nil }?.tongue
  }

}

/// The state of collecting the declarations of one file.
private struct Collector {

  /// The syntax of the file.
  let tree: SyntaxTree

  /// The text of the file.
  let source: SourceFile

  /// The declarations found so far.
  var found: [WrittenDeclaration] = []

  /// Adds `declaration` and what belongs to it.
  mutating func add(_ declaration: DeclarationSyntax) {
    switch declaration {
    case .import, .settle, .statement: return
    case .choice(let syntax):
      add(names(of: syntax.name), syntax.attributes, syntax.site, .type)
    case .record(let syntax):
      let plural = syntax.plural.map { names(of: $0) } ?? []
      add(names(of: syntax.name) + plural, syntax.attributes, syntax.site, .type)
    case .thing(let syntax): add(syntax, in: nil)
    case .parameter(let syntax): add([syntax.name], syntax.attributes, syntax.site)
    case .definition(let syntax): add([syntax.name], syntax.attributes, syntax.site)
    case .table(let syntax): add([syntax.name], syntax.attributes, syntax.site)
    case .eligibility(let syntax):
      add([syntax.name], syntax.attributes, syntax.site)
      for part in syntax.requirements {
        add(part.name, of: syntax.name, part.attributes, part.site)
      }
      for part in syntax.interpretations { add(part) }
    case .funding(let syntax):
      add([syntax.name], syntax.attributes, syntax.site)
      for part in syntax.obligations {
        add(part.name, of: syntax.name, part.attributes, part.site)
      }
      for part in syntax.interpretations { add(part) }
    case .interpretation(let syntax): add(syntax)
    case .rule(let syntax): add([syntax.name], syntax.attributes, syntax.site, .rule)
    case .query(let syntax): add([syntax.name], syntax.attributes, syntax.site)
    case .data(let syntax): add([syntax.name], syntax.attributes, syntax.site)
    case .test(let syntax): add([syntax.name], syntax.attributes, syntax.site, .test)
    }
  }

  /// Adds `thing`, which is a part of `whole` if there is one, and its parts that have names.
  private mutating func add(_ thing: ThingSyntax, in whole: String?) {
    guard let name = thing.name else { return }
    let spelling = tree.spelling(of: name)
    let path = whole.map { "\($0).\(spelling)" } ?? spelling
    add([path], thing.attributes, thing.site)
    // A part holds no parts with parts in any program that means something, but it can be written.
    var pending = whole == nil ? thing.members : []
    while let member = pending.popLast() {
      switch member {
      case .part(let part): add(part, in: path)
      case .interpretation(let part): add(part)
      case .field, .settle: continue
      }
    }
  }

  /// Adds `interpretation`, whose text begins with the word before its name and ends with a brace.
  private mutating func add(_ interpretation: InterpretationSyntax) {
    let tokens = tree.tokens
    guard let name = tokens.firstIndex(where: { $0.start >= interpretation.name.site.start }),
      name > 0, let end = tokens[name...].firstIndex(where: { $0.kind == .rightBrace })
    else { return }
    let site = SourceSpan(Int(tokens[name - 1].start)..<Int(tokens[end].end), in: tree.file)
    found.append(
      WrittenDeclaration(
        names: [tree.spelling(of: interpretation.name)], title: interpretation.question?.title,
        space: .value, site: site, body: site))
  }

  /// Adds what is called `names`.
  private mutating func add(
    _ names: [NameSyntax], _ attributes: AttributesSyntax, _ site: SourceSpan,
    _ space: WrittenDeclaration.Space = .value
  ) {
    add(names.map { tree.spelling(of: $0) }, attributes, site, space)
  }

  /// Adds `name`, a part of `whole`.
  private mutating func add(
    _ name: NameSyntax, of whole: NameSyntax, _ attributes: AttributesSyntax, _ site: SourceSpan
  ) {
    add(["\(tree.spelling(of: whole)).\(tree.spelling(of: name))"], attributes, site)
  }

  /// Adds what is called `names`.
  private mutating func add(
    _ names: [String], _ attributes: AttributesSyntax, _ site: SourceSpan,
    _ space: WrittenDeclaration.Space = .value
  ) {
    let start =
      attributes.documentation == nil ? site.offsets.lowerBound : commentStart(before: site)
    found.append(
      WrittenDeclaration(
        names: names, title: attributes.title?.title, space: space,
        site: SourceSpan(start..<site.offsets.upperBound, in: site.file), body: site))
  }

  /// Returns the names that `name` gives.
  private func names(of name: DeclaredNameSyntax) -> [NameSyntax] {
    [name.name] + (name.twin.map { [$0] } ?? [])
  }

  /// Returns the offset of the first of the lines directly before `site` that are `///` comments.
  private func commentStart(before site: SourceSpan) -> Int {
    let bytes = source.bytes
    var start = site.offsets.lowerBound
    while true {
      guard let end = bytes[..<start].lastIndex(of: UInt8(ascii: "\n")) else { return start }
      let lineStart = bytes[..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      let line = bytes[lineStart..<end].drop { $0 == 0x20 || $0 == 0x09 }
      guard line.starts(with: "///".utf8) else { return start }
      start = line.startIndex
    }
  }

}
