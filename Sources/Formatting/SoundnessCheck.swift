package import SourceText
package import Syntax

/// The first place where a text and its layout are not the same program with the same comments.
package struct LayoutDifference: Hashable, Sendable {

  /// What is not the same.
  package enum Kind: Hashable, Sendable {

    /// A comment: its text, or what it stands between.
    case comment

    /// A word, a mark, a number or a text.
    case token

    /// How they belong together.
    case structure

    /// What they mean: the plans are not equal.
    case meaning

  }

  /// What is not the same.
  package let kind: Kind

  /// Where that is in the text as it was.
  package let offset: Int

  /// What stands there in the text as it was; empty where it ends.
  package let before: String

  /// What stands in its place in the layout; empty where it ends.
  package let after: String

  /// Creates an instance with the given properties.
  package init(_ kind: Kind, at offset: Int, before: String, after: String) {
    self.kind = kind
    self.offset = offset
    self.before = before
    self.after = after
  }

}

/// Returns the first place where `layout`, which was read from `newSource`, is not the program of
/// `tree`, which was read from `source`, or does not have its comments; `nil` where it is and has.
///
/// Comments are the same but for space at the ends of their lines, and stand between the same words.
/// Words are the same keyword, the same name, the same number, day or text, however they are spelled.
///
/// - Complexity: O(*n*) in the bytes of the texts.
package func firstDifference(
  from tree: SyntaxTree, of source: SourceFile, to layout: SyntaxTree, of newSource: SourceFile
) -> LayoutDifference? {
  firstDifference(from: TextItems(tree, of: source), to: TextItems(layout, of: newSource))
}

/// Returns the first place where `after` is not the program of `before`, with its comments.
func firstDifference(from before: TextItems, to after: TextItems) -> LayoutDifference? {
  for (old, new) in zip(before.items, after.items)
  where !isSame(old, in: before, as: new, in: after) {
    return LayoutDifference(
      old.token == nil || new.token == nil ? .comment : .token, at: old.start,
      before: before.text(of: old), after: after.text(of: new))
  }
  let count = min(before.items.count, after.items.count)
  if count < max(before.items.count, after.items.count) {
    let old = count < before.items.count ? before.items[count] : nil
    let new = count < after.items.count ? after.items[count] : nil
    return LayoutDifference(
      [old, new].contains { $0.map { $0.token == nil } ?? false } ? .comment : .token,
      at: old?.start ?? before.source.bytes.count, before: old.map(before.text) ?? "",
      after: new.map(after.text) ?? "")
  }
  if TreeShape(before.tree).isEqual(to: TreeShape(after.tree)) { return nil }
  guard let place = before.tree.firstDeclaration(unlike: after.tree) else { return nil }
  let (old, new) = (before.firstLine(of: place), after.firstLine(of: place))
  return LayoutDifference(
    .structure, at: old?.offset ?? before.source.bytes.count, before: old?.text ?? "",
    after: new?.text ?? "")
}

extension TextItems {

  /// Returns the first line of the declaration at `place`, and where it begins, if there is one.
  fileprivate func firstLine(of place: Int) -> (offset: Int, text: String)? {
    guard place < tree.declarations.count else { return nil }
    let site = tree.declarations[place].site.offsets
    let line = source.bytes[site].prefix { $0 != 0x0A && $0 != 0x0D }
    return (site.lowerBound, String(decoding: line, as: UTF8.self))
  }

}

/// `true` iff `old` of `before` means what `new` of `after` means.
private func isSame(
  _ old: TextItem, in before: TextItems, as new: TextItem, in after: TextItems
) -> Bool {
  guard let oldPlace = old.token, let newPlace = new.token else {
    guard old.token == nil, new.token == nil else { return false }
    return areSameComments(before.bytes(of: old), after.bytes(of: new))
  }
  let (token, other) = (before.tokens[oldPlace], after.tokens[newPlace])
  let (role, otherRole) = (before.roles[oldPlace], after.roles[newPlace])
  if token.kind == other.kind, role == otherRole, before.bytes(of: old) == after.bytes(of: new) {
    return true
  }
  switch (role, otherRole) {
  case (.keyword(let keyword), .keyword(let otherKeyword)): return keyword == otherKeyword
  case (.name, .name):
    return before.tree.spellings[Int(token.payload)] == after.tree.spellings[Int(other.payload)]
  case (.none, .none): break
  case (.keyword, _), (.name, _), (.none, _), (.continuation, _): return false
  }
  guard token.kind == other.kind else { return false }
  switch token.kind {
  case .number: return before.digits(of: old) == after.digits(of: new)
  case .text: return before.content(of: old) == after.content(of: new)
  case .date: return before.dayParts(of: old) == after.dayParts(of: new)
  case .month: return token.payload == other.payload
  case .word, .quotedName, .unknown: return before.bytes(of: old) == after.bytes(of: new)
  case .leftBrace, .rightBrace, .leftParenthesis, .rightParenthesis, .leftBracket, .rightBracket,
    .colon, .comma, .semicolon, .dot, .dotDot, .bar, .arrow, .equal, .notEqual, .less,
    .lessOrEqual, .greater, .greaterOrEqual, .plus, .minus, .star, .slash, .percent, .euro, .end:
    return true
  }
}

/// `true` iff `old` and `new` are the same but for space at the ends of lines.
private func areSameComments(_ old: ArraySlice<UInt8>, _ new: ArraySlice<UInt8>) -> Bool {
  if old == new { return true }
  return withoutLineEndSpace(old) == withoutLineEndSpace(new)
}

/// Returns `comment` with `\n` at the end of each line, and no space before it; one that nothing closes
/// goes on to the end of the file, and its empty lines there are no part of it.
private func withoutLineEndSpace(_ comment: ArraySlice<UInt8>) -> [UInt8] {
  var text: [UInt8] = []
  /// The number of bytes up to the last that is no space on its line.
  var solid = 0
  var previous: UInt8 = 0
  for byte in comment {
    switch byte {
    case 0x0A where previous == 0x0D: break
    case 0x0A, 0x0D:
      text.removeSubrange(solid...)
      text.append(0x0A)
      solid = text.count
    case 0x20, 0x09: text.append(byte)
    default:
      text.append(byte)
      solid = text.count
    }
    previous = byte
  }
  text.removeSubrange(solid...)
  while text.last == 0x0A { text.removeLast() }
  return text
}

extension TextItems {

  /// Returns the digits of the number `item`; where its decimals begin, the tree says.
  fileprivate func digits(of item: TextItem) -> [UInt8] {
    bytes(of: item).filter { 0x30...0x39 ~= $0 }
  }

  /// Returns the text `item` without its quotes.
  fileprivate func content(of item: TextItem) -> Substring {
    text(of: item).dropFirst().dropLast()
  }

  /// Returns the numbers of the date `item`, the year first.
  fileprivate func dayParts(of item: TextItem) -> [Int] {
    let parts = bytes(of: item).split { !(0x30...0x39 ~= $0) }
    let numbers = parts.map { $0.reduce(0) { $0 &* 10 &+ Int($1 - 0x30) } }
    return parts.first?.count == 4 ? numbers : numbers.reversed()
  }

}
