/// How the tokens of a program are set: what stands between them where anything may.
package struct Layout: Sendable {

  /// How a line ends.
  package var lineEnd = "\n"

  /// How many of 100 tokens stand on a new line where they may stand on any.
  package var breaks = 15

  /// How many of 100 tokens have a comment before them.
  package var comments = 0

  /// `true` iff comments may be documentation.
  package var documents = true

  /// How many of 100 line ends between entries are blank lines.
  package var blankLines = 10

  /// What stands between tokens on a line.
  package var spaces = [" "]

  /// `true` iff no space stands where none has to.
  package var isTight = false

  /// `true` iff a byte-order mark begins the text.
  package var hasMark = false

  /// How many line ends the text ends with.
  package var lastLineEnds = 1

  /// Creates an instance that sets one space between tokens.
  package init() {}

  /// Returns a layout that `random` chooses, with comments where `comments` is `true`.
  package static func any(comments: Bool, _ random: inout RandomSource) -> Layout {
    var layout = Layout()
    layout.lineEnd = random.pick(["\n", "\n", "\n", "\n", "\r\n", "\r"])
    layout.breaks = random.pick([0, 5, 15, 30, 60, 100])
    layout.comments = comments ? random.pick([0, 2, 10, 30]) : 0
    layout.blankLines = random.pick([0, 0, 10, 40])
    layout.spaces = random.pick([
      [" "], [" ", " ", "  "], ["\t", " "], [" ", "\u{A0}", "\u{2009}", "     "],
      [" ", "\u{B}\u{C}"],
    ])
    layout.isTight = random.chance(30)
    layout.hasMark = random.chance(10)
    layout.lastLineEnds = random.pick([1, 1, 1, 0, 2, 5])
    return layout
  }

}

/// Sets tokens with what may stand between them.
package struct Typesetter {

  /// How.
  let layout: Layout

  /// What chooses.
  var random: RandomSource

  /// The text so far.
  private var text = ""

  /// `true` iff a line has begun, and nothing but space is on it.
  private var isAtLineStart = true

  /// Creates an instance that sets tokens as `layout` says.
  package init(_ layout: Layout, _ random: RandomSource) {
    (self.layout, self.random) = (layout, random)
  }

  /// Returns the text of `pieces`, with `last` behind the last of them.
  package mutating func set(_ pieces: [Piece], last: Gap? = nil) -> String {
    text = layout.hasMark ? "\u{FEFF}" : ""
    isAtLineStart = true
    var before = ""
    for piece in pieces {
      setGap(between: before, and: piece)
      text += piece.text
      isAtLineStart = false
      // A name must not touch the dot of `Mio.`.
      before = piece.join == .touching ? "Mio" : piece.text
    }
    if let last, !last.comments.isEmpty {
      set(last)
    } else if layout.comments > 0, random.chance(30) {
      setSpace()
      setComment(onOneLine: false)
      if random.chance(30) { text += layout.lineEnd }
    }
    for _ in 0..<layout.lastLineEnds { text += layout.lineEnd }
    return text
  }

  /// Sets what stands between `before` and `piece`.
  private mutating func setGap(between before: String, and piece: Piece) {
    if piece.join == .touching { return }
    if let gap = piece.gap, !gap.comments.isEmpty {
      if before.hasSuffix("/") || before.hasSuffix("*") { text += " " }
      set(gap)
      if gap.lineEnds.last == 0, !canTouch(before: "*/", piece.text) { text += " " }
      return
    }
    let isOnLine = piece.join == .sameLine
    let wasEmpty = before.isEmpty
    let hasComment = piece.join != .phrase && random.chance(layout.comments)
    if hasComment {
      if !wasEmpty, before.hasSuffix("/") || before.hasSuffix("*") || !random.chance(20) {
        text += random.pick(layout.spaces)
      }
      setComment(onOneLine: isOnLine)
    }
    if isOnLine {
      if !hasComment, canTouch(before: before, piece.text), layout.isTight || random.chance(70) {
        return
      }
      text += random.pick(layout.spaces)
      return
    }
    let lineEnds = wasEmpty ? 0 : piece.gap.map { min(2, $0.lineEnds[0]) }
    if piece.join == .newLine || lineEnds == 2 || random.chance(layout.breaks) {
      setLineEnds(blank: lineEnds.map { $0 == 2 }, isRequired: piece.join == .newLine)
    } else if !hasComment, canTouch(before: before, piece.text),
      layout.isTight || piece.gap?.isEmpty == true
    {
      return
    } else {
      setSpace(
        wide: isDigit(before.unicodeScalars.last) && isDigit(piece.text.unicodeScalars.first))
    }
  }

  /// Sets a line end, and more where there is to be a blank line, or where there may be one.
  private mutating func setLineEnds(blank: Bool?, isRequired: Bool) {
    if !isAtLineStart || blank == true || !isRequired {
      text += layout.lineEnd
      isAtLineStart = true
    }
    if blank ?? (isRequired && random.chance(layout.blankLines)) {
      for _ in 0..<random.pick([1, 1, 1, 2, 5]) {
        text += random.pick(["", "", "  ", "\t"]) + layout.lineEnd
      }
    }
    text += random.pick(["", "  ", "    ", "\t", " "])
  }

  /// Sets space on a line; `wide` iff one character would make one number of two.
  private mutating func setSpace(wide: Bool = false) {
    text += wide ? "  " : random.pick(layout.spaces)
  }

  /// Sets the comments of `gap`, each on its own line or behind something as it was.
  private mutating func set(_ gap: Gap) {
    for (index, comment) in gap.comments.enumerated() {
      setKept(gap.lineEnds[index])
      text += comment
      isAtLineStart = false
    }
    if let last = gap.lineEnds.last { setKept(last) }
  }

  /// Sets `count` line ends, or space; none, one and more than one are three things.
  private mutating func setKept(_ count: Int) {
    if count == 0 {
      if !text.isEmpty { text += random.pick(layout.spaces) }
    } else {
      for _ in 0..<(count == 1 ? 1 : random.pick([2, 2, 3])) { text += layout.lineEnd }
      text += random.pick(["", "  ", "\t"])
      isAtLineStart = true
    }
  }

  /// Sets a comment that `random` chooses.
  private mutating func setComment(onOneLine: Bool) {
    let words = random.commentText()
    let kind = random.number(below: onOneLine ? 3 : 8)
    switch kind {
    case 0: text += "/* \(words) */"
    case 1: text += "/* a /* nested \(words) */ one */"
    case 2: text += random.pick(["/**/", "/*\(words)*/", "/* // */", "/*** \(words) ***/"])
    case 3: text += "/* several\(layout.lineEnd)   lines \(words)\(layout.lineEnd)*/"
    case 4, 5: text += "// \(words)\(layout.lineEnd)"
    case 6: text += "\(layout.lineEnd)  //\(words)\(layout.lineEnd)"
    default:
      text += "\(layout.lineEnd)\(layout.documents ? "///" : "////") \(words)\(layout.lineEnd)"
    }
    isAtLineStart = kind >= 4
  }

}

