import Formatting
import Generation
import SourceText
import Syntax
import TestSupport
import Testing

/// What `format` promises of texts that cannot be read, or not all of them.
@Suite struct BrokenProgramTests {

  /// Every twentieth program of the project: what is broken takes long to read.
  static let samples = FormattingPromiseTests.samples.enumerated()
    .filter { $0.offset.isMultiple(of: 20) }.map(\.element)

  /// The number of bytes that are formatted for one program, changed in one way after the other.
  static let budget = 600

  @Test(arguments: samples)
  func nothingIsLostOfAProgramThatIsCutOff(_ sample: Sample) {
    let bytes = Array(sample.text.utf8)
    for end in stride(from: 0, to: bytes.count, by: step(bytes.count, of: bytes.count)) {
      expectNothingLost(String(decoding: bytes[..<end], as: UTF8.self), "\(sample) up to \(end)")
    }
  }

  @Test(arguments: samples)
  func nothingIsLostOfAProgramThatLacksAToken(_ sample: Sample) {
    let reading = Reading(sample.text)
    let tokens = reading.tree.tokens
    for index in stride(
      from: 0, to: tokens.count, by: step(tokens.count, of: sample.text.utf8.count))
    {
      let token = tokens[index]
      let bytes = reading.source.bytes
      let text = bytes[..<Int(token.start)] + bytes[Int(token.end)...]
      expectNothingLost(String(decoding: text, as: UTF8.self), "\(sample) without \(index)")
    }
  }

  @Test(arguments: 0..<10)
  func nothingIsLostOfTokensInAnyOrder(_ round: Int) {
    for seed in stride(from: round * 100 + 8, to: (round + 1) * 100, by: 40) {
      var random = RandomSource(seed: seed)
      let tokens = Reading(GeneratedProgram(seed: seed, isSmall: true).text).tokens
      var mixed = tokens
      for _ in 0..<random.pick([1, 1, 2, 5, 50]) where mixed.count > 1 {
        let place = random.number(below: mixed.count)
        switch random.number(below: 4) {
        case 0: mixed.remove(at: place)
        case 1: mixed.insert(random.pick(tokens), at: place)
        case 2: mixed.swapAt(place, random.number(below: mixed.count))
        default:
          mixed.insert(random.pick(["}", "{", "(", "\"", "/*", "`", "<<<<<<<", "#"]), at: place)
        }
      }
      let text = mixed.reduce(into: "") { $0 += $1 + random.pick([" ", " ", "\n", "\n\n"]) }
      expectNothingLost(text, "seed \(seed)")
    }
  }

  /// Returns how many of `count` changes to a text of `size` bytes to go on by.
  private func step(_ count: Int, of size: Int) -> Int { max(1, count * size / Self.budget) }

  /// Expects that `format` keeps all of `text`, and what it could not read byte for byte.
  private func expectNothingLost(_ text: String, _ name: String) {
    let broken = Promises.broken(for: text) + Promises.losses(of: text)
    if !broken.isEmpty { Issue.record("\(name): \(broken)\n\(text.suffix(300))") }
  }

}
