import Diagnostics
import Pipeline
import SourceText
import TestSupport
import Testing
import Translation

/// There and back gives the same file.
@Suite struct RoundTripTests {

  @Test func explore() throws {
    let groups = [
      ("files", TranslatedProgram.files), ("shown", TranslatedProgram.shown),
      ("fixtures", TranslatedProgram.fixtures), ("walked", TranslatedProgram.walked),
    ]
    for (name, programs) in groups {
      var counts: [String: Int] = [:]
      for program in programs {
        let outcome: String
        switch program.translated() {
        case .translated(let there):
          let other = TranslatedProgram(program, with: there)
          switch other.translated() {
          case .translated(let back):
            if back == program.bytes { outcome = "same" } else {
              outcome = "differs"
              let a = String(decoding: program.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
              let b = String(decoding: back, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
              let d = zip(a, b).first { $0 != $1 }
              print("DIFF \(program.place)\n  - \(d?.0 ?? "")\n  + \(d?.1 ?? "") \(a.count) \(b.count)")
            }
          case let failed:
            outcome = "back fails"
            print("BACK \(program.place) \(brief(failed, String(decoding: there, as: UTF8.self)))")
          }
        case let failed:
          outcome = "fails"
          print("THERE \(program.place) \(brief(failed, ""))")
        }
        counts[outcome, default: 0] += 1
      }
      print("GROUP \(name) \(programs.count) \(counts)")
    }
  }

  func brief(_ t: TranslationResult, _ text: String) -> String {
    switch t {
    case .translated: "ok"
    case .unchanged: "unchanged"
    case .faulty(let c): "faulty \(c.diagnostics.filter(\.isError).prefix(2))"
    case .refused(let d): "refused \(d.problem)"
    case .unequal: "unequal"
    }
  }
}
