import Generation
import Syntax
import TestSupport
import Testing
import Vocabulary

/// The programs that the other tests make up are programs.
@Suite struct GeneratorTests {

  @Test(arguments: 0..<10)
  func generatedProgramsFollowTheGrammar(_ round: Int) {
    for seed in round * 50..<(round + 1) * 50 {
      let text = GeneratedProgram(seed: seed).text
      let errors = Reading(text).errors
      if !errors.isEmpty { Issue.record("seed \(seed): \(errors)\n\(text)") }
    }
  }

  @Test(arguments: Sample.examples)
  func programsSetAnewAreReadAsTheyWere(_ sample: Sample) {
    let before = Reading(sample.text)
    for seed in 0..<3 {
      let text = RelaidProgram(before, comments: seed > 0, spelling: seed > 1, seed: seed).text
      let after = Reading(text)
      #expect(after.errors.isEmpty, "seed \(seed) of \(sample)")
      if after.tree.dump() != before.tree.dump() {
        Issue.record("seed \(seed) of \(sample) is read otherwise")
      }
    }
  }

}
