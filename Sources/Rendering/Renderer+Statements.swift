internal import Catalogue
package import Evaluation
package import Inquiry
package import Planning
package import SourceText
internal import Values
internal import Vocabulary

extension Renderer {

  /// Returns `shown`, what `node` comes to, as `run` prints it for the statement at `site`, or, without
  /// one, as `eval` does.
  package func json(of shown: Shown, node: PlanNode.ID, at site: SourceSpan?) -> JSON {
    let value = json(of: shown, node: node)
    return site.map { statement(at: $0, "show", value) } ?? value
  }

  /// Returns what the statement at `site` comes to, under `key`.
  func statement(at site: SourceSpan, _ key: String, _ value: JSON) -> JSON {
    var places = Places(sources)
    return .object([
      JSONMember(
        key: "line", value: .number(String(places.position(site.start, in: site.file).line))),
      JSONMember(key: "file", value: .string(places.source(site.file).name)),
      JSONMember(key: key, value: value),
    ])
  }

  /// Returns the days of `validity`.
  func days(of validity: Validity) -> String {
    words(
      .validity(
        from: validity.from.map { numbers.text($0) },
        until: validity.until.map { numbers.text($0) }))
  }

}

extension Renderer {

  /// Returns what the case `subject` that `request` asks about is called.
  package func name(ofCase subject: Answer, in request: Request) -> String {
    request.caseName ?? name(ofCase: subject)
  }

  /// Returns what the case that `subject` is about is called: the path of a thing, else `number`.
  package func name(ofCase subject: Answer, number: Int = 1) -> String {
    // A row is called by its number, among whatever others it is.
    if case .record(let facts) = subject, let row = facts.row { return String(row.number) }
    guard case .known(.thing(let thing), _) = subject else { return String(number) }
    return name(legend.things[Int(thing.rawValue)].path, .forPeople)
  }

}
