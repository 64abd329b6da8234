internal import Semantics
internal import Syntax
internal import Values
internal import Vocabulary

extension Reader {

  /// Offers everything that may be, or lead to, what is `wanted`, if that is asked for at the cursor.
  mutating func needValue(_ wanted: Wanted) {
    guard isOpen else { return }
    offerScope(wanted)
    offerConstants(wanted)
    let sources = lexicon.vocabularyRecord("source")
    for entry in lexicon.names.entries(fitting: findings.prefix) {
      offer(entry, wanted, sources: sources)
    }
    offerForms(wanted)
    settle()
  }

  /// Offers what is in scope.
  private mutating func offerScope(_ wanted: Wanted) {
    for entry in scope.reversed() {
      switch entry {
      case .variable(let name, let type):
        let leads = type?.record != nil
        let rank: Rank = serves(type, wanted) ? .best : leads ? .near : .close
        findings.add(name, .name, rank, type: type.flatMap { lexicon.spelling(of: $0) })
      case .element(let record):
        for field in lexicon.record(record).fields {
          let isPossible = wanted.type == nil || wanted.isCondition
          add(field, serves(field.type, wanted) ? .near : isPossible ? .close : .leading)
        }
        findings.add(
          ImplicitMember.title.spelling(in: input.tongue), .field,
          wanted.type == .text ? .near : wanted.type == nil ? .close : .leading,
          type: lexicon.spelling(of: .text))
        // By the name of its kind an element is meant whole.
        let kind = lexicon.spelling(lexicon.record(record).heading)
        findings.add(
          kind, .name, serves(.record(record), wanted) ? .near : .leading, opening: ".", type: kind)
      }
    }
  }

  /// `true` iff a value of `type` is what is `wanted`, as far as anybody knows.
  private func serves(_ type: ValueType?, _ wanted: Wanted) -> Bool {
    guard let expected = wanted.type, let type else { return true }
    return type.serves(expected)
  }

  /// Offers `field` by its bare name.
  private mutating func add(_ field: Field, _ rank: Rank) {
    findings.add(
      lexicon.spelling(field.heading), .field, rank, type: lexicon.spelling(of: field.type),
      title: field.heading.title(in: input.tongue))
  }

  /// Offers the values that are written as words.
  private mutating func offerConstants(_ wanted: Wanted) {
    if let choice = wanted.type?.choice { offerValues(of: choice) }
    if wanted.isCondition {
      offer(.yes, .no, rank: .leading)
    } else if wanted.type.map({ ValueType.boolean.serves($0) }) ?? false {
      offer(.yes, .no, rank: .best)
    } else if wanted.type == nil {
      offer(.yes, .no, rank: .unlikely)
    }
    offer(.unknown, rank: wanted.type == nil || wanted.isCondition ? .remote : .unlikely)
  }

  /// Offers the values of `choice`.
  mutating func offerValues(of choice: ChoiceID) {
    let type = lexicon.spelling(of: .choice(choice))
    for value in lexicon.choice(choice).values {
      findings.add(
        lexicon.spelling(value), .value, .best, type: type, title: value.title(in: input.tongue))
    }
  }

  /// Offers `entry` if it may be, or lead to, what is `wanted`; `sources` are what is cited, and seldom
  /// asked about.
  private mutating func offer(
    _ entry: NameIndex.Entry, _ wanted: Wanted, sources: RecordID?
  ) {
    let program = lexicon.program
    let isScalar = wanted.type.map { $0.record == nil } ?? false && !wanted.isCondition
    switch entry.role {
    case .thing(let place):
      let thing = program.things[place]
      let fits = wanted.type.map { ValueType.record(thing.record).serves($0) } ?? false
      let isAny = wanted.type == nil && !wanted.isList && thing.record != sources
      let isOther = wanted.type?.record != nil
      let rank: Rank = fits ? .best : isAny ? .fitting : isOther ? .remote : .leading
      add(entry, .name, rank, .record(thing.record), thing.heading.title(in: input.tongue))
    case .things(let record):
      let type = ValueType.list(of: .record(record))
      let fits = wanted.type.map { type.fits($0) } ?? true
      let rank: Rank =
        wanted.isList ? .best : fits ? .fitting : isScalar ? .unlikely : .leading
      add(entry, .name, rank, type, nil)
    case .definition(let place):
      let definition = program.definitions[place]
      let isList = definition.type?.element != nil
      let fits = wanted.isList ? isList : definition.type.map { serves($0, wanted) } ?? false
      let isFunction = !definition.parameters.isEmpty || definition.kind == .table
      let rank: Rank = fits ? .fitting : definition.type?.record != nil ? .leading : .unlikely
      add(
        entry, isFunction ? .function : .name, wanted.isCondition && !fits ? .grammar : rank,
        definition.type, definition.heading.title(in: input.tongue), opening: isFunction ? "(" : "")
    case .question(let place):
      let type = program.questions[place].type
      let fits = wanted.type.map { type.serves($0) } ?? !wanted.isList
      add(
        entry, .name, fits ? .grammar : .unlikely, type,
        program.questions[place].heading.title(in: input.tongue))
    case .decision(let place):
      let rank: Rank = wanted.type == nil || wanted.isCondition ? .leading : .unlikely
      add(entry, .name, rank, nil, program.decisions[place].heading.title(in: input.tongue))
    case .record(let record):
      guard !isScalar else { return }
      let fits = wanted.type.map { ValueType.record(record).serves($0) } ?? false
      add(
        entry, .type, fits ? .near : .remote, nil,
        lexicon.record(record).heading.title(in: input.tongue),
        opening: " { ")
    case .choice(let choice):
      guard wanted.type == nil || wanted.isCondition || wanted.type?.choice == choice else {
        return
      }
      add(
        entry, .type, .remote, nil, lexicon.choice(choice).heading.title(in: input.tongue),
        opening: ".")
    case .value(let choice, let place):
      guard wanted.type == nil || wanted.isCondition else { return }
      add(
        entry, .value, .remote, .choice(choice),
        lexicon.choice(choice).values[place].title(in: input.tongue))
    case .other: return
    }
  }

