internal import Diagnostics
internal import SourceText
internal import Vocabulary

extension Parser {

  /// Parses a choice.
  ///
  ///     choice       = "choice" declared-name attributes "{" { choice-value } "}"
  ///     choice-value = declared-name [ title ]
  ///
  mutating func parseChoice(from start: Int, _ documentation: String?) -> ChoiceSyntax {
    let name = parseDeclaredName()
    let attributes = parseAttributes(documentation, allowing: [])
    return ChoiceSyntax(
      isExtension: false, name: name, attributes: attributes.syntax, values: parseChoiceValues(),
      site: span(from: start))
  }

  /// Parses the values of a choice, with their braces.
  private mutating func parseChoiceValues() -> [ChoiceValueSyntax] {
    let open = index
    guard openBrace() else { return [] }
    var values: [ChoiceValueSyntax] = []
    while !isAtBlockEnd {
      if isName(at: index) && !isBeforeColon
        || kind == .word && (followingKind == .text || followingKind == .rightBrace)
      {
        let first = index
        let name = parseDeclaredName(.choiceValue)
        values.append(ChoiceValueSyntax(name: name, title: parseOptionalTitle(in: .choiceValue)))
        note(.entry, from: first)
      } else if !skipSeparator() {
        reportExpected(.choiceValue)
        skipToMember()
      }
    }
    closeBrace(openedAt: open, expecting: .choiceValue)
    return values
  }

  /// Parses a record.
  ///
  ///     record = "record" declared-name attributes "{" { field-declaration } "}"
  ///
  mutating func parseRecord(from start: Int, _ documentation: String?) -> RecordSyntax {
    let name = parseDeclaredName()
    let attributes = parseAttributes(documentation, allowing: .plural)
    return RecordSyntax(
      isExtension: false, name: name, plural: attributes.plural, attributes: attributes.syntax,
      fields: parseFieldDeclarations(), site: span(from: start))
  }

  /// Parses an extension of a record by fields, or of a choice by values.
  ///
  ///     extension = "extend" name attributes "{" ( { field-declaration } | { choice-value } ) "}"
  ///
  mutating func parseExtension(from start: Int, _ documentation: String?) -> DeclarationSyntax {
    let name = DeclaredNameSyntax(name: parseName(), twin: nil)
    let attributes = parseAttributes(documentation, allowing: [])
    guard kind == .leftBrace, isChoiceValue(at: index + 1) else {
      return .record(
        RecordSyntax(
          isExtension: true, name: name, plural: nil, attributes: attributes.syntax,
          fields: parseFieldDeclarations(), site: span(from: start)))
    }
    return .choice(
      ChoiceSyntax(
        isExtension: true, name: name, attributes: attributes.syntax, values: parseChoiceValues(),
        site: span(from: start)))
  }

  /// `true` iff a name stands at `position` that is no field with its type.
  private func isChoiceValue(at position: Int) -> Bool {
    guard isName(at: position) else { return false }
    let end = isTwinMark(at: position + 1) ? position + 3 : position + 1
    return tokens[end].kind != .colon && tokens[end].kind != .equal
  }

  /// Parses the fields of a record, with their braces.
  private mutating func parseFieldDeclarations() -> [FieldDeclarationSyntax] {
    let open = index
    guard openBrace() else { return [] }
    var fields: [FieldDeclarationSyntax] = []
    while !isAtBlockEnd {
      if kind == .word || kind == .quotedName,
        isBeforeColon || followingKind == .equal
          || isTwinMark(at: index + 1)
      {
        let first = index
        fields.append(parseFieldDeclaration())
        note(.entry, from: first)
      } else if !skipSeparator() {
        reportExpected(.field)
        skipToMember()
      }
    }
    closeBrace(openedAt: open, expecting: .field)
    return fields
  }

  /// Parses a field with its type.
  ///
  ///     field-declaration = declared-name ":" type [ "in" expression ] { "fixed" | title }
  ///
  private mutating func parseFieldDeclaration() -> FieldDeclarationSyntax {
    let documentation = documentation(before: index)
    let name = DeclaredNameSyntax(name: takeName(), twin: parseOptionalTwin())
    expectFieldColon()
    let type = parseType()
    let range = take(.in) ? parseExpression(atLeast: .range) : nil
    var isFixed = false
    var title: TitleSyntax?
    while true {
      if take(.fixed) {
        isFixed = true
      } else if kind == .text ? title == nil : followingKind == .text,
        let text = parseOptionalTitle(after: title)
      {
        title = text
      } else {
        break
      }
    }
    return FieldDeclarationSyntax(
      name: name, type: type, range: range, title: title, documentation: documentation,
      isFixed: isFixed)
  }

}

// Things.
extension Parser {

