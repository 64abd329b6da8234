internal import Diagnostics
internal import SourceText
internal import Vocabulary

/// What stands between the name of a declaration and its body, as far as it is read.
struct Attributes {

  /// What may stand there beside a title and citations.
  struct Allowed: OptionSet {

    /// The bits.
    let rawValue: Int

    /// `from` and `until`.
    static let bounds = Self(rawValue: 1)

    /// `overrides`.
    static let overrides = Self(rawValue: 2)

    /// `warning` and `for each`.
    static let rule = Self(rawValue: 4)

    /// `for a: Application`.
    static let subject = Self(rawValue: 8)

    /// `due`.
    static let due = Self(rawValue: 16)

    /// `plural`.
    static let plural = Self(rawValue: 32)

    /// A hit policy.
    static let policy = Self(rawValue: 64)

    /// `when`.
    static let condition = Self(rawValue: 128)
  }

  /// The title.
  var title: TitleSyntax?

  /// What is cited.
  var cites: [CitationSyntax] = []

  /// The first day.
  var from: ExpressionSyntax.ID?

  /// The last day.
  var until: ExpressionSyntax.ID?

  /// The condition of an exception.
  var when: ExpressionSyntax.ID?

  /// The exceptions that give way.
  var overrides: [NameSyntax] = []

  /// `true` iff a broken rule is a warning.
  var isWarning = false

  /// What a rule holds of.
  var each: (variable: NameSyntax, list: ExpressionSyntax.ID)?

  /// The facts that a decision is about.
  var subject: FormalSyntax?

  /// When an obligation is due.
  var due: ExpressionSyntax.ID?

  /// The name of all things of a kind.
  var plural: DeclaredNameSyntax?

  /// How the rows of a table are chosen.
  var policy: HitPolicy?

  /// The documentation.
  let documentation: String?

  /// Creates an instance that holds nothing but `documentation`.
  init(_ documentation: String?) { self.documentation = documentation }

  /// What every declaration keeps.
  var syntax: AttributesSyntax {
    AttributesSyntax(
      title: title, cites: cites, from: from, until: until, when: when, overrides: overrides,
      isWarning: isWarning, documentation: documentation)
  }

}

extension Parser {

  /// Parses what stands between a name and a body, in any order.
  ///
  ///     attributes = { title | citations | "from" date | "until" date | "when" expression
  ///                  | "overrides" name { "," name } | "warning" | "for each" name "in" expression
  ///                  | "for" formal | "due" date | "plural" declared-name | hit-policy }
  ///     date       = expression, without "to" outside of brackets
  ///
  mutating func parseAttributes(
    _ documentation: String? = nil, allowing allowed: Attributes.Allowed
  ) -> Attributes {
    var attributes = Attributes(documentation)
    while true {
      let start = index
      let isTitle = kind == .text
      if isTitle || followingKind == .text,
        let title = parseOptionalTitle(in: .head, after: attributes.title)
      {
        if isTitle, attributes.title != nil { reportRepeated("\"…\"", from: start) }
        attributes.title = title
        note(.attribute, from: start)
      } else if words[index].isNone {
        break
      } else if let (word, count) = hitPolicy, allowed.contains(.policy) {
        advance(over: word, count)
        note(.attribute, from: start)
        if attributes.policy != nil { reportRepeated(spelling(of: start), from: start) }
        attributes.policy = word.hitPolicy
      } else if let (attribute, count) = keyword(at: index, where: { $0.isAttribute }) {
        if let needed = attribute.neededAllowance, !allowed.contains(needed) {
          if !isMisplacedAttribute(attribute, length: count) { break }
          report(.misplaced(spelling(of: attribute)), at: index)
        }
        advance(over: attribute, count)
        parse(attribute, from: start, into: &attributes)
        note(.attribute, from: start)
      } else {
        break
      }
    }
    return attributes
  }

  /// `true` iff `attribute`, which has no place here, is no beginning of something else.
  private func isMisplacedAttribute(_ attribute: Keyword, length count: Int) -> Bool {
    switch attribute {
    case .when, .overrides, .due: !isLineStart(at: index)
    case .from, .until:
      !isLineStart(at: index) && !hasUnopenedBraces
        && (tokens[index + count].kind == .date || tokens[index + count].kind == .month)
    default: false
    }
  }

  /// Parses what comes after the keyword `attribute` at position `start`.
  private mutating func parse(
    _ attribute: Keyword, from start: Int, into attributes: inout Attributes
  ) {
    switch attribute {
    case .cites: parseCitations(into: &attributes.cites)
    case .from:
      if attributes.from != nil { reportRepeated(spelling(of: .from), from: start) }
      attributes.from = parseDate()
    case .until:
      if attributes.until != nil { reportRepeated(spelling(of: .until), from: start) }
      attributes.until = parseDate()
    case .when:
      if attributes.when != nil { reportRepeated(spelling(of: .when), from: start) }
      attributes.when = parseHeadExpression()
    case .overrides:
      repeat { attributes.overrides.append(parseName()) } while take(.comma)
    case .warning: attributes.isWarning = true
    case .forEach:
      if attributes.each != nil { reportRepeated(spelling(of: .forEach), from: start) }
      let variable = parseName()
      expect(.in)
      attributes.each = (variable, parseHeadExpression())
    case .for:
      if attributes.subject != nil { reportRepeated(spelling(of: .for), from: start) }
      attributes.subject = parseFormal()
    case .due:
      if attributes.due != nil { reportRepeated(spelling(of: .due), from: start) }
      attributes.due = parseDate()
    case .plural: attributes.plural = parseDeclaredName()
    default: break
    }
  }

