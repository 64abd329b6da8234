/// A text whose line breaks are not chosen yet: tokens and comments, the places where a line may end,
/// what hangs together, and how far it is indented.
///
/// The algebra is that of Oppen (*Prettyprinting*, 1980) and Wadler (*A prettier printer*, 2003): a
/// `group` stands on one line where that has room, and otherwise ends its line at each of its places;
/// `nest` indents the lines that begin inside it. A document is written down as a row of pieces, so
/// that making one costs no allocation for each part.
struct Document {

  /// A piece of a document.
  struct Piece {

    /// What it is.
    enum Kind: UInt8 {

      /// A token; `payload` is its position.
      case token

      /// A comment; `payload` is its position in `comments`.
      case comment

      /// Text that is left as it is; `payload` is its position in `verbatim`.
      case verbatim

      /// `width` spaces.
      case space

      /// A place where the line may end; else `width` spaces.
      case line

      /// A place where the line may end unless the group before it is broken; else a space.
      case lineUnlessBroken

      /// A place where the line ends.
      case hardLine

      /// A place where the line ends and an empty one follows.
      case blankLine

      /// The beginning of a group; `width` is that of all of it on one line, `payload` is the position
      /// of its end.
      case open

      /// The end of a group.
      case close

      /// From here on lines begin further to the right.
      case indent

      /// From here on they do no longer.
      case dedent
    }

    /// What it is.
    let kind: Kind

    /// Of a group: `true` iff it has to end a line.
    var isBroken = false

    /// The columns that it takes on one line.
    var width: UInt32 = 0

    /// What the kind says.
    var payload: UInt32 = 0
  }

  /// The number of columns by which lines are indented.
  static let indentation = 4

  /// The pieces.
  private(set) var pieces: [Piece] = []

  /// The places of the comments in the text before.
  private(set) var comments: [Range<Int>] = []

  /// The places of what is left as it is.
  private(set) var verbatim: [Range<Int>] = []

  /// The columns that all so far takes on one line.
  private(set) var width = 0

  /// How often lines have to end so far.
  private(set) var breaks = 0

  /// How far lines are indented here, in steps.
  private(set) var depth = 0

  /// Makes room for a text of `count` tokens.
  mutating func reserveCapacity(_ count: Int) { pieces.reserveCapacity(count * 3) }

  /// Appends the token at `position`, which takes `columns`.
  mutating func append(token position: Int, columns: UInt32) {
    width += Int(columns)
    pieces.append(
      Piece(kind: .token, width: columns, payload: UInt32(truncatingIfNeeded: position)))
  }

  /// Appends the comment at `range`, which takes `columns`.
  ///
  /// One at the end of a line takes none: what stands before it does not move for its sake.
  mutating func append(comment range: Range<Int>, columns: Int) {
    width += columns
    pieces.append(
      Piece(
        kind: .comment, width: UInt32(truncatingIfNeeded: columns),
        payload: UInt32(truncatingIfNeeded: comments.count)))
    comments.append(range)
  }

  /// Appends the text at `range` as it is.
  mutating func append(verbatim range: Range<Int>) {
    pieces.append(Piece(kind: .verbatim, payload: UInt32(truncatingIfNeeded: verbatim.count)))
    verbatim.append(range)
    breaks += 1
  }

  /// Appends `count` spaces.
  mutating func space(_ count: Int = 1) {
    guard count > 0 else { return }
    width += count
    pieces.append(Piece(kind: .space, width: UInt32(truncatingIfNeeded: count)))
  }

  /// Appends a place where the line may end, or `columns` spaces.
  mutating func line(_ columns: Int = 1) {
    width += columns
    pieces.append(Piece(kind: .line, width: UInt32(truncatingIfNeeded: columns)))
  }

  /// Appends a place where the line may end, unless the group before it is broken; else a space.
  mutating func lineUnlessBroken() {
    width += 1
    pieces.append(Piece(kind: .lineUnlessBroken, width: 1))
  }

  /// Appends a place where the line ends, and an empty one follows iff `isBlank`.
  mutating func hardLine(isBlank: Bool = false) {
    breaks += 1
    pieces.append(Piece(kind: isBlank ? .blankLine : .hardLine))
  }

  /// Lets what follows hang together, up to where `close` is handed what is returned.
  mutating func open() -> OpenGroup {
    pieces.append(Piece(kind: .open))
    return OpenGroup(position: pieces.count - 1, width: width, breaks: breaks)
  }

  /// Ends `group`, which has to end its lines iff something in it does.
  mutating func close(_ group: OpenGroup) {
    pieces[group.position].width = UInt32(truncatingIfNeeded: width - group.width)
    pieces[group.position].isBroken = breaks > group.breaks
    pieces[group.position].payload = UInt32(truncatingIfNeeded: pieces.count)
    pieces.append(Piece(kind: .close))
  }

  /// Lets all groups that are open end their lines.
  mutating func breakGroups() { breaks += 1 }

  /// Takes back the `indent` and the first `line` from the piece at `start` on, and the last `dedent`.
  mutating func flatten(from start: Int) {
    guard pieces[start].kind == .indent, pieces[pieces.count - 1].kind == .dedent else { return }
    pieces[start] = Piece(kind: .space)
    pieces[pieces.count - 1] = Piece(kind: .space)
    if pieces[start + 1].kind == .line { pieces[start + 1] = Piece(kind: .space, width: 1) }
  }

  /// Indents the lines from here on.
  mutating func indent() {
    depth += 1
    pieces.append(Piece(kind: .indent))
  }

  /// Takes back the last `indent`.
  mutating func dedent() {
    depth -= 1
    pieces.append(Piece(kind: .dedent))
  }

  /// Takes back the `indent` at the piece at `start`, and the last `dedent`.
  mutating func outdent(from start: Int) {
    guard pieces[start].kind == .indent, pieces[pieces.count - 1].kind == .dedent else { return }
    pieces[start] = Piece(kind: .space)
    pieces[pieces.count - 1] = Piece(kind: .space)
  }

  /// Appends a space of no width that can be widened later, and returns its position.
  mutating func pad() -> Int {
    pieces.append(Piece(kind: .space))
    return pieces.count - 1
  }

  /// Widens the space at `position`, which is in `groups`, by `columns`.
  mutating func widen(_ position: Int, by columns: Int, in groups: [Int]) {
    pieces[position].width += UInt32(truncatingIfNeeded: columns)
    for group in groups { pieces[group].width += UInt32(truncatingIfNeeded: columns) }
  }

}

/// A group that has begun and not ended.
struct OpenGroup {

  /// The position of its first piece.
  let position: Int

  /// The columns of what stands before it.
  let width: Int

  /// How often lines have to end before it.
  let breaks: Int

}