extension Typesetter {

  /// `true` iff `next` may stand right behind `before`: together they are still these two tokens.
  private func canTouch(before: String, _ next: String) -> Bool {
    guard let last = before.unicodeScalars.last, let first = next.unicodeScalars.first else {
      return true
    }
    let brackets: Set<Unicode.Scalar> = ["{", "}", "(", ")", "[", "]"]
    if brackets.contains(last) || brackets.contains(first) { return true }
    if first == "," || first == ";" || first == ":" { return isWordy(last) || last == "%" }
    if last == ":" { return isWordy(first) }
    if first == "." || last == "." {
      return before != ".." && next != ".." && !isDigit(first) && !isDigit(last)
    }
    let operators: Set<Unicode.Scalar> = ["=", "<", ">", "+", "|"]
    if operators.contains(last) { return isWordy(first) }
    if operators.contains(first) { return isWordy(last) }
    if first == "%" { return isDigit(last) }
    return false
  }

  /// `true` iff `scalar` is of a word, a number or a text.
  private func isWordy(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "\"" || scalar == "`" || scalar.properties.isAlphabetic
      || isDigit(scalar)
  }

  /// `true` iff `scalar` is a digit.
  private func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.value >= 0x30 && $0.value <= 0x39 } ?? false
  }

}

extension RandomSource {

  /// Returns the words of a comment.
  mutating func commentText() -> String {
    pick([
      "a comment", "ein Kommentar, der etwas länger ist", "TODO", "x", "»quoted« „Text“ \"text\"",
      "{ brackets ( in [ it", "leit: allow C01 because of this", "Ärger über Öl: 👩‍👩‍👧 漢字 e\u{301}",
      "ends in a space ", "a\ttab", String(repeating: "very long ", count: 15) + "end",
    ])
  }

}
