internal import Diagnostics
internal import Formatting
package import Pipeline
internal import Planning
internal import Semantics
package import SourceText
internal import Syntax
package import Vocabulary

/// Returns `file` of `workspace` in `tongue`.
///
/// What comes of it was read and checked with the files that it imports: it has the same names, comments,
/// texts and the same Plan, or it is not handed out. A file that is laid out is laid out in the other
/// tongue, too; of another one the words change, and spaces and lines stay.
///
/// - Complexity: O(*n*) in the bytes of `file` and of what it imports, but for names that need backticks.
package func translate(
  _ file: SourceFile.ID, of workspace: Workspace, into tongue: Tongue
) -> TranslationResult {
  let compilation = compile([file], in: workspace, findsCautions: false)
  guard compilation.isExecutable,
    let position = compilation.trees.firstIndex(where: { $0.file == file })
  else { return .faulty(compilation) }
  guard compilation.trees[position].tongue != tongue else { return .unchanged }
  let translator = Translator(file, of: workspace, compilation, at: position, into: tongue)
  return translator.run()
}

/// The translation of one file.
struct Translator {

  /// The file, and what it is translated into.
  let file: SourceFile.ID
  let tongue: Tongue

  /// The files, and what the program means.
  let workspace: Workspace
  let compilation: Compilation

  /// The position of the file in the program.
  let position: Int

  /// The text as it is read, and its syntax.
  let source: SourceFile
  let tree: SyntaxTree

  /// The names of the file.
  let names: NameUses

  /// What each token that is a name is, by its position.
  let uses: [Int: Int]

  /// The German words for what names stand for, by the positions of their tokens.
  private var nouns: [Int: String] = [:]

  /// Creates an instance for `file`, at `position` in the program of `compilation`.
  init(
    _ file: SourceFile.ID, of workspace: Workspace, _ compilation: Compilation, at position: Int,
    into tongue: Tongue
  ) {
    (self.file, self.workspace, self.compilation) = (file, workspace, compilation)
    (self.position, self.tongue) = (position, tongue)
    source = workspace.text(of: file)
    tree = parse(
      source, as: file, defaultTongue: compilation.trees[position].tongue,
      recordsConstructs: true)
    names = nameUses(inFileAt: position, of: compilation.program)
    uses = Dictionary(positions(of: names, in: tree).enumerated().map { ($1, $0) }) { first, _ in
      first
    }
    nouns = germanNouns()
  }

  /// Translates the file, and proves that it stayed the same program.
  func run() -> TranslationResult {
    let renamed = renamedTokens()
    var quoted: Set<Int> = []
    var (bytes, moved) = write(renamed, quoted)
    var trials = 0
    while let missing = unreadName(in: bytes, at: moved, quoted: quoted), trials < 64 {
      quoted.formUnion(trials < 8 ? [missing] : namesSpelled(like: missing))
      (bytes, moved) = write(renamed, quoted)
      trials += 1
    }
    if isLaidOut(workspace) {
      let laidOut = workspace.replacing(file, with: bytes)
      bytes = formatted(laidOut)
    }
    return verdict(on: bytes)
  }

  // MARK: Writing

  /// Returns the file with its tokens spelled in the other tongue, and where each token begins in what
  /// is read of it.
  private func write(_ renamed: [Int: String], _ quoted: Set<Int>) -> (bytes: [UInt8], moved: [Int])
  {
    let respeller = Respeller(
      tree, of: source, into: tongue, renamed: renamed, quoted: quoted, kept: functions,
      nouns: nouns)
    var respelling = respeller.run()
    respelling.insert(heading())
    let bytes = respelling.applied(to: workspace[file].bytes)
    return (bytes, respelling.moved(tree.tokens.map { Int($0.start) }))
  }

  /// Returns what the names and the texts are called that each tongue calls otherwise, by the positions
  /// of their tokens.
  private func renamedTokens() -> [Int: String] {
    var renamed: [Int: String] = [:]
    for (token, index) in uses {
      let use = names.uses[index]
      guard let twin = compilation.program.twinName(of: use.referent) else { continue }
      renamed[token] = twin.spelling(in: use.role == .twin ? tree.tongue : tongue)
    }
    // A title, and what it is in the other tongue, change places.
    for token in tree.tokens.indices.dropFirst().dropLast()
    where tree.tokens[token - 1].kind == .text && tree.tokens[token + 1].kind == .text {
      guard case .keyword(let keyword) = tree.roles[token], keyword.namedTongue == tongue else {
        continue
      }
      renamed[token - 1] = text(of: token + 1)
      renamed[token + 1] = text(of: token - 1)
    }
    return renamed
  }

