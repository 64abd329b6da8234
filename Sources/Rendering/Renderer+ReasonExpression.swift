internal import Catalogue
internal import Evaluation
internal import Inquiry
internal import Planning
internal import Values

/// Expressions in a tree of reasons.
extension Renderer {

  /// Adds why the expression at `node` is what it is.
  func addExpression(
    _ node: PlanNode.ID, _ reason: Reason, depth: Int, isMarked: Bool, to outline: inout Outline
  ) {
    if plan[node].type == .boolean || reason.answer.truth != nil {
      addTruth(node, reason, depth: depth, isMarked: isMarked, to: &outline)
    } else {
      addValue(node, reason, depth: depth, to: &outline)
    }
  }

  /// Adds why the condition at `node` is so, or is not.
  private func addTruth(
    _ node: PlanNode.ID, _ reason: Reason, depth: Int, isMarked: Bool, to outline: inout Outline
  ) {
    let mark = isMarked ? mark(of: reason) : ""
    let given = lead(reason.role)
    switch plan[node].operation {
    case .constant where reason.role == .body && depth > 0: return
    case .and where !reason.children.isEmpty:
      outline.add(given + words(.allOf), mark: mark, depth: depth)
      addChildren(of: reason, depth: depth + 1, isMarked: true, to: &outline)
    case .or where !reason.children.isEmpty:
      let head: ReasonWords =
        switch reason.answer.truth {
        case true?: .oneHolds
        case false?: .noneHolds
        case nil: .oneIsOpen
        }
      outline.add(given + words(head), mark: mark, depth: depth)
      addChildren(of: reason, depth: depth + 1, isMarked: true, to: &outline)
    case .atLeast(let number, let operands):
      let holding = operands.count { reason.figures[$0]?.truth == true }
      let needed = reason.figures[number].map { line($0) } ?? ""
      let head = words(.holding(holding, of: operands.count, needed: needed)) + ":"
      outline.add(given + head, mark: mark, depth: depth)
      addChildren(of: reason, depth: depth + 1, isMarked: true, to: &outline)
    case .some(let list, _, _), .every(let list, _, _):
      outline.add(
        "\(given)\(text(of: node)): \(counted(node, reason, reason.figures[list]))", mark: mark,
        depth: depth)
      addChildren(of: reason, depth: depth + 1, isMarked: true, to: &outline)
    case .conditional where !reason.children.isEmpty, .otherwise where !reason.children.isEmpty:
      addChildren(of: reason, depth: depth, isMarked: isMarked, to: &outline)
    case .local, .call, .outcome, .requirement, .asOf:
      addNamed(node, reason, mark: mark, depth: depth, to: &outline)
    default:
      let note = depth == 0 ? source(of: node, reason) : ""
      outline.add(
        given + sentence(node, reason.answer, reason.figures) + note, mark: mark, depth: depth)
      addChildren(of: reason, depth: depth + 1, isMarked: isMarked, to: &outline)
    }
  }

  /// Returns what stands before a reason in `role`.
  private func lead(_ role: Reason.Role) -> String {
    switch role {
    case .condition: words(.given) + " "
    case .ifSo: words(.ifSo) + " "
    case .ifNot: words(.ifNot) + " "
    case .part, .body, .possible: ""
    }
  }

  /// Returns of how many elements of `list` what `node` asks for is so.
  private func counted(_ node: PlanNode.ID, _ reason: Reason, _ list: Answer?) -> String {
    guard case .list(let elements, _)? = list, let truth = reason.answer.truth else {
      return sentenceOfUndecided(node, reason)
    }
    var isSome = false
    if case .some = plan[node].operation { isSome = true }
    let told = reason.children.count { $0.answer.truth == truth } + reason.omitted
    let count =
      switch (isSome, truth) {
      case (true, true): told
      case (true, false): 0
      case (false, true): elements.count
      case (false, false): elements.count - told
      }
    return words(.holdsOf(count, of: elements.count))
  }

  /// Returns why the answer of `reason`, about `node`, is open, or a fault.
  private func sentenceOfUndecided(_ node: PlanNode.ID, _ reason: Reason) -> String {
    switch reason.answer {
    case .open(let open): needs(of: open).isEmpty ? words(.open) : needs(of: open)
    case .fault(let fault): style.text(message(fault.kind))
    case .known, .record, .list: value(reason.answer)
    }
  }

