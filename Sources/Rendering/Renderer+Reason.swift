internal import Catalogue
package import Evaluation
package import Inquiry
internal import Planning
internal import SourceText
internal import Values

/// Why something is what it is, as a tree in words.
extension Renderer {

  /// Returns why `decision` about the case called `name` is what it is.
  package func text(of reason: Reason, _ decision: Decision, case name: String) -> String {
    let renderer = explaining(decision)
    var outline = Outline(columns: page.width)
    outline.add(headline(of: decision, case: name), depth: 0)
    if !reason.children.contains(where: \.isLaw) {
      let law = decision.asOf.map { words(.lawAsOf(numbers.text($0))) }
      outline.add(law ?? words(.lawAsOfUnknownDate), depth: 1)
    }
    for child in reason.children { renderer.add(child, depth: 1, isMarked: true, to: &outline) }
    let told = reason.children.count { $0.isRequirement }
    if told < decision.requirements.count {
      outline.add(style.paint(words(others(decision)), .faint), depth: 1)
    }
    var lines = outline.lines
    lines += block(.notes, notes(of: decision, []).map { style.text($0) })
    return lines.joined(separator: "\n")
  }

  /// Returns why a part of `decision`, if there is one, or an expression is what it is.
  package func text(of reasons: [Reason], partOf decision: Decision?) -> String {
    let renderer = explaining(decision)
    var outline = Outline(columns: page.width)
    for reason in reasons { renderer.add(reason, depth: 0, isMarked: true, to: &outline) }
    return outline.lines.joined(separator: "\n")
  }

  /// Returns `self`, by which things are called as in texts, and the facts of `decision`, if there is one,
  /// as in its text.
  func explaining(_ decision: Decision?) -> Renderer {
    var renderer = self
    renderer.naming = .byName
    if let decision { renderer.subject = legend.decisions[Int(decision.decision)].subject }
    return renderer
  }

  /// Returns how many requirements of `decision` do not decide it.
  private func others(_ decision: Decision) -> ReasonWords {
    func count(_ status: Status) -> Int {
      switch (decision.outcome, status) {
      case (.eligible, .met), (.notEligible, .notMet), (.open, .open), (.fault, .fault): 0
      default: decision.requirements.count { $0.status == status }
      }
    }
    return .others(
      met: count(.met), notMet: count(.notMet), open: count(.open), fault: count(.fault))
  }

  // MARK: The tree

  /// Adds `reason` to `outline`, `depth` steps in; with a mark iff `isMarked`.
  func add(_ reason: Reason, depth: Int, isMarked: Bool, to outline: inout Outline) {
    switch reason.subject {
    case .expression(let node):
      addExpression(node, reason, depth: depth, isMarked: isMarked, to: &outline)
    case .decision: addChildren(of: reason, depth: depth, isMarked: true, to: &outline)
    case .requirement(let decision, let position):
      let declaration = legend.decisions[Int(decision)].requirements[Int(position)]
      let head = style.paint(name(declaration.name, .forPeople), .heading)
      outline.add(
        head + titled(title(of: declaration)) + cited(declaration.cites),
        mark: mark(of: reason), depth: depth)
      addChildren(of: reason, depth: depth + 2, isMarked: isMixed(reason), to: &outline)
    case .amount(let decision):
      let cites = legend.decisions[Int(decision)].declaration.cites
      addAmount(reason, cites, depth: depth, to: &outline)
    case .law(let node):
      var text = reason.answer.day.map { words(.lawAsOf(numbers.text($0))) }
      text = text ?? words(.lawAsOfUnknownDate)
      outline.add("\(text ?? "") = \(formula(node, reason.figures))", depth: depth)
    case .exception(let position): addException(position, reason, depth: depth, to: &outline)
    case .row(let table, let row): addRow(table, row, reason, depth: depth, to: &outline)
    case .element(let element): addElement(element, reason, depth: depth, to: &outline)
    case .rule(let rule):
      let declaration = legend.rules[Int(rule)]
      outline.add(
        style.paint(name(declaration.name, .forPeople), .heading) + titled(title(of: declaration))
          + cited(declaration.cites),
        mark: mark(of: reason), depth: depth)
      addChildren(of: reason, depth: depth + 2, isMarked: isMixed(reason), to: &outline)
    }
  }

  /// Adds the children of `reason`, and how many more there are.
  func addChildren(
    of reason: Reason, depth: Int, isMarked: Bool, to outline: inout Outline
  ) {
    for child in reason.children {
      add(child, depth: depth, isMarked: isMarked, to: &outline)
    }
    if reason.omitted > 0 {
      outline.add(style.paint(words(.furtherOnes(reason.omitted)), .faint), depth: depth)
    }
  }

  /// `true` iff some of the children of `reason` speak for it, and others do not.
  private func isMixed(_ reason: Reason) -> Bool {
    // Of an exception it is said whether it applies.
    let verdicts = Set(reason.children.filter { !$0.isException }.map(\.verdict))
    return verdicts.count > 1 || reason.children.contains { $0.isElement }
  }

  /// Adds the amount that `reason` is about, which rests on `cites`.
  private func addAmount(
    _ reason: Reason, _ cites: [String], depth: Int, to outline: inout Outline
  ) {
    let label = style.paint(words(.amount), .heading)
    let value = style.paint(self.value(reason.answer), .heading)
    guard reason.children.count == 1, let body = reason.children.first,
      case .expression(let node) = body.subject, plan[node].operation.isFormula,
      body.children.isEmpty
    else {
      outline.add("\(label): \(value)\(cited(cites))", depth: depth)
      return addChildren(of: reason, depth: depth + 2, isMarked: false, to: &outline)
    }
    outline.add("\(label): \(formula(node, body.figures)) = \(value)\(cited(cites))", depth: depth)
  }

