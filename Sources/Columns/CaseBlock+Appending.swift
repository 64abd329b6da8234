internal import Evaluation
internal import Planning
package import Values

extension CaseBlock {

  /// Adds a row of `facts`; where they do not fit into columns, it is one of the exceptions.
  ///
  /// It takes a while: what reads millions of rows writes into columns.
  package func append(_ facts: CaseRow) {
    reserve(count + 1)
    let row = count
    var fits = store(facts.record, at: row)
    for column in columns {
      guard case .question(let question) = column.specification.source else { continue }
      if let answer = facts.answers[question] {
        fits = column.store(answer, at: row, in: self) && fits
      } else {
        column.setMissing(at: row)
      }
    }
    let asked = facts.answers.keys.allSatisfy { layout.position(ofQuestion: $0) != nil }
    if !fits || !asked { exceptions[row] = facts }
    count = row + 1
  }

  /// Writes `answer`, what a row holds, into the columns; `false` iff it does not fit.
  private func store(_ answer: Answer, at row: Int) -> Bool {
    guard case .record(let record) = answer, layout.position(of: []) == nil else {
      return store(answer, at: row, path: [])
    }
    return storeFields(of: record, at: row, path: [])
  }

  /// Writes the fields of `record`, to which `path` leads.
  private func storeFields(of record: CaseRecord, at row: Int, path: [Int32]) -> Bool {
    var fits = true
    for (position, answer) in record.fields.enumerated() {
      let stored = store(answer, at: row, path: path + [Int32(truncatingIfNeeded: position)])
      fits = stored && fits
    }
    return fits
  }

  /// Writes `answer`, to which `path` leads; `false` iff it does not fit.
  private func store(_ answer: Answer, at row: Int, path: [Int32]) -> Bool {
    guard let position = layout.position(of: path) else { return answer.isOpen }
    let column = columns[position]
    switch answer {
    case .known(let value, let marks):
      return column.store(value, at: row, in: self) && marks.isEmpty
    case .open(let open):
      column.setMissing(at: row)
      if case .presence = column.specification.kind { setFieldsMissing(at: row, below: path) }
      return open.needs.count == 1
    case .record(let record):
      guard case .presence = column.specification.kind else {
        column.setMissing(at: row)
        return false
      }
      column.known[row] = 1
      return storeFields(of: record, at: row, path: path)
    case .list(let elements, let marks):
      guard let block = column.elements else {
        column.setMissing(at: row)
        return false
      }
      column.known[row] = 1
      column.codes[row] = Int32(truncatingIfNeeded: block.count)
      column.ends[row] = Int32(truncatingIfNeeded: elements.count)
      var fits = marks.isEmpty
      for element in elements {
        block.reserve(block.count + 1)
        let stored = block.store(element.answer, at: block.count)
        fits = stored && element.membership == nil && fits
        block.count += 1
      }
      return fits
    case .fault:
      column.setMissing(at: row)
      return false
    }
  }

  /// Keeps that all fields of the record are missing to which `path` leads.
  package func setFieldsMissing(at row: Int, below path: [Int32]) {
    for column in columns {
      guard case .field(let other) = column.specification.source, other.count > path.count,
        other.starts(with: path)
      else { continue }
      column.setMissing(at: row)
    }
  }

}

extension Column {

  /// Writes `value` into the row at a position of `block`, whose column `self` is; `false` iff it does
  /// not fit.
  package func store(_ value: Value, at row: Int, in block: CaseBlock) -> Bool {
    known[row] = 1
    forgetFindings()
    switch (specification.kind, value) {
    case (.byte, .boolean(let truth)): bytes[row] = truth ? 1 : 0
    case (.byte, .choice(_, let position)): bytes[row] = UInt8(truncatingIfNeeded: position)
    case (.code, .choice(_, let position)): codes[row] = position
    case (.code, .thing(let thing)): codes[row] = thing.rawValue
    case (.day, .date(let day)): codes[row] = day.rawValue
    case (.period, .period(let period)):
      codes[row] = period.start.rawValue
      ends[row] = period.end.rawValue
    case (.number(let scale), .number(let number)), (.number(let scale), .money(let number)):
      guard let scaled = number.scaled(by: scale) else {
        setMissing(at: row)
        return false
      }
      numbers[row] = scaled
    case (.span, .duration(let span)):
      guard let number = span.number(as: specification.type) else {
        setMissing(at: row)
        return false
      }
      numbers[row] = number
    case (.text, .text(let text)):
      codes[row] = Int32(truncatingIfNeeded: block.texts.count)
      ends[row] = Int32(truncatingIfNeeded: text.utf8.count)
      block.texts.append(contentsOf: text.utf8)
    default:
      setMissing(at: row)
      return false
    }
    return true
  }

}

extension SpanOfTime {

  /// Returns `self` as a column of `type` holds it; `nil` where it is too long.
  package func number(as type: ValueType) -> Int64? {
    if case .duration(nil) = type {
      guard count.magnitude < 1 << 61 else { return nil }
      return Int64(count) << 1 | (kind == .days ? 1 : 0)
    }
    return Int64(count)
  }

}

extension Rational {

  /// Returns `self` times `scale`; `nil` iff that is no integer of 64 bits.
  package func scaled(by scale: Int64) -> Int64? {
    guard let (numerator, denominator) = smallParts else { return nil }
    let (factor, rest) = scale.quotientAndRemainder(dividingBy: denominator)
    guard rest == 0 else { return nil }
    let (product, overflow) = numerator.multipliedReportingOverflow(by: factor)
    return overflow ? nil : product
  }

}
