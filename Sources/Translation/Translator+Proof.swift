internal import Diagnostics
internal import Pipeline
internal import Planning
internal import Semantics
internal import SourceText
internal import Syntax
internal import Vocabulary

/// That the translation of a file is the same program.
extension Translator {

  /// Returns `bytes` as the translation of the file, if they are; otherwise what is in the way.
  func verdict(on bytes: [UInt8]) -> TranslationResult {
    let translated = compile(
      [file], in: workspace.replacing(file, with: bytes), findsCautions: false)
    guard translated.isExecutable, translated.trees.indices.contains(position) else {
      return refusal(of: translated)
    }
    let own = nameUses(inFileAt: position, of: translated.program)
    if let collision = collision(with: own, of: translated) { return .refused(collision) }
    let other = translated.trees[position]
    let text = workspace.replacing(file, with: bytes).text(of: file)
    guard own.uses.count == names.uses.count, other.tongue == tongue,
      comments(of: tree, in: source, as: tongue) == comments(of: other, in: text, as: tongue),
      texts(of: tree, in: source) == texts(of: other, in: text),
      compilation.executable().plan == translated.executable().plan
    else { return .unequal }
    return .translated(bytes)
  }

  // MARK: Names

  /// Returns what is wrong with the first name that means something else in `other`, the names of the
  /// translation.
  private func collision(with other: NameUses, of translated: Compilation) -> Diagnostic? {
    guard other.uses.count == names.uses.count else { return nil }
    let pairs = zip(names.uses, other.uses)
    guard let (own, found) = pairs.first(where: { $0.referent != $1.referent }) else { return nil }
    let spelling = bareText(at: own.site, in: source)
    if compilation.program.twinName(of: own.referent) != nil {
      // The author's own name is found in the place of what is called so in the other tongue.
      let declared = names.uses.first { $0.referent == found.referent && $0.role == .declaration }
      let name = declared.map { bareText(at: $0.site, in: source) }
      return nameTaken(
        name ?? other.uses.first { $0 == found }.map { _ in spelling } ?? spelling, word: spelling,
        at: declared?.site ?? own.site)
    }
    let twin = compilation.program.twinName(of: found.referent)
    return nameTaken(
      spelling, word: twin?.spelling(in: tree.tongue) ?? spelling, at: own.site)
  }

  /// Returns why `translated`, which has errors, has them.
  private func refusal(of translated: Compilation) -> TranslationResult {
    for diagnostic in translated.diagnostics where diagnostic.isError {
      guard diagnostic.site.file == file else { continue }
      let text = SourceFile(name: "", bytes: translated.sources[Int(file.rawValue)].bytes)
      let spelling = bareText(at: diagnostic.site, in: text)
      guard let twin = twin(spelled: spelling),
        let own = names.uses.first(where: {
          compilation.program.twinName(of: $0.referent) == nil
            && bareText(at: $0.site, in: source) == spelling
        })
      else { continue }
      return .refused(
        nameTaken(spelling, word: twin.spelling(in: tree.tongue), at: own.site))
    }
    return .unequal
  }

  /// Returns that `name`, at `site`, is that of `word` in the other tongue.
  private func nameTaken(_ name: String, word: String, at site: SourceSpan) -> Diagnostic {
    Diagnostic(.file(.nameTaken(name: name, word: word)), at: site)
  }

  /// Returns the name that is spelled `spelling` in the other tongue, and otherwise in that of the file.
  private func twin(spelled spelling: String) -> TwinName? {
    let program = compilation.program
    var names: [TwinName] = []
    for record in program.records {
      names += [record.heading.name, record.plural] + record.fields.map(\.heading.name)
    }
    for choice in program.choices { names += [choice.heading.name] + choice.values.map(\.name) }
    // German nouns begin with a capital, or not.
    let form = WordTable.lookupForm(of: spelling, in: tongue)
    return names.first {
      WordTable.lookupForm(of: $0.spelling(in: tongue), in: tongue) == form
        && $0.spelling(in: tree.tongue) != spelling
    }
  }

  /// Returns the text at `site` of `text` without backticks.
  private func bareText(at site: SourceSpan, in text: SourceFile) -> String {
    text.text(at: site.offsets).filter { $0 != "`" }
  }

  // MARK: Comments and texts

  /// Returns the comments of `tree`, which was read from `text`, as a file in `tongue` has them.
  private func comments(
    of tree: SyntaxTree, in text: SourceFile, as tongue: Tongue
  ) -> [String] {
    var found: [String] = []
    var end = 0
    for token in tree.tokens {
      let trivia = end..<Int(token.start)
      end = Int(token.end)
      if trivia.count < 2 { continue }
      let words = allowanceKeywords(in: trivia, of: text)
      for comment in text.comments(in: trivia) {
        var whole = ""
        var start = comment.whole.lowerBound
        for word in words where comment.whole.contains(word.range.lowerBound) {
          whole += text.text(at: start..<word.range.lowerBound)
          whole += AllowanceWords.spelling(of: word.word, in: tongue)
          start = word.range.upperBound
        }
        whole += text.text(at: start..<comment.whole.upperBound)
        // What is laid out has no space at the ends of lines.
        found.append(whole.filter { !$0.isWhitespace })
      }
    }
    return found
  }

  /// Returns the texts of `tree`, which was read from `text`, without their quotes, in the order of their
  /// characters: titles in two tongues change places.
  private func texts(of tree: SyntaxTree, in text: SourceFile) -> [String] {
    tree.tokens.filter { $0.kind == .text }.map {
      String(text.text(at: Int($0.start)..<Int($0.end)).dropFirst().dropLast())
    }.sorted()
  }

}
