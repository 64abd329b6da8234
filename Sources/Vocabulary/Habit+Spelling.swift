extension Habit {

  /// Returns what people write in files of `tongue`, and what stands for it.
  package static func habits(in tongue: Tongue) -> [Habit] {
    switch tongue {
    case .english: english
    case .german: german
    }
  }

}
