internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// The answers that questions can have.
extension Checker {

  /// Works out the types and the readings of interpretations.
  mutating func resolveReadings() {
    for position in program.questions.indices {
      let question = program.questions[position]
      guard let interpretation = question.interpretation else { continue }
      enter(tree: question.heading.tree)
      resolve(interpretation, of: position)
    }
  }

  /// Works out the type and the readings of the question at `position`, as `interpretation` says.
  private mutating func resolve(_ interpretation: InterpretationSyntax, of position: Int) {
    let name = interpretation.name
    let declared = interpretation.type.flatMap { valueType($0) }
    program.questions[position].type = declared ?? .boolean
    if let declared, !declared.canBeRead {
      report(.declaration(.readingNotWritten(name: spelling(of: name))), at: name.site)
      return forgetReadings(of: position)
    }
    var type = declared
    var isSound = interpretation.type == nil || declared != nil
    for reading in interpretation.readings {
      guard isWritten(reading.value, as: declared) else {
        report(
          .declaration(.readingNotWritten(name: spelling(of: name))), at: site(of: reading.value))
        isSound = false
        continue
      }
      guard let found = infer(reading.value, expecting: type) else {
        isSound = false
        continue
      }
      guard let before = type else {
        type = found
        continue
      }
      if found.fits(before) { continue }
      if declared == nil, let joined = before.joined(with: found) {
        type = joined
      } else {
        reportMismatch(reading.value, expected: before, found: found)
        isSound = false
      }
    }
    let result = type ?? .boolean
    program.questions[position].type = result
    guard isSound else { return forgetReadings(of: position) }
    var readings = result == .boolean ? program.questions[position].readings : []
    for reading in interpretation.readings {
      guard let (value, precision) = constant(reading.value) else {
        report(
          .declaration(.readingNotWritten(name: spelling(of: name))), at: site(of: reading.value))
        return forgetReadings(of: position)
      }
      if let twin = readings.firstIndex(where: { $0.value == value }) {
        if result == .boolean {
          readings[twin].cites += reading.cites
        } else {
          report(
            .syntax(.repeated(program.literal(value, in: context.tongue) ?? spelling(of: name))),
            at: site(of: reading.value))
        }
        continue
      }
      readings.append(Reading(value, precision: precision, cites: reading.cites))
    }
    if readings.count < 2 {
      report(.declaration(.fewReadings(name: spelling(of: name))), at: name.site)
    }
    program.questions[position].readings = readings
  }

  /// `true` iff the expression `id` writes out a value, as far as can be told without names of another
  /// type than `type`.
  private func isWritten(_ id: ExpressionSyntax.ID, as type: ValueType?) -> Bool {
    switch expression(id) {
    case .literal: true
    case .group(let inner), .approximate(_, let inner), .unary(.negate, let inner):
      isWritten(inner, as: type)
    case .name, .member: type?.choice != nil
    default: false
    }
  }

  /// Takes note that the readings of the question at `position` are not understood.
  private mutating func forgetReadings(of position: Int) {
    program.questions[position].readings = []
  }

  /// Checks that the expression `id` answers the question at a position, and returns the answer if it
  /// is written out.
  ///
  /// Yes or no may be worked out, all else is one of the readings.
  @discardableResult
  mutating func requireAnswer(_ id: ExpressionSyntax.ID, to question: Int32) -> Value? {
    let (type, readings) = (
      program.questions[Int(question)].type, program.questions[Int(question)].readings
    )
    guard require(id, type), !readings.isEmpty else { return nil }
    if case .unknown = expression(id) { return nil }
    let answer = constant(id)?.value
    if type == .boolean || readings.contains(where: { $0.value == answer }) { return answer }
    let name = program.questions[Int(question)].heading.name.spelling(in: context.tongue)
    let texts = readings.compactMap { program.literal($0.value, in: context.tongue) }
    report(
      .declaration(
        .noReading(
          name: name, found: answer.flatMap { program.literal($0, in: context.tongue) },
          readings: texts)), at: site(of: id),
      related: [program.questions[Int(question)].heading.site])
    return nil
  }

  /// Returns the type of the question that stands at the expression `id`.
  func typeOfQuestion(at id: ExpressionSyntax.ID) -> ValueType {
    guard case .question(let question)? = program.annotations[context.tree].target(of: id) else {
      return .boolean
    }
    return program.questions[Int(question)].type
  }

  /// Returns the value that the expression `id` writes out, and how exact its author says it is.
  private func constant(_ id: ExpressionSyntax.ID) -> (value: Value, precision: Precision?)? {
    switch expression(id) {
    case .literal(let literal): return (literal.value, nil)
    case .group(let inner): return constant(inner)
    case .approximate(let precision, let figure):
      return constant(figure).map { ($0.value, precision) }
    case .unary(.negate, let inner):
      guard let (value, precision) = constant(inner) else { return nil }
      switch value {
      case .number(let number): return (.number(-number), precision)
      case .money(let euros): return (.money(-euros), precision)
      case .boolean, .text, .date, .period, .duration, .choice, .thing: return nil
      }
    case .name, .member:
      guard
        case .choiceValue(let choice, let value)? = program.annotations[context.tree].target(of: id)
      else { return nil }
      return (.choice(choice, value), nil)
    default: return nil
    }
  }

}

extension ValueType {

  /// `true` iff values of the type can be written out, so that a text can be read to mean one of them.
  fileprivate var canBeRead: Bool {
    switch self {
    case .boolean, .integer, .decimal, .money, .text, .date, .period, .duration, .choice: true
    case .record, .list, .outcome, .nothing: false
    }
  }

}
