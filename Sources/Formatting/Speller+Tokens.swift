internal import Syntax
internal import Vocabulary

// Keywords.
extension Speller {

  /// Returns the spelling of `keyword`, whose first token stands at `position`.
  func spelling(
    of keyword: Keyword, at position: Int, renamed: (Int) -> String?, noun: (Int) -> String?
  ) -> String {
    switch keyword {
    case .inEnglish, .inGerman:
      // In the header the file's own tongue, elsewhere the one that it is not in.
      let isHeader = position == 1 && tree.header != nil
      let named = isHeader ? tongue : (tongue == tree.tongue ? keyword.namedTongue : tree.tongue)
      return (named ?? tongue).keyword.spelling(in: tongue)
    case .euro, .cent, .million, .days, .weeks, .months, .years:
      let isOne = position > 0 && written(position - 1).elementsEqual("1".utf8)
      return keyword.spelling(
        in: tongue, agreeing: .count(isOne: isOne), written: phrase(at: position))
    case .forEach, .every, .some:
      var next = position + 1
      while next < tokens.count, roles[next] == .continuation { next += 1 }
      guard next < tokens.count, roles[next] == .name else { break }
      let name = renamed(next) ?? String(decoding: written(next), as: UTF8.self)
      // A name such as `s` does not show its gender; what it stands for may.
      let noun = GrammaticalGender(ofGermanNoun: name) == nil ? noun(next) ?? name : name
      let own = tongue == tree.tongue ? phrase(at: position) : nil
      return keyword.spelling(in: tongue, agreeing: .noun(noun), written: own)
    default: break
    }
    return keyword.spelling(in: tongue)
  }

  /// Returns the words of the phrase that begins at `position`, with a space between them.
  private func phrase(at position: Int) -> String {
    var words = [String(decoding: written(position), as: UTF8.self)]
    var next = position + 1
    while next < tokens.count, roles[next] == .continuation, tokens[next].kind == .word {
      words.append(String(decoding: written(next), as: UTF8.self))
      next += 1
    }
    return words.joined(separator: " ")
  }

}

// Names and literals.
extension Speller {

  /// Appends the name at `position`, which is spelled `name` where that is not nil.
  ///
  /// Backticks stand where the name would be taken for a word of the grammar.
  mutating func appendName(_ position: Int, _ name: String?) {
    let isQuoted = tokens[position].kind == .quotedName
    guard name != nil || isQuoted || tongue != tree.tongue else {
      bytes += written(position)
      return
    }
    let own = written(position)
    let bare = isQuoted ? String(decoding: own.dropFirst().dropLast(), as: UTF8.self) : nil
    let spelling = name ?? bare ?? String(decoding: own, as: UTF8.self)
    let word = table.word(spelledBy: spelling)
    let isFree =
      position > 0 && tokens[position - 1].kind == .dot
      || position + 1 < tokens.count && tokens[position + 1].kind == .colon
    let needsQuotes =
      !isFree && table.isReserved(word)
      // What was quoted by hand may be a word of the grammar where it stands.
      || isQuoted && (isFree ? false : word != .none || tongue.constant(of: spelling) != nil)
    bytes += (needsQuotes ? "`\(spelling)`" : spelling).utf8
  }

  /// Appends the number at `position`.
  ///
  /// Alone in its brackets it has no groups where they would be taken for elements: `f(10000)`. One of
  /// four digits is as its author writes it; who groups it in another tongue puts it into parentheses.
  mutating func appendNumber(_ position: Int) {
    var number = respelledNumber(
      written(position), from: tree.tongue, to: tongue, isMoney: isMoney(position))
    let mark = UInt8(ascii: ",")
    if lonely.contains(position), LiteralStyle(of: tongue).groupMark == mark,
      let first = number.firstIndex(of: mark),
      first != 1 || number.count(where: { $0 == mark }) > 1,
      !number.contains(LiteralStyle(of: tongue).decimalMark)
    {
      number.removeAll { $0 == mark }
    }
    bytes += number
  }

  /// `true` iff the number at `position` is an amount.
  private func isMoney(_ position: Int) -> Bool {
    var next = position + 1
    while next < tokens.count {
      switch roles[next] {
      case .keyword(.euro), .keyword(.cent): return true
      case .keyword(.million), .continuation: next += 1
      case .none, .keyword, .name: return tokens[next].kind == .euro
      }
    }
    return false
  }

