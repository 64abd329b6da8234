internal import Diagnostics
internal import SourceText
package import Vocabulary

extension Parser {

  /// Parses an operand with all that may follow it.
  ///
  ///     postfix = operand [ "for" operand ] { "as of" moment } [ "where" expression ]
  ///     moment  = form, without "as of" and "where"
  ///
  /// Where `leavingCondition` is `true`, `where` belongs to what is around it.
  mutating func parsePostfix(leavingCondition: Bool = false) -> ExpressionSyntax.ID {
    let start = index
    var operand = parseOperand()
    while !words[index].isNone {
      if height(operand) >= Self.heightLimit {
        report(.tooDeep, at: index)
        skipRestOfExpression()
        return operand
      }
      if isApplication(of: operand, from: start) {
        advance(over: .for, 1)
        let facts = parseOperand()
        operand = insert(
          .application(operand, for: facts), from: start,
          height: max(height(operand), height(facts)))
      } else if take(.asOf) {
        let day = parseMoment()
        operand = insert(
          .binary(.asOf, operand, day), from: start, height: max(height(operand), height(day)))
      } else if !leavingCondition, take(.where) {
        let condition = parseExpression()
        operand = insert(
          .filtered(operand, condition), from: start,
          height: max(height(operand), height(condition)))
      } else {
        break
      }
    }
    return operand
  }

  /// `true` iff `for` comes next and names the facts that `operand`, read from the token at `start` on,
  /// is asked about.
  private func isApplication(of operand: ExpressionSyntax.ID, from start: Int) -> Bool {
    guard at(.for), !at(.forEach), tokens[index + 2].kind != .colon else { return false }
    // In `[x.hours for x in xs]` nothing is decided about x: it is what the element is called.
    if isName(at: start), isName(at: index + 1), words[start] == words[index + 1],
      spelling(of: start) == spelling(of: index + 1), length(of: .in, at: index + 2) > 0
    {
      return false
    }
    switch expressions[operand] {
    case .name, .member: return true
    default: return false
    }
  }

  /// Parses a day that `as of` and `where` do not belong to.
  mutating func parseMoment() -> ExpressionSyntax.ID {
    guard !words[index].isNone,
      let (form, count) = keyword(at: index, where: { $0.unaryForm != nil }),
      let operation = form.unaryForm
    else { return parseOperand() }
    guard depth < Self.depthLimit else { return skipTooDeep() }
    depth += 1
    defer { depth -= 1 }
    let start = index
    advance(over: form, count)
    let operand = parseMoment()
    return insert(.unary(operation, operand), from: start, height: height(operand))
  }

  /// Parses a path or a value.
  ///
  ///     operand = primary { "." name }
  ///
  mutating func parseOperand() -> ExpressionSyntax.ID {
    let start = index
    var operand = parsePrimary()
    while kind == .dot {
      advance()
      if height(operand) >= Self.heightLimit {
        report(.tooDeep, at: index)
        skipRestOfExpression()
        return operand
      }
      let name = parseMemberName()
      operand = insert(.member(operand, name), from: start, height: height(operand))
    }
    if kind == .percent {
      report(.percentWithoutNumber, at: index)
      advance()
    }
    return operand
  }

  /// Parses what is no operation.
  ///
  ///     primary = number | text | date | "yes" | "no" | "unknown" | "(" query-expression ")"
  ///             | list | history | observations | name | call | facts
  ///     call    = name arguments
  ///     facts   = name "{" { field } "}"
  ///
  private mutating func parsePrimary() -> ExpressionSyntax.ID {
    let start = index
    if start == halt { return missingExpression() }
    switch kind {
    case .number: return parseNumber()
    case .text:
      let text = lexed.texts[Int(tokens[index].payload)]
      advance()
      return insert(.literal(.text(text)), from: start)
    case .date:
      let day = lexed.days[Int(tokens[index].payload)]
      advance()
      return insert(.literal(.date(day)), from: start)
    case .month: return parseMonth()
    case .euro: return parseEuroFirst()
    case .leftParenthesis: return parseGroup()
    case .leftBracket: return parseList()
    case .leftBrace: return parseEntries()
    case .word, .quotedName: return parseWord()
    default: return lackingExpression()
    }
  }

