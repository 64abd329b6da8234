internal import Catalogue
internal import Evaluation
internal import Planning
package import SourceText
package import Values
internal import Vocabulary

/// The requirements of one name, each with its days.
package struct RequirementVersions: Sendable {

  /// The eligibility, and the positions of the requirements in it, by their days.
  fileprivate let decision: Int32
  fileprivate let positions: [Int]

  /// The day of which it is told what is in force.
  fileprivate let day: Day

}

extension Renderer {

  /// Returns the requirements that are called as the one at a position of `decision`, of which it is
  /// told what is in force on `day`.
  package func versions(
    ofRequirement requirement: Int32, of decision: Int32, on day: Day
  ) -> RequirementVersions {
    let declared = plan.decisions[Int(decision)].requirements
    let names = legend.decisions[Int(decision)].requirements
    let name = names[Int(requirement)].name.english
    let positions = declared.indices.filter { names[$0].name.english == name }
      .sorted { first, second in
        (declared[first].validity.from ?? .first) < (declared[second].validity.from ?? .first)
      }
    return RequirementVersions(decision: decision, positions: positions, day: day)
  }

  /// Returns `versions`, a line each: their days, what they ask, what they cite, which is in force.
  package func text(of versions: RequirementVersions) -> String {
    let rows = versions.positions.map { position in
      let requirement = plan.decisions[Int(versions.decision)].requirements[position]
      let declaration = legend.decisions[Int(versions.decision)].requirements[position]
      var text = body(of: requirement)
      if let title = title(of: declaration) { text = "\(shown(title)): \(text)" }
      if !declaration.cites.isEmpty {
        text += "  " + style.paint(words(.cites(declaration.cites.map(shown))), .faint)
      }
      if requirement.validity != .always, requirement.validity.contains(versions.day) {
        text += "  " + style.paint("* \(words(.inForceOn(numbers.text(versions.day))))", .good)
      }
      return (days: days(of: requirement.validity), text: text)
    }
    let widest = rows.map { width(of: $0.days) }.max() ?? 0
    return rows.map { "\(padded($0.days, to: widest))  \($0.text)" }.joined(separator: "\n")
  }

  /// Returns `versions` as the statement at `site` shows them.
  package func json(of versions: RequirementVersions, at site: SourceSpan) -> JSON {
    statement(
      at: site, "history",
      .array(
        versions.positions.map { position in
          let requirement = plan.decisions[Int(versions.decision)].requirements[position]
          let declaration = legend.decisions[Int(versions.decision)].requirements[position]
          return [
            "from": .optional(requirement.validity.from?.isoText),
            "until": .optional(requirement.validity.until?.isoText),
            "value": .string(body(of: requirement)), "title": .optional(title(of: declaration)),
            "cites": .strings(declaration.cites),
            "current": .boolean(requirement.validity.contains(versions.day)),
          ]
        }))
  }

  /// Returns what `requirement` asks, as it is written.
  private func body(of requirement: PlanRequirement) -> String {
    site(of: requirement.clause.body).map { shown(sourceText(at: $0)) } ?? ""
  }

}
