internal import Batch
internal import Evaluation
internal import Values

/// What lines of results are made of, one piece behind the other.
struct ResultPieces {

  /// Where a piece is.
  struct Piece {

    /// Where in `bytes` it begins.
    var start = 0

    /// The number of its bytes.
    var length = 0

  }

  /// A piece that is the same in all lines of a kind, and what follows it.
  struct Step {

    /// What differs from line to line.
    enum Value: UInt8 {

      /// Nothing: the line ends, or copied cells follow.
      case nothing

      /// The amount.
      case amount

      /// The requirements that are not met.
      case unmet

      /// What is needed.
      case needs

    }

    /// What is the same.
    var piece: Piece

    /// What follows it.
    var value: Value

  }

  /// The number of bytes that may be read from the beginning of each piece on.
  static let slack = 64

  /// The bytes of all pieces.
  private var bytes = [UInt8](repeating: 0, count: ResultPieces.slack)

  /// What stands before the number of a case.
  private var opening = Piece()

  /// What stands behind it, for each kind of lines.
  private var steps: [Step] = []

  /// The positions of the first steps of lines by the codes of their outcomes, and where there is an
  /// amount; then the same where something is needed.
  private var kinds: [Int] = []

  /// The kind of lines with an amount.
  static let amountKind = 4

  /// The names of requirements that are not met with a mark behind each, by eight bits at a time.
  private var names: [Piece] = []

  /// The lists of needs, at their positions.
  private var needs: [Piece] = []

  /// What stands before each copied cell.
  private var copies: [Piece] = []

  /// What stands at the end.
  private var closing = Piece()

  /// `true` iff all names can be written as they are.
  private(set) var arePlain = true

  /// The number of bytes of the steps of all kinds of lines.
  private var stepLength = 0

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
    let isJSON = format == .jsonLines
    opening = add(isJSON ? "{\"case\":" : "")
    closing = add(isJSON ? "}\n" : "\n")
    let ending = copied.isEmpty ? isJSON ? "}\n" : "\n" : ""
    for needs in [isJSON ? "[]" : "", nil] {
      for kind in 0...Self.amountKind {
        addSteps(
          of: columns, format, Outcome(code: UInt8(kind % Self.amountKind)),
          hasAmount: kind == Self.amountKind, needs: needs, ending: ending)
      }
    }
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

  /// Adds the steps of lines that say of `columns` that the outcome is `outcome`, iff `hasAmount`, an
  /// amount, and what is needed, unless that is always `needs`; they end in `ending`.
  private mutating func addSteps(
    of columns: [ResultColumn], _ format: ResultWriter.Format, _ outcome: Outcome, hasAmount: Bool,
    needs: String?, ending: String
  ) {
    let isJSON = format == .jsonLines
    kinds.append(steps.count)
    var text = ""
    for column in columns {
      text += column.opening(format)
      switch column {
      case .outcome: text += isJSON ? "\"\(outcome.rawValue)\"" : outcome.rawValue
      case .amount where hasAmount:
        add(text + (isJSON ? "\"" : ""), before: .amount)
        text = isJSON ? "\"" : ""
      case .amount: text += isJSON ? "null" : ""
      case .unmet:
        add(text + (isJSON ? "[" : ""), before: .unmet)
        text = isJSON ? "]" : ""
      case .missing:
        if let needs {
          text += needs
        } else {
          add(text, before: .needs)
          text = ""
        }
      case .faults: text += isJSON ? "[]" : ""
      }
    }
    add(text + ending, before: .nothing)
  }

  /// Adds a step of `text` before `value`.
  private mutating func add(_ text: String, before value: Step.Value) {
    steps.append(Step(piece: add(text), value: value))
    stepLength += text.utf8.count
  }

  /// Adds `text` to `bytes`.
  private mutating func add(_ text: String) -> Piece { add(Array(text.utf8)) }

  /// Adds `text` to `bytes`.
  private mutating func add(_ text: [UInt8]) -> Piece {
    let start = bytes.count - Self.slack
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
  var longest: Int { stepLength + nameLength + needLength + copyLength + 256 }

  /// The pieces at places that are good for one call.
  struct Places {

    /// The bytes of all pieces.
    let base: UnsafePointer<UInt8>

    /// The steps of all kinds of lines.
    let steps: UnsafePointer<Step>

    /// The positions of the first steps.
    let kinds: UnsafePointer<Int>

    /// The names of requirements, by eight bits at a time; `nil`: they are written one by one.
    let names: UnsafePointer<Piece>?

    /// The lists of needs, if there are any.
    let needs: UnsafePointer<Piece>?

    /// What stands before the number of a case.
    let opening: Piece

    /// What stands before each copied cell.
    let copies: [Piece]

    /// What stands at the end.
    let closing: Piece

  }

  /// Calls `body` with all pieces.
  func withPlaces(_ body: (Places) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      steps.withUnsafeBufferPointer { steps in
        kinds.withUnsafeBufferPointer { kinds in
          names.withUnsafeBufferPointer { names in
            needs.withUnsafeBufferPointer { needs in
              guard let base = bytes.baseAddress, let steps = steps.baseAddress,
                let kinds = kinds.baseAddress
              else { return }
              body(
                Places(
                  base: base, steps: steps, kinds: kinds, names: names.baseAddress,
                  needs: needs.baseAddress, opening: opening, copies: copies, closing: closing))
            }
          }
        }
      }
    }
  }

}