  /// Parses a thing: its kind, its name, and what it holds.
  ///
  ///     thing  = name name attributes members
  ///     part   = name [ name ] attributes members
  ///
  mutating func parseThing(documentation: String?, isPart: Bool = false) -> ThingSyntax {
    let start = index
    let kindName = parseName()
    var name: NameSyntax?
    if isName(at: index) && !isAttributeOfPart {
      name = takeName()
    } else if !isPart {
      name = parseName()
    }
    let attributes = parseAttributes(documentation, allowing: [])
    let members: [MemberSyntax]
    if isPart || kind == .leftBrace && name?.symbol != missingName.symbol || isLineStart(at: index)
    {
      members = parseMembers()
    } else {
      members = []
      skipMembers()
    }
    return ThingSyntax(
      kind: kindName, name: name, attributes: attributes.syntax, members: members,
      site: span(from: start))
  }

  /// Skips what follows a head that is not that of a thing, whatever it is.
  private mutating func skipMembers() {
    if kind != .leftBrace { reportExpected(.body) }
    while kind != .leftBrace && !isAtCloser && !isLineStart(at: index) { advance() }
    if kind == .leftBrace { skipBracket() }
  }

  /// `true` iff the next word is `cites` with a source, which a part without a name has.
  private var isAttributeOfPart: Bool {
    at(.cites) && isName(at: index + 1)
  }

  /// Parses the fields and parts of a thing, with their braces.
  ///
  ///     members = "{" { field | part | settle | interpretation } "}"
  ///
  private mutating func parseMembers() -> [MemberSyntax] {
    let open = index
    guard openBrace() else { return [] }
    guard enterBlock(openedAt: open) else { return [] }
    defer { depth -= 1 }
    var members: [MemberSyntax] = []
    while !isAtBlockEnd {
      let first = index
      if let member = parseOptionalMember() {
        members.append(member)
        note(.entry, from: first)
      } else if !skipSeparator() {
        reportExpected(.fieldOrPart)
        skipToMember()
      }
    }
    closeBrace(openedAt: open, expecting: .fieldOrPart)
    return members
  }

  /// Parses a field or a part of a thing, if one is next.
  private mutating func parseOptionalMember() -> MemberSyntax? {
    guard kind == .word || kind == .quotedName else { return nil }
    switch followingKind {
    case .colon, .equal: return .field(parseField())
    case .word, .quotedName, .text, .leftBrace: break
    default: return nil
    }
    let start = index
    if !words[index].isNone {
      if at(.settle) && followingKind != .leftBrace && followingKind != .text {
        _ = take(.settle)
        return .settle(parseSettle(from: start))
      }
      if at(.interpretation) && isName(at: index + 1) {
        _ = take(.interpretation)
        return .interpretation(parseInterpretation())
      }
    }
    guard isName(at: index) else { return nil }
    let documentation = documentation(before: index)
    return .part(parseThing(documentation: documentation, isPart: true))
  }

  /// Parses a field with its value.
  ///
  ///     field = name ":" value
  ///     value = query-expression [ ( "on" | "by" ) date ] { citations }
  ///
  /// - Precondition: the next token is a word or a quoted name.
  mutating func parseField() -> FieldSyntax {
    let isPeriod = isField(.periodType, at: index)
    let name = takeName()
    expectFieldColon()
    let value = parseFieldValue(isPeriod: isPeriod)
    return FieldSyntax(name: name, value: value, cites: parseOptionalCitations())
  }

  /// Parses the value of a field, without what it cites.
  mutating func parseFieldValue(isPeriod: Bool = false) -> ExpressionSyntax.ID {
    let start = index
    if isPeriod, let period = parseBareYear() { return period }
    let value = parseQueryExpression()
    guard take(.on) || take(.byDate) else { return value }
    let date = parseDate()
    return insert(.dated(value, on: date), from: start, height: max(height(value), height(date)))
  }

  /// Moves behind the colon after the name of a field.
  mutating func expectFieldColon() {
    if take(.colon) { return }
    if kind == .equal {
      report(.equalInField, at: index, fix: replacing(site(of: index), by: ":"))
      advance()
    } else {
      reportExpected(.word(":"), inserting: ":")
    }
  }

  /// Moves behind a brace, or records that it lacks, and returns whether a block follows.
  mutating func openBrace() -> Bool {
    if take(.leftBrace) { return true }
    reportExpected(.body, inserting: hasUnopenedBraces ? " {" : nil)
    // Whatever it is that could not be read: the body is likely to follow.
    let start = index
    while kind != .leftBrace && !isAtCloser && !isLineStart(at: index) { advance() }
    if take(.leftBrace) { return true }
    guard hasUnopenedBraces else { return false }
    index = start
    if isAtCloser { return false }
    return isBeforeColon
      || keyword(at: index, where: { $0.isDeclarationHead }) == nil
  }

  /// Goes one block deeper, or skips the block if that is too deep.
  mutating func enterBlock(openedAt open: Int) -> Bool {
    guard depth < Self.depthLimit else {
      report(.tooDeep, at: open)
      index = open
      skipBracket()
      return false
    }
    depth += 1
    return true
  }

  /// Moves behind `,` or `;`, which separates nothing here, and returns whether one was there.
  mutating func skipSeparator() -> Bool {
    guard kind == .comma || kind == .semicolon else { return false }
    let mark = spelling(of: index)
    report(.separatorBetweenFields(mark), at: index, fix: replacing(site(of: index), by: ""))
    advance()
    return true
  }

}