  /// Parses a word as a value.
  private mutating func parseWord() -> ExpressionSyntax.ID {
    let start = index
    // A word before a colon begins the next field, but for the date before an entry's value.
    if isBeforeColon && !isHead || isAtFirstColumnDeclaration {
      return lackingExpression()
    }
    if !words[index].isNone {
      if take(.yes) { return insert(.literal(.boolean(true)), from: start) }
      if take(.no) { return insert(.literal(.boolean(false)), from: start) }
      if take(Keyword.unknown) { return insert(.unknown, from: start) }
      if let special = parseFormOfPrimary() { return special }
    }
    guard isName(at: index) else { return lackingExpression() }
    if let habit = parseHabitualWord() { return habit }
    if hasUnopenedBraces && followingKind == .date && (at(.from) || at(.until) || at(.on)) {
      return parseEntries()
    }
    if mayBeForeignForm, let (keyword, count) = foreignKeyword(at: index, where: \.isForm) {
      reportForeign(keyword, count: count)
      index += count
      if let form = parseForeignForm(keyword, from: start) { return form }
      return missingExpression()
    }
    let function = followingKind == .leftParenthesis ? function(at: start) : nil
    let canonical = function.flatMap { canonicalCallee($0, at: start) }
    let name = takeName()
    if let function { roles[start] = .keyword(function) }
    let callee = ExpressionSyntax.name(canonical ?? name.symbol)
    switch kind {
    case .leftParenthesis:
      let function = insert(callee, from: start)
      let (arguments, height, _) = parseElements(closing: .rightParenthesis, ")")
      return insert(.call(function, arguments), from: start, height: max(1, height))
    case .leftBrace where !isHead: return parseFacts(of: name, from: start)
    default: return insert(callee, from: start)
    }
  }

  /// Parses a word that stands for a value, or begins one, as people are used to write it.
  private mutating func parseHabitualWord() -> ExpressionSyntax.ID? {
    let start = index
    guard kind == .word, !isBeforeColon else { return nil }
    switch followingKind {
    case .number:
      if !isLineStart(at: index + 1), length(of: .euro, at: index) > 0 { return parseEuroFirst() }
      return parseWrittenMonth()
    case .dot: return parseWrittenMonth()
    case .leftParenthesis, .leftBrace: return nil
    case .word:
      guard let (form, meant) = misspeltForm else { break }
      report(
        .misspelt(spelling(of: start), meant: meant), at: start,
        fix: replacing(site(of: start), by: meant))
      index += 2
      return parseForeignForm(form, from: start)
    default: break
    }
    let word = spelling(of: start)
    if let constant = tongue.constant(of: word) {
      let meant = spelling(of: constant)
      report(
        .foreignConstant(word, meant: meant), at: start, fix: replacing(site(of: start), by: meant))
      return takeConstant(constant)
    }
    if let (constant, count) = foreignKeyword(at: start, where: { $0.isConstant }), count == 1 {
      reportForeign(constant, count: 1)
      return takeConstant(constant)
    }
    return nil
  }

  /// Moves behind the next word, which stands for `constant`.
  private mutating func takeConstant(_ constant: Keyword) -> ExpressionSyntax.ID {
    let start = index
    advance()
    return insert(
      constant == .unknown ? .unknown : .literal(.boolean(constant == .yes)), from: start)
  }

  /// Returns the word for a function that stands at `position`, if one does.
  private func function(at position: Int) -> Keyword? {
    guard !words[position].isNone, tokens[position].kind == .word else { return nil }
    return keyword(at: position, where: \.isFunction)?.keyword
  }

  /// Returns the symbol of the function that `keyword` is the word for, unless the word at `position`
  /// is its canonical spelling.
  private mutating func canonicalCallee(_ keyword: Keyword, at position: Int) -> Symbol? {
    let canonical = spelling(of: keyword)
    if spelling(of: position) == canonical { return nil }
    if let known = canonicalSymbols[keyword] { return known }
    let symbol: Symbol
    if let offset = lexed.spellings.firstIndex(of: canonical) {
      symbol = Symbol(rawValue: UInt32(truncatingIfNeeded: offset))
    } else {
      // The spelling of what is missing stands before these.
      symbol = Symbol(
        rawValue: UInt32(truncatingIfNeeded: lexed.spellings.count + 1 + addedSpellings.count))
      addedSpellings.append(canonical)
    }
    canonicalSymbols[keyword] = symbol
    return symbol
  }

