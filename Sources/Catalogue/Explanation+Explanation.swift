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
      englishTextProblems1,
      englishTextProblems2,
      englishSyntaxProblems1,
      englishSyntaxProblems2,
      englishCautions,
      englishFactsProblems1,
      englishFactsProblems2,
      englishFileProblems,
    ]
  }

  /// The pages in German, by family.
  private static var german: [[Explanation]] {
    [
      germanTextProblems1,
      germanTextProblems2,
      germanSyntaxProblems1,
      germanSyntaxProblems2,
      germanCautions,
      germanFactsProblems1,
      germanFactsProblems2,
      germanFileProblems,
    ]
  }

}
