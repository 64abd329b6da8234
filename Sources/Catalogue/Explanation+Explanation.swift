package import Diagnostics
package import Vocabulary

extension Explanation {

  /// Returns all pages in `tongue`, in the order of their codes.
  package static func all(in tongue: Tongue) -> [Explanation] {
    switch tongue {
    case .english: allEnglish
    case .german: allGerman
    }
  }

  /// Returns the page on `code` in `tongue`, if there is such a code.
  package static func page(on code: ProblemCode, in tongue: Tongue) -> Explanation? {
    let pages = all(in: tongue)
    let position = pages.partitioningIndex { $0.code.text >= code.text }
    return position < pages.count && pages[position].code == code ? pages[position] : nil
  }

  /// The pages in English, in the order of their codes.
  private static let allEnglish = english.flatMap { $0 }.sorted { $0.code.text < $1.code.text }

  /// The pages in German, in the order of their codes.
  private static let allGerman = german.flatMap { $0 }.sorted { $0.code.text < $1.code.text }

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

extension [Explanation] {

  /// Returns the position of the first element of which `isBehind` is true, where it is of all after it.
  fileprivate func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
    var range = startIndex..<endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = isBehind(self[middle]) ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound
  }

}
