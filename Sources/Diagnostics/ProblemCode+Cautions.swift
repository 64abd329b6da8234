extension ProblemCode {

  /// The codes of warnings and notes about a program, in order: those that can be allowed.
  package static let allowable: [ProblemCode] =
    (1...20).map { ProblemCode($0 < 10 ? "C0\($0)" : "C\($0)") }
    + [ProblemCode("S14"), ProblemCode("X19")]

  /// The codes of warnings about comments that allow something: no comment can allow those.
  package static let aboutAllowances: [ProblemCode] = (21...25).map { ProblemCode("C\($0)") }

  /// `true` iff the code is of a caution about what is absent, so that another file of the program may
  /// hold it: something unused, a goal without indicator, a measure without goal.
  package var isAboutAbsence: Bool { text == "C08" || text == "C11" || text == "C12" }

  /// The number of the last code of each family, by its letter: the codes have no gaps.
  package static let lastNumbers: [Character: Int] = [
    "X": 30, "S": 35, "N": 16, "T": 32, "D": 10, "C": 25, "F": 19, "P": 10,
  ]

  /// `true` iff some problem has the code.
  package var isKnown: Bool {
    guard text.utf8.count == 3, let family = text.first, let last = Self.lastNumbers[family],
      let number = Int(text.dropFirst())
    else { return false }
    return 1...last ~= number
  }

}
