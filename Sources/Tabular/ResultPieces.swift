internal import Batch
internal import Evaluation
internal import Values

/// What lines of results are made of, one piece behind the other.
struct ResultPieces {

  /// Where a piece is.
  private struct Piece {

    /// Where in `bytes` it begins.
    var start = 0

    /// The number of its bytes.
    var length = 0

  }

  /// The bytes of all pieces; 32 may be read from each of them on.
  private var bytes: [UInt8] = [UInt8](repeating: 0, count: 32)

  /// What stands before the number of a case.
  private var opening = Piece()

  /// What is written of each case.
  private let columns: [ResultColumn]

  /// The outcomes, by their codes, with what stands before them.
  private var outcomes: [Piece] = []

  /// What stands before and behind an amount, and where there is none.
  private var amount: (opening: Piece, ending: Piece, none: Piece) = (Piece(), Piece(), Piece())

  /// What stands before, and behind, the requirements that are not met.
  private var unmet: (opening: Piece, ending: Piece) = (Piece(), Piece())

  /// The names of requirements that are not met with a mark behind each, by eight bits at a time.
  private var names: [Piece] = []

  /// What stands before the list of needs.
  private var missing = Piece()

  /// The lists of needs, at their positions.
  private var needs: [Piece] = []

  /// The list of faults, which is empty, with what stands before it.
  private var faults = Piece()

  /// What stands before each copied cell.
  private var copies: [Piece] = []

  /// What stands at the end.
  private var closing = Piece()

  /// `true` iff all names can be written as they are.
  private(set) var arePlain = true

  /// The number of bytes of all names of requirements.
  private var nameLength = 0

  /// The number of bytes of the longest list of needs.
  private var needLength = 0

  /// The number of bytes of all that stands before copied cells.
  private var copyLength = 0

  /// The number of requirements above which their names are written one by one.
  private static let mostRequirements = 64

  /// Creates an instance for `columns` of results in `format` about `requirements`, with cells called
  /// `copied`.
  init(
    _ format: ResultWriter.Format, _ columns: [ResultColumn], _ requirements: [String],
    copied: [String]
  ) {
    self.columns = columns
    let isJSON = format == .jsonLines
    opening = add(isJSON ? "{\"case\":" : "")
    outcomes = (0..<4).map { (code: UInt8) in
      let name = Outcome(code: code).rawValue
      return add(ResultColumn.outcome.opening(format) + (isJSON ? "\"\(name)\"" : name))
    }
    let head = ResultColumn.amount.opening(format)
    amount = (
      add(head + (isJSON ? "\"" : "")), add(isJSON ? "\"" : ""), add(head + (isJSON ? "null" : ""))
    )
    unmet = (
      add(ResultColumn.unmet.opening(format) + (isJSON ? "[" : "")), add(isJSON ? "]" : "")
    )
    missing = add(ResultColumn.missing.opening(format))
    faults = add(ResultColumn.faults.opening(format) + (isJSON ? "[]" : ""))
    closing = add(isJSON ? "}\n" : "\n")
    for heading in copied {
      var text = Array(",".utf8)
      if isJSON {
        text.appendString(Array(heading.utf8)[...])
        text.append(UInt8(ascii: ":"))
      }
      copies.append(add(text))
      copyLength += text.count
    }
    arePlain = requirements.count <= Self.mostRequirements
    let written = requirements.map { name in
      var text: [UInt8] = []
      if isJSON {
        text.appendString(Array(name.utf8)[...])
        text.append(UInt8(ascii: ","))
      } else {
        text.appendCell(Array(name.utf8)[...])
        if text != Array(name.utf8) { arePlain = false }
        text.append(UInt8(ascii: "|"))
      }
      nameLength += text.count
      return text
    }
    guard arePlain else { return }
    for first in stride(from: 0, to: max(written.count, 1), by: 8) {
      for bits in 0..<256 {
        let chosen = (0..<8).filter { bits >> $0 & 1 == 1 && first + $0 < written.count }
        names.append(add(chosen.flatMap { written[first + $0] }))
      }
    }
  }

  /// Adds `text` to `bytes`.
  private mutating func add(_ text: String) -> Piece { add(Array(text.utf8)) }

