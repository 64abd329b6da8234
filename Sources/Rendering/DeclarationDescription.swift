internal import Catalogue
internal import Diagnostics
package import Evaluation
internal import Planning
package import SourceText
package import Values
package import Vocabulary

/// What there is to know about something that is declared.
package struct DeclarationDescription {

  /// A formal, a field, or a value over time.
  package struct Part {

    /// What it is called; `nil` of a value over time.
    package let name: TwinName?

    /// The type of its values.
    package let type: ValueType

    /// What it comes to, where that is known.
    package let answer: Answer?

    /// The days on which it does.
    package let validity: Validity

    /// Creates an instance with the given properties.
    package init(
      name: TwinName?, type: ValueType, answer: Answer? = nil, validity: Validity = .always
    ) {
      self.name = name
      self.type = type
      self.answer = answer
      self.validity = validity
    }

  }

  /// Its text, as it is written.
  package let text: String

  /// Where that stands.
  package let site: SourceSpan

  /// The type of its values, where it has values.
  package var type: ValueType?

  /// What it is given.
  package var formals: [Part] = []

  /// The fields of a record, or of a thing with what they are.
  package var fields: [Part] = []

  /// What it was and is, where that changes.
  package var versions: [Part] = []

  /// The day on which the fields are what they are.
  package var asOf: Day?

  /// The file that it was read from, and the number of rows in it.
  package var table: (path: String, count: Int)?

  /// The names of the declarations that mention it.
  package var users: [String] = []

  /// Creates an instance with the given properties.
  package init(text: String, site: SourceSpan) {
    self.text = text
    self.site = site
  }

}

extension Renderer {

  /// Returns `description` as people read it.
  package func text(of description: DeclarationDescription) -> String {
    var places = Places(sources)
    var lines = [visibleLines(of: description.text), ""]
    lines.append(say(.standsAt(places.text(of: description.site))))
    if let (path, count) = description.table { lines.append(say(.rowsOf(path, count))) }
    if let type = description.type { lines.append("\(say(.isType)): \(written(type))") }
    if !description.formals.isEmpty {
      lines.append("\(say(.takesFacts)): \(joined(description.formals))")
    }
    if !description.fields.isEmpty {
      if let day = description.asOf { lines.append(say(.valuesOn(numbers.text(day)))) }
      lines += columns(description.fields)
    }
    if !description.versions.isEmpty {
      lines.append("\(say(.versions)):")
      lines += description.versions.map { "  \(days($0.validity)): \(value(of: $0))" }
    }
    if !description.users.isEmpty {
      let names = description.users.map { shown($0) }.joined(separator: ", ")
      lines.append("\(say(.usedBy)): \(names)")
    }
    return lines.joined(separator: "\n")
  }

  /// Returns `words` in the language of answers.
  private func say(_ words: SessionWords) -> String { style.text(words.message(in: tongue)) }

  /// Returns `parts` with their types.
  private func joined(_ parts: [DeclarationDescription.Part]) -> String {
    parts.map { part in
      "\(part.name.map { name($0, .forPeople) } ?? ""): \(written(part.type))"
    }.joined(separator: ", ")
  }

  /// Returns `parts`, a line each: their names, their types and what they are, below each other.
  private func columns(_ parts: [DeclarationDescription.Part]) -> [String] {
    let rows = parts.map { part in
      (
        name: part.name.map { name($0, .forPeople) } ?? "", type: written(part.type),
        value: part.answer == nil ? "" : value(of: part)
      )
    }
    let names = rows.map { width(of: $0.name) }.max() ?? 0
    let types = rows.map { width(of: $0.type) }.max() ?? 0
    return rows.map { row in
      "  \(padded(row.name, to: names))  \(padded(row.type, to: types))  \(row.value)"
        .withoutTrailingSpaces
    }
  }

  /// Returns what `part` comes to.
  private func value(of part: DeclarationDescription.Part) -> String {
    part.answer.map { line($0) } ?? ""
  }

  /// Returns the days of `validity` in words.
  private func days(_ validity: Validity) -> String {
    let parts = [
      validity.from.map { say(.from(numbers.text($0))) },
      validity.until.map { say(.until(numbers.text($0))) },
    ].compactMap(\.self)
    return parts.isEmpty ? say(.always) : parts.joined(separator: " ")
  }

  /// Returns `type` as a declaration in the language of answers writes it.
  func written(_ type: ValueType) -> String {
    switch type {
    case .boolean, .integer, .decimal, .money, .text, .date, .period, .duration:
      type.keyword?.spelling(in: tongue) ?? typeName(type)
    case .choice(let choice):
      name(legend.choices[Int(choice.rawValue)].declaration.name, .forPeople)
    case .record(let record):
      name(legend.records[Int(record.rawValue)].declaration.name, .forPeople)
    case .list(let element): "\(Keyword.listOf.spelling(in: tongue)) \(written(element))"
    case .outcome: typeName(type)
    case .nothing: Keyword.unknown.spelling(in: tongue)
    }
  }

}
