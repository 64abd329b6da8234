import Diagnostics
import Foundation
import SourceText
import Syntax
import Testing
import Vocabulary

/// What the sample is, one declaration a line.
private let sampleStructure = """
  (import "guideline.leit")
  (thing strategy wir "WIR" (cites source_a) (cites source_b "2.1") \
  (documentation "What the whole is about.
  It has two lines.") \
  (field publisher "Land") (field period (period 2021-01-01 2030-12-31)))
  (choice (twins Authority Behörde) "kind of authority" \
  (value (twins county landkreis) "Landkreis") (value city -))
  (extendChoice Authority (value municipality "Gemeinde"))
  (record (twins Application Antrag) (plural (twins applications anträge)) "Application" \
  (field (twins applicant antragsteller) <Authority> fixed "who applies") \
  (field posts <decimal> (in (through 0 2))) (field tags (listOf <text>)) \
  (field money <money>) (field from <date>) (field concept <boolean> "adopted"))
  (extend centre (field authority <Authority>) (field population <integer>))
  (thing centre kassel "Centre" \
  (field authority (history (entry (until 2025-12-31) county) \
  (entry (from 2026-01-01) city (cites source_a "1")))) \
  (field goals (list labour volunteers)) (field posts 2) (field days 30) \
  (thing grant - (field amount (about (money 600000)) (cites source_a)) \
  (field period (period 2026-01-01 2030-12-31))) \
  (thing post coordination "Post" (field share (decimal 1)) (field from 2021-01-01)) \
  (interpretation open_question "Is it?" (reading yes (cites source_a)) (reading no)) \
  (settle other no "so be it") \
  (thing indicator trained (field baseline (dated 40 2025-12-31)) \
  (field target (dated 120 2030-12-31))))
  (parameter cap "Cap" (entry (from 2018-01-01) (money 50000) (cites guideline "1")) \
  (entry (from 2021-01-01) (money 60000)))
  (parameter floor <money> "Floor" (entry (money 5000)))
  (define years_of (formal a <Application>) (formal b <date>) <decimal> "Years" \
  (from 2020-01-01) (divide (monthsOf (group (to (member a start) b))) 12) \
  (except late "Late" (when (greater b 2021-01-01)) (overrides early other) 3 \
  (except very (when yes) 4)) (except early (when no) 5))
  (table rate (formal kind <Authority>) (formal population <integer>) <decimal> first "Rate" \
  (cites guideline) (row (oneOf county city) any (decimal 0.9) (cites guideline "3")) \
  (row (not (oneOf city)) (oneOf (through 10000 49999)) (decimal 0.8)) \
  (row (oneOf municipality) (less 10000) (decimal 0.5)) (row otherwise (decimal 0)))
  (eligibility conditions (formal a <Application>) "Conditions" (lawAsOf (member a received)) \
  (let start (member a start)) \
  (require authority "Authority" (cites guideline "2.1") \
  (in (member a applicant) (list county city))) \
  (require deadline (from 2021-01-01) (until 2030-12-31) \
  (lessOrEqual (member a received) \
  (endOf (call year (subtract (yearOf (member a start)) 1)))) \
  (except first_year (cites guideline "9") (when (in (member a start) (call year 2021))) \
  (lessOrEqual (member a received) (orNextWorkingDay 2021-01-31)))) \
  (require need (judgement need "Office")) \
  (should early "Early" (lessOrEqual (member a received) (before (days 28) (member a start)))) \
  (interpretation limit "Does it count?" (reading yes (cites guideline)) (reading no)))
  (funding grant_sum (formal a <Application>) "Sum" (programme wir) (eligibility conditions) \
  (lawAsOf (member a start)) \
  (let years (divide (monthsOf (group (to (member a start) (member a end)))) 12)) \
  (amount (rounded down (call min (member a requested) \
  (percentOf (decimal 0.9) (member a cost))) (money 1))) \
  (except small (when (less (member a cost) (money 100))) (money 0)) \
  (obligation report "Report" (cites guideline) (due (after (months 6) (member a end)))) \
  (interpretation limit_two - (reading yes) (reading no)) (settle limit yes -))
  (interpretation limit_three "Question?" (reading yes (cites a)) (reading no (cites b "1")))
  (settle limit_three yes "…")
  (rule has_goal "Every centre has a goal" warning (each c centres) \
  (isNot empty (member c goals)))
  (rule budget (lessOrEqual (sum (member (member centres grants) amount)) (money 22000000)))
  (query funded_on (formal day <date>) "Funded" \
  (where centres (some g grants (covers (member g period) day))))
  (test late "Late" (setAsOf 2026-01-01) \
  (given a (facts Application (field applicant county) (field received 2026-01-01))) \
  (given need yes) (settle limit no -) \
  (expect (isNot met (for (member conditions deadline) a))))
  (show (table (call funded_on 2027-03-01) (sortedBy title) \
  (with (column title -) (column (sum (member grants amount)) "Approved"))))
  (decide grant_sum kassel 2026-01-01)
  (setAsOf 2026-01-01)
  (why)
  (whyNot)
  (why grant_sum)
  (whatIf (= (member a posts) 2) (= (member a cost) (money 3)))
  (whatWouldItTake)
  (historyOf cap)
  """

@Test(arguments: [englishSample, germanSample])
func everyDeclarationIsReadAlikeInBothTongues(_ program: String) {
  let tree = parsed(program)
  #expect(tree.diagnostics.map { "\($0.problem)" } == [])
  let lines = tree.dump().split(separator: "\n")
  let wanted = sampleStructure.split(separator: "\n")
  for (line, want) in zip(lines, wanted) { #expect(line == want) }
  #expect(lines.count == wanted.count)
}

/// The folder of the package.
private let root = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// The programs among the examples, as paths from the folder of the package.
private let examples: [String] = {
  let folder = root.appending(path: "examples")
  let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
  return (paths ?? []).filter { $0.hasSuffix(".leit") }.sorted().map { "examples/\($0)" }
}()

@Test(arguments: examples)
func everyExampleIsReadWithoutAProblem(_ path: String) throws {
  let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
  let tree = parsed(text)
  #expect(problems(text) == [])
  #expect(!tree.dump().contains("(missing)"))
}

@Test func theTokensJoinedWithTheirTriviaAreTheText() {
  let tree = parsed(englishSample)
  var end: UInt32 = 0
  for token in tree.tokens {
    #expect(token.start >= end)
    end = token.end
  }
  #expect(end == UInt32(englishSample.utf8.count))
}

@Test func aFileWithoutAHeaderIsEnglish() {
  #expect(parsed("rule r { yes }").tongue == .english)
  #expect(parsed("regel r { ja }", in: .german).tongue == .german)
  #expect(parsed("").diagnostics.isEmpty)
  #expect(parsed("", in: nil, .session).diagnostics.isEmpty)
}
