package import Diagnostics
package import Vocabulary

extension Explanation {

  /// Returns all pages in `tongue`, by family, in the order of their codes.
  package static func all(in tongue: Tongue) -> [Explanation] {
    let pages =
      switch tongue {
      case .english: english.flatMap { $0 }
      case .german: german.flatMap { $0 }
      }
    return ProblemFamily.allCases.flatMap { family in
      pages.filter { ProblemFamily(of: $0.code) == family }.sorted { $0.code.text < $1.code.text }
    }
  }

  /// Returns the page on `code` in `tongue`, if there is such a code.
  package static func page(on code: ProblemCode, in tongue: Tongue) -> Explanation? {
    all(in: tongue).first { $0.code == code }
  }

  /// The pages in English, by family.
  private static var english: [[Explanation]] {
    [
      englishTextProblems1,
      englishTextProblems2,
      englishForeignFiles,
      englishSyntaxProblems1,
      englishSyntaxProblems2,
      englishNaming1,
      englishNaming2,
      englishTyping1,
      englishTyping2,
      englishDeclarations,
      englishCautions,
      englishFactsProblems1,
      englishFactsProblems2,
      englishFileProblems,
      englishFileProblems2,
      englishCautions2,
      englishCautions3,
      englishFaults1,
      englishFaults2,
    ]
  }

  /// The pages in German, by family.
  private static var german: [[Explanation]] {
    [
      germanTextProblems1,
      germanTextProblems2,
      germanForeignFiles,
      germanSyntaxProblems1,
      germanSyntaxProblems2,
      germanNaming1,
      germanNaming2,
      germanTyping1,
      germanTyping2,
      germanTyping3,
      germanDeclarations,
      germanCautions,
      germanFactsProblems1,
      germanFactsProblems2,
      germanFileProblems,
      germanFileProblems2,
      germanCautions2,
      germanCautions3,
      germanFaults1,
      germanFaults2,
    ]
  }

}
