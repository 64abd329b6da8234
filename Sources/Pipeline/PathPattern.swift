/// A pattern of paths, as `.gitignore` has them: `drafts`, `/old/*.leit`, `**/annex [0-9]?`.
struct PathPattern: Sendable {

  /// A part between slashes.
  private enum Part: Sendable {

    /// `**`: any number of folders.
    case anyFolders

    /// A name.
    case name([Piece])

  }

  /// A part of a name.
  private enum Piece: Sendable {

    /// `*`: any characters.
    case anyRun

    /// `?`: one character.
    case anyOne

    /// That character.
    case scalar(Unicode.Scalar)

    /// `[…]`: one of these characters, or with `!` none of them.
    case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)

  }

  /// The parts, from the folder of the list to the name.
  private let parts: [Part]

  /// Creates an instance written `text`, or `nil` if nothing could match it.
  init?(_ text: Substring.UnicodeScalarView) {
    var texts = text.split(separator: "/", omittingEmptySubsequences: false)
    // Only a pattern with a slash before its end says in which folder.
    var parts: [Part] = texts.count == 1 ? [.anyFolders] : []
    if texts.count > 1, texts[0].isEmpty { texts.removeFirst() }
    for (place, text) in texts.enumerated() {
      if text.elementsEqual("**".unicodeScalars), place + 1 < texts.count || texts.count > 1 {
        // At the end it is what is in the folder, not the folder.
        if place + 1 == texts.count { parts.append(.name([.anyRun])) }
        parts.append(.anyFolders)
      } else if let pieces = Self.pieces(text), !pieces.isEmpty {
        parts.append(.name(pieces))
      } else {
        return nil
      }
    }
    self.parts = parts
  }

  /// `true` iff `self` matches the path that goes through `names`.
  ///
  /// - Complexity: O(*n*·*m*) in the lengths of the pattern and of the path.
  func matches(_ names: [[Unicode.Scalar]]) -> Bool {
    globMatches(
      parts, names,
      isAny: { if case .anyFolders = $0 { true } else { false } },
      accepts: { part, name in
        guard case .name(let pieces) = part else { return false }
        return globMatches(
          pieces, name, isAny: { if case .anyRun = $0 { true } else { false } },
          accepts: Self.accepts)
      })
  }

  /// `true` iff `piece` matches `scalar`.
  private static func accepts(_ piece: Piece, _ scalar: Unicode.Scalar) -> Bool {
    switch piece {
    case .anyRun, .anyOne: true
    case .scalar(let wanted): wanted == scalar
    case .oneOf(let ranges, let isNegated):
      ranges.contains { $0.contains(scalar) } != isNegated
    }
  }

  /// Returns the parts of the name written `text`, or `nil` if it makes no sense.
  private static func pieces(_ text: Substring.UnicodeScalarView) -> [Piece]? {
    var pieces: [Piece] = []
    var rest = text
    while let scalar = rest.popFirst() {
      switch scalar {
      case "*": pieces.append(.anyRun)
      case "?": pieces.append(.anyOne)
      case "\\":
        guard let escaped = rest.popFirst() else { return nil }
        pieces.append(.scalar(escaped))
      case "[":
        guard let piece = oneOf(&rest) else { return nil }
        pieces.append(piece)
      default: pieces.append(.scalar(scalar))
      }
    }
    return pieces
  }

  /// Returns the characters between the brackets whose second half `rest` begins with, and goes past
  /// them; `nil` if they are not closed, or hold a range that ends before it starts.
  private static func oneOf(_ rest: inout Substring.UnicodeScalarView) -> Piece? {
    let isNegated = rest.first == "!" || rest.first == "^"
    if isNegated { rest.removeFirst() }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    var isFirst = true
    while let scalar = rest.popFirst() {
      if scalar == "]", !isFirst { return .oneOf(ranges, isNegated: isNegated) }
      isFirst = false
      if scalar == "[", rest.first == ":" {
        guard let named = namedRanges(&rest) else { return nil }
        ranges += named
        continue
      }
      guard let lower = scalar == "\\" ? rest.popFirst() : scalar else { return nil }
      guard rest.first == "-", let second = rest.dropFirst().first, second != "]" else {
        ranges.append(lower...lower)
        continue
      }
      rest.removeFirst()
      guard let first = rest.popFirst(), let upper = first == "\\" ? rest.popFirst() : first,
        lower <= upper
      else { return nil }
      ranges.append(lower...upper)
    }
    return nil
  }

  /// Returns the characters of the class whose name `rest` begins with, `:digit:]`, and goes past it.
  private static func namedRanges(
    _ rest: inout Substring.UnicodeScalarView
  ) -> [ClosedRange<Unicode.Scalar>]? {
    guard let end = rest.dropFirst().firstIndex(of: ":") else { return nil }
    let name = String(rest[rest.index(after: rest.startIndex)..<end])
    rest = rest[rest.index(after: end)...]
    guard rest.popFirst() == "]" else { return nil }
    return namedClasses[name]
  }

  /// The classes of characters that have names.
  private static let namedClasses: [String: [ClosedRange<Unicode.Scalar>]] = [
    "alpha": ["A"..."Z", "a"..."z"], "digit": ["0"..."9"], "upper": ["A"..."Z"],
    "lower": ["a"..."z"], "alnum": ["0"..."9", "A"..."Z", "a"..."z"],
    "space": [" "..." ", "\t"..."\r"], "blank": [" "..." ", "\t"..."\t"],
    "punct": ["!"..."/", ":"..."@", "["..."`", "{"..."~"],
    "xdigit": ["0"..."9", "A"..."F", "a"..."f"],
  ]

}

/// `true` iff `pattern` matches all of `items`: one after the other, but for those that stand for any
/// number of items.
///
/// - Complexity: O(*n*·*m*) calls of `accepts`.
private func globMatches<Part, Item>(
  _ pattern: [Part], _ items: [Item], isAny: (Part) -> Bool, accepts: (Part, Item) -> Bool
) -> Bool {
  var place = 0
  var item = 0
  // Where to go on if what follows the last "any" does not fit: it takes one item more.
  var retry: (place: Int, item: Int)?
  while item < items.count {
    if place < pattern.count, isAny(pattern[place]) {
      place += 1
      retry = (place, item)
    } else if place < pattern.count, accepts(pattern[place], items[item]) {
      place += 1
      item += 1
    } else if let (start, taken) = retry {
      place = start
      item = taken + 1
      retry = (start, taken + 1)
    } else {
      return false
    }
  }
  return pattern[place...].allSatisfy(isAny)
}
