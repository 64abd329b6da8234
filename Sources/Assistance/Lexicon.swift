internal import Diagnostics
internal import Semantics
internal import Syntax
internal import Values
internal import Vocabulary

/// What a program declares, as files in one language call it.
struct Lexicon: Sendable {

  /// The program.
  let program: CheckedProgram

  /// The language.
  let tongue: Tongue

  /// The names.
  let names: NameIndex

  /// Creates an instance for `program` in `tongue`.
  init(_ program: CheckedProgram, _ tongue: Tongue) {
    self.program = program
    self.tongue = tongue
    names = NameIndex(of: program, in: tongue)
  }

  /// Returns the record `id`.
  func record(_ id: RecordID) -> Record { program.records[Int(id.rawValue)] }

  /// Returns the choice `id`.
  func choice(_ id: ChoiceID) -> Choice { program.choices[Int(id.rawValue)] }

  /// Returns how `heading`'s name is written.
  func spelling(_ heading: Heading) -> String { heading.name.spelling(in: tongue) }

  /// Returns the record that `name` stands for as a kind.
  func record(called name: String) -> RecordID? {
    let role = names.role(of: name) { if case .record = $0 { true } else { false } }
    if case .record(let record)? = role { return record }
    return nil
  }

  /// Returns the choice that `name` stands for as a type.
  func choice(called name: String) -> ChoiceID? {
    let role = names.role(of: name) { if case .choice = $0 { true } else { false } }
    if case .choice(let choice)? = role { return choice }
    return nil
  }

  /// Returns the position of the decision called `name`.
  func decision(called name: String) -> Int? {
    let role = names.role(of: name) { if case .decision = $0 { true } else { false } }
    if case .decision(let decision)? = role { return decision }
    return nil
  }

  /// Returns the position of the field `name` of `record`.
  func field(_ name: String, of record: RecordID) -> Int? {
    let fields = self.record(record).fields
    if let exact = fields.firstIndex(where: { spelling($0.heading) == name }) { return exact }
    let form = folded(name)
    return fields.firstIndex { folded(spelling($0.heading)) == form }
  }

  /// The record of the vocabulary called `name` in English, such as that of sources.
  func vocabularyRecord(_ name: String) -> RecordID? {
    let place = program.records.firstIndex {
      $0.heading.tree == 0 && $0.heading.name.english == name
    }
    return place.map { RecordID(rawValue: Int32($0)) }
  }

  /// Returns the name and the record of the facts that the decision at `place` is about.
  func subject(ofDecision place: Int) -> (name: String, record: RecordID?)? {
    let model = program.decisions[place]
    let tree = program.trees[model.declaration.tree]
    switch tree.declarations[model.declaration.declaration] {
    case .eligibility(let syntax): return (tree.spelling(of: syntax.subject.name), model.subject)
    case .funding(let syntax): return (tree.spelling(of: syntax.subject.name), model.subject)
    default: return nil
    }
  }

  /// Returns the names and titles of the requirements of the decision at `place`, or of the
  /// eligibility that it rests on.
  func requirements(ofDecision place: Int) -> [(name: String, title: String?)] {
    let model = program.decisions[place]
    if model.isFunding, let eligibility = model.eligibility, Int(eligibility) != place {
      return requirements(ofDecision: Int(eligibility))
    }
    let tree = program.trees[model.declaration.tree]
    guard case .eligibility(let syntax) = tree.declarations[model.declaration.declaration] else {
      return []
    }
    return syntax.requirements.map {
      (tree.spelling(of: $0.name), $0.attributes.title?.title.text(in: tongue))
    }
  }

  /// Returns the names of what else there is in the decision at `place` and what it rests on: the
  /// exceptions and the local names.
  func details(ofDecision place: Int) -> [String] {
    let model = program.decisions[place]
    let tree = program.trees[model.declaration.tree]
    var exceptions: [ExceptionSyntax] = []
    var lets: [LetSyntax] = []
    var names: [String] = []
    switch tree.declarations[model.declaration.declaration] {
    case .eligibility(let syntax):
      exceptions = syntax.requirements.flatMap(\.exceptions)
      lets = syntax.lets
    case .funding(let syntax):
      exceptions = syntax.exceptions
      lets = syntax.lets
      if let eligibility = model.eligibility, Int(eligibility) != place {
        names = details(ofDecision: Int(eligibility))
      }
    default: break
    }
    while let exception = exceptions.popLast() {
      names.append(tree.spelling(of: exception.name))
      exceptions += exception.exceptions
    }
    return (names + lets.map { tree.spelling(of: $0.name) }).sorted()
  }

  /// Returns how `type` is written.
  func spelling(of type: ValueType) -> String? {
    switch type {
    case .boolean, .integer, .decimal, .money, .text, .date, .period, .duration:
      type.keyword?.spelling(in: tongue)
    case .choice(let choice): spelling(self.choice(choice).heading)
    case .record(let record): spelling(self.record(record).heading)
    case .list(let element):
      spelling(of: element).map { Keyword.listOf.spelling(in: tongue) + " " + $0 }
    case .outcome, .nothing: nil
    }
  }

  /// The words for the types of the language, and the types.
  static let types: [(keyword: Keyword, type: ValueType)] = [
    (.textType, .text), (.integerType, .integer), (.decimalType, .decimal), (.moneyType, .money),
    (.booleanType, .boolean), (.dateType, .date), (.periodType, .period),
    (.durationType, .duration(nil)),
  ]

}

extension ValueType {

  /// `true` iff a value of `self` may stand where one of `wanted` is asked for, or for one of its
  /// elements.
  func serves(_ wanted: ValueType) -> Bool {
    if self == .nothing { return true }
    return fits(wanted) || wanted.element.map(fits) ?? false
  }

  /// The record that values, or the elements of lists, are of.
  var record: RecordID? {
    switch self {
    case .record(let record): record
    case .list(let element): element.record
    default: nil
    }
  }

}
