internal import Semantics
internal import Syntax
internal import Values
internal import Vocabulary

extension Reader {

  /// Reads what stands between a name and a body: a title, and what `allowed` begins.
  mutating func readAttributes(_ allowed: [Keyword]) {
    while !isAtEnd {
      if takeTitle() { continue }
      guard
        let (attribute, length) = keyword(where: { word in
          allowed.contains(word) || Self.policies.contains(word) && allowed.contains(.firstPolicy)
        })
      else { break }
      index += length
      readAttribute(attribute)
    }
    guard isOpen else { return }
    for attribute in allowed where attribute != .firstPolicy {
      findings.add(attribute, attribute == .for ? .best : .fitting)
    }
    if allowed.contains(.firstPolicy) {
      for policy in Self.policies { findings.add(policy, .grammar) }
    }
  }

  /// The words that say what becomes of several rows of a table that match.
  private static let policies: [Keyword] = [
    .uniquePolicy, .firstPolicy, .anyPolicy, .sumPolicy, .leastPolicy, .greatestPolicy,
  ]

  /// Reads what comes after `attribute`.
  private mutating func readAttribute(_ attribute: Keyword) {
    switch attribute {
    case .cites: readSources()
    case .from, .until, .due: readDate()
    case .when: readExpression(.condition)
    case .overrides:
      repeat {
        offerExceptions()
        _ = takeName()
      } while take(.comma)
    case .forEach:
      let name = readFreshName()
      expect(.in)
      let list = readExpression(.list)
      scope.append(.variable(name, list.type?.element))
    case .for: readFormal()
    case .plural: readDeclaredName()
    default: break
    }
  }

  /// Offers the names of the exceptions that are written before the cursor.
  private mutating func offerExceptions() {
    guard isOpen else { return }
    for place in 0..<end where input.length(of: .except, at: place) > 0 {
      if let name = input.name(at: place + 1) { findings.add(name, .part, .best) }
    }
    settle()
  }

  /// Reads a name and its twin in another language.
  mutating func readDeclaredName() {
    readFreshName()
    if keyword(where: { $0.namedTongue != nil && $0 != input.tongue.keyword }) != nil {
      advance()
      readFreshName()
    } else {
      for tongue in Tongue.allCases where tongue != input.tongue {
        offer(tongue.keyword, rank: .grammar)
      }
    }
  }

  /// Reads a title and what it is in another language, and returns whether one is next.
  mutating func takeTitle() -> Bool {
    guard take(.text) else { return false }
    if followingKind == .text,
      keyword(where: { $0.namedTongue != nil && $0 != input.tongue.keyword }) != nil
    {
      advance()
      _ = take(.text)
    } else {
      for tongue in Tongue.allCases where tongue != input.tongue {
        offer(tongue.keyword, rank: .grammar)
      }
    }
    return true
  }

  /// Reads a name with its type, and puts it into scope.
  mutating func readFormal() {
    let name = readFreshName()
    guard take(.colon) else { return settle() }
    scope.append(.variable(name, readType()))
  }

  /// Reads the names between the parentheses after the name of a function.
  mutating func readOptionalFormals() -> [ValueType?] {
    guard take(.leftParenthesis) else { return [] }
    var types: [ValueType?] = []
    while !isAtEnd, kind != .rightParenthesis {
      let start = index
      readFormal()
      if case .variable(_, let type)? = scope.last { types.append(type) }
      if !take(.comma) { _ = take(.semicolon) }
      skip(from: start)
    }
    settle()
    _ = take(.rightParenthesis)
    return types
  }

  /// Reads the type after a colon, if there is one.
  mutating func readOptionalResultType() -> ValueType? {
    take(.colon) ? readType() : nil
  }

  /// Reads a type.
  mutating func readType() -> ValueType? {
    var lists = 0
    while take(.listOf) { lists += 1 }
    guard !isAtEnd else {
      needType()
      return nil
    }
    var type: ValueType?
    if let found = Lexicon.types.first(where: { at($0.keyword) }) {
      _ = take(found.keyword)
      type = found.type
    } else if let name = takeName() {
      type =
        lexicon.record(called: name).map { .record($0) }
        ?? lexicon.choice(called: name).map { .choice($0) }
    }
    for _ in 0..<min(lists, Self.depthLimit) { type = type.map { .list(of: $0) } }
    return type
  }

  /// Offers the types.
  private mutating func needType() {
    guard isOpen else { return }
    for (keyword, _) in Lexicon.types { findings.add(keyword, .near) }
    findings.add(.listOf, .near)
    for entry in lexicon.names.entries(fitting: findings.prefix) {
      switch entry.role {
      case .record, .choice:
        findings.add(
          entry.text, .type, entry.isBuiltIn ? .close : .best, title: title(of: entry.role))
      case .thing, .things, .definition, .question, .decision, .value, .other: continue
      }
    }
    settle()
  }

  /// Reads an expression in braces, and the exceptions to it, which are inside or behind it.
  mutating func readBody(_ wanted: Wanted, allowingExceptions: Bool = true) {
    guard take(.leftBrace), enter() else { return settle() }
    defer { leave() }
    readQuery(wanted)
    if allowingExceptions { readExceptions(wanted, rank: .unlikely) }
    settle()
    while !isAtEnd, kind != .rightBrace { advance() }
    _ = take(.rightBrace)
  }

  /// Reads the exceptions that come next.
  mutating func readExceptions(_ wanted: Wanted, rank: Rank = .close) {
    while take(.except) {
      readFreshName()
      readAttributes([.when, .overrides, .cites, .from, .until])
      readBody(wanted)
    }
    offer(.except, rank: rank)
  }

}
