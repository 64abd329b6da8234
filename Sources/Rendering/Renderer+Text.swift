internal import Catalogue
package import Evaluation
internal import Planning
internal import Values

extension Renderer {

  /// Returns `value` as people read it.
  func text(_ value: Value) -> String {
    switch value {
    case .boolean(let truth): words(truth ? .yes : .no)
    case .number(let number): text(number)
    case .money(let euros): numbers.money(euros)
    case .text(let text): shown(text)
    case .date(let day): numbers.text(day)
    case .period(let period): numbers.text(period)
    case .duration(let span): numbers.text(span)
    case .choice(let choice, let position):
      name(legend.choices[Int(choice.rawValue)].values[Int(position)].name, .forPeople)
    case .thing(let thing): name(legend.things[Int(thing.rawValue)].path, .forPeople)
    }
  }

  /// Returns `number`; where no decimals are enough, with the nearest that are.
  private func text(_ number: Rational) -> String {
    guard number.decimals == nil else { return numbers.text(number) }
    let near = number.text(
      groupMark: "", decimalMark: ".", minimumDecimals: 0, maximumDecimals: 4)
    let nearest = Rational(plainText: near).map { numbers.text($0) } ?? near
    return "\(numbers.text(number)) (≈ \(nearest))"
  }

  /// Returns `answer` on one line, as it stands in a cell or a list.
  func line(_ answer: Answer) -> String {
    switch answer {
    case .known(let value, let marks):
      return marks.contains(.approximate)
        ? words(.approximately(text(value), isFigure: value.isFigure)) : text(value)
    case .record(let record):
      let fields = record.fields.enumerated().compactMap { position, answer -> String? in
        if case .open = answer { return nil }
        return "\(name(field(record.record, position).name, .forPeople)): \(line(answer))"
      }
      let head = name(legend.records[Int(record.record.rawValue)].declaration.name, .forPeople)
      return "\(head) { \(fields.joined(separator: "  ")) }"
    case .list(let elements, _):
      let texts = elements.filter { $0.membership == nil }.map { line($0.answer) }
      // A comma between elements would be taken for one of theirs.
      let separator = texts.contains { $0.contains(",") } ? "; " : ", "
      return "[" + texts.joined(separator: separator) + "]"
    case .open(let open):
      return words(.openFor(needs(open.needs)))
    case .fault(let fault):
      return words(.faultNamed(code: fault.kind.code, message(fault.kind)))
    }
  }

  /// Returns `answer` in full, perhaps on several lines.
  package func text(of answer: Answer) -> String {
    switch answer {
    case .known(.thing(let thing), _):
      return text(of: thing)
    case .known, .record, .fault:
      return line(answer)
    case .open(let open):
      return text(of: open)
    case .list(let elements, let marks):
      return text(of: elements, marks)
    }
  }

  /// Returns the name of `thing` and its title.
  private func text(of thing: ThingID) -> String {
    let legend = legend.things[Int(thing.rawValue)]
    let name = name(legend.path, .forPeople)
    return legend.declaration.title.map { "\(name)  \(shown($0))" } ?? name
  }

  /// Returns `elements`, scalars on one line, things one a line; what is open stands apart.
  private func text(of elements: [Element], _ marks: Marks) -> String {
    let settled = elements.filter { $0.membership == nil }
    let open = elements.filter { $0.membership != nil }
    var lines: [String] = []
    let things = settled.compactMap { element -> ThingID? in
      if case .known(.thing(let thing), _) = element.answer { thing } else { nil }
    }
    if elements.isEmpty || settled.isEmpty {
      lines.append(words(.nothing))
    } else if things.count == settled.count {
      lines += columns(things)
    } else if settled.allSatisfy({ $0.answer.isRecord }) {
      lines += settled.map { line($0.answer) }
    } else {
      let text = line(.list(settled, marks))
      lines.append(
        marks.contains(.approximate) ? words(.approximately(text, isFigure: false)) : text)
    }
    if !open.isEmpty {
      lines.append("\(words(.openRows)):")
      lines += open.map { element in
        let reason = element.membership.map { line($0) } ?? ""
        return "  \(line(element.answer))  (\(reason))"
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Returns `things`, one a line, their titles below each other.
  private func columns(_ things: [ThingID]) -> [String] {
    let rows = things.map { thing in
      let legend = legend.things[Int(thing.rawValue)]
      return (name(legend.path, .forPeople), legend.declaration.title.map(shown) ?? "")
    }
    let widest = rows.map { width(of: $0.0) }.max() ?? 0
    return rows.map { name, title in
      title.isEmpty ? name : "\(padded(name, to: widest))  \(title)"
    }
  }

  /// Returns what `open` waits for and could still be, below the word `label`.
  func text(of open: Open, _ label: Label = .open) -> String {
    let head = style.paint(words(label), .warning)
    var lines = [head]
    let missing = missing(open.needs, subject: "", .forPeople)
    if !missing.isEmpty {
      lines.append("  \(words(.missing)): \(missing.joined(separator: ", "))")
    }
    let decisions = self.decisions(open.needs)
    if !decisions.isEmpty {
      lines.append("  \(words(.neededDecisions)):")
      lines += decisions.map { "    \($0)" }
    }
    lines += open.alternatives.map { "  \(text(of: $0))" }
    return lines.joined(separator: "\n")
  }

  /// Returns the value of `alternative` and its condition.
  func text(of alternative: Alternative) -> String {
    let value = line(.known(alternative.value, alternative.marks))
    return words(.ifSo(value: value, condition: shown(text(alternative.when, .forPeople))))
  }

  /// Returns `needs` by name.
  func needs(_ needs: [Need], subject: String = "") -> [String] {
    needs.map { need in
      switch need {
      case .fact(let path): text(path, subject: subject, .forPeople)
      case .question(let question):
        name(legend.questions[Int(question)].declaration.name, .forPeople)
      }
    }
  }

  /// Returns the human decisions among `needs`, each with its office and its question.
  func decisions(_ needs: [Need]) -> [String] {
    needs.compactMap { need in
      guard case .question(let position) = need else { return nil }
      let question = legend.questions[Int(position)]
      var text = name(question.declaration.name, .forPeople)
      if let office = question.office { text += ", " + words(.byOffice(shown(office))) }
      if let title = question.declaration.title { text += ": " + shown(title) }
      return text
    }
  }

}

extension Value {

  /// `true` iff *about* can stand before `self`.
  var isFigure: Bool {
    switch self {
    case .number, .money, .date, .duration: true
    case .boolean, .text, .period, .choice, .thing: false
    }
  }

}

extension Answer {

  /// `true` iff `self` is the facts of a case.
  fileprivate var isRecord: Bool {
    if case .record = self { true } else { false }
  }

}
