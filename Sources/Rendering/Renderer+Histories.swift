internal import Catalogue
package import Evaluation
internal import Planning
package import SourceText
package import Values

/// What is said of the values that something had, besides the values.
package struct HistoryContext: Sendable {

  /// The definition whose values they are; `nil` of a field.
  package let definition: Int32?

  /// The day of which it is told what is in force.
  package let day: Day

  /// Creates an instance with the given properties.
  package init(definition: Int32?, day: Day) {
    self.definition = definition
    self.day = day
  }

}

extension Renderer {

  /// Returns the values that something had, of which `context` says more, as people read them.
  package func text(of history: [HistoryEntry], in context: HistoryContext) -> String {
    if history.isEmpty { return words(.nothing) }
    let current = position(ofCurrent: history, in: context)
    let day = numbers.text(context.day)
    var rows: [(days: String, value: String)] = []
    for (position, entry) in history.enumerated() {
      if let gap = gap(before: position, in: history) {
        rows.append((days(of: gap), style.paint(words(.noValue), .faint)))
      }
      var value = line(entry.answer)
      let sources = cites(ofEntry: position, in: context)
      if !sources.isEmpty {
        value += "  " + style.paint(words(.cites(sources.map(shown))), .faint)
      }
      if position == current, entry.validity != .always {
        let words = words(history.areObservations ? .latestOn(day) : .inForceOn(day))
        value += "  " + style.paint("* \(words)", .good)
      }
      rows.append((days(of: entry.validity), value))
    }
    let widest = rows.map { width(of: $0.days) }.max() ?? 0
    let lines = rows.map { "\(padded($0.days, to: widest))  \($0.value)" }
    let title = context.definition.flatMap { self.title(of: legend.definitions[Int($0)]) }
    return (title.map { [style.paint(shown($0), .heading)] + lines } ?? lines)
      .joined(separator: "\n")
  }

  /// Returns the values, of `type`, that something had, of which `context` says more, as the statement
  /// at `site` shows them.
  package func json(
    of history: [HistoryEntry], type: ValueType, in context: HistoryContext, at site: SourceSpan
  ) -> JSON {
    let current = position(ofCurrent: history, in: context)
    return statement(
      at: site, "history",
      .array(
        history.enumerated().map { position, entry in
          [
            "from": .optional(entry.validity.from?.isoText),
            "until": .optional(entry.validity.until?.isoText),
            "value": json(of: entry.answer, type),
            "cites": .strings(cites(ofEntry: position, in: context)),
            "current": .boolean(position == current),
          ]
        }))
  }

  /// Returns the position of the value that counts on the day of `context`.
  private func position(ofCurrent history: [HistoryEntry], in context: HistoryContext) -> Int? {
    if history.areObservations {
      return history.lastIndex { $0.validity.from.map { $0 <= context.day } ?? false }
    }
    return history.firstIndex { $0.validity.contains(context.day) }
  }

  /// Returns what the value at `position` cites.
  private func cites(ofEntry position: Int, in context: HistoryContext) -> [String] {
    guard let definition = context.definition else { return [] }
    return cites(ofVersion: Int32(truncatingIfNeeded: position), of: definition)
  }

  /// Returns the days between the value at `position` and the one before it that no value covers.
  private func gap(before position: Int, in history: [HistoryEntry]) -> Validity? {
    guard position > 0, !history.areObservations,
      let from = history[position - 1].validity.until?.adding(days: 1),
      let until = history[position].validity.from?.adding(days: -1), from <= until
    else { return nil }
    return Validity(from: from, until: until)
  }

}

extension [HistoryEntry] {

  /// `true` iff each value was seen on one day.
  fileprivate var areObservations: Bool {
    allSatisfy { $0.validity.from != nil && $0.validity.from == $0.validity.until }
  }

}
