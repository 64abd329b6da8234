internal import Catalogue
internal import Diagnostics
internal import Pipeline
internal import SourceText
internal import Values
internal import Vocabulary

/// What tells whether a run goes on with what it began with.
struct BatchFingerprint: Hashable, Sendable {

  /// The version of leit.
  var version = Commands.version

  /// A number of the program.
  let program: String

  /// A number of the options.
  let options: String

  /// The day whose law applies.
  let day: String

  /// A number of the cases.
  var input: String

  /// Creates an instance with the given properties.
  init(version: String, program: String, options: String, day: String, input: String) {
    self.version = version
    self.program = program
    self.options = options
    self.day = day
    self.input = input
  }

  /// Creates an instance for deciding by `decision` of `compilation` what `request` says, on the day
  /// `day`, where cases begin with `bytes` and have the stamp `stamp`.
  init(
    _ compilation: Compilation, _ decision: String, _ request: BatchRequest, words: String,
    day: Day, bytes: [UInt8], stamp: String
  ) {
    var program = Hash()
    // The vocabulary comes first, and with the version.
    for source in compilation.sources.dropFirst() { program.add(source.bytes) }
    self.program = program.text
    var options = Hash()
    let parts =
      [
        decision, words, request.resultFormat?.rawValue ?? "", request.table ?? "",
        request.query ?? "", request.resultsTable ?? "", request.rejects ?? "",
        request.language.map { "\($0.rawValue)" } ?? "",
      ] + request.mappings.map { "\($0.field)=\($0.column)" } + ["columns"]
      + request.columns.headings + ["keep"] + request.kept
    for part in parts { options.add(Array(part.utf8)) }
    self.options = options.text
    self.day = day.isoText
    var input = Hash()
    input.add(bytes)
    input.add(Array(stamp.utf8))
    self.input = input.text
  }

  /// Returns what is another now than `self`, which a run began with.
  func difference(to now: Self) -> BatchDifference? {
    if version != now.version { return .version(version) }
    if program != now.program { return .program }
    if options != now.options { return .options }
    if day != now.day { return .day(day) }
    return input == now.input ? nil : .input
  }

}

/// A number that is hardly the same for other bytes, on every machine and in every run.
private struct Hash {

  /// FNV-1a of 128 bits.
  private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

  /// Takes `bytes`, and how many they are.
  mutating func add(_ bytes: [UInt8]) {
    for byte in bytes {
      state = (state ^ UInt128(byte)) &* 0x0100_0000_0000_0000_0000_013B
    }
    for shift in stride(from: 0, to: 64, by: 8) {
      let byte = UInt128(truncatingIfNeeded: (bytes.count >> shift) & 0xFF)
      state = (state ^ byte) &* 0x0100_0000_0000_0000_0000_013B
    }
  }

  /// The number as digits.
  var text: String { String(state, radix: 16) }

}
