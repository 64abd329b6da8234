package import Diagnostics
package import Vocabulary

extension Explanation {

  /// Returns all pages in `tongue`, in the order of their families and codes.
  package static func all(in tongue: Tongue) -> [Explanation] {
    switch tongue {
    case .english: allEnglish
    case .german: allGerman
    }
  }

  /// Returns the page on `code` in `tongue`, if there is such a code.
  package static func page(on code: ProblemCode, in tongue: Tongue) -> Explanation? {
    switch tongue {
    case .english: englishByCode[code]
    case .german: germanByCode[code]
    }
  }

  /// The pages in English, in the order of their families and codes.
  private static let allEnglish = inOrder(english)

  /// The pages in German, in the order of their families and codes.
  private static let allGerman = inOrder(german)

  /// The pages in English, by what they are about.
  private static let englishByCode = byCode(allEnglish)

  /// The pages in German, by what they are about.
  private static let germanByCode = byCode(allGerman)

  /// Returns all of `pages`: families in the order in which they come, each in the order of its codes.
  private static func inOrder(_ pages: [[Explanation]]) -> [Explanation] {
    var families: [(family: Character?, pages: [Explanation])] = []
    for page in pages.joined() {
      let family = page.code.text.first
      if let place = families.firstIndex(where: { $0.family == family }) {
        families[place].pages.append(page)
      } else {
        families.append((family, [page]))
      }
    }
    return families.flatMap { $0.pages.sorted { $0.code.text < $1.code.text } }
  }

  /// Returns `pages` by what they are about.
  private static func byCode(_ pages: [Explanation]) -> [ProblemCode: Explanation] {
    Dictionary(pages.map { ($0.code, $0) }) { first, _ in first }
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
      englishCautions2,
      englishCautions3,
      englishFactsProblems1,
      englishFactsProblems2,
      englishForeignFacts,
      englishFileProblems,
      englishFileProblems2,
      englishFaults1,
      englishFaults2,
      englishFaults3,
      englishSlips,
      englishReadings, englishTitles,
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
      germanCautions2,
      germanCautions3,
      germanFactsProblems1,
      germanFactsProblems2,
      germanForeignFacts,
      germanFileProblems,
      germanFileProblems2,
      germanFaults1,
      germanFaults2,
      germanFaults3,
      germanSlips,
      germanReadings, germanTitles,
    ]
  }

}