  /// Records that `word`, read from position `start` on, was there before.
  mutating func reportRepeated(_ word: String, from start: Int) {
    report(.repeated(word), at: start, over: span(from: start))
  }

  /// The word for a hit policy that comes next, if one does, and its length.
  private var hitPolicy: (keyword: Keyword, length: Int)? {
    keyword(at: index, where: { $0.hitPolicy != nil })
  }

  /// Parses an expression in a head, where a name before `{` opens no record.
  mutating func parseHeadExpression() -> ExpressionSyntax.ID {
    let wasHead = isHead
    isHead = true
    defer { isHead = wasHead }
    return parseExpression()
  }

  /// Parses the date that bounds something.
  mutating func parseDate() -> ExpressionSyntax.ID {
    let wasHead = isHead
    isHead = true
    defer { isHead = wasHead }
    return parseExpression(atLeast: .rounding)
  }

  /// Parses what is cited, after `cites`.
  ///
  ///     citations = "cites" citation { "," citation }
  ///     citation  = name [ text ]
  ///
  mutating func parseCitations(into citations: inout [CitationSyntax]) {
    repeat {
      let source = parseName(.sourceName)
      citations.append(CitationSyntax(source: source, clause: parseOptionalText()))
    } while take(.comma)
  }

  /// Parses all citations that come next.
  mutating func parseOptionalCitations() -> [CitationSyntax] {
    var citations: [CitationSyntax] = []
    var start = index
    while take(.cites) {
      parseCitations(into: &citations)
      note(.attribute, from: start)
      start = index
    }
    return citations
  }

  /// Parses a name with its type.
  ///
  ///     formal = name ":" type
  ///
  mutating func parseFormal() -> FormalSyntax {
    let name = parseName()
    expect(.colon, ":")
    if isBeforeColon && kind == .word && !isLineStart(at: index) {
      // A bracket lacks between the type and the colon.
      let word = words[index]
      let type: TypeSyntax =
        builtinType(word).map { .builtin($0, site(of: index)) }
        ?? .named(
          NameSyntax(symbol: Symbol(rawValue: tokens[index].payload), site: site(of: index)))
      advance()
      return FormalSyntax(name: name, type: type)
    }
    return FormalSyntax(name: name, type: parseType())
  }

  /// The built-in type that `word` is, if it is one.
  private func builtinType(_ word: WordID) -> BuiltinType? {
    word.isNone
      ? nil
      : table.keywords(beginningWith: word).lazy.compactMap(\.builtinType).first
  }

  /// Parses the names between the parentheses after the name of a function.
  ///
  ///     formals = "(" [ formal { ( "," | ";" ) formal } ] ")"
  ///
  mutating func parseOptionalFormals() -> [FormalSyntax] {
    let open = index
    guard take(.leftParenthesis) else { return [] }
    var formals: [FormalSyntax] = []
    while kind != .rightParenthesis && kind != .end && isName(at: index) {
      formals.append(parseFormal())
      if !take(.comma) && !take(.semicolon) { break }
    }
    closeBracket(.rightParenthesis, ")", openedAt: open)
    note(.formals, from: open)
    return formals
  }

  /// Parses the type after a colon, if there is a colon.
  mutating func parseOptionalResultType() -> TypeSyntax? {
    guard kind == .colon else { return nil }
    switch followingKind {
    case .number, .date, .leftParenthesis, .leftBracket, .minus: return nil
    default:
      advance()
      return parseType()
    }
  }

  /// Parses a type.
  ///
  ///     type = "text" | "integer" | "decimal" | "money" | "boolean" | "date" | "period"
  ///          | "duration" | "list of" type | name
  ///
  mutating func parseType() -> TypeSyntax {
    let start = index
    depth += 1
    defer { depth -= 1 }
    if take(.listOf) {
      guard depth < Self.depthLimit else {
        report(.tooDeep, at: index)
        while take(.listOf) {}
        return .missing(span(from: start))
      }
      return .list(parseType(), span(from: start))
    }
    if let (word, count) = keyword(at: index, where: { $0.builtinType != nil }),
      let type = word.builtinType
    {
      advance(over: word, count)
      return .builtin(type, span(from: start))
    }
    if isName(at: index) && !isBeforeColon { return .named(takeName()) }
    reportExpected(.type)
    return .missing(placeAfterLast)
  }

}

extension Keyword {

  /// `true` iff `self` begins something between a name and a body.
  fileprivate var isAttribute: Bool {
    switch self {
    case .cites, .from, .until, .when, .overrides, .warning, .forEach, .for, .due, .plural: true
    default: false
    }
  }

  /// What must be allowed for `self` to stand between a name and a body.
  fileprivate var neededAllowance: Attributes.Allowed? {
    switch self {
    case .from, .until: .bounds
    case .when: .condition
    case .overrides: .overrides
    case .warning, .forEach: .rule
    case .for: .subject
    case .due: .due
    case .plural: .plural
    default: nil
    }
  }

  /// The hit policy that `self` names.
  fileprivate var hitPolicy: HitPolicy? {
    switch self {
    case .uniquePolicy: .unique
    case .firstPolicy: .first
    case .anyPolicy: .any
    case .sumPolicy: .sum
    case .leastPolicy: .least
    case .greatestPolicy: .greatest
    default: nil
    }
  }

  /// The type that `self` names.
  fileprivate var builtinType: BuiltinType? {
    switch self {
    case .textType: .text
    case .integerType: .integer
    case .decimalType: .decimal
    case .moneyType: .money
    case .booleanType: .boolean
    case .dateType: .date
    case .periodType: .period
    case .durationType: .duration
    default: nil
    }
  }

}
