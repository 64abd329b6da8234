internal import Batch
internal import Evaluation
internal import Planning
internal import Tabular
internal import Values
internal import Vocabulary

/// How far a run has come: what goes on behind it begins there.
struct BatchState: Hashable, Sendable {

  /// What the run began with.
  var fingerprint: BatchFingerprint

  /// The place behind the rows that are done.
  var position: TablePosition

  /// The number of bytes of the results; of a database nothing is kept.
  var resultLength = 0

  /// The number of bytes of the rows that could not be read.
  var rejectLength = 0

  /// What the rows came to.
  var tally = BatchTally()

  /// What the rows hold.
  var contract: TableContract

  /// The name of the file that says how far the run has come that writes to `path`.
  static func path(besides path: String) -> String { path + ".leit-state" }

}

// MARK: As a text

extension BatchState {

  /// The first line.
  private static let mark = "leit batch 1"

  /// The last line.
  private static let end = "end"

  /// Returns the state as lines; what is wrong with rows is said in `tongue`.
  func text(in tongue: Tongue) -> String {
    var lines = [
      Self.mark, "version \(fingerprint.version)", "program \(fingerprint.program)",
      "options \(fingerprint.options)", "day \(fingerprint.day)", "input \(fingerprint.input)",
      "position \(position.offset) \(position.row) \(position.line)",
      "lengths \(resultLength) \(rejectLength)", "rejected \(tally.rejected)",
      "outcomes \(Self.outcomes.map { String(tally.count($0)) }.joined(separator: " "))",
      "amount \(tally.amount.plainText) \(tally.amountCount)",
    ]
    for (position, count) in tally.unmet.enumerated() where count > 0 {
      lines.append("unmet \(position) \(count)")
    }
    lines += tally.missing.map { "missing \($0.need.codeText) \($0.open) \($0.alone)" }
    lines += contract.lines(in: tongue)
    return (lines + [Self.end]).joined(separator: "\n") + "\n"
  }

  /// The outcomes in the order in which they are written.
  private static let outcomes: [Outcome] = [.eligible, .notEligible, .open, .fault]

  /// Creates an instance from `text`, whose table holds what is added to `contract`; `nil` where that
  /// does not say how far a run has come.
  init?(_ text: String, continuing contract: TableContract) {
    let lines = text.split(separator: "\n")
    guard lines.first.map(String.init) == Self.mark, lines.last.map(String.init) == Self.end else {
      return nil
    }
    var values: [String: [String]] = [:]
    var tally = BatchTally()
    var counts = ContractLines()
    for line in lines.dropFirst().dropLast() {
      let words = line.split(separator: " ").map(String.init)
      let numbers = words.map { Int($0).flatMap { $0 >= 0 ? $0 : nil } }
      switch (words.first, words.count) {
      case ("unmet", 3):
        guard let position = numbers[1], position < 1 << 16, let count = numbers[2] else {
          return nil
        }
        tally.add(unmet: position, count)
      case ("missing", 4):
        guard let need = Need(codeText: words[1]), let open = numbers[2], let alone = numbers[3]
        else { return nil }
        tally.add(need, open: open, alone: alone)
      case (let key?, _) where ContractLines.keys.contains(key):
        guard counts.add(key, Array(words.dropFirst())) else { return nil }
      case (let key?, _): values[key] = Array(words.dropFirst())
      case (nil, _): return nil
      }
    }
    func numbers(_ key: String, _ count: Int) -> [Int]? {
      let found = (values[key] ?? []).compactMap { Int($0) }.filter { $0 >= 0 }
      return found.count == count ? found : nil
    }
    guard let version = values["version"]?.first, let program = values["program"]?.first,
      let options = values["options"]?.first, let day = values["day"]?.first,
      let input = values["input"]?.first, let position = numbers("position", 3),
      let lengths = numbers("lengths", 2), let rejected = numbers("rejected", 1),
      let outcomes = numbers("outcomes", 4), let amount = values["amount"], amount.count == 2,
      let sum = Rational(plainText: amount[0]), let amountCount = Int(amount[1])
    else { return nil }
    tally.rejected = rejected[0]
    for (outcome, count) in zip(Self.outcomes, outcomes) { tally.add(outcome, count) }
    tally.add(sum, of: amountCount)
    guard let contract = counts.contract(continuing: contract) else { return nil }
    self.init(
      fingerprint: BatchFingerprint(
        version: version, program: program, options: options, day: day, input: input),
      position: TablePosition(offset: position[0], row: position[1], line: position[2]),
      resultLength: lengths[0], rejectLength: lengths[1], tally: tally,
      contract: contract)
  }

}

extension Rational {

  /// The number in digits, without marks between groups of them.
  fileprivate var plainText: String { text(groupMark: "", decimalMark: ".") }

}