  /// Appends the day or the month at `position`.
  mutating func appendDate(_ position: Int) {
    var numbers: [(value: Int, digits: Int)] = [(0, 0)]
    var isDotted = false
    for byte in written(position) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        numbers[numbers.count - 1].value =
          numbers[numbers.count - 1].value * 10 + Int(byte - UInt8(ascii: "0"))
        numbers[numbers.count - 1].digits += 1
      default:
        if byte == UInt8(ascii: ".") { isDotted = true }
        numbers.append((0, 0))
      }
    }
    if isDotted { numbers.reverse() }
    guard numbers.count == 2 || numbers.count == 3, numbers[0].digits == 4 else {
      bytes += written(position)
      return
    }
    bytes +=
      LiteralStyle(of: tongue).written(
        year: numbers[0].value, month: numbers[1].value,
        day: numbers.count == 3 ? numbers[2].value : nil
      ).utf8
  }

  /// Appends the text at `position`, in straight quotes unless it holds one; `other` is the text with
  /// its quotes to write for it, where there is one.
  mutating func appendText(_ position: Int, _ other: String?) {
    if let other {
      bytes += other.utf8
      return
    }
    let own = written(position)
    let quote = UInt8(ascii: "\"")
    if own.first == quote {
      bytes += own
      return
    }
    // A curly quote takes three bytes, « and » two, and a straight one may close a curly one.
    let opening = own.first == 0xC2 ? 2 : 3
    let closing = own.last == quote ? 1 : (own.count > 1 && own[own.count - 2] == 0xC2 ? 2 : 3)
    guard own.count >= opening + closing else {
      bytes += own
      return
    }
    let content = own[opening..<own.count - closing]
    if content.contains(quote) {
      bytes += own
      return
    }
    bytes.append(quote)
    bytes += content
    bytes.append(quote)
  }

}

// Marks between elements.
extension Speller {

  /// Finds the mark that sets apart the elements of each bracket, for each mark in it.
  mutating func findSeparators(in constructs: [Construct]) {
    // Elements end after what is inside them, so that the innermost bracket claims its marks first.
    var owner: [Int32] = Array(repeating: -1, count: tokens.count)
    for (index, construct) in constructs.enumerated() {
      switch construct.kind {
      case .clause, .block, .body:
        // Its commas are its own.
        owner[Int(construct.start)] = Int32(truncatingIfNeeded: index)
        continue
      case .declaration, .attribute, .formals, .entry, .exception, .elements, .each, .column, .cell,
        .expression:
        break
      }
      guard let bracket = bracket(of: construct) else { continue }
      let second = Int(construct.start) + 2
      if construct.kind == .elements,
        construct.tokens.count == 3 || second < tokens.count && roles[second] == .keyword(.forEach)
      {
        lonely.insert(second - 1)
      }
      var marks: [Int] = []
      var hasComma = false
      var hasNumber = false
      var position = Int(construct.start)
      while position < Int(construct.end) {
        if owner[position] >= 0 {
          // What stands in a bracket inside is that one's.
          position = Int(constructs[Int(owner[position])].end)
          continue
        }
        switch tokens[position].kind {
        case .comma, .semicolon: marks.append(position)
        case .number:
          hasNumber = true
          hasComma =
            hasComma
            || respelledNumber(
              written(position), from: tree.tongue, to: tongue, isMoney: isMoney(position)
            ).contains(UInt8(ascii: ","))
        default: break
        }
        position += 1
      }
      owner[Int(construct.start)] = Int32(truncatingIfNeeded: index)
      let mark = bracket.mark(in: tongue, hasNumber: hasNumber, hasComma: hasComma).utf8.first
      for position in marks { separators[position] = mark }
    }
  }

  /// Returns what kind of bracket `construct` is, where it is one whose elements either mark sets
  /// apart.
  private func bracket(of construct: Construct) -> BracketSeparator? {
    let first = tokens[Int(construct.start)].kind
    switch construct.kind {
    case .formals: return .call
    case .elements:
      switch first {
      case .leftBrace: return .conditions
      case .leftParenthesis: return .call
      default: return .list
      }
    case .cell: return .list
    case .declaration, .entry:
      switch roles[Int(construct.start)] {
      case .keyword(.whatIf), .keyword(.whatWouldItTake), .keyword(.expect): return .list
      case .none, .keyword, .continuation, .name: return nil
      }
    case .attribute, .block, .body, .exception, .each, .clause, .column, .expression: return nil
    }
  }

}
