internal import Vocabulary

/// The grammar for VS Code, GitHub and others, which read those of TextMate.
///
/// They match line by line, so that what follows is looked for on the same line.
package struct TextMateGrammar {

  /// What each tongue is called, and both, where the editor cannot tell.
  private let grammars = wholeGrammars

  /// Creates an instance.
  package init() {}

  /// The file `leit.tmLanguage.json`.
  package var text: String {
    var repository: [(key: String, value: GrammarJSON)] = [
      ("comments", comments), ("block-comment", blockComment),
      ("parts-of-comments", partsOfComments),
    ]
    repository += Tongue.allCases.map { (fileKey(of: $0), file(in: $0)) }
    for (name, grammar) in grammars {
      let rules = grammar.rules.map { rule(for: $0, in: grammar) }
      repository.append((name, patterns([include("#comments")] + rules)))
    }
    // A file without a header is English, which is the first of the tongues.
    let start =
      [include("#comments")] + Tongue.allCases.map { include("#\(fileKey(of: $0))") }
      + grammars.prefix(1).map { include("#\($0.name)") }
    return file([
      ("name", .text("Leit")), ("scopeName", .text("source.leit")),
      ("fileTypes", .list([.text("leit")])), ("patterns", .list(start)),
      ("repository", .object(repository)),
    ])
  }

  /// The file that finds blocks of programs in Markdown.
  package var markdownText: String {
    var blocks = Tongue.allCases.map { tongue in
      let name = tongue.namePattern.group(in: .properties)
      return markdownBlock(
        info: #"\s+(?:[^`\r\n]*\s)?\#(name)(?![^\s`])[^`\r\n]*"#,
        grammars: [include("source.leit#\(tongue.name)")])
    }
    // Without a word for its language, a block may be in any.
    blocks.append(
      markdownBlock(
        info: #"(?![\w-])[^`\r\n]*"#,
        grammars: [include("source.leit#comments")]
          + Tongue.allCases.map { include("source.leit#\(fileKey(of: $0))") }
          + grammars.suffix(1).map { include("source.leit#\($0.name)") }))
    return file([
      ("scopeName", .text("markdown.leit.codeblock")),
      ("injectionSelector", .text("L:text.html.markdown")), ("fileTypes", .list([])),
      ("patterns", .list(blocks)),
    ])
  }

  /// Returns the text of a file that holds `members`.
  private func file(_ members: [(key: String, value: GrammarJSON)]) -> String {
    let notice: [(key: String, value: GrammarJSON)] = [
      ("information_for_contributors", .list([.text(generatedNotice)]))
    ]
    return GrammarJSON.object(notice + members).written() + "\n"
  }

  /// Returns under which key a file stands that says to be in `tongue`.
  private func fileKey(of tongue: Tongue) -> String { "file-\(tongue.name)" }

  /// Returns the rule for the rest of a file that says to be in `tongue`.
  private func file(in tongue: Tongue) -> GrammarJSON {
    let opening = Pattern.header.regex(in: .properties)
    let name = tongue.namePattern.regex(in: .properties)
    return .object([
      ("begin", .text("(\(opening))\\s+(\(name))\(Pattern.wordEnd.regex(in: .properties))")),
      (
        "beginCaptures",
        captures([(1, Style.header.textMateScope), (2, Style.header.textMateScope)])
      ),
      // To the end of the text.
      ("end", .text("(?!)")),
      ("patterns", .list([include("#\(tongue.name)")])),
    ])
  }

  /// Returns the rule for a block of code in Markdown, behind whose `leit` stands `info`.
  private func markdownBlock(info: String, grammars: [GrammarJSON]) -> GrammarJSON {
    let fence = "punctuation.definition.markdown"
    return .object([
      ("begin", .text(#"(^|\G)(\s*)(`{3,}|~{3,})\s*((?i:leit))(\#(info))$"#)),
      ("end", .text(#"(^|\G)(\2|\s{0,3})(\3)\s*$"#)),
      ("name", .text("markup.fenced_code.block.markdown")),
      (
        "beginCaptures",
        captures([
          (3, fence), (4, "fenced_code.block.language"),
          (5, "fenced_code.block.language.attributes"),
        ])
      ),
      ("endCaptures", captures([(3, fence)])),
      (
        "patterns",
        .list([
          .object([
            ("begin", .text(#"(^|\G)(\s*)(.*)"#)),
            ("while", .text(#"(^|\G)(?!\s*([`~]{3,})\s*$)"#)),
            ("contentName", .text("meta.embedded.block.leit")), ("patterns", .list(grammars)),
          ])
        ])
      ),
    ])
  }

}

// MARK: Comments

extension TextMateGrammar {

  /// The comments.
  private var comments: GrammarJSON {
    let lines = [("///", Style.documentation), ("//", .comment)].map { begin, style in
      GrammarJSON.object([
        ("begin", .text(begin)), ("end", .text("$")), ("name", .text(style.textMateScope)),
        ("patterns", .list([include("#parts-of-comments")])),
      ])
    }
    return patterns(lines + [include("#block-comment")])
  }

  /// A comment that may hold others.
  private var blockComment: GrammarJSON {
    .object([
      ("begin", .text(#"\/\*"#)), ("end", .text(#"\*\/"#)),
      ("name", .text(Style.blockComment.textMateScope)),
      ("patterns", .list([include("#block-comment"), include("#parts-of-comments")])),
    ])
  }

  /// What is coloured in comments.
  private var partsOfComments: GrammarJSON {
    patterns(
      CommentPart.all.map {
        .object([
          ("match", .text($0.pattern.regex(in: .properties))),
          ("name", .text($0.style.textMateScope)),
        ])
      })
  }

}

// MARK: Rules

extension TextMateGrammar {

  /// Returns `rule` with all that may follow it in `grammar`.
  private func rule(for rule: Rule, in grammar: LexicalGrammar) -> GrammarJSON {
    guard rule.follow != nil else {
      return .object([
        ("match", .text(rule.pattern.regex(in: .properties))),
        ("name", .text(rule.style.textMateScope)),
      ])
    }
    var scopes: [(Int, String)] = []
    let match = match(of: rule, in: grammar, scopes: &scopes)
    return .object([("match", .text(match)), ("captures", captures(scopes))])
  }

  /// Returns what `rule` looks like with all that may follow it, and adds how each group is coloured.
  private func match(
    of rule: Rule, in grammar: LexicalGrammar, scopes: inout [(Int, String)]
  ) -> String {
    scopes.append((scopes.count + 1, rule.style.textMateScope))
    let match = "(\(rule.pattern.regex(in: .properties)))"
    guard let follow = rule.follow else { return match }
    var next: [String] = []
    for rule in grammar.follows[follow] ?? [] {
      next.append(self.match(of: rule, in: grammar, scopes: &scopes))
    }
    return match + "(?:\(Pattern.any(.one(.space)).regex(in: .properties))"
      + "(?:\(next.joined(separator: "|"))))?"
  }

  /// Returns what colours groups.
  private func captures(_ scopes: [(Int, String)]) -> GrammarJSON {
    .object(scopes.map { (String($0.0), .object([("name", .text($0.1))])) })
  }

  /// Returns what holds `rules`.
  private func patterns(_ rules: [GrammarJSON]) -> GrammarJSON {
    .object([("patterns", .list(rules))])
  }

  /// Returns what stands for the rules at `key`.
  private func include(_ key: String) -> GrammarJSON { .object([("include", .text(key))]) }

}

extension Style {

  /// What themes call it.
  package var textMateScope: String {
    switch self {
    case .comment: "comment.line.double-slash.leit"
    case .documentation: "comment.line.documentation.leit"
    case .blockComment: "comment.block.leit"
    case .task: "keyword.codetag.notation.leit"
    case .allowance: "keyword.other.directive.leit"
    case .text: "string.quoted.double.leit"
    case .number: "constant.numeric.leit"
    case .date: "constant.numeric.date.leit"
    case .unit: "keyword.other.unit.leit"
    case .constant: "constant.language.leit"
    case .header: "keyword.control.directive.leit"
    case .declaration: "keyword.declaration.leit"
    case .statement: "keyword.other.statement.leit"
    case .clause: "keyword.other.clause.leit"
    case .conditional: "keyword.control.conditional.leit"
    case .operatorWord: "keyword.operator.wordlike.leit"
    case .operatorMark: "keyword.operator.leit"
    case .form: "support.function.leit"
    case .type: "storage.type.leit"
    case .kind: "support.class.leit"
    case .vocabularyField: "support.type.property-name.leit"
    case .vocabularyValue: "support.constant.leit"
    case .definedType: "entity.name.type.leit"
    case .definedName: "entity.name.function.leit"
    case .field: "variable.parameter.leit"
    case .member: "variable.other.property.leit"
    case .name: "variable.other.leit"
    case .punctuation: "punctuation.leit"
    }
  }

}
