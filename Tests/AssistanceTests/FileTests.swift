import Assistance
import Syntax
import Testing
import Vocabulary

/// What may stand in the files that editors show, and where files are named.
@Suite struct FileTests {

  @Test func commandsAreCompletedWithWhatTheyTake() {
    #expect(hesse.completions(".h‸") == [".help"])
    #expect(hesse.completions("  .h‸") == [".help"])
    #expect(hesse.answer("  .h‸").range == 2..<4)
    #expect(hesse.completions("‸ .h").isEmpty)
    #expect(hesse.completions(".hi‸") == [".hilfe"])
    #expect(hesse.completions(".l‸") == [".list", ".load"])
    #expect(hesse.completions(".save ‸") == [".save test"])
    #expect(hesse.completions(".decide ‸") == ["centre_eligibility", "centre_grant"])
    #expect(hesse.completions(".decide centre_grant ca‸") == ["cases.csv"])
    #expect(hesse.completions(".save test \"a title\" no‸") == ["notes.md"])
    #expect(hesse.completions(".format ‸") == ["text", "json", "csv", "markdown"])
    #expect(hesse.completions(".format m‸") == ["markdown"])
    #expect(hesse.completions(".describe centre_g‸") == ["centre_grant"])
    #expect(hesse.completions(".help ‸").isEmpty)
    #expect(hesse.completions(".nonsense ‸").isEmpty)
    #expect(hesse.completions(".help", mode: .file).isEmpty)
  }

  @Test func programsAreFoundInFolders() {
    let programs = ["guideline.leit", "notes.md", "Über uns.leit", "two words/"]
    #expect(hesse.completions(".load g‸") == ["guideline.leit"])
    #expect(hesse.completions(".load guideline.leit no‸") == ["notes.md"])
    #expect(hesse.completions("import \"‸") == programs)
    #expect(hessen.completions("importiere „‸", .german) == programs)
    #expect(hesse.completions("import \"two words/k‸") == ["kassel.leit"])
    #expect(hesse.completions(".load .‸") == [".hidden.leit"])
    #expect(hesse.completions("import \"ueb‸") == ["Über uns.leit"])
    #expect(hesse.completions(".output ca‸") == ["cases.csv"])
    #expect(hesse.completions(".load no such folder/‸").isEmpty)
  }

  @Test func pathsWithSpacesStandInQuotesBehindCommands() {
    #expect(
      hesse.completions(".load ‸")
        == ["guideline.leit", "notes.md", "\"Über uns.leit\"", "\"two words/"])
    #expect(hesse.completions(".load two‸") == ["\"two words/"])
    #expect(hesse.completions(".load \"two words/‸") == ["\"two words/kassel.leit\""])
    #expect(hesse.completions(".load „two words/k‸") == ["„two words/kassel.leit“"])
    #expect(hesse.answer(".load two‸").range == 6..<9)
  }

  @Test func onlyThePartOfThePathBehindTheSlashIsReplaced() {
    let text = "import \"two words/ka"
    let answer = hesse.answer(text + "‸")
    #expect(Array(text.utf8)[answer.range] == Array("ka".utf8)[...])
  }

  @Test func aFieldStandsInTheThingAroundIt() {
    let file = """
      centre kassel "Kassel" {
          district: "Kassel"
          ‸
      }
      rule x { yes }
      """
    let offered = hesse.completions(file, mode: .file)
    #expect(offered.first == "seat: ")
    #expect(offered.contains("grant"))
    #expect(!offered.contains("district: "))
    #expect(
      hesse.completions("centre x {\n grant {\n am‸\n} }", mode: .file) == ["amount: "])
  }

  @Test func whatIsBrokenAboveHidesNothing() {
    let file = """
      centre broken "no end {
          district: {
      define x(a: Application): money = a.st‸
      """
    #expect(hesse.completions(file, mode: .file) == ["staff_cost", "start"])
  }

  @Test func partsOfADecisionSeeItsFactsAndItsLets() {
    let file = """
      funding f "F" for a: Application {
          eligibility: ‸
      """
    #expect(hesse.completions(file, mode: .file) == ["centre_eligibility"])
    let amount = """
      funding f "F" for a: Application {
          let staff_share = a.staff_cost / 2
          amount: min(sta‸
      """
    #expect(hesse.completions(amount, mode: .file).starts(with: ["staff_share", "staff_limit("]))
    #expect(
      hesse.completions("funding f for a: Application {\n‸", mode: .file).starts(
        with: ["obligation", "let", "programme: "]) == false)
    let body = "eligibility e for a: Application { require x { a.applicant in [cou‸"
    #expect(hesse.completions(body, mode: .file).first == "county")
    let question = "eligibility e for a: Application {\n‸"
    #expect(
      hesse.completions(question, mode: .file).starts(with: ["require", "should", "let"]))
  }

  @Test func typesStandBehindColons() {
    #expect(hesse.completions("record X { a: App‸", mode: .file) == ["Application"])
    #expect(hessen.completions("datensatz X { a: gel‸", .german, mode: .file) == ["geldbetrag"])
    #expect(hesse.completions("record X { a: list ‸", mode: .file) == ["of"])
    #expect(hesse.completions("define f(a: deci‸", mode: .file).first == "decimal")
  }

  @Test func tablesKnowTheirColumns() {
    let table = "table t(kind: Authority, start: date): decimal {\n | cou‸"
    #expect(hesse.completions(table, mode: .file).first == "county")
    #expect(
      hesse.completions("table t(kind: Authority): decimal ‸", mode: .file).contains("unique"))
  }

  @Test func whatIsMadeUpIsNotGuessed() {
    for text in [
      "parameter ‸", "rule ‸", "centre ‸", "record ‸", "define f(‸", "choice C { ‸",
      "eligibility e for ‸", "test ‸",
    ] {
      #expect(hesse.completions(text, mode: .file).isEmpty, "\(text)")
    }
  }

  @Test func sourcesAreCited() {
    #expect(
      hesse.completions("rule x cites guideline_‸", mode: .file)
        == ["guideline_2013", "guideline_2020"])
    #expect(hesse.completions("settle micro‸", mode: .file) == ["micro_after_2025"])
    #expect(hesse.completions("settle micro_after_2025: ‸", mode: .file) == ["yes", "no"])
  }

}
