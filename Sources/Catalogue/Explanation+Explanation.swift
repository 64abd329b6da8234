package import Diagnostics
package import Vocabulary

extension Explanation {

  /// Returns all pages in `tongue`, in the order of their codes.
  package static func all(in tongue: Tongue) -> [Explanation] {
    switch tongue {
    case .english: english.flatMap { $0 }
    case .german: german.flatMap { $0 }
    }
  }

  /// Returns the page on `code` in `tongue`, if there is such a code.
  package static func page(on code: ProblemCode, in tongue: Tongue) -> Explanation? {
    all(in: tongue).first { $0.code == code }
  }

  /// The pages in English, by family.
  private static var english: [[Explanation]] {
    [
      englishNaming1,
      englishNaming2,
      englishTyping1,
      englishTyping2,
      englishDeclarations,
      englishCautions,
      englishCautions2,
      englishCautions3,
      englishForeignFiles,
      englishFaults1,
      englishFaults2,
    ]
  }

  /// The pages in German, by family.
  private static var german: [[Explanation]] {
    [
      germanNaming1,
      germanNaming2,
      germanTyping1,
      germanTyping2,
      germanTyping3,
      germanDeclarations,
      germanCautions,
      germanCautions2,
      germanCautions3,
      germanForeignFiles,
      germanFaults1,
      germanFaults2,
    ]
  }

}
