internal import Evaluation
internal import Planning
package import Values

extension CaseBlock {

  /// Returns the facts of the row at a position, of a block of cases.
  package func facts(at row: Int) -> CaseRow {
    if let exception = exceptions[row] { return exception }
    var answers: [Int32: Value] = [:]
    for column in columns {
      guard case .question(let question) = column.specification.source else { continue }
      answers[question] = column.value(at: row, of: self)
    }
    return CaseRow(record: answer(at: row, below: []), answers: answers)
  }

  /// Returns what the row at a position holds; `steps` lead to it.
  private func answer(at row: Int, below steps: [FactPath.Step]) -> Answer {
    if layout.position(of: []) != nil { return answer(at: row, path: [], steps) }
    guard case .record(let record) = layout.type else { return .unknown(steps) }
    return fields(of: record, at: row, path: [], steps)
  }

  /// Returns the fields of `record`, to which `path` leads within the row, and `steps` from the case.
  private func fields(
    of record: RecordID, at row: Int, path: [Int32], _ steps: [FactPath.Step]
  ) -> Answer {
    var fields: [Answer] = []
    var position: Int32 = 0
    while layout.position(of: path + [position]) != nil {
      let answer = answer(
        at: row, path: path + [position], steps + [.field(record, position)])
      fields.append(answer)
      position += 1
    }
    return .record(CaseRecord(record: record, fields: fields))
  }

  /// Returns what the column holds to which `path` leads within the row, and `steps` from the case.
  private func answer(at row: Int, path: [Int32], _ steps: [FactPath.Step]) -> Answer {
    guard let position = layout.position(of: path) else { return .unknown(steps) }
    let column = columns[position]
    guard column.known[row] != 0 else { return .unknown(steps) }
    switch (column.specification.kind, column.specification.type) {
    case (.presence, .record(let record)):
      return fields(of: record, at: row, path: path, steps)
    case (.list, _):
      let start = Int(column.codes[row])
      let count = Int(column.ends[row])
      guard let block = column.elements else { return .unknown(steps) }
      let elements = (0..<count).map { place in
        let number = FactPath.Step.element(Int32(truncatingIfNeeded: place + 1))
        return Element(block.answer(at: start + place, below: steps + [number]))
      }
      return .list(elements, [])
    default:
      guard let value = column.value(at: row, of: self) else { return .unknown(steps) }
      return .known(value, [])
    }
  }

}

extension Column {

  /// Returns the number of the row at a position.
  private func wholeNumber(at row: Int) -> Int64 { isHalved ? Int64(halves[row]) : numbers[row] }

  /// Returns the value of the row at a position of `block`, whose column `self` is; `nil` where it is
  /// missing, or made of others.
  package func value(at row: Int, of block: CaseBlock) -> Value? {
    guard known[row] != 0 else { return nil }
    switch (specification.kind, specification.type) {
    case (.byte, .choice(let choice)): return .choice(choice, Int32(bytes[row]))
    case (.byte, _): return .boolean(bytes[row] != 0)
    case (.code, .choice(let choice)): return .choice(choice, codes[row])
    case (.code, _): return .thing(ThingID(rawValue: codes[row]))
    case (.day, _): return Day(rawValue: codes[row]).map { .date($0) }
    case (.period, _):
      guard let start = Day(rawValue: codes[row]), let end = Day(rawValue: ends[row]) else {
        return nil
      }
      return .period(Period(start: start, end: end))
    case (.number(let scale), let type):
      guard let number = Rational(numerator: Int(wholeNumber(at: row)), denominator: Int(scale))
      else {
        return nil
      }
      return type == .money ? .money(number) : .number(number)
    case (.span, .duration(let kind)):
      let number = Int(wholeNumber(at: row))
      guard let kind else {
        return .duration(SpanOfTime(number >> 1, number & 1 == 1 ? .days : .months))
      }
      return .duration(SpanOfTime(number, kind))
    case (.text, _):
      let start = Int(codes[row])
      return .text(String(decoding: block.texts[start..<start + Int(ends[row])], as: UTF8.self))
    default: return nil
    }
  }

}

extension Answer {

  /// Returns the answer that needs the fact of the case to which `steps` lead.
  fileprivate static func unknown(_ steps: [FactPath.Step]) -> Answer {
    .open(Open(needs: [.fact(FactPath(.subject, steps))]))
  }

}