extension ResultPieces.Places {

  /// What is said of the rows of a block, at places that are good for one call.
  struct Rows {

    /// What was decided.
    let outcomes: UnsafePointer<UInt8>

    /// The amounts.
    let amounts: UnsafePointer<Int64>

    /// The requirements that are not met.
    let unmet: UnsafePointer<UInt64>

    /// What is needed.
    let needs: UnsafePointer<Int32>

    /// `true` iff amounts are cents.
    let hasCents: Bool

    /// Creates an instance of what `verdicts` say.
    init(_ verdicts: Verdicts) {
      outcomes = UnsafePointer(verdicts.outcomes)
      amounts = UnsafePointer(verdicts.amounts)
      unmet = UnsafePointer(verdicts.unmet)
      needs = UnsafePointer(verdicts.needs)
      hasCents = verdicts.amountScale == 100
    }

  }

  /// Writes what `rows` say of the one at `row`, and of the case called `number`, up to the copied cells;
  /// where there are none, to the end of the line.
  ///
  /// What the ends of lines have in common is found in `tails`, or kept there.
  @inline(__always)
  func write(
    _ rows: Rows, _ row: Int, number: Int, to writer: inout LineWriter, _ tails: LineTails
  ) {
    if opening.length > 0 { writer.write(base + opening.start, opening.length) }
    writer.write(next: number)
    let outcome = Int(truncatingIfNeeded: rows.outcomes[row])
    let hasAmount = outcome == 0 && rows.hasCents
    let list = Int(truncatingIfNeeded: rows.needs[row])
    var kind = hasAmount ? ResultPieces.amountKind : outcome
    if list >= 0 { kind &+= ResultPieces.amountKind &+ 1 }
    // Amounts are seldom the same.
    if hasAmount {
      // The writer itself stays in registers.
      var copy = writer
      writeTail(rows, row, kind, to: &copy)
      writer = copy
      return
    }
    let key = LineTails.Key(unmet: rows.unmet[row], needs: list, kind: kind)
    if let tail = tails.tail(of: key), let first = tail.baseAddress {
      return writer.write(first, tail.count)
    }
    var copy = writer
    writeTail(rows, row, kind, to: &copy)
    copy.withBytes(from: writer.count) { tails.keep($0, of: key) }
    writer = copy
  }

  /// Writes the end of a line of a kind, which is about the row at `row`.
  @inline(never)
  private func writeTail(_ rows: Rows, _ row: Int, _ kind: Int, to writer: inout LineWriter) {
    var step = steps + kinds[kind]
    while true {
      writer.write(base + step.pointee.piece.start, step.pointee.piece.length)
      switch step.pointee.value {
      case .nothing: return
      case .amount: writer.write(cents: rows.amounts[row])
      case .unmet: writeUnmet(rows.unmet[row], to: &writer)
      case .needs:
        if let piece = needs?[Int(truncatingIfNeeded: rows.needs[row])] {
          writer.write(base + piece.start, piece.length)
        }
      }
      step += 1
    }
  }

  /// Writes the names of the requirements whose `bits` are set.
  @inline(__always)
  private func writeUnmet(_ bits: UInt64, to writer: inout LineWriter) {
    guard bits != 0, var some = names else { return }
    var rest = bits
    repeat {
      let piece = some + Int(truncatingIfNeeded: rest & 0xFF)
      writer.write(base + piece.pointee.start, piece.pointee.length)
      some += 256
      rest >>= 8
    } while rest != 0
    // The mark behind the last.
    writer.removeLast(1)
  }

  /// Writes what stands before the copied cell at a position.
  func writeOpening(ofCopy position: Int, to writer: inout LineWriter) {
    writer.write(base + copies[position].start, copies[position].length)
  }

  /// Writes the end of a line with copied cells.
  @inline(__always)
  func writeEnd(to writer: inout LineWriter) {
    writer.write(base + closing.start, closing.length)
  }

}
