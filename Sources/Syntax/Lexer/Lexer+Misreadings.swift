internal import Diagnostics
internal import SourceText

/// What digits and marks may mean that are no number in the style of the file.
private struct Readings {

  /// The number that they are in the other style, in that of the file.
  var foreign: String?

  /// The number of decimals of that number.
  var foreignDecimals = 0

  /// The list that they are if spaces are put after commas.
  var list: String?

  /// The number that they are if the digits are grouped anew.
  var regrouped: String?

}

extension Lexer {

  /// Reads the digits and marks at `range`, which are no number in the style of the file, reports
  /// that, and appends a token for the number that is most probably meant.
  mutating func scanMisreading(_ range: Range<Int>) {
    var readings = self.readings(of: range)
    // Where no list stands, and before a currency, one number is meant.
    if readings.foreign ?? readings.regrouped != nil,
      !isInList || isBeforeCurrency(range.upperBound)
    {
      readings.list = nil
    }
    let found = text(range)
    // Elsewhere a list is no mend.
    let list = isInList ? readings.list : nil
    let mends = [readings.foreign, list, readings.regrouped].compactMap { $0 }
    let hasBothMarks =
      bytes[range].contains(UInt8(ascii: ",")) && bytes[range].contains(UInt8(ascii: "."))
    let problem: TextProblem
    if let foreign = readings.foreign, hasBothMarks {
      problem = .foreignNumber(found, meant: foreign)
    } else if let list = readings.list {
      problem = .commaInNumber(
        found, list: list, number: readings.foreign ?? readings.regrouped)
    } else if let foreign = readings.foreign {
      problem = .foreignNumber(found, meant: foreign)
    } else if let regrouped = readings.regrouped {
      problem = .wrongGroups(found, meant: regrouped)
    } else {
      problem = .malformedNumber(found)
    }
    report(problem, at: range, mends: listFirst(mends, readings, hasBothMarks))
    let decimals = readings.foreign == nil ? 0 : readings.foreignDecimals
    emitNumber(
      range, decimals: decimals, integerDigits: bytes[range].count(where: isDigit) - decimals)
  }

  /// Returns `mend`, which is to stand at `range`, such that nothing around it makes it anything else.
  func fitting(_ mend: String, at range: Range<Int>) -> String {
    guard let first = mend.utf8.first, let last = mend.utf8.last, isDigit(first), isDigit(last)
    else { return mend }
    let next = byte(at: range.upperBound)
    let spaced = isNameStart(next) ? "\(mend) " : mend
    guard mend.utf8.contains(UInt8(ascii: ",")), !mend.utf8.contains(0x20), isInList,
      !isBeforeCurrency(range.upperBound), next != UInt8(ascii: ";"), next != UInt8(ascii: "%")
    else { return spaced }
    // The comma might be taken for one that separates.
    if style.groupMark == UInt8(ascii: ",") { return spaced.filter { $0 != "," } }
    return tokens.last?.kind == .semicolon ? spaced : "(\(mend))"
  }

  /// `true` iff what comes next is in brackets, those of a list or a call.
  private var isInList: Bool {
    var depth = 0
    for position in tokens.indices.suffix(200).reversed() {
      switch tokens[position].kind {
      case .rightBracket, .rightParenthesis: depth += 1
      case .leftBracket where depth > 0, .leftParenthesis where depth > 0: depth -= 1
      case .leftBracket: return true
      case .leftParenthesis: return position > 0 && tokens[position - 1].kind == .word
      case .leftBrace, .rightBrace: return false
      default: break
      }
    }
    return false
  }

  /// Returns `mends` with the list before the numbers if that is more probable.
  private func listFirst(
    _ mends: [String], _ readings: Readings, _ hasBothMarks: Bool
  ) -> [String] {
    guard let list = readings.list, mends.contains(list),
      !hasBothMarks || readings.foreign == nil
    else { return mends }
    return [list] + mends.filter { $0 != list }
  }

  /// Returns what the digits and marks at `range` may mean.
  private func readings(of range: Range<Int>) -> Readings {
    var readings = Readings()
    let foreign = foreignShape(from: range.lowerBound, to: range.upperBound)
    if foreign.end == range.upperBound {
      readings.foreign = exchanged(range)
      readings.foreignDecimals = foreign.decimals
    }
    let pieces = pieces(of: range)
    if pieces.count > 1 {
      readings.list = list(of: pieces) ?? (readings.foreign == nil ? foreignList(of: pieces) : nil)
    }
    if foreign.end != range.upperBound || foreign.decimals == 3, isGroupedBadly(range) {
      readings.regrouped = grouped(range)
    }
    return readings
  }

  /// Returns the list of the numbers at `pieces`, or nil if one of them is none.
  private func list(of pieces: [Range<Int>]) -> String? {
    let areNumbers = pieces.allSatisfy { piece in
      isPlausible(piece, ownShape(from: piece.lowerBound, to: piece.upperBound))
    }
    return areNumbers ? pieces.map(text).joined(separator: ", ") : nil
  }

  /// Returns the list of the numbers at `pieces`, which are written in the other style, as in
  /// `0.5,0.7`, or nil if one of them is none.
  private func foreignList(of pieces: [Range<Int>]) -> String? {
    let areNumbers = pieces.allSatisfy { piece in
      isPlausible(piece, foreignShape(from: piece.lowerBound, to: piece.upperBound))
    }
    return areNumbers ? pieces.map(exchanged).joined(separator: "; ") : nil
  }

  /// `true` iff one mark alone sets groups apart at `range`, some of which are not of three digits
  /// though the last is, so that no decimals are meant.
  private func isGroupedBadly(_ range: Range<Int>) -> Bool {
    let marks = Set(bytes[range].filter { !isDigit($0) })
    guard marks.count == 1, let mark = marks.first, bytes[range.lowerBound] != UInt8(ascii: "0")
    else { return false }
    let last = bytes[range].lastIndex(of: mark).map { range.upperBound - $0 - 1 }
    return last == 3 || mark == UInt8(ascii: "_")
  }

}
