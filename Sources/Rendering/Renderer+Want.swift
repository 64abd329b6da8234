internal import Catalogue
package import Evaluation
package import Inquiry
internal import Planning
internal import Values

/// What would have to be so for an answer to be another, in words.
extension Renderer {

  /// Returns what would have to be so for `decision` about the case called `name` to be that the
  /// conditions are met; people answered the questions `answered`.
  package func text(
    of wants: [Want], _ decision: Decision, case name: String, answered: [Int32]
  ) -> String {
    let renderer = explaining(decision)
    var outline = Outline(columns: page.width)
    outline.add(headline(of: decision, case: name), depth: 0)
    let law = decision.asOf.map { words(.lawAsOf(numbers.text($0))) }
    outline.add(law ?? words(.lawAsOfUnknownDate), depth: 1)
    for want in wants { renderer.add(want, depth: 1, to: &outline) }
    if let amount = decision.amount, wants.isEmpty, !amount.isKnown {
      outline.add("\(words(.amount)): \(renderer.value(amount))", depth: 1)
    }
    switch decision.outcome {
    case .eligible:
      outline.add(
        words(.nothingInTheWay(requirements: decision.requirements.count)), depth: 1)
      let questions = answered.map { question($0) }
      if !questions.isEmpty { outline.add(words(.takenAsGiven(questions)), depth: 1) }
      outline.add(words(.noGrant), depth: 1)
    case .notEligible, .open:
      if !wants.isEmpty { outline.add(style.paint(askWhatItTakes, .faint), depth: 1) }
    case .fault: break
    }
    var lines = outline.lines
    if decision.outcome == .fault { lines += block(.faults, faults(decision.faults)) }
    return lines.joined(separator: "\n")
  }

  /// Returns what would have to be so for what `reasons` are about to be otherwise; `decision` is what
  /// it is a part of, if it is.
  package func text(of wants: [Want], partOf decision: Decision?) -> String {
    let renderer = explaining(decision)
    var outline = Outline(columns: page.width)
    for want in wants { renderer.add(want, depth: 0, to: &outline) }
    if wants.isEmpty { outline.add(words(.isSoAlready), depth: 0) }
    return outline.lines.joined(separator: "\n")
  }

  /// Returns the name of the question at `position` and who answers it.
  private func question(_ position: Int32) -> String {
    let question = legend.questions[Int(position)]
    let name = name(question.declaration.name, .forPeople)
    return office(of: question).map { "\(name), \(words(.byOffice(shown($0))))" } ?? name
  }

  /// What stands before alternatives.
  private var bullet: String { page.glyphs == .ascii ? "-" : "•" }

  /// What works out changes and checks them.
  private var askWhatItTakes: String {
    ReasonWords.askWhatItTakes.message(in: tongue).plainText
  }

  // MARK: The tree

  /// Adds `want` to `outline`, `depth` steps in, behind `mark`.
  private func add(_ want: Want, depth: Int, mark: String = "", to outline: inout Outline) {
    switch want.subject {
    case .requirement(let decision, let position):
      let declaration = legend.decisions[Int(decision)].requirements[Int(position)]
      let head = style.paint(name(declaration.name, .forPeople), .heading)
      outline.add(
        head + titled(title(of: declaration)) + cited(declaration.cites), mark: self.mark(of: want),
        depth: depth)
      addParts(of: want, depth: depth + 2, to: &outline)
      if want.children.isEmpty, case .fault(let fault) = want.answer {
        outline.add(style.text(message(fault.kind)), depth: depth + 2)
      }
    case .rule(let rule):
      let declaration = legend.rules[Int(rule)]
      let head = style.paint(name(declaration.name, .forPeople), .heading)
      outline.add(
        head + titled(title(of: declaration)) + cited(declaration.cites), mark: self.mark(of: want),
        depth: depth)
      addParts(of: want, depth: depth + 2, to: &outline)
    case .exception(let position):
      let declaration = legend.exceptions[Int(position)]
      let name = name(declaration.name, .forPeople)
      outline.add(
        words(want.isTrue ? .withException(name) : .withoutException(name))
          + (want.isTrue ? titled(title(of: declaration)) : "") + cited(declaration.cites),
        mark: mark, depth: depth)
      addParts(of: want, depth: depth + (mark.isEmpty ? 1 : 2), to: &outline)
    case .element(let element):
      addElement(element, want, mark: mark, depth: depth, to: &outline)
    case .expression(let node):
      if want.children.isEmpty {
        return outline.add(need(node, want), mark: mark, depth: depth)
      }
      addJoint(node, want, mark: mark, depth: depth, to: &outline)
    case .decision, .amount, .law, .row:
      addParts(of: want, depth: depth, to: &outline)
    }
  }

  /// Adds the parts of `want`, of which some or all are wanted.
  private func addJoint(
    _ node: PlanNode.ID, _ want: Want, mark: String, depth: Int, to outline: inout Outline
  ) {
    let head: ReasonWords =
      switch want.joint {
      case .all: .allOf
      case .any: .oneOfThese
      case .atLeast(let count): .someOfThese(count)
      }
    var text = words(head)
    switch plan[node].operation {
    case .some, .every: text = "\(self.text(of: node)), \(text)"
    case .filter: text = self.text(of: node) + ":"
    default: break
    }
    outline.add(text, mark: mark, depth: depth)
    addParts(of: want, depth: depth + (mark.isEmpty ? 1 : 2), mark: bullet, to: &outline)
  }

  /// Adds the parts of `want`, each behind `mark`.
  private func addParts(
    of want: Want, depth: Int, mark: String = "", to outline: inout Outline
  ) {
    for child in want.children { add(child, depth: depth, mark: mark, to: &outline) }
    if want.omitted > 0 {
      outline.add(style.paint(words(.furtherOnes(want.omitted)), .faint), depth: depth)
    }
  }

  /// Adds what `element` would have to be.
  private func addElement(
    _ element: Answer, _ want: Want, mark: String, depth: Int, to outline: inout Outline
  ) {
    if want.children.count == 1, let child = want.children.first, child.children.isEmpty,
      case .expression(let node) = child.subject
    {
      outline.add("\(told(element)): \(need(node, child))", mark: mark, depth: depth)
    } else {
      outline.add(told(element), mark: mark, depth: depth)
      addParts(of: want, depth: depth + 2, to: &outline)
    }
  }

  /// Returns the mark of what `want` is about.
  private func mark(of want: Want) -> String {
    switch want.answer {
    case .known(.boolean(true), _): mark(.met)
    case .known, .record, .list: mark(.notMet)
    case .open: mark(.open)
    case .fault: mark(.fault)
    }
  }

}
