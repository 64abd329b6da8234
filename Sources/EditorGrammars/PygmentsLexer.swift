internal import Vocabulary

/// The lexer for Pygments, as a module of Python.
package struct PygmentsLexer {

  /// What is known of each tongue.
  private let grammars = Tongue.allCases.map { ($0.name, LexicalGrammar(of: [$0])) }

  /// Creates an instance.
  package init() {}

  /// The file `__init__.py`.
  package var text: String {
    var states = ""
    for (name, grammar) in grammars {
      let rules = grammar.rules.map { entry($0, next: $0.follow.map { "\($0.rawValue)-\(name)" }) }
      states += state(name, ["include(\"comments\")", #"(r'\s+', Whitespace)"#] + rules)
      for follow in Follow.allCases {
        let rules = (grammar.follows[follow] ?? []).map { rule in
          entry(rule, next: "#pop", then: rule.follow.map { "\($0.rawValue)-\(name)" })
        }
        states += state(
          "\(follow.rawValue)-\(name)",
          [#"(r'\s+', Whitespace)"#] + rules + ["default(\"#pop\")"])
      }
    }
    return opening + commentStates + states + closing
  }

  /// Returns the state `name` with `rules`.
  private func state(_ name: String, _ rules: [String]) -> String {
    "        \"\(name)\": [\n" + rules.map { "            \($0),\n" }.joined() + "        ],\n"
  }

  /// Returns `rule`, behind which the state `next` is entered, and `then` in its place.
  private func entry(_ rule: Rule, next: String?, then: String? = nil) -> String {
    let match = "r'\(rule.pattern.regex(in: .python))', \(rule.style.pygmentsToken)"
    switch (next, then) {
    case (nil, _): return "(\(match))"
    case (let next?, nil): return "(\(match), \"\(next)\")"
    case (let next?, let then?): return "(\(match), (\"\(next)\", \"\(then)\"))"
    }
  }

  /// What stands before the states of the tongues.
  private var opening: String {
    let header = Pattern.header.regex(in: .python)
    let names = Tongue.allCases.map { tongue in
      "(?P<\(tongue.name)>\(tongue.namePattern.regex(in: .python)))"
    }
    return """
      # \(generatedNotice)
      \"""A lexer for Leit, a language for strategies, funding conditions and eligibility.\"""

      import re

      from pygments.lexer import RegexLexer, default, include
      from pygments.token import (
          Comment, Keyword, Name, Number, Operator, Punctuation, String, Whitespace)

      __all__ = ["LeitLexer"]

      # The first words of a file name its language; comments may stand before them.
      HEADER = re.compile(
          r'\\ufeff?(?:\\s|//[^\\n]*|/\\*.*?\\*/)*(?:\(header))\\s+(?:\(names.joined(separator: "|")))(?!\\w)',
          re.DOTALL)


      class LeitLexer(RegexLexer):
          \"""Reads Leit. The option `tongue` says in which language a text is that does not say so.\"""

          name = "Leit"
          aliases = ["leit"]
          filenames = ["*.leit"]
          mimetypes = ["text/x-leit"]

          def __init__(self, **options):
              RegexLexer.__init__(self, **options)
              self.tongue = options.get("tongue", "\(grammars[0].0)")

          def get_tokens_unprocessed(self, text, stack=("root",)):
              if stack == ("root",):
                  header = HEADER.match(text)
                  stack = ("root", header.lastgroup if header else self.tongue)
              return RegexLexer.get_tokens_unprocessed(self, text, stack)

          def analyse_text(text):
              return 0.9 if HEADER.match(text) else 0

          tokens = {
              "root": [default("\(grammars[0].0)")],

      """
  }

  /// The states of comments.
  private var commentStates: String {
    let parts = CommentPart.all.map {
      "(r'\($0.pattern.regex(in: .python))', \($0.style.pygmentsToken))"
    }
    func inside(_ style: Style, until end: String, _ more: [String] = []) -> [String] {
      [end] + more + parts
        + ["(r'[^\\s/*Tl]+|.', \(style.pygmentsToken))", "(r'\\s', \(style.pygmentsToken))"]
    }
    let block = Style.blockComment.pygmentsToken
    return state(
      "comments",
      [
        "(r'///', \(Style.documentation.pygmentsToken), \"documentation\")",
        "(r'//', \(Style.comment.pygmentsToken), \"comment\")",
        "(r'/\\*', \(block), \"block-comment\")",
      ])
      + state(
        "documentation", inside(.documentation, until: "(r'(?=\\n)|\\Z', Whitespace, \"#pop\")"))
      + state("comment", inside(.comment, until: "(r'(?=\\n)|\\Z', Whitespace, \"#pop\")"))
      + state(
        "block-comment",
        inside(
          .blockComment, until: "(r'\\*/', \(block), \"#pop\")", ["(r'/\\*', \(block), \"#push\")"])
      )
  }

  /// What stands behind the states.
  private let closing = "    }\n"

}

extension Style {

  /// What Pygments calls it.
  package var pygmentsToken: String {
    switch self {
    case .comment: "Comment.Single"
    case .documentation: "String.Doc"
    case .blockComment: "Comment.Multiline"
    case .task: "Comment.Special"
    case .allowance: "Comment.Preproc"
    case .text: "String.Double"
    case .number: "Number"
    case .date: "Number.Date"
    case .unit: "Keyword.Pseudo"
    case .constant: "Keyword.Constant"
    case .header: "Keyword.Namespace"
    case .declaration: "Keyword.Declaration"
    case .statement: "Keyword.Reserved"
    case .clause: "Keyword"
    case .conditional: "Keyword.Conditional"
    case .operatorWord: "Operator.Word"
    case .operatorMark: "Operator"
    case .form: "Name.Function.Magic"
    case .type: "Keyword.Type"
    case .kind: "Name.Builtin"
    case .vocabularyField: "Name.Attribute.Builtin"
    case .vocabularyValue: "Name.Constant"
    case .definedType: "Name.Class"
    case .definedName: "Name.Function"
    case .field: "Name.Attribute"
    case .member: "Name.Variable.Instance"
    case .name: "Name"
    case .punctuation: "Punctuation"
    }
  }

}