  /// Offers `entry`.
  private mutating func add(
    _ entry: NameIndex.Entry, _ kind: CompletionCandidate.Kind, _ rank: Rank,
    _ type: ValueType?, _ title: String?, opening: String = ""
  ) {
    guard findings.hasRoom(for: entry.text, kind, rank) else { return }
    findings.add(
      entry.text, kind, rank, opening: opening, type: type.flatMap { lexicon.spelling(of: $0) },
      title: title)
  }

  /// Offers the words that begin an expression, and the functions of the language.
  private mutating func offerForms(_ wanted: Wanted) {
    let isBoolean = wanted.isCondition || wanted.type == .boolean
    let isAny = wanted.type == nil && !wanted.isList
    for keyword in Keyword.allCases where keyword.beginsExpression {
      switch keyword {
      case .yes, .no, .unknown: continue
      case .not, .some, .every, .atLeast:
        offer(keyword, rank: isBoolean ? .grammar : wanted.type == nil ? .unlikely : .remote)
      default: offer(keyword, rank: isAny ? .grammar : .unlikely)
      }
    }
    offer(.element, rank: isAny ? .grammar : .unlikely)
    for keyword in Keyword.allCases where keyword.isPrecision { offer(keyword, rank: .remote) }
    if isBoolean { offer(.discretion, .judgement, rank: .remote) }
    for function in BuiltinFunction.allCases {
      findings.add(
        function.spelling(in: input.tongue), .function,
        isAny ? .grammar : .unlikely, opening: "(")
    }
  }

  /// Offers the names of what people answer, where a name must stand.
  mutating func offerQuestions(_ rank: Rank) {
    for entry in lexicon.names.entries(fitting: findings.prefix) {
      guard case .question(let place) = entry.role else { continue }
      findings.add(
        entry.text, .name, rank,
        type: lexicon.spelling(of: lexicon.program.questions[place].type),
        title: lexicon.program.questions[place].heading.title(in: input.tongue))
    }
  }

  /// Offers the names of what `isWanted` holds of, one of which must stand at the cursor.
  mutating func needName(
    _ kind: CompletionCandidate.Kind = .name, opening: String = "",
    where isWanted: (NameIndex.Role) -> Bool
  ) {
    guard isOpen else { return }
    for entry in lexicon.names.entries(fitting: findings.prefix) where isWanted(entry.role) {
      findings.add(entry.text, kind, .best, opening: opening, title: title(of: entry.role))
    }
    settle()
  }

  /// Returns the title of what `role` is.
  func title(of role: NameIndex.Role) -> String? {
    let program = lexicon.program
    return switch role {
    case .thing(let place): program.things[place].heading.title(in: input.tongue)
    case .things(let record), .record(let record):
      lexicon.record(record).heading.title(in: input.tongue)
    case .definition(let place): program.definitions[place].heading.title(in: input.tongue)
    case .question(let place): program.questions[place].heading.title(in: input.tongue)
    case .decision(let place): program.decisions[place].heading.title(in: input.tongue)
    case .choice(let choice): lexicon.choice(choice).heading.title(in: input.tongue)
    case .value(let choice, let place): lexicon.choice(choice).values[place].title(in: input.tongue)
    case .other(let title): title
    }
  }

  // MARK: Behind a dot

  /// Offers what may stand behind the dot after `base`.
  mutating func needMember(of base: Operand, _ wanted: Wanted) {
    guard isOpen else { return }
    defer { settle() }
    switch base.meaning {
    case .choice(let choice)?: return offerValues(of: choice)
    case .decision(let place)?: return offerParts(ofDecision: place)
    case .thing(let place)?:
      for part in parts(ofThing: place) {
        let heading = lexicon.program.things[part].heading
        findings.add(
          lexicon.spelling(heading), .name, .best, title: heading.title(in: input.tongue))
      }
    case .field?, .part?, nil: break
    }
    let tongue = input.tongue
    if let record = base.type?.record {
      for field in lexicon.record(record).fields {
        add(field, wanted.isCondition || serves(field.type, wanted) ? .best : .near)
      }
      findings.add(
        ImplicitMember.title.spelling(in: tongue), .field, .near,
        type: lexicon.spelling(of: .text))
    } else if case .field? = base.meaning {
      findings.add(
        ImplicitMember.date.spelling(in: tongue), .field, .close,
        type: lexicon.spelling(of: .date))
    } else if base.type == nil {
      // Of what is not known, any field may be meant.
      for record in lexicon.program.records {
        for field in record.fields { add(field, .unlikely) }
      }
    }
  }

  /// Offers the parts of the decision at `place`.
  private mutating func offerParts(ofDecision place: Int) {
    if lexicon.program.decisions[place].isFunding {
      findings.add(
        ImplicitMember.amount.spelling(in: input.tongue), .part, .best,
        type: lexicon.spelling(of: .money))
    }
    for requirement in lexicon.requirements(ofDecision: place) {
      findings.add(requirement.name, .part, .near, title: requirement.title)
    }
  }

}
