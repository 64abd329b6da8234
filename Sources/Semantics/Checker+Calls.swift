internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension Checker {

  // MARK: Functions

  /// Returns the type of `callee` applied to `arguments`.
  mutating func inferCall(
    _ callee: ExpressionSyntax.ID, _ arguments: [ExpressionSyntax.ID],
    at id: ExpressionSyntax.ID, expecting expected: ValueType?
  ) -> ValueType? {
    guard case .name(let symbol) = expression(callee) else {
      infer(callee)
      for argument in arguments { infer(argument) }
      report(.notAFunction(name: "…"), at: callee)
      return nil
    }
    let key = key(of: symbol)
    if let function = builtins[context.tongue][key], !isDefined(key) {
      setTarget(.builtin(function), of: id)
      return inferBuiltin(function, arguments, named: names[key], at: id, expecting: expected)
    }
    guard case .definition(let definition)? = values[context.tongue][key] else {
      if values[context.tongue][key] == nil && !isInScope(key) {
        if let function = ForeignFunction(named: names[key]) {
          report(function, called: names[key], callee, arguments, at: id)
          for argument in arguments { infer(argument) }
          return nil
        }
        let lowercased = names[key].lowercased()
        if builtins[context.tongue][names.key(of: lowercased)] != nil {
          report(
            .undefined(name: names[key], near: [lowercased]), at: site(of: callee),
            near: [lowercased])
        } else {
          infer(callee)
        }
      } else {
        report(.notAFunction(name: names[key]), at: callee)
      }
      for argument in arguments { infer(argument) }
      return nil
    }
    let type = typeOfDefinition(definition)
    depend(onDefinition: definition)
    setTarget(.definition(definition), of: id)
    let parameters = program.definitions[Int(definition)].parameters
    if parameters.count != arguments.count {
      report(
        .argumentCount(name: names[key], expected: parameters.count, found: arguments.count),
        at: id)
    }
    for (place, argument) in arguments.enumerated() {
      if place < parameters.count {
        require(argument, parameters[place])
      } else {
        infer(argument)
      }
    }
    return type
  }

  /// Returns the type of a function of the language applied to `arguments`.
  private mutating func inferBuiltin(
    _ function: BuiltinFunction, _ arguments: [ExpressionSyntax.ID], named name: String,
    at id: ExpressionSyntax.ID, expecting expected: ValueType?
  ) -> ValueType? {
    switch function {
    case .yearPeriod:
      if arguments.count != 1 {
        report(.argumentCount(name: name, expected: 1, found: arguments.count), at: id)
      }
      for argument in arguments { require(argument, .integer) }
      return .period
    case .monthPeriod:
      if arguments.count != 1 {
        report(.argumentCount(name: name, expected: 1, found: arguments.count), at: id)
      }
      for argument in arguments { require(argument, .date) }
      return .period
    case .date:
      for argument in arguments { require(argument, .integer) }
      if arguments.count != 3 {
        report(.argumentCount(name: name, expected: 3, found: arguments.count), at: id)
      } else {
        checkDay(arguments, at: id)
      }
      return .date
    case .least, .greatest:
      guard !arguments.isEmpty else {
        report(.needsArguments(name: name, expected: 1), at: id)
        return nil
      }
      guard
        let type = inferJoin(
          arguments, expecting: expected, else: { .elementsDiffer($0, $1) })
      else { return nil }
      if !type.isOrdered {
        report(.noOrder(describe(type)), at: arguments[0])
        return nil
      }
      return type
    }
  }

  /// `true` iff the author has a definition called `key`, which hides a function of the language.
  private func isDefined(_ key: NameKey) -> Bool {
    if case .definition? = values[context.tongue][key] { true } else { false }
  }

  /// Checks that there is the day whose year, month and day are `parts`, where they are written out.
  private mutating func checkDay(_ parts: [ExpressionSyntax.ID], at id: ExpressionSyntax.ID) {
    let numbers = parts.compactMap { constantNumber($0)?.intValue }
    guard numbers.count == 3, Day(year: numbers[0], month: numbers[1], day: numbers[2]) == nil
    else { return }
    let text = "\(numbers[0])-\(twoDigits(numbers[1]))-\(twoDigits(numbers[2]))"
    guard Day.years ~= numbers[0] else {
      return report(.text(.yearOutOfRange(text)), at: site(of: parts[0]))
    }
    guard let month = Period.month(year: numbers[0], month: numbers[1]) else {
      return report(.text(.noSuchMonth(text)), at: site(of: parts[1]))
    }
    let last = numberText(Rational(month.end.day), in: context.tongue)
    report(
      .text(.noSuchDay(text, last: month.end.isoText)), at: site(of: parts[2]),
      fixes: [Fix(replacing: site(of: parts[2]), by: last)])
  }

  /// Returns `number` with two digits at least, as dates have it.
  private func twoDigits(_ number: Int) -> String { 0...9 ~= number ? "0\(number)" : "\(number)" }

  // MARK: Decisions

  /// Returns the type of `decision`, or of a part of it, about `subject`.
  mutating func inferApplication(
    _ decision: ExpressionSyntax.ID, for subject: ExpressionSyntax.ID, at id: ExpressionSyntax.ID
  ) -> ValueType? {
    guard let (number, type) = inferDecision(decision) else {
      infer(subject)
      return nil
    }
    depend(onDecision: number)
    if decisionsThatReadDates.contains(Int(number)) { context.readsDatedValue = true }
    if let record = program.decisions[Int(number)].subject {
      require(subject, .record(record))
    } else {
      infer(subject)
    }
    return type
  }

  /// Returns the decision that the expression `id` names, and the type of the part it asks for.
  private mutating func inferDecision(_ id: ExpressionSyntax.ID) -> (Int32, ValueType?)? {
    switch expression(id) {
    case .group(let inner): return inferDecision(inner)
    case .name(let symbol):
      guard let number = decision(called: key(of: symbol), at: site(of: id)) else { return nil }
      setTarget(.decision(number), of: id)
      return (number, .outcome)
    case .member(let base, let name):
      guard case .name(let symbol) = expression(base),
        let number = decision(called: key(of: symbol), at: site(of: base))
      else { return nil }
      return inferPart(name, ofDecision: number, at: id)
    default:
      infer(id)
      report(
        .naming(.wrongEntity(name: "…", wanted: .decision)), at: site(of: id))
      return nil
    }
  }

  /// Returns the decision `number` and the type of its part `name`.
  private mutating func inferPart(
    _ name: NameSyntax, ofDecision number: Int32, at id: ExpressionSyntax.ID
  ) -> (Int32, ValueType?)? {
    let model = program.decisions[Int(number)]
    if model.isFunding, implicitMembers[context.tongue][key(of: name)] == .amount {
      setTarget(.amount(decision: number), of: id)
      return (number, amountType(of: number))
    }
    let owner = model.isFunding ? model.eligibility ?? number : number
    let requirements = requirementNames(ofDecision: owner)
    let spelling = spelling(of: name)
    if let position = requirements.firstIndex(of: spelling) {
      setTarget(.requirement(decision: owner, Int32(position)), of: id)
      return (owner == number ? number : owner, .outcome)
    }
    let near = suggest(for: spelling, among: requirements)
    report(
      .noRequirement(
        decision: model.heading.name.english, name: spelling,
        near: near.isEmpty ? requirements : near),
      at: name.site, near: near)
    return nil
  }

  /// Returns the names of the requirements of the eligibility at `number`.
  func requirementNames(ofDecision number: Int32) -> [String] {
    let reference = program.decisions[Int(number)].declaration
    let tree = program.trees[reference.tree]
    guard case .eligibility(let syntax) = tree.declarations[reference.declaration] else {
      return []
    }
    return syntax.requirements.map { tree.spelling(of: $0.name) }
  }

  /// Returns the position of the decision called `key`.
  mutating func decision(called key: NameKey, at site: SourceSpan) -> Int32? {
    if case .decision(let number)? = values[context.tongue][key] { return number }
    if values[context.tongue][key] != nil || isInScope(key) {
      report(.naming(.wrongEntity(name: names[key], wanted: .decision)), at: site)
    } else {
      let near = suggest(
        for: names[key], among: program.decisions.map(\.heading.name.english))
      report(.undefined(name: names[key], near: near), at: site, near: near)
    }
    return nil
  }

}
