package import SourceText
package import Syntax

/// A text and its layout, side by side, to take one here and the other there.
///
/// Both are cut where lines of both begin: before declarations, before their members, before comments,
/// and before the braces that close them.
package struct PartialLayout: Sendable {

  /// A stretch of the text that is taken from the text as it was, or from its layout, as a whole.
  private struct Piece {

    /// Its items.
    let items: Range<Int>

    /// Where its first line begins in the text as it was, and in the layout.
    let before: Int
    let after: Int

  }

  /// The text as it was.
  private let before: TextItems

  /// Its layout.
  private let after: TextItems

  /// The pieces of both; the first begins where the texts do.
  private var pieces: [Piece] = []

  /// What ends the lines that are taken from the layout.
  private let lineEnd: [UInt8]

  /// Creates an instance for `source`, of which `tree` was read, and for its layout `newSource`, of
  /// which `layout` was read.
  ///
  /// - Precondition: There is no `firstDifference` from one to the other.
  /// - Complexity: O(*n*) in the bytes of the texts.
  package init(
    _ tree: SyntaxTree, of source: SourceFile, laidOut layout: SyntaxTree,
    as newSource: SourceFile
  ) {
    before = TextItems(tree, of: source)
    after = TextItems(layout, of: newSource)
    precondition(before.items.count == after.items.count, "the layout is that of another text")
    lineEnd = source.bytes.lineEnd
    cut()
  }

  /// Returns the text as it was, with the pieces laid out of which a part stands on one of `lines`,
  /// counted from 1.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  package func text(layingOut lines: ClosedRange<Int>) -> [UInt8] {
    let whole = 0..<before.source.bytes.count
    let map = LineMap(before.source)
    let touched = pieces.map { isTouched($0, by: lines, map) }
    var writer = PartialWriter(before.source.bytes, lineEnd: lineEnd)
    let end = after.source.bytes.count
    for place in pieces.indices where touched[place] {
      write(place, touched, in: whole, upTo: end, margin: [], to: &writer)
    }
    return writer.finished()
  }

  /// Returns `text`, in which the program is what stands at `blocks`, with these laid out where they
  /// stand, or with their pieces of which a part stands on one of `lines`.
  ///
  /// What stands around the blocks stays as it is. So do declarations that begin in one block and end in
  /// another, and pieces that hold a part of one of the ranges `kept`.
  ///
  /// - Precondition: A place in the text as it was is that place in `text`.
  /// - Complexity: O(*n*) in the bytes of the text.
  package func text(
    of text: [UInt8], layingOutBlocksAt blocks: [Range<Int>], keeping kept: [Range<Int>],
    lines: ClosedRange<Int>?
  ) -> [UInt8] {
    let map = LineMap(before.source)
    let frozen = merged(crossingDeclarations(of: blocks) + kept)
    var nextBlock = 0
    var nextFrozen = 0
    /// The block that each piece is laid out in, if it is.
    let homes = pieces.indices.map { place -> Range<Int>? in
      let extent = oldItems(of: place)
      while nextBlock < blocks.count, blocks[nextBlock].upperBound <= extent.lowerBound {
        nextBlock += 1
      }
      while nextFrozen < frozen.count, frozen[nextFrozen].upperBound <= extent.lowerBound {
        nextFrozen += 1
      }
      guard nextBlock < blocks.count, blocks[nextBlock].lowerBound <= extent.lowerBound,
        extent.upperBound <= blocks[nextBlock].upperBound,
        nextFrozen == frozen.count || !frozen[nextFrozen].overlaps(extent),
        lines.map({ isTouched(pieces[place], by: $0, map) }) ?? true
      else { return nil }
      return blocks[nextBlock]
    }
    let touched = homes.map { $0 != nil }
    var writer = PartialWriter(text, lineEnd: lineEnd)
    for (place, home) in homes.enumerated() {
      guard let home else { continue }
      let margin = text.margin(ofBlockAt: home.lowerBound)
      write(place, touched, in: home, upTo: nil, margin: margin, to: &writer)
    }
    return writer.finished()
  }

  /// Writes the piece at `place`, which is in the stretch `home`, as it is laid out, each line after
  /// `margin`.
  ///
  /// What follows it is written as well where the next piece is `touched`, too, and at the end of `home`,
  /// where the layout goes up to `end` if there is one.
  private func write(
    _ place: Int, _ touched: [Bool], in home: Range<Int>, upTo end: Int?, margin: [UInt8],
    to writer: inout PartialWriter
  ) {
    let items = after.items[pieces[place].items]
    guard let last = items.last else { return }
    let old = oldItems(of: place)
    let isFirst = place == 0 || oldItems(of: place - 1).upperBound <= home.lowerBound
    let next = place + 1 < pieces.count ? place + 1 : nil
    let isLast = next.map { oldItems(of: $0).lowerBound >= home.upperBound } ?? true
    var oldEnd = old.upperBound
    var newEnd = last.end
    if isLast {
      oldEnd = home.upperBound
      newEnd = end ?? newEnd
    } else if let next, touched[next] {
      oldEnd = pieces[next].before
      newEnd = pieces[next].after
    }
    writer.replace(
      (isFirst ? home.lowerBound : pieces[place].before)..<oldEnd,
      with: after.source.bytes[pieces[place].after..<newEnd], margin: margin,
      keeping: items.filter { $0.token == nil }.map { $0.start..<$0.end })
  }

  // MARK: Pieces

  /// Returns the bytes of the text as it was from the first item of the piece at `place` to its last.
  private func oldItems(of place: Int) -> Range<Int> {
    let items = pieces[place].items
    return before.items[items.lowerBound].start..<before.items[items.upperBound - 1].end
  }

  /// `true` iff a part of `piece` stands on one of `lines`, which `map` knows.
  private func isTouched(_ piece: Piece, by lines: ClosedRange<Int>, _ map: LineMap) -> Bool {
    let first = before.items[piece.items.lowerBound].start
    let last = max(first, before.items[piece.items.upperBound - 1].end - 1)
    return lines.overlaps(map.line(at: first)...map.line(at: last))
  }

  /// Returns where the declarations are that do not lie in one of `blocks`.
  private func crossingDeclarations(of blocks: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var block = 0
    for declaration in before.tree.declarations {
      let site = declaration.site.offsets
      while block < blocks.count, blocks[block].upperBound <= site.lowerBound { block += 1 }
      if block < blocks.count, site.upperBound > blocks[block].upperBound { found.append(site) }
    }
    return found
  }

  /// Cuts the texts.
  private mutating func cut() {
    /// The columns at which the members of the braces begin that are open in the layout; `nil` of
    /// braces whose members do not begin lines.
    var columns: [Int?] = [0]
    let blocks = Set(before.tree.constructs.lazy.filter { $0.kind == .block }.map { Int($0.start) })
    var brackets = 0
    var start = 0
    var cut = (before: 0, after: after.items.isEmpty ? 0 : lineStart(of: 0, in: after) ?? 0)
    for position in before.items.indices {
      let kind = after.items[position].token.map { after.tree.tokens[$0].kind }
      // What closes a body belongs to it.
      let closesBody = kind == .rightBrace && columns.count > 1 && columns.removeLast() == nil
      let column = lineStart(of: position, in: after).map { after.items[position].start - $0 }
      if position > 0, brackets == 0, !closesBody, let column, columns.last == column,
        let old = lineStart(of: position, in: before)
      {
        pieces.append(Piece(items: start..<position, before: cut.before, after: cut.after))
        start = position
        cut = (old, after.items[position].start - column)
      }
      switch kind {
      case .leftBrace:
        let next = position + 1
        columns.append(
          next < after.items.count && before.items[position].token.map(blocks.contains) ?? false
            ? lineStart(of: next, in: after).map { after.items[next].start - $0 } : nil)
      case .leftParenthesis, .leftBracket: brackets += 1
      case .rightParenthesis, .rightBracket: brackets = max(0, brackets - 1)
      default: break
      }
    }
    if start < before.items.count {
      pieces.append(
        Piece(items: start..<before.items.count, before: cut.before, after: cut.after))
    }
  }

  /// Returns the offset of the line that the item at `position` of `text` begins, if it begins one.
  private func lineStart(of position: Int, in text: TextItems) -> Int? {
    let limit = position == 0 ? 0 : text.items[position - 1].end
    var offset = text.items[position].start
    while offset > limit {
      switch text.source.bytes[offset - 1] {
      case 0x20, 0x09: offset -= 1
      case 0x0A: return offset
      default: return nil
      }
    }
    return offset == 0 ? 0 : nil
  }

}