  /// Adds why the value at `node` is what it is.
  private func addValue(
    _ node: PlanNode.ID, _ reason: Reason, depth: Int, to outline: inout Outline
  ) {
    let operation = plan[node].operation
    switch (reason.role, operation) {
    case (.body, .constant) where depth > 0: return
    case (_, .conditional) where reason.role == .body && !reason.children.isEmpty,
      (_, .otherwise) where reason.role == .body && !reason.children.isEmpty,
      (_, .table) where reason.role == .body && !reason.children.isEmpty:
      addChildren(of: reason, depth: depth, isMarked: false, to: &outline)
    case (.body, _) where operation.isFormula:
      // What it came to stands above.
      let isFault = reason.answer.fault != nil
      let text =
        isFault
        ? sentence(node, reason.answer, reason.figures) : formula(node, reason.figures)
      outline.add("= \(text)", depth: depth)
      addChildren(of: reason, depth: depth, isMarked: false, to: &outline)
    case (_, _) where operation.isFormula || isConstant(node):
      let text = sentence(node, reason.answer, reason.figures)
      outline.add(lead(reason.role) + text, depth: depth)
      addChildren(of: reason, depth: depth + 1, isMarked: false, to: &outline)
    default:
      addNamed(node, reason, mark: "", depth: depth, to: &outline)
    }
  }

  /// Adds what the name at `node` stands for, and why.
  private func addNamed(
    _ node: PlanNode.ID, _ reason: Reason, mark: String, depth: Int, to outline: inout Outline
  ) {
    var text = lead(reason.role) + equation(node, reason.answer)
    if case .field = plan[node].operation, reason.answer.isOpen {
      text = "\(self.text(of: node)) \(words(.onFile(false)))"
    }
    if case .fault(let fault) = reason.answer {
      text = "\(self.text(of: node)): \(style.text(message(fault.kind)))"
    }
    text += source(of: node, reason)
    if reason.isRepeated { text += "  " + style.paint("(\(words(.asAbove)))", .faint) }
    outline.add(text, mark: mark, depth: depth)
    addChildren(
      of: reason, depth: depth + 1, isMarked: reason.children.contains { $0.isElement },
      to: &outline)
  }

  /// Returns the title of what `node` stands for, since when it holds and what it cites.
  private func source(of node: PlanNode.ID, _ reason: Reason) -> String {
    switch plan[node].operation {
    case .call(let definition, _): return source(ofDefinition: definition, reason)
    case .field(let record, let field): return source(ofField: field, record, reason)
    case .constant(.thing(let thing), _):
      let declaration = legend.things[Int(thing.rawValue)].declaration
      return titled(title(of: declaration)) + cited(declaration.cites)
    default: return ""
    }
  }

  /// Returns the title of a definition, since when its version holds, and what that cites.
  private func source(ofDefinition definition: Int32, _ reason: Reason) -> String {
    let declaration = legend.definitions[Int(definition)]
    let versions = plan.definitions[Int(definition)].versions
    var text = titled(title(of: declaration))
    var cites = declaration.cites
    if let day = reason.day,
      let version = versions.firstIndex(where: { $0.validity.contains(day) })
    {
      text += inForce(versions[version].validity)
      let own = legend.versions[Int(definition)][version].cites
      if !own.isEmpty { cites = own }
    }
    return text + cited(cites)
  }

  /// Returns since when something holds that is in force on the days of `validity`.
  private func inForce(_ validity: Validity) -> String {
    if validity == .always { return "" }
    let phrase = words(
      .validity(
        from: validity.from.map { numbers.text($0) },
        until: validity.until.map { numbers.text($0) }))
    return ", \(phrase)"
  }

  /// Returns where a field of what `record` came to is written, and since when it holds.
  private func source(ofField field: Int32, _ record: PlanNode.ID, _ reason: Reason) -> String {
    switch reason.figures[record] {
    case .record(let facts)?:
      let isFixed = plan.records[Int(facts.record.rawValue)].fields[Int(field)].isFixed
      return ", \(words(.factOfCase))" + (isFixed ? ", \(words(.fixedFact))" : "")
    case .known(.thing(let thing), _)?:
      return source(ofField: field, thing, reason.day)
    case .known?, .list?, .open?, .fault?, nil: return ""
    }
  }

  /// Returns where a field of `thing` is written, and since when it holds by the law of `day`.
  private func source(ofField field: Int32, _ thing: ThingID, _ day: Day?) -> String {
    if suppositions[thing]?[field] != nil { return ", \(words(.supposed))" }
    var places = Places(sources)
    func place(_ node: PlanNode.ID) -> String {
      site(of: node).map { "  " + style.paint("[\(places.text(of: $0))]", .faint) } ?? ""
    }
    switch plan.things[Int(thing.rawValue)].fields[Int(field)] {
    case .absent: return ""
    case .value(let value), .dated(let value, _): return place(value)
    case .history(let versions):
      guard let day, let version = versions.first(where: { $0.validity.contains(day) }) else {
        return ""
      }
      return inForce(version.validity) + place(version.value)
    case .observations(let observations):
      let known = observations.filter { observation in day.map { observation.on <= $0 } ?? false }
      guard let latest = known.max(by: { $0.on < $1.on }) else { return "" }
      return ", \(words(.observedOn(numbers.text(latest.on))))" + place(latest.value)
    }
  }

}
