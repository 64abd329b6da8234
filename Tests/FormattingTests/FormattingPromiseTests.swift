import Formatting
import Generation
import Syntax
import TestSupport
import Testing

/// What `format` promises, of the programs that the project has and of many that nobody wrote.
@Suite struct FormattingPromiseTests {

  /// The programs of the project.
  static let samples =
    (Sample.examples + Sample.tested + Sample.shown + Sample.guides
    + Sample.fixtures).filter { $0.kind == .file }

  @Test(arguments: samples)
  func programsOfTheProjectKeepWhatTheySay(_ sample: Sample) {
    let broken = Promises.broken(for: sample.text)
    #expect(broken.isEmpty, "\(sample)")
  }

  @Test(arguments: samples)
  func programsOfTheProjectAreLaidOutWell(_ sample: Sample) {
    let reading = Reading(sample.text)
    guard reading.errors.isEmpty else { return }
    #expect(Promises.flaws(of: Reading(reading.formattedText)).isEmpty, "\(sample)")
  }

  @Test(arguments: 0..<GeneratedProgram.rounds)
  func generatedProgramsKeepTheirPromises(_ round: Int) {
    for seed in round * 100..<(round + 1) * 100 {
      expectPromises(of: GeneratedProgram(seed: seed, isSmall: seed % 10 > 0).text, "seed \(seed)")
    }
  }

  @Test(arguments: Sample.examples + Sample.tested)
  func programsInAnotherLayoutKeepTheirPromises(_ sample: Sample) {
    let reading = Reading(sample.text)
    let program = RelaidProgram(reading, comments: true, spelling: true, seed: sample.text.count)
    expectPromises(of: program.text, "\(sample)")
  }

  @Test(arguments: Sample.examples + Sample.tested)
  func aProgramHasOneLayout(_ sample: Sample) {
    let reading = Reading(sample.text)
    let layout = reading.formattedText
    for seed in 0..<2 {
      let program = RelaidProgram(reading, comments: false, spelling: seed > 0, seed: seed)
      let other = Reading(program.text).formattedText.replacing("\r\n", with: "\n")
      guard other != layout else { continue }
      let lines = zip(layout.split(separator: "\n"), other.split(separator: "\n"))
      let difference = lines.first { $0 != $1 }
      Issue.record("seed \(seed) of \(sample): \(difference.map { "\($0.0)\n\($0.1)" } ?? "")")
    }
  }

  /// Expects what `format` promises of `text`, and shows a small program otherwise.
  private func expectPromises(of text: String, _ name: String) {
    let broken = Promises.all(brokenFor: text)
    guard let first = broken.first else { return }
    let reading = Reading(text)
    var shrinker = Shrinker(budget: 300) { candidate in
      Reading(candidate).errors.isEmpty == reading.errors.isEmpty
        && Promises.all(brokenFor: candidate).contains { $0.prefix(8) == first.prefix(8) }
    }
    let small = shrinker.shrunk(text)
    Issue.record("\(name): \(broken)\n\(small)\n→\n\(Reading(small).formattedText)")
  }

}
