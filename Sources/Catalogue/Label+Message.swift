package import Vocabulary

extension Label {

  /// Returns the words in `tongue`.
  package func text(in tongue: Tongue) -> String {
    switch tongue {
    case .english: english
    case .german: german
    }
  }

}

extension Phrase {

  /// Returns the words in `tongue`.
  package func message(in tongue: Tongue) -> Message {
    switch tongue {
    case .english: english
    case .german: german
    }
  }

}

extension FaultWords {

  /// Returns what happened, in words of `tongue`: one fragment, no capital, no final period.
  package func message(in tongue: Tongue) -> Message {
    switch tongue {
    case .english: english
    case .german: german
    }
  }

}

extension NoteWords {

  /// Returns the note in words of `tongue`: one fragment, no capital, no final period.
  package func message(in tongue: Tongue) -> Message {
    switch tongue {
    case .english: english
    case .german: german
    }
  }

}
