internal import Catalogue
internal import Diagnostics
internal import Tabular
internal import Vocabulary

/// What is kept of a contract in a file, line by line.
struct ContractLines {

  /// The words with which its lines begin.
  static let keys: Set = ["rows", "given", "passed", "fault", "found"]

  /// The numbers of rows: that can be read, that cannot, that are too long, and that are empty.
  private var rows: [Int] = []

  /// The number of rows that say something, for each field.
  private var given: [Int] = []

  /// How often keys of JSON came up that fill nothing.
  private var passedOver: [String: Int] = [:]

  /// What cannot be read.
  private var faults: [Draft] = []

  /// A fault whose lines are being read.
  private struct Draft {
    let code: String
    let field: String?
    let counts: [Int]
    let reason: String
    let help: String?
    var texts: [String: Int] = [:]
  }

  /// Takes the line of `words` that begins with `key`; returns whether it says something.
  mutating func add(_ key: String, _ words: [String]) -> Bool {
    func numbers(_ words: some Sequence<String>) -> [Int]? {
      let numbers = words.map { Int($0).flatMap { $0 >= 0 ? $0 : nil } }
      return numbers.contains(nil) ? nil : numbers.compactMap(\.self)
    }
    switch key {
    case "rows":
      rows = numbers(words) ?? []
      return rows.count == 4
    case "given":
      guard let counts = numbers(words) else { return false }
      given = counts
    case "passed":
      guard words.count == 2, let count = Int(words[0]), count > 0, let key = words[1].unfolded
      else { return false }
      passedOver[key] = count
    case "fault":
      guard words.count == 7, let counts = numbers(words[2...4]), let reason = words[5].unfolded,
        let help = words[6].unfolded
      else { return false }
      faults.append(
        Draft(
          code: words[0], field: words[1].unfolded, counts: counts, reason: reason,
          help: help.isEmpty ? nil : help))
    case "found":
      guard words.count == 2, let count = Int(words[0]), count > 0, let text = words[1].unfolded,
        !faults.isEmpty
      else { return false }
      faults[faults.count - 1].texts[text] = count
    default: return false
    }
    return true
  }

  /// Returns `empty`, of which no row was counted, with what the lines say; `nil` where that is about
  /// another table.
  func contract(continuing empty: TableContract) -> TableContract? {
    guard rows.count == 4, given.count == empty.fields.count, given.allSatisfy({ $0 <= rows[0] })
    else { return nil }
    var contract = empty
    contract.add(
      rows: (read: rows[0], rejected: rows[1], tooLong: rows[2], empty: rows[3]), given: given,
      faults: faults.map { draft in
        TableContract.Fault(
          code: ProblemCode(draft.code), field: draft.field,
          reason: .words(draft.reason, help: draft.help), firstRow: draft.counts[1],
          firstLine: draft.counts[2], count: draft.counts[0], texts: draft.texts)
      })
    for (key, count) in passedOver { contract.add(passedOver: key, count) }
    return contract
  }

}

extension TableContract {

  /// Returns what is kept of `self` in a file, line by line; what is wrong with rows is said in
  /// `tongue`.
  func lines(in tongue: Tongue) -> [String] {
    var lines = [
      "rows \(rows) \(rejected) \(tooLong) \(emptyRows)",
      (["given"] + fields.map { String($0.given) }).joined(separator: " "),
    ]
    lines += passedOver.sorted { $0.key < $1.key }.map { "passed \($0.value) \($0.key.folded)" }
    for fault in faults {
      let (reason, help) = fault.words(in: tongue)
      lines.append(
        """
        fault \(fault.code.text) \(fault.field?.folded ?? "-") \(fault.count) \(fault.firstRow) \
        \(fault.firstLine) \(reason.folded) \((help ?? "").folded)
        """)
      lines += fault.mostFound.map { "found \($0.count) \($0.text.folded)" }
    }
    return lines
  }

}

extension TableContract.Fault {

  /// Returns what is wrong with the first row, and what to do about it.
  fileprivate func words(in tongue: Tongue) -> (reason: String, help: String?) {
    switch reason {
    case .words(let reason, let help): return (reason, help)
    case .problem(let problem):
      let problem = Problem.facts(problem)
      return (problem.message(in: tongue).plainText, problem.help(in: tongue)?.plainText)
    }
  }

}

extension String {

  /// The text as one word, behind a sign that there is one.
  fileprivate var folded: String {
    utf8.reduce(into: "+") { word, byte in
      if byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "%") {
        word.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        word += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
  }

  /// The text that became the word; `nil` where that was none.
  fileprivate var unfolded: String? {
    guard first == "+" else { return nil }
    var bytes: [UInt8] = []
    var rest = utf8.dropFirst()
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(code)
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

}
