import EditorGrammars
import TestSupport
import Testing
import Vocabulary

/// What editors know of the language is what the language is.
@Suite struct EditorGrammarTests {

  /// `make accept` writes the files anew.
  @Test(arguments: GrammarFile.all.map(\.path))
  func theFilesAreMadeFromTheVocabulary(_ path: String) throws {
    let file = try #require(GrammarFile.all.first { $0.path == path })
    if Acceptance.isAsked {
      try Acceptance.write(file.text, to: path)
    } else {
      #expect(try Repository.text(at: path) == file.text, "`make accept` writes \(path) anew")
    }
  }

  /// Words that are keywords here and names there are told apart as the parser tells them.
  @Test func keywordsAreColouredWhereTheParserReadsThem() {
    var words = 0
    var wrong: [String] = []
    for program in ProgramText.all {
      for word in program.words {
        words += 1
        if !word.isRight { wrong.append("\(program.place): \(word)") }
      }
    }
    #expect(words > 30_000)
    #expect(wrong.count * 1000 < words, "\(wrong.prefix(50).joined(separator: "\n"))")
  }

  @Test(arguments: Tongue.allCases)
  func everySpellingIsColouredAsAKeyword(in tongue: Tongue) {
    let page = KeywordPage(in: tongue)
    #expect(page.missing.isEmpty, "no program shows \(page.missing)")
    let styles = page.styles
    var start = 0
    for line in page.lines {
      if let (keyword, columns) = line.keyword {
        let shown = styles[start + columns.lowerBound..<start + columns.upperBound]
        let isField = keyword == .programme || keyword == .amount || keyword == .eligibility
        let isRight = shown.allSatisfy {
          $0.map { $0.isKeyword || isField && $0 == .vocabularyField } ?? true
        }
        #expect(isRight && shown.first != .some(nil), "\(keyword) in: \(line.text)")
      }
      start += line.text.unicodeScalars.count + 1
    }
  }

  @Test(arguments: Tongue.allCases)
  func everyLiteralIsColoured(in tongue: Tongue) throws {
    let reader = try #require(ProgramText.readers[tongue])
    for (text, style) in Literals.lines(in: tongue) {
      let styles = reader.styles(of: Array(text.unicodeScalars))
      #expect(styles.first == style, "\(text)")
      #expect(zip(text.unicodeScalars, styles).allSatisfy { $1 != nil || $0 == " " }, "\(text)")
    }
  }

  /// `scripts/try-editors` asks the editors for what stands in the tables.
  @Test(arguments: Tongue.allCases)
  func thePagesForTheEditorsShowEverySpelling(in tongue: Tongue) throws {
    let path = "Tests/Editors/\(tongue.keyword.spelling(in: tongue))"
    if Acceptance.isAsked {
      let text = KeywordPage(in: tongue).text
      try Acceptance.write(text, to: "\(path).txt")
      try Acceptance.write(KeywordPage.table(of: text, in: tongue), to: "\(path).styles")
    }
    let text = try Repository.text(at: "\(path).txt")
    let table = try Repository.text(at: "\(path).styles")
    #expect(table == KeywordPage.table(of: text, in: tongue), "`make accept` writes \(path).styles")
    for keyword in Keyword.allCases {
      for form in KeywordPage.writtenForms(of: keyword, in: tongue) {
        #expect(text.contains(form), "\(path).txt does not show `\(form)`: `make accept`")
      }
    }
  }

}
