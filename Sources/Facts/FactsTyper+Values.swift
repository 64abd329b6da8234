internal import Diagnostics
internal import Evaluation
internal import Planning
internal import Values
internal import Vocabulary

extension FactsTyper {

  /// Returns what `node` says as a value of `type`.
  mutating func answer(
    _ node: FactNode, type: ValueType, range: ClosedRange<Rational>?, path: () -> [FactPath.Step],
    label: String
  ) -> Answer {
    if node.isBlank { return unknown(path()) }
    switch type {
    case .list(let element):
      return list(node, of: element, range: range, path: path, label: label)
    case .record(let record):
      if case .object(let members) = node.content {
        return self.record(members, as: record, path: path, label: label + ".")
      }
    case .period:
      if case .object(let members) = node.content {
        return period(members, of: node, path: path, label: label)
      }
    case .boolean, .integer, .decimal, .money, .text, .date, .duration, .choice, .outcome, .nothing:
      break
    }
    do throws(FactsProblem) {
      let value = try scalar(node, type: type, label: label)
      try check(value, range, node, label)
      return .known(value, [])
    } catch {
      report(error, at: node.offsets)
      return unknown(path())
    }
  }

  /// Returns the list that `node` is.
  private mutating func list(
    _ node: FactNode, of type: ValueType, range: ClosedRange<Rational>?,
    path: () -> [FactPath.Step],
    label: String
  ) -> Answer {
    let nodes: [FactNode]
    switch node.content {
    case .list(let elements):
      nodes = elements
    case .cell(let text):
      nodes = text.split(separator: "|", omittingEmptySubsequences: false).map {
        FactNode(content: .cell(String($0)), offsets: node.offsets)
      }
    case .null, .boolean, .number, .string, .object:
      report(.wrongType(place(label, node.offsets), .list), at: node.offsets)
      return unknown(path())
    }
    var elements: [Element] = []
    elements.reserveCapacity(nodes.count)
    for (position, node) in nodes.enumerated() {
      elements.append(
        Element(
          answer(
            node, type: type, range: range, path: { path() + [.element(Int32(position + 1))] },
            label: "\(label)[\(position + 1)]")))
    }
    return .list(elements, [])
  }

  /// Returns the period whose ends are `members`; unknown where one of them is.
  private mutating func period(
    _ members: [FactMember], of node: FactNode, path: () -> [FactPath.Step], label: String
  ) -> Answer {
    var ends: [PeriodEnd: Day] = [:]
    var seen: Set<PeriodEnd> = []
    for member in members {
      guard let end = periodEnd(member.key) else {
        report(unknownPeriodEnd(member, label: label + "."), at: member.keyOffsets)
        continue
      }
      let name = "\(label).\(member.key)"
      guard seen.insert(end).inserted else {
        report(.givenTwice(place(name, member.value.offsets)), at: member.keyOffsets)
        continue
      }
      if member.value.isBlank { continue }
      do throws(FactsProblem) {
        let value = try scalar(member.value, type: .date, label: name)
        if case .date(let day) = value { ends[end] = day }
      } catch {
        report(error, at: member.value.offsets)
      }
    }
    guard let start = ends[.start], let end = ends[.end] else { return unknown(path()) }
    guard start <= end else {
      report(.periodReversed(place(label, node.offsets)), at: node.offsets)
      return unknown(path())
    }
    return .known(.period(Period(start: start, end: end)), [])
  }

  /// Returns the complaint that a period has no part of the name of `member`.
  func unknownPeriodEnd(_ member: FactMember, label: String) -> FactsProblem {
    .unknownField(
      place(label + member.key, member.value.offsets),
      of: TwinName(english: "period", german: "zeitraum"),
      near: nearest(to: member.key, among: PeriodEnd.names))
  }

  /// Throws unless `value` lies in `range`.
  private func check(
    _ value: Value, _ range: ClosedRange<Rational>?, _ node: FactNode, _ label: String
  ) throws(FactsProblem) {
    guard let range else { return }
    switch value {
    case .number(let number):
      if !range.contains(number) {
        throw .outOfRange(place(label, node.offsets), range, isMoney: false)
      }
    case .money(let euros):
      if !range.contains(euros) {
        throw .outOfRange(place(label, node.offsets), range, isMoney: true)
      }
    case .boolean, .text, .date, .period, .duration, .choice, .thing:
      break
    }
  }

  /// Returns the value of `type` that `node` is.
  private mutating func scalar(
    _ node: FactNode, type: ValueType, label: String
  ) throws(FactsProblem) -> Value {
    let field = FieldSite(label: label, offsets: node.offsets)
    switch type {
    case .text:
      if case .string(let text) = node.content { return .text(text) }
      if case .cell(let text) = node.content { return .text(text) }
      throw .wrongType(place(field), .text)
    case .integer:
      guard !isGrouped(node), let number = try number(node, field), number.isInteger else {
        throw .wrongType(place(field), .integer)
      }
      return .number(number)
    case .decimal:
      guard let number = try number(node, field) else { throw .wrongType(place(field), .decimal) }
      return .number(number)
    case .money:
      guard !isGrouped(node), let euros = try number(node, field) else {
        throw .wrongType(place(field), .money)
      }
      return .money(euros)
    case .boolean:
      guard let truth = boolean(node) else { throw .wrongType(place(field), .boolean) }
      return .boolean(truth)
    case .date:
      guard let text = text(node) else { throw .wrongType(place(field), .date) }
      return .date(try date(text, field))
    case .period:
      return .period(try period(node, field))
    case .duration(let kind):
      guard let text = text(node), let span = SpanOfTime(isoText: text),
        kind == nil || kind == span.kind
      else { throw .wrongType(place(field), .duration) }
      return .duration(span)
    case .choice(let choice):
      return try self.choice(node, choice, field)
    case .record(let record):
      let name = legend.records[Int(record.rawValue)].declaration.name
      guard let text = text(node) else { throw .wrongType(place(field), .record(name)) }
      if let thing = thing(text, of: record) { return .thing(thing) }
      let things = plan.thingsByRecord[Int(record.rawValue)].map {
        legend.things[Int($0.rawValue)].path
      }
      throw .unknownThing(place(field), of: name, near: nearest(to: text, among: things))
    case .list, .outcome, .nothing:
      throw .wrongType(place(field), .list)
    }
  }

  /// Returns the value of `choice` that `node` names.
  private mutating func choice(
    _ node: FactNode, _ choice: ChoiceID, _ field: FieldSite
  ) throws(FactsProblem) -> Value {
    let legend = self.legend.choices[Int(choice.rawValue)]
    guard let text = text(node) else {
      throw .wrongType(place(field), .choice(legend.declaration.name))
    }
    let words = words(of: choice)
    if let position = words.positions[text] { return .choice(choice, position) }
    let hint: FactsHint
    if let owners = words.doubtful[text] {
      hint = .titled(owners.map { legend.values[Int($0)].name.english })
    } else {
      let near = nearest(to: text, among: legend.values)
      hint =
        near.isEmpty ? .all(legend.values.prefix(8).map(\.name.english)) : .near(near)
    }
    throw .unknownChoice(place(field), of: legend.declaration.name, hint)
  }

}
