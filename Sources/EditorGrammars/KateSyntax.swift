internal import Vocabulary

/// The definition for Kate, KDevelop, Qt Creator, pandoc and others: KSyntaxHighlighting.
///
/// It matches line by line; what follows is looked for on later lines as well.
package struct KateSyntax {

  /// What is known of each tongue.
  private let grammars = Tongue.allCases.map { ($0.name, LexicalGrammar(of: [$0])) }

  /// Creates an instance.
  package init() {}

  /// The file `leit.xml`.
  package var text: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE language SYSTEM "language.dtd">
    <!-- \(generatedNotice) -->
    <language name="Leit" version="1" kateversion="5.62" section="Sources" extensions="*.leit" mimetype="text/x-leit" license="EUPL-1.2" author="The authors of Leit">
      <highlighting>
        <contexts>
    \(contexts)    </contexts>
        <itemDatas>
    \(items)    </itemDatas>
      </highlighting>
      <general>
        <comments>
          <comment name="singleLine" start="//" position="afterwhitespace"/>
          <comment name="multiLine" start="/*" end="*/" region="Comment"/>
        </comments>
        <keywords casesensitive="true"/>
        <folding indentationsensitive="false"/>
      </general>
    </language>

    """
  }

  /// The contexts; the first is that of the first line.
  private var contexts: String {
    var text = context("Start", start, fallthrough: grammars[0].0)
    for tongue in Tongue.allCases {
      text += context(
        "Header-\(tongue.name)",
        [spaces, rule(.word(tongue.namePattern), .header, to: "#pop!\(tongue.name)")],
        fallthrough: "#pop!\(tongue.name)")
    }
    for (name, grammar) in grammars {
      let rules = grammar.rules.map {
        rule($0.pattern, $0.style, to: $0.follow.map { "\($0.rawValue)-\(name)" } ?? "#stay")
      }
      text += context(name, [spaces] + comments + braces + rules)
      for follow in Follow.allCases {
        let rules = (grammar.follows[follow] ?? []).map { next in
          rule(
            next.pattern, next.style,
            to: next.follow.map { "#pop!\($0.rawValue)-\(name)" } ?? "#pop")
        }
        text += context("\(follow.rawValue)-\(name)", [spaces] + rules, fallthrough: "#pop")
      }
    }
    return text + commentContexts
  }

  /// What may stand before the tongue of the file is known.
  private var start: [String] {
    let headers = Tongue.allCases.map { tongue in
      rule(
        .word(.header, before: .word(tongue.namePattern)), .header, to: "Header-\(tongue.name)")
    }
    return [spaces] + comments + headers
  }

  /// Space.
  private let spaces = "<DetectSpaces/>"

  /// What begins comments.
  private var comments: [String] {
    [
      #"<StringDetect attribute="\#(Style.documentation.kateName)" context="Documentation" String="///"/>"#,
      #"<Detect2Chars attribute="\#(Style.comment.kateName)" context="Comment" char="/" char1="/"/>"#,
      blockOpening,
    ]
  }

  /// What begins a comment that may hold others.
  private var blockOpening: String {
    #"<Detect2Chars attribute="\#(Style.blockComment.kateName)" context="Block comment" char="/" char1="*" beginRegion="Comment"/>"#
  }

  /// Braces, between which an editor may fold.
  private var braces: [String] {
    let attribute = Style.punctuation.kateName
    return [
      ##"<DetectChar attribute="\##(attribute)" context="#stay" char="{" beginRegion="Brace"/>"##,
      ##"<DetectChar attribute="\##(attribute)" context="#stay" char="}" endRegion="Brace"/>"##,
    ]
  }

  /// The contexts of comments.
  private var commentContexts: String {
    let parts = CommentPart.all.map { rule($0.pattern, $0.style, to: "#stay") }
    let end =
      ##"<Detect2Chars attribute="\##(Style.blockComment.kateName)" context="#pop" char="*" char1="/" endRegion="Comment"/>"##
    return context("Comment", parts, .comment, lineEnd: "#pop")
      + context("Documentation", parts, .documentation, lineEnd: "#pop")
      + context("Block comment", [end, blockOpening] + parts, .blockComment)
  }

  /// Returns the context `name` with `rules`, which is left for `fallthrough` where none matches.
  private func context(
    _ name: String, _ rules: [String], _ style: Style = .name, lineEnd: String = "#stay",
    fallthrough: String? = nil
  ) -> String {
    let attribute = style == .name ? "Normal" : style.kateName
    let other = `fallthrough`.map { #" fallthrough="true" fallthroughContext="\#($0)""# } ?? ""
    return
      #"      <context name="\#(name)" attribute="\#(attribute)" lineEndContext="\#(lineEnd)"\#(other)>"#
      + "\n" + rules.map { "        \($0)\n" }.joined() + "      </context>\n"
  }

  /// Returns a rule for `pattern`, behind which the context is `context`.
  private func rule(_ pattern: Pattern, _ style: Style, to context: String) -> String {
    let regex = pattern.regex(in: .words)
      .replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
    return
      #"<RegExpr attribute="\#(style.kateName)" context="\#(context)" String="\#(regex)"/>"#
  }

  /// How what is coloured alike is coloured.
  private var items: String {
    let items = Style.allCases.map { ($0.kateName, $0.kateStyle) } + [("Normal", "dsNormal")]
    return items.map { name, style in
      "      <itemData name=\"\(name)\" defStyleNum=\"\(style)\"/>\n"
    }.joined()
  }

}

extension Style {

  /// What the definition calls it.
  package var kateName: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// The style of the editor that it has.
  fileprivate var kateStyle: String {
    switch self {
    case .comment, .blockComment: "dsComment"
    case .documentation: "dsDocumentation"
    case .task: "dsAlert"
    case .allowance: "dsAnnotation"
    case .text: "dsString"
    case .number: "dsDecVal"
    case .date: "dsBaseN"
    case .unit: "dsOthers"
    case .constant, .vocabularyValue: "dsConstant"
    case .header: "dsImport"
    case .declaration, .statement, .clause, .operatorWord: "dsKeyword"
    case .conditional: "dsControlFlow"
    case .operatorMark: "dsOperator"
    case .form: "dsBuiltIn"
    case .type, .kind, .definedType: "dsDataType"
    case .definedName: "dsFunction"
    case .vocabularyField, .field: "dsAttribute"
    case .member: "dsVariable"
    case .name, .punctuation: "dsNormal"
    }
  }

}