  /// Adds whether the exception at `position` applies.
  private func addException(
    _ position: Int32, _ reason: Reason, depth: Int, to outline: inout Outline
  ) {
    let declaration = legend.exceptions[Int(position)]
    let name = name(declaration.name, .forPeople)
    let phrase: ReasonWords =
      switch reason.answer.truth {
      case true?: .exceptionApplies(name)
      case false?: .exceptionDoesNotApply(name)
      case nil: .exceptionMayApply(name)
      }
    let text = words(phrase) + (reason.answer.truth == false ? "" : titled(title(of: declaration)))
    let cites = cited(declaration.cites)
    let conditions = reason.children.filter { $0.role == .condition }
    if reason.answer.truth == false, conditions.count == 1, let condition = conditions.first,
      condition.children.isEmpty, let sentence = sentence(condition)
    {
      outline.add("\(text), \(words(.given)) \(sentence)", depth: depth)
    } else {
      outline.add(text + cites, depth: depth)
      for child in conditions { add(child, depth: depth + 1, isMarked: false, to: &outline) }
    }
    for child in reason.children where child.role != .condition {
      add(child, depth: depth + 1, isMarked: false, to: &outline)
    }
  }

  /// Adds the row of a table that was chosen, or may be.
  private func addRow(
    _ table: Int32, _ row: Int32, _ reason: Reason, depth: Int, to outline: inout Outline
  ) {
    let sites = legend.rows[Int(table)]
    let text = Int(row) < sites.count ? rowText(sites[Int(row)], table, row) : ""
    let cites = legend.rowCites[Int(table)]
    outline.add(
      words(reason.role == .body ? .row(text) : .possibleRow(text))
        + (Int(row) < cites.count ? cited(cites[Int(row)]) : ""),
      depth: depth)
    addChildren(of: reason, depth: depth + 1, isMarked: false, to: &outline)
  }

  /// Returns the text of a row of a table, which begins where `site` does, without what it cites.
  func rowText(_ site: SourceSpan, _ table: Int32, _ row: Int32) -> String {
    let rows = plan.tables[Int(table)].rows
    let result = Int(row) < rows.count ? rows[Int(row)].result : plan.tables[Int(table)].otherwise
    guard let end = result.flatMap({ self.site(of: $0) }), end.file == site.file,
      Int(site.start) <= end.offsets.upperBound
    else { return shown(sourceText(at: site)) }
    let span = SourceSpan(Int(site.start)..<end.offsets.upperBound, in: site.file)
    return shown(sourceText(at: span))
  }

  /// Adds why `element` is what it is.
  private func addElement(
    _ element: Answer, _ reason: Reason, depth: Int, to outline: inout Outline
  ) {
    let name = told(element)
    if case .known(.boolean, _) = reason.answer {
    } else if reason.answer.isKnown {
      // What was made of the element, and of what.
      outline.add("\(name): \(value(reason.answer))", depth: depth)
      addChildren(of: reason, depth: depth + 2, isMarked: false, to: &outline)
      return
    }
    if reason.children.count == 1, let child = reason.children.first, child.children.isEmpty,
      let sentence = sentence(child)
    {
      outline.add("\(name): \(sentence)", mark: mark(of: reason), depth: depth)
    } else {
      outline.add(name, mark: mark(of: reason), depth: depth)
      addChildren(of: reason, depth: depth + 2, isMarked: false, to: &outline)
    }
  }

  /// Returns what `reason`, if it is about an expression, says in a sentence.
  private func sentence(_ reason: Reason) -> String? {
    guard case .expression(let node) = reason.subject else { return nil }
    return sentence(node, reason.answer, reason.figures)
  }

  // MARK: Parts of lines

  /// Returns the sign of `status`.
  func mark(_ status: Status) -> String {
    switch status {
    case .met: style.paint(String(page.glyphs.check), .good)
    case .notMet: style.paint(String(page.glyphs.cross), .error)
    case .open: style.paint(String(page.glyphs.question), .warning)
    case .fault: style.paint(String(page.glyphs.alarm), .error)
    }
  }

  /// Returns `title`, if there is one, after a space.
  func titled(_ title: String?) -> String { title.map { "  \(shown($0))" } ?? "" }

  /// Returns the mark of whether `reason` speaks for what it belongs to.
  func mark(of reason: Reason) -> String {
    switch reason.verdict {
    case true?: mark(.met)
    case false?: mark(.notMet)
    case nil: mark(reason.answer.fault == nil ? .open : .fault)
    }
  }

}

extension Reason {

  /// `true` iff it is about whose law applies.
  var isLaw: Bool {
    if case .law = subject { true } else { false }
  }

  /// `true` iff it is about a requirement.
  var isRequirement: Bool {
    if case .requirement = subject { true } else { false }
  }

  /// `true` iff it is about an exception.
  var isException: Bool {
    if case .exception = subject { true } else { false }
  }

  /// `true` iff it is about an element of a list.
  var isElement: Bool {
    if case .element = subject { true } else { false }
  }

}

extension Answer {

  /// The day that `self` is.
  var day: Day? {
    if case .known(.date(let day), _) = self { day } else { nil }
  }

  /// `true` iff there is a value.
  var isKnown: Bool {
    if case .known = self { true } else { false }
  }

}
