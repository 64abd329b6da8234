internal import Evaluation
package import Inquiry
internal import Planning
package import SourceText
internal import Values
internal import Vocabulary

extension Renderer {

  /// Returns `difference` as the statement at `site` shows it: the answers of both days, whether they
  /// differ, and what changed in the law.
  package func json(of difference: Difference, at site: SourceSpan) -> JSON {
    var members: [JSONMember] = [
      JSONMember(key: "before", value: .string(difference.days.before.isoText)),
      JSONMember(key: "after", value: .string(difference.days.after.isoText)),
    ]
    switch difference.answers {
    case .decisions(let pairs):
      members.append(
        JSONMember(
          key: "decisions",
          value: .array(
            pairs.map { pair in
              let name = pair.name ?? self.name(ofCase: pair.facts)
              return [
                "case": .string(name), "different": .boolean(pair.isDifferent),
                "law_fixed": .boolean(pair.isFixed),
                "before": json(of: pair.before, case: name),
                "after": json(of: pair.after, case: name),
              ]
            })))
    case .value(let node, let before, let after):
      let values = (json(of: before, node: node), json(of: after, node: node))
      members.append(JSONMember(key: "value", value: ["before": values.0, "after": values.1]))
    case .rule(let before, let after):
      members.append(
        JSONMember(key: "rule", value: ["before": json(of: before), "after": json(of: after)]))
    }
    members.append(
      JSONMember(key: "law", value: .array(difference.changes.map { json(of: $0) })))
    return statement(at: site, "diff", .object(members))
  }

  /// Returns what changed about a definition.
  private func json(of change: Difference.LawChange) -> JSON {
    let definition = plan.definitions[Int(change.definition)]
    func values(_ answers: [Answer]?) -> JSON {
      answers.map { .array($0.map { json(of: $0, definition.type) }) } ?? .null
    }
    let from = change.after.map { definition.versions[Int($0)].validity.from }
    return [
      "name": .string(legend.definitions[Int(change.definition)].name.english),
      "before": values(change.values?.before), "after": values(change.values?.after),
      "from": .array(from.map { .optional($0?.isoText) }),
      "cites": .strings(
        change.after.flatMap { cites(ofVersion: $0, of: change.definition) }),
    ]
  }

}
