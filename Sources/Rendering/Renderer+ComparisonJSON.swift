internal import Evaluation
package import Inquiry
internal import Planning
package import SourceText
internal import Values
internal import Vocabulary

extension Renderer {

  /// Returns `comparison` as the statement at `site` shows it.
  package func json(of comparison: Comparison, at site: SourceSpan) -> JSON {
    let record = legend.records[Int(comparison.record.rawValue)].declaration.name.english
    return statement(
      at: site, "diff",
      [
        "kind": .string(record), "before": json(of: comparison.before),
        "after": json(of: comparison.after),
        "fields": .array(comparison.fields.map { json(of: $0, comparison.record) }),
        "same_fields": .number(String(comparison.sameFields)),
        "elements": .array(
          comparison.kinds.flatMap { kind in kind.elements.map { json(of: $0, kind.record) } }),
        "summary": .object(comparison.kinds.map { summary(of: $0) }),
      ])
  }

  /// Returns which thing `side` is, and by the law of which day it was read.
  private func json(of side: Comparison.Side) -> JSON {
    guard case .known(.thing(let thing), _) = side.subject else {
      return ["name": .null, "title": .null, "as_of": .string(side.day.isoText)]
    }
    return [
      "name": .string(path(of: thing)), "title": json(titleOf: thing),
      "as_of": .string(side.day.isoText),
    ]
  }

  /// Returns the title of `thing`; null where it has none.
  private func json(titleOf thing: ThingID) -> JSON {
    .optional(title(of: legend.things[Int(thing.rawValue)].declaration))
  }

  /// Returns what became of `element`, a thing of `record`.
  private func json(of element: Comparison.Element, _ record: RecordID) -> JSON {
    [
      "kind": .string(legend.records[Int(record.rawValue)].declaration.name.english),
      "change": .string(element.change.word),
      "before": .optional(element.before.map { path(of: $0) }),
      "after": .optional(element.after.map { path(of: $0) }),
      "title_before": element.before.map { json(titleOf: $0) } ?? .null,
      "title_after": element.after.map { json(titleOf: $0) } ?? .null,
      "fields": .array(element.fields.map { json(of: $0, record) }),
    ]
  }

  /// Returns what a field of `record` is of either.
  private func json(of change: Comparison.FieldChange, _ record: RecordID) -> JSON {
    let type = type(of: change.field, record)
    func value(_ reading: Comparison.Reading?) -> JSON {
      reading.map { json(of: $0.answer, type) } ?? .null
    }
    func date(_ reading: Comparison.Reading?) -> JSON { .optional(reading?.date?.isoText) }
    let name =
      switch change.field {
      case .title: "title"
      case .position(let position): field(record, Int(position)).name.english
      }
    return [
      "field": .string(name), "before": value(change.before), "after": value(change.after),
      "date_before": date(change.before), "date_after": date(change.after),
      "approximate": .boolean(
        [change.before, change.after].contains { $0?.answer.isApproximate ?? false }),
    ]
  }

  /// Returns how many elements of `kind` there are of each change.
  private func summary(of kind: Comparison.Kind) -> JSONMember {
    JSONMember(
      key: legend.records[Int(kind.record.rawValue)].declaration.name.english,
      value: .object(
        Comparison.Change.allCases.map { change in
          let count = kind.elements.count { $0.change == change }
          return JSONMember(key: change.word, value: .number(String(count)))
        }))
  }

}

extension Comparison.Change {

  /// What programs call the change.
  var word: String {
    switch self {
    case .kept: "kept"
    case .renamed: "renamed"
    case .changed: "changed"
    case .dropped: "dropped"
    case .added: "added"
    }
  }

}
