internal import Catalogue
internal import Evaluation
internal import Planning

/// What is said of values of the law that the files leave unknown: no fact of a case helps there.
extension Renderer {

  /// Returns the values that the files leave unknown among `needs`, each with its title behind it, for a
  /// block that is set in by `indent`.
  func unknownValues(_ needs: [Need], indent: Int) -> [String] {
    let values = needs.compactMap { need -> (String, TextTable.Cell)? in
      guard let path = need.unknownValue, case .definition(let definition) = path.root else {
        return nil
      }
      let title = self.title(of: legend.definitions[Int(definition)]).map(shown)
      return (text(path, subject: "", .forPeople), TextTable.Cell(title ?? "", role: .faint))
    }
    return FieldList(values).lines(on: page.narrowed(by: indent))
  }

  /// Returns the names of the values that the files leave unknown among `needs`.
  func namesOfUnknownValues(_ needs: [Need]) -> [String] {
    needs.compactMap(\.unknownValue).map { text($0, subject: "", .forPeople) }
  }

}

extension Need {

  /// The way to a value that the files leave unknown, if that is what is needed.
  var unknownValue: FactPath? {
    guard case .fact(let path) = self, case .definition = path.root else { return nil }
    return path
  }

  /// `true` iff a person has to answer.
  var isQuestion: Bool {
    switch self {
    case .question: true
    case .fact: false
    }
  }

}
