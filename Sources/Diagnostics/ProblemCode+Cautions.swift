extension ProblemCode {

  /// The codes of warnings and notes about a program, in order: those that can be allowed.
  package static let allowable: [ProblemCode] =
    (1...20).map { ProblemCode($0 < 10 ? "C0\($0)" : "C\($0)") }
    + [ProblemCode("C26"), ProblemCode("S14"), ProblemCode("X19")]

  /// The codes of warnings about comments that allow something: no comment can allow those.
  package static let aboutAllowances: [ProblemCode] = (21...25).map { ProblemCode("C\($0)") }

  /// `true` iff the code is of a caution about what is absent, so that another file of the program may
  /// hold it: something unused, a goal without indicator, a measure without goal.
  package var isAboutAbsence: Bool { text == "C08" || text == "C11" || text == "C12" }

  /// `true` iff the code is one of a caution about allowances, or is written like one of a family whose
  /// problems are errors, S14 and X19 aside.
  package var isBeyondAllowance: Bool {
    if Self.aboutAllowances.contains(self) { return true }
    guard text.utf8.count == 3, let family = text.first, "DEFNPSTX".contains(family) else {
      return false
    }
    return text.utf8.dropFirst().allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      && !Self.allowable.contains(self)
  }

}