  /// The positions of the names of authors' functions that are called like one of the language.
  private var functions: Set<Int> {
    Set(
      uses.keys.filter { token in
        guard case .keyword = tree.roles[token], let index = uses[token] else { return false }
        return names.uses[index].referent.isFunctionOfAuthor
      })
  }

  /// Returns the token at `token` as its author writes it.
  func text(of token: Int) -> String {
    source.text(at: Int(tree.tokens[token].start)..<Int(tree.tokens[token].end))
  }

  // MARK: Backticks

  /// Returns the position of the first name that was not read as one in `bytes`, where the tokens are
  /// at `moved`, and to which backticks may help.
  private func unreadName(in bytes: [UInt8], at moved: [Int], quoted: Set<Int>) -> Int? {
    let other = workspace.replacing(file, with: bytes).trees[Int(file.rawValue)]
    let table = WordTable.words(of: tongue)
    var next = 0
    var suspect: Int?
    for token in tree.tokens.indices {
      let isName = tree.roles[token] == .name
      guard isName || tree.roles[token] != .continuation else { continue }
      while next < other.tokens.count, Int(other.tokens[next].start) < moved[token] { next += 1 }
      let isThere = next < other.tokens.count && Int(other.tokens[next].start) == moved[token]
      let role = isThere ? other.roles[next] : .none
      if isName, !quoted.contains(token), !isThere || other.tokens[next].kind != .quotedName,
        table.word(spelledBy: name(at: token)) != .none
      {
        suspect = token
      }
      if role != tree.roles[token], !isExempt(token, role) { return suspect }
    }
    return nil
  }

  /// `true` iff it does not matter that the token at `token` has another role in the other tongue.
  private func isExempt(_ token: Int, _ role: TokenRole) -> Bool {
    switch (tree.roles[token], role) {
    // A function of the author's, or a mark that says which tongue a name is in.
    case (.keyword(.inEnglish), .keyword(.inGerman)), (.keyword(.inGerman), .keyword(.inEnglish)):
      true
    case (.keyword, .name), (.name, .keyword): uses[token] != nil && isFunction(token)
    default: tree.header != nil && token < 2
    }
  }

  /// `true` iff the name at `token` is that of what is called like a function of the language.
  private func isFunction(_ token: Int) -> Bool {
    tree.tokens[token + 1].kind == .leftParenthesis
  }

  /// Returns how the name at `token` is spelled in the other tongue.
  private func name(at token: Int) -> String {
    if let index = uses[token],
      let twin = compilation.program.twinName(of: names.uses[index].referent)
    {
      return twin.spelling(in: names.uses[index].role == .twin ? tree.tongue : tongue)
    }
    return tree.bareName(at: token, in: source)
  }

  /// Returns the positions of the names that are spelled like the one at `token`, and do not stand where
  /// any word is a name.
  private func namesSpelled(like token: Int) -> Set<Int> {
    let spelling = name(at: token)
    return Set(
      tree.tokens.indices.filter {
        tree.roles[$0] == .name && name(at: $0) == spelling
          && tree.tokens[$0 + 1].kind != .colon && ($0 == 0 || tree.tokens[$0 - 1].kind != .dot)
      })
  }

  // MARK: Layout

  /// `true` iff the file is laid out.
  private func isLaidOut(_ workspace: Workspace) -> Bool {
    workspace.blocks(of: file) == nil && format(tree, of: source).bytes == source.bytes
  }

  /// Returns the file of `workspace` laid out.
  private func formatted(_ workspace: Workspace) -> [UInt8] {
    let text = workspace.text(of: file)
    return format(parse(text, as: file, recordsConstructs: true), of: text).bytes
  }

}

extension Referent {

  /// `true` iff it may be called, and no function of the language is meant.
  fileprivate var isFunctionOfAuthor: Bool {
    if case .definition = self { true } else { false }
  }

}

/// Returns the position of the token that each of `names` is in `tree`.
func positions(of names: NameUses, in tree: SyntaxTree) -> [Int] {
  var next = 0
  return names.uses.map { use in
    while next < tree.tokens.count - 1, tree.tokens[next].start < use.site.start { next += 1 }
    return next
  }
}
