internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension Survey {

  /// Returns the positions of the things of the vocabulary's kind `kind`.
  func things(ofKind kind: String) -> [Int] {
    guard let record = checker.vocabularyRecord(kind) else { return [] }
    return program.things.indices.filter { program.things[$0].record == record }
  }

  /// Returns the position of the field `name` of the vocabulary's kind `kind`.
  func field(_ name: String, of kind: String) -> Int32? {
    guard let record = checker.vocabularyRecord(kind) else { return nil }
    return program.records[Int(record.rawValue)].fields
      .firstIndex { $0.heading.name.english == name }.map { Int32($0) }
  }

  /// Returns what is said of the field at `field` of the thing at `thing`, where it is one value.
  func value(of field: Int32?, ofThing thing: Int) -> ExpressionSyntax.ID? {
    switch field.flatMap({ program.things[thing].fields[$0] }) {
    case .value(let value)?, .dated(let value, _)?: value
    case .sources?, .history?, .observations?, nil: nil
    }
  }

  /// Returns the things that the expression `id` of the file at `tree` names: one, or a list.
  func things(namedIn id: ExpressionSyntax.ID, in tree: Int) -> [ThingID] {
    switch ungrouped(id, in: tree) {
    case .list(let elements): elements.flatMap { things(namedIn: $0, in: tree) }
    default:
      if case .thing(let thing)? = program.annotations[tree].target(of: id) { [thing] } else { [] }
    }
  }

  /// Returns the things that the field at `field` of the thing at `thing` lists, parts included.
  func things(in field: Int32?, ofThing thing: Int) -> [ThingID] {
    guard let field else { return [] }
    let model = program.things[thing]
    let named = value(of: field, ofThing: thing)
      .map { things(namedIn: $0, in: model.heading.tree) }
    return (model.parts[field] ?? []) + (named ?? [])
  }

  /// Returns the period that the field at `field` of the thing at `thing` writes out.
  func period(in field: Int32?, ofThing thing: Int) -> Period? {
    value(of: field, ofThing: thing)
      .flatMap { checker.writtenPeriod($0, in: program.things[thing].heading.tree) }
      .flatMap { $0.isReversed ? nil : $0 }
  }

}