  /// Parses what follows the words of `form`, which are of another language.
  private mutating func parseForeignForm(
    _ form: Keyword, from start: Int
  ) -> ExpressionSyntax.ID? {
    if let operation = form.unaryForm {
      let operand = parseExpression(atLeast: .form)
      return insert(.unary(operation, operand), from: start, height: height(operand))
    }
    if let aggregate = form.aggregate {
      let operand = parseExpression(atLeast: .postfix)
      return insert(.aggregate(aggregate, operand), from: start, height: height(operand))
    }
    return form.isPrecision && kind == .number ? parseNumber() : nil
  }

  /// `true` iff the next word, which means nothing in the file's language, is followed by something
  /// that cannot follow a name.
  private var mayBeForeignForm: Bool {
    guard words[index].isNone, kind == .word else { return false }
    switch followingKind {
    case .number, .word: return followingKind == .number || isForeignPhraseLikely
    default: return false
    }
  }

  /// `true` iff the word after the next means nothing in the file's language either, and is on the
  /// same line.
  private var isForeignPhraseLikely: Bool {
    words[index + 1].isNone && tokens[index + 2].kind != .colon && !isLineStart(at: index + 1)
  }

  /// Parses an expression in parentheses.
  private mutating func parseGroup() -> ExpressionSyntax.ID {
    let start = index
    advance()
    let wasHead = isHead
    let wasEntry = isEntry
    let wasFirstElement = isFirstElement
    (isHead, isEntry, isFirstElement) = (false, false, false)
    let inner = parseQueryExpression()
    (isHead, isEntry, isFirstElement) = (wasHead, wasEntry, wasFirstElement)
    closeBracket(.rightParenthesis, ")", openedAt: start)
    return insert(.group(inner), from: start, height: height(inner))
  }

  /// Parses the facts of a case.
  private mutating func parseFacts(of name: NameSyntax, from start: Int) -> ExpressionSyntax.ID {
    let open = index
    advance()
    guard depth < Self.depthLimit else {
      index = open
      return skipTooDeep()
    }
    depth += 1
    defer { depth -= 1 }
    let wasEntry = isEntry
    let wasFirstElement = isFirstElement
    (isEntry, isFirstElement) = (false, false)
    defer { (isEntry, isFirstElement) = (wasEntry, wasFirstElement) }
    var fields: [FieldSyntax] = []
    var height = 0
    while !isAtBlockEnd {
      if kind == .word || kind == .quotedName, isBeforeColon || followingKind == .equal {
        let first = index
        let field = parseField()
        note(.entry, from: first)
        height = max(height, self.height(field.value))
        fields.append(field)
      } else if !skipSeparator() {
        reportExpected(.field)
        skipToMember()
      }
    }
    closeBrace(openedAt: open, expecting: .field)
    return insert(.record(name, fields), from: start, height: height)
  }

}

extension Keyword {

  /// The operator that `self` is before its operand.
  package var unaryForm: UnaryOperator? {
    switch self {
    case .yearOf: .yearOf
    case .monthOf: .monthOf
    case .weekdayOf: .weekdayOf
    case .startOf: .startOf
    case .endOf: .endOf
    case .daysOf: .daysOf
    case .monthsOf: .monthsOf
    case .startedMonthsOf: .startedMonthsOf
    default: nil
    }
  }

  /// The aggregate that `self` makes of the list after it.
  package var aggregate: Aggregate? {
    switch self {
    case .countOf: .count
    case .sumOf: .sum
    case .minOf: .minimum
    case .maxOf: .maximum
    case .averageOf: .average
    case .firstOf: .first
    case .lastOf: .last
    default: nil
    }
  }

  /// `true` iff `self` is the name of a function before its arguments.
  fileprivate var isFunction: Bool {
    switch self {
    case .min, .max, .year, .month, .dateType: true
    default: false
    }
  }

  /// `true` iff `self` is a value by itself.
  fileprivate var isConstant: Bool { self == .yes || self == .no || self == .unknown }

  /// `true` iff `self` begins a form that ends in an operand.
  fileprivate var isForm: Bool {
    unaryForm != nil || aggregate != nil || isPrecision
  }

}
