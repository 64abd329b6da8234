package import Evaluation
internal import Planning

extension CaseRecord {

  /// Returns `self` with `answer` as the fact to which `steps` lead; `self` where they lead nowhere.
  ///
  /// - Complexity: O(*n*) in the number of fields on the way.
  package func replacing(_ steps: some Collection<FactPath.Step>, with answer: Answer) -> CaseRecord
  {
    guard case .field(_, let position)? = steps.first, fields.indices.contains(Int(position)) else {
      return self
    }
    var fields = fields
    fields[Int(position)] = fields[Int(position)].replacing(steps.dropFirst(), with: answer)
    return CaseRecord(record: record, fields: fields)
  }

}

extension Answer {

  /// Returns `self` with `answer` as the fact to which `steps` lead; `self` where they lead nowhere.
  package func replacing(_ steps: some Collection<FactPath.Step>, with answer: Answer) -> Answer {
    guard let step = steps.first else { return answer }
    switch (self, step) {
    case (.record(let record), .field): return .record(record.replacing(steps, with: answer))
    case (.list(var elements, let marks), .element(let number)):
      let position = Int(number) - 1
      guard elements.indices.contains(position) else { return self }
      let element = elements[position]
      elements[position] = Element(
        element.answer.replacing(steps.dropFirst(), with: answer), membership: element.membership)
      return .list(elements, marks)
    case (.known, _), (.record, _), (.list, _), (.open, _), (.fault, _): return self
    }
  }

}