  /// Adds `text` to `bytes`.
  private mutating func add(_ text: [UInt8]) -> Piece {
    let start = bytes.count - 32
    bytes.insert(contentsOf: text, at: start)
    return Piece(start: start, length: text.count)
  }

  /// The number of lists of needs that are known.
  var needCount: Int { needs.count }

  /// Adds a list of needs, which is written as `text`.
  mutating func add(needs text: [UInt8]) {
    needs.append(add(text))
    needLength = max(needLength, text.count)
  }

  /// The number of bytes that a line has at most, but for its copied cells.
  var longest: Int { nameLength + needLength + copyLength + 256 }

  /// Writes what `verdicts` say of a row, and of the case called `number`, up to the copied cells.
  @inline(__always)
  func write(
    _ verdicts: Verdicts, _ row: Int, number: Int, _ base: UnsafePointer<UInt8>,
    to writer: inout LineWriter
  ) {
    writer.write(base + opening.start, opening.length)
    writer.write(next: number)
    for position in columns.indices {
      switch columns[position] {
      case .outcome:
        let outcome = outcomes[Int(verdicts.outcomes[row])]
        writer.write(base + outcome.start, outcome.length)
      case .amount: writeAmount(verdicts, row, base, to: &writer)
      case .unmet: writeUnmet(verdicts, row, base, to: &writer)
      case .missing: writeNeeds(verdicts, row, base, to: &writer)
      case .faults: writer.write(base + faults.start, faults.length)
      }
    }
  }

  /// Writes the amount that `verdicts` say of a row.
  @inline(__always)
  private func writeAmount(
    _ verdicts: Verdicts, _ row: Int, _ base: UnsafePointer<UInt8>, to writer: inout LineWriter
  ) {
    if verdicts.outcomes[row] == 0, verdicts.amountScale == 100 {
      writer.write(base + amount.opening.start, amount.opening.length)
      writer.write(cents: verdicts.amounts[row])
      writer.write(base + amount.ending.start, amount.ending.length)
    } else {
      writer.write(base + amount.none.start, amount.none.length)
    }
  }

  /// Writes the requirements that `verdicts` say are not met by a row.
  @inline(__always)
  private func writeUnmet(
    _ verdicts: Verdicts, _ row: Int, _ base: UnsafePointer<UInt8>, to writer: inout LineWriter
  ) {
    writer.write(base + unmet.opening.start, unmet.opening.length)
    var bits = verdicts.unmet[row]
    if bits != 0 {
      var place = 0
      while bits != 0 {
        let some = names[place &+ Int(truncatingIfNeeded: bits & 0xFF)]
        writer.write(base + some.start, some.length)
        place &+= 256
        bits >>= 8
      }
      // The mark behind the last.
      writer.removeLast(1)
    }
    writer.write(base + unmet.ending.start, unmet.ending.length)
  }

  /// Writes what `verdicts` say is needed of a row.
  @inline(__always)
  private func writeNeeds(
    _ verdicts: Verdicts, _ row: Int, _ base: UnsafePointer<UInt8>, to writer: inout LineWriter
  ) {
    writer.write(base + missing.start, missing.length)
    let list = Int(truncatingIfNeeded: verdicts.needs[row])
    if list >= 0 {
      writer.write(base + needs[list].start, needs[list].length)
    } else if opening.length > 0 {
      writer.write(UInt8(ascii: "["))
      writer.write(UInt8(ascii: "]"))
    }
  }

  /// Writes what stands before the copied cell at a position.
  func writeOpening(
    ofCopy position: Int, _ base: UnsafePointer<UInt8>, to writer: inout LineWriter
  ) {
    writer.write(base + copies[position].start, copies[position].length)
  }

  /// Writes the end of a line.
  @inline(__always)
  func writeEnd(_ base: UnsafePointer<UInt8>, to writer: inout LineWriter) {
    writer.write(base + closing.start, closing.length)
  }

  /// Returns what `body` returns of the bytes of all pieces.
  func withBytes(_ body: (UnsafePointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { if let base = $0.baseAddress { body(base) } }
  }

}
