internal import SourceText

/// Chooses where the lines of a document end, and writes them.
struct DocumentPrinter {

  /// The number of columns that lines should not exceed.
  static let lineLength = 100

  /// What is written.
  let document: Document

  /// The spellings of its tokens.
  let spelling: Spelling

  /// The text that its comments are from.
  let source: SourceFile

  /// What is written so far.
  private var output: [UInt8] = []

  /// The columns written on the last line.
  private var column = 0

  /// The columns at which the next line begins.
  private var indentation = 0

  /// Creates an instance with the given properties.
  init(_ document: Document, spelling: Spelling, source: SourceFile) {
    self.document = document
    self.spelling = spelling
    self.source = source
    output.reserveCapacity(source.bytes.count + source.bytes.count / 4)
  }

  /// Returns the text of the document.
  ///
  /// - Complexity: O(*n*) in its pieces.
  mutating func run() -> [UInt8] {
    let pieces = document.pieces
    // Whether each open group stands on one line.
    var isFlat: [Bool] = []
    for (position, piece) in pieces.enumerated() {
      switch piece.kind {
      case .token:
        output += spelling.bytes[spelling.range(of: Int(piece.payload))]
        column += Int(piece.width)
      case .comment: write(comment: document.comments[Int(piece.payload)])
      case .verbatim:
        // It brings its own indentation.
        dropIndentation()
        output += source.bytes[document.verbatim[Int(piece.payload)]]
      case .space: write(spaces: Int(piece.width))
      case .line:
        if isFlat.last ?? false { write(spaces: Int(piece.width)) } else { endLine() }
      case .hardLine: endLine()
      case .blankLine:
        endLine()
        endLine()
      case .open:
        isFlat.append(
          isFlat.last ?? false || !piece.isBroken && hasRoom(for: piece, at: position, in: pieces))
      case .close: isFlat.removeLast()
      case .indent: indentation += Document.indentation
      case .dedent: indentation -= Document.indentation
      }
    }
    while let last = output.last, last == 0x20 || last == 0x0A { output.removeLast() }
    if !output.isEmpty { output.append(0x0A) }
    return output
  }

  /// `true` iff there is room on the line for the group `piece`, which begins at `position`, and what
  /// follows it up to where a line may end.
  private func hasRoom(
    for piece: Document.Piece, at position: Int, in pieces: [Document.Piece]
  ) -> Bool {
    let start = output.isEmpty || output.last == 0x0A ? indentation : column
    var end = start + Int(piece.width)
    var next = Int(piece.payload)
    while end <= Self.lineLength, next < pieces.count {
      switch pieces[next].kind {
      case .token, .comment, .space: end += Int(pieces[next].width)
      case .line, .hardLine, .blankLine, .verbatim: return true
      case .open, .close, .indent, .dedent: break
      }
      next += 1
    }
    return end <= Self.lineLength
  }

  /// Writes `count` spaces.
  private mutating func write(spaces count: Int) {
    for _ in 0..<count { output.append(0x20) }
    column += count
  }

  /// Ends the line, and begins the next where lines begin.
  private mutating func endLine() {
    while output.last == 0x20 { output.removeLast() }
    output.append(0x0A)
    column = 0
    // What is written next is indented; an empty line is not.
    write(spaces: indentation)
  }

  /// Takes back the spaces at the beginning of the line.
  private mutating func dropIndentation() {
    while output.last == 0x20 { output.removeLast() }
  }

  /// Writes the comment at `range`: without spaces at the ends of its lines, and with line ends of one
  /// byte.
  private mutating func write(comment range: Range<Int>) {
    let bytes = source.bytes
    var position = range.lowerBound
    var end = range.upperBound
    while end > position, isSpace(bytes[end - 1]) { end -= 1 }
    let start = output.count
    while position < end {
      let byte = bytes[position]
      position += 1
      if byte == 0x0D {
        if position < end, bytes[position] == 0x0A { continue }
      } else if byte != 0x0A {
        output.append(byte)
        continue
      }
      while output.count > start, let last = output.last, last == 0x20 || last == 0x09 {
        output.removeLast()
      }
      output.append(0x0A)
    }
    let lineStart = output.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    column = columns(of: output[max(lineStart, 0)...])
  }

  /// `true` iff `byte` is a space, a tab or the end of a line.
  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

}