/// Returns what `ranges` cover, in order, as ranges that do not touch.
private func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
  var result: [Range<Int>] = []
  for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
    if let last = result.last, range.lowerBound <= last.upperBound {
      let end = max(last.upperBound, range.upperBound)
      result[result.count - 1] = last.lowerBound..<end
    } else {
      result.append(range)
    }
  }
  return result
}

extension [UInt8] {

  /// What ends the first line.
  fileprivate var lineEnd: [UInt8] {
    guard let end = firstIndex(of: 0x0A), end > 0, self[end - 1] == 0x0D else { return [0x0A] }
    return [0x0D, 0x0A]
  }

  /// Returns what stands before the text on the lines of the block of code whose first is at `start`:
  /// as much space as before the fence above.
  fileprivate func margin(ofBlockAt start: Int) -> [UInt8] {
    var line = Swift.max(0, start - 1)
    if line > 0, self[line] == 0x0A, self[line - 1] == 0x0D { line -= 1 }
    while line > 0, self[line - 1] != 0x0A, self[line - 1] != 0x0D { line -= 1 }
    var margin: [UInt8] = []
    while line < start, self[line] != UInt8(ascii: "`"), self[line] != UInt8(ascii: "~") {
      // The mark of a list is as wide as space in its place; scalars of several bytes are one wide.
      if self[line] & 0xC0 != 0x80 { margin.append(self[line] == 0x09 ? 0x09 : 0x20) }
      line += 1
    }
    return margin
  }

}
