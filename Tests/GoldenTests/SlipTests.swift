import Commands
import Foundation
import Pipeline
import TestSupport
import Testing

/// Programs with one slip in them have one error, where the slip is.
@Suite struct SlipTests {

  @Test(arguments: Mutation.kinds)
  func everyMutationIsMetAsThePageSays(_ kind: String) throws {
    var entries: [String] = []
    for mutation in try Mutation.all(of: kind) {
      let program = try #require(
        try mutation.program(), "\(mutation.path):\(mutation.line) is gone; run scripts/mutate")
      var met = mutation
      met.findings = errors(in: program).map {
        Mutation.Finding(line: $0.line - program.line, column: $0.column, code: $0.code)
      }
      if !Acceptance.isAsked { #expect(met.entry == mutation.entry) }
      entries.append(met.entry)
    }
    if Acceptance.isAsked {
      try Acceptance.write(
        entries.joined(separator: "\n\n") + "\n", to: Mutation.path(of: kind))
    }
  }

  @Test func oneSlipIsOneErrorWhereItIs() throws {
    var counts: [Int] = []
    var near = 0
    for kind in Mutation.kinds {
      var own: [Int] = []
      var ownNear = 0
      for mutation in try Mutation.all(of: kind) {
        let program = try #require(try mutation.program())
        let errors = errors(in: program)
        guard let first = errors.first else { continue }
        own.append(errors.count)
        if isNear(first, mutation, in: program) {
          ownNear += 1
        } else {
          print("far: \(mutation.entry)")
        }
      }
      try #require(!own.isEmpty)
      print("\(kind): \(figures(own, near: ownNear))")
      counts += own
      near += ownNear
    }
    print("all: \(figures(counts, near: near))")
    #expect(counts.count >= 150)
    #expect(counts.sorted()[counts.count / 2] == 1, "the median")
    #expect(near * 100 >= counts.count * 95, "on the line, or naming the word")
  }

  /// Returns figures about mutations with `counts` errors, of which `near` begin where they must.
  private func figures(_ counts: [Int], near: Int) -> String {
    let median = counts.sorted()[counts.count / 2]
    let mean = Double(counts.reduce(0, +)) / Double(counts.count)
    let share = Double(near) / Double(counts.count)
    return
      "\(counts.count), median \(median), mean \((mean * 100).rounded() / 100), most \(counts.max() ?? 0), near \((share * 1000).rounded() / 10) %"
  }

  /// An error that `leit check` finds.
  private struct Found {
    let line: Int
    let column: Int
    let code: String
    let words: String
  }

  /// Returns the errors that `leit check` finds in `program`.
  private func errors(in program: (path: String, text: String, line: Int)) -> [Found] {
    var files = PageFiles()
    files.folder = FilePath(".")
    files.files[program.path] = Array(program.text.utf8)
    let arguments = ["check", program.path, "--root", ".", "--format", "json"]
    let output = leit(arguments, on: files).output
    guard
      let object = try? JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any],
      let diagnostics = object["diagnostics"] as? [[String: Any]]
    else { return [] }
    return diagnostics.filter { $0["severity"] as? String == "error" }.compactMap { error in
      guard let code = error["code"] as? String, let range = error["range"] as? [String: Any],
        let start = range["start"] as? [String: Any], let line = start["line"] as? Int,
        let column = start["column"] as? Int, let message = error["message"] as? String
      else { return nil }
      return Found(
        line: line, column: column, code: code,
        words: message + " " + (error["help"] as? String ?? ""))
    }
  }

  /// `true` iff `error` lies on the line that `mutation` broke, or names a word that it changed.
  ///
  /// Where nothing is left of the line, what lacks there lacks from the end of the line before it on.
  private func isNear(
    _ error: Found, _ mutation: Mutation, in program: (path: String, text: String, line: Int)
  ) -> Bool {
    var first = program.line
    if mutation.after.allSatisfy(\.isWhitespace) {
      let lines = program.text.components(separatedBy: "\n")
      repeat { first -= 1 } while first > 0 && lines[first - 1].allSatisfy(\.isWhitespace)
    }
    if (first...program.line).contains(error.line) { return true }
    let changed = words(in: mutation.before).symmetricDifference(words(in: mutation.after))
    return !changed.isDisjoint(with: words(in: error.words))
  }

  /// Returns the words of two letters or more in `text`.
  private func words(in text: String) -> Set<Substring> {
    Set(text.matches(of: /[\w.\-]{2,}/).map(\.output))
  }

}
