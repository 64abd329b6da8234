internal import Semantics
internal import Values
internal import Vocabulary

/// The names of a program, as files in one language write them, in order.
struct NameIndex: Sendable {

  /// What a name stands for.
  enum Role: Hashable, Sendable {
    case thing(Int)
    case things(RecordID)
    case definition(Int)
    case question(Int)
    case decision(Int)
    case record(RecordID)
    case choice(ChoiceID)
    case value(ChoiceID, Int)

    /// A rule, a test: what can be shown and not be asked.
    case other(title: String?)
  }

  /// A name.
  struct Entry: Sendable {

    /// The name.
    let text: String

    /// It, folded.
    let form: String

    /// What it stands for.
    let role: Role

    /// `true` iff it is of the vocabulary.
    let isBuiltIn: Bool
  }

  /// The names in the order of their forms.
  let entries: [Entry]

  /// Creates an instance with the names of `program` in `tongue`.
  ///
  /// - Complexity: O(*n* log *n*) in the number of names.
  init(of program: CheckedProgram, in tongue: Tongue) {
    var entries: [Entry] = []
    func add(_ name: TwinName, _ role: Role, _ heading: Heading) {
      let text = name.spelling(in: tongue)
      if text.isEmpty { return }
      entries.append(
        Entry(text: text, form: folded(text), role: role, isBuiltIn: heading.tree == 0))
    }
    for (place, thing) in program.things.enumerated() where thing.isNamed && thing.parent == nil {
      add(thing.heading.name, .thing(place), thing.heading)
    }
    for (place, record) in program.records.enumerated() {
      let identity = RecordID(rawValue: Int32(place))
      add(record.plural, .things(identity), record.heading)
      add(record.heading.name, .record(identity), record.heading)
    }
    for (place, choice) in program.choices.enumerated() {
      let identity = ChoiceID(rawValue: Int32(place))
      add(choice.heading.name, .choice(identity), choice.heading)
      for (position, value) in choice.values.enumerated() {
        add(value.name, .value(identity, position), value)
      }
    }
    for (place, definition) in program.definitions.enumerated() {
      add(definition.heading.name, .definition(place), definition.heading)
    }
    for (place, question) in program.questions.enumerated() {
      add(question.heading.name, .question(place), question.heading)
    }
    for (place, decision) in program.decisions.enumerated() {
      add(decision.heading.name, .decision(place), decision.heading)
    }
    for body in program.rules + program.tests {
      add(body.heading.name, .other(title: body.heading.title(in: tongue)), body.heading)
    }
    self.entries = entries.enumerated().sorted { one, other in
      if one.element.form != other.element.form { return one.element.form < other.element.form }
      if one.element.text != other.element.text { return one.element.text < other.element.text }
      return one.offset < other.offset
    }.map(\.element)
  }

  /// Returns the names that fit `prefix`, in order.
  ///
  /// - Complexity: O(log *n*) in the number of names.
  func entries(fitting prefix: Prefix) -> ArraySlice<Entry> {
    let start = firstPosition { $0.form >= prefix.form }
    if prefix.form.isEmpty { return entries[start...] }
    let end = firstPosition {
      $0.form >= prefix.form && !$0.form.utf8.starts(with: prefix.form.utf8)
    }
    return entries[start..<max(start, end)]
  }

  /// Returns what `name` stands for among those that `isWanted` holds of.
  ///
  /// - Complexity: O(log *n*) in the number of names.
  func role(of name: String, where isWanted: (Role) -> Bool) -> Role? {
    let form = folded(name)
    var found: Role?
    for entry in entries[firstPosition { $0.form >= form }...] {
      guard entry.form == form else { break }
      guard isWanted(entry.role) else { continue }
      if entry.text == name { return entry.role }
      found = found ?? entry.role
    }
    return found
  }

  /// Returns the position of the first name that `isThere` holds of, which holds of all after it.
  private func firstPosition(where isThere: (Entry) -> Bool) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if isThere(entries[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

}

extension NameIndex.Role {

  /// `true` iff it stands for a value, or for what has one.
  var isValue: Bool {
    switch self {
    case .thing, .things, .definition, .question, .decision: true
    case .record, .choice, .value, .other: false
    }
  }

}
