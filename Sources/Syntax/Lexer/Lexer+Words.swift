internal import Diagnostics
internal import SourceText

extension Lexer {

  /// Reads the word at `position`, which starts with a letter of ASCII or `_`.
  @inline(__always)
  mutating func scanWord() {
    let start = position
    var end = start
    while end < count, isNamePart(bytes[end]) { end += 1 }
    if end < count, bytes[end] >= 0x80 {
      scanRichWord()
    } else {
      emit(
        .word, from: start, to: end, payload: names.symbol(ofASCII: start..<end))
    }
  }

  /// Reads the word at `position`, which may have letters outside ASCII.
  @inline(never)
  mutating func scanRichWord() {
    let start = position
    let name = scanName(at: start)
    emit(.word, from: start, to: name.end, payload: name.symbol)
  }

  /// Reads the name in backticks at `position`.
  mutating func scanQuotedName() {
    let start = position
    let first = byte(at: start + 1)
    let starts =
      isNameStart(first) || first >= 0x80 && scalarClass(at: start + 1).kind == .letter
    if starts {
      let name = scanName(at: start + 1)
      if byte(at: name.end) == UInt8(ascii: "`") {
        emit(.quotedName, from: start, to: name.end + 1, payload: name.symbol)
        return
      }
    }
    // What is meant ends at the next backtick of the line, else with the name.
    var end = start + 1
    while end < count, bytes[end] != 0x0A, bytes[end] != 0x0D, bytes[end] != 0x60 { end += 1 }
    let isClosed = byte(at: end) == UInt8(ascii: "`")
    let symbol: UInt32? = starts ? names.symbol(of: start + 1..<scanName(at: start + 1).end) : nil
    if isClosed {
      end += 1
    } else {
      end = starts ? scanName(at: start + 1).end : start + 1
    }
    let mends = starts && !isClosed ? [text(start..<end) + "`"] : []
    report(.badQuotedName, at: start..<end, mends: mends)
    emit(symbol == nil ? .unknown : .quotedName, from: start, to: end, payload: symbol ?? 0)
  }

  /// Returns the end and the symbol of the name at `start`, and reports what is wrong with it.
  private mutating func scanName(at start: Int) -> (end: Int, symbol: UInt32) {
    var survey = NameSurvey()
    var end = start
    while end < count {
      let byte = bytes[end]
      if byte < 0x80 {
        guard isNamePart(byte) else { break }
        survey.note(ascii: byte)
        end += 1
        continue
      }
      let (kind, next) = scalarClass(at: end)
      guard survey.note(kind, next) else { break }
      end += next.length
    }
    guard survey.isSuspicious else { return (end, names.symbol(of: start..<end)) }
    return (end, names.symbol(spelled: reportName(at: start..<end, survey)))
  }

  /// Reports what is wrong with the name at `range`, and returns the name that is meant.
  private mutating func reportName(at range: Range<Int>, _ survey: NameSurvey) -> String {
    var visible = ""
    for scalar in text(range).unicodeScalars {
      switch ScalarClass(scalar) {
      case .direction, .invisible: continue
      case .letter, .mark, .digit, .space, .control, .dash, .other:
        visible.unicodeScalars.append(scalar)
      }
    }
    visible = normalized(visible)
    if let scalar = survey.direction {
      report(.directionMark(scalar), at: range, mends: [visible])
    } else if let scalar = survey.invisible {
      report(.invisibleCharacter(scalar), at: range, mends: [visible])
    }
    guard survey.looksLatin else { return visible }
    let (meant, culprit) = latinReading(of: visible)
    guard let culprit else { return visible }
    report(
      .lookAlike(culprit, name: visible, meant: latinLookAlike(of: culprit)), at: range,
      mends: meant.map { [$0] } ?? [])
    return meant ?? visible
  }

  /// Returns `name` with letters of Latin for those that look like them, nil if some do not; and the
  /// first of these letters, one that looks like no letter of Latin only if there is no other.
  private func latinReading(of name: String) -> (meant: String?, culprit: Unicode.Scalar?) {
    var meant: String? = ""
    var first: Unicode.Scalar?
    var firstLookAlike: Unicode.Scalar?
    for scalar in name.unicodeScalars {
      guard isOfSimilarScript(scalar) else {
        meant?.unicodeScalars.append(scalar)
        continue
      }
      first = first ?? scalar
      if let latin = latinLookAlike(of: scalar) {
        firstLookAlike = firstLookAlike ?? scalar
        meant? += latin
      } else {
        meant = nil
      }
    }
    return (meant.map(normalized), firstLookAlike ?? first)
  }

}

/// What the scalars of a name say about it.
private struct NameSurvey {

  /// The first scalar that changes the direction of reading.
  private(set) var direction: Unicode.Scalar?

  /// The first scalar without width.
  private(set) var invisible: Unicode.Scalar?

  /// `true` iff a letter is of Latin.
  private var hasLatin = false

  /// `true` iff a letter is of a script that is easily taken for Latin.
  private var hasSimilar = false

  /// `true` iff a letter is a form of one of Latin, or a digit one of another script.
  private var hasForms = false

  /// `true` iff a letter looks like none of Latin.
  private var hasUnlike = false

  /// `true` iff the name reads as Latin and has letters of another script.
  var looksLatin: Bool { hasForms || hasSimilar && (hasLatin || !hasUnlike) }

  /// `true` iff something is wrong.
  var isSuspicious: Bool { direction != nil || invisible != nil || looksLatin }

  /// Takes note of `byte`, which is part of a name.
  mutating func note(ascii byte: UInt8) {
    if (byte | 0x20) &- 0x61 < 26 { hasLatin = true }
  }

  /// Takes note of `next`, which is of `kind`, and returns `false` iff it is not part of a name.
  mutating func note(_ kind: ScalarClass, _ next: DecodedScalar) -> Bool {
    switch kind {
    case .letter, .digit:
      guard next.isValid else { break }
      if isLatin(next.scalar) {
        hasLatin = true
      } else if isOfSimilarScript(next.scalar) {
        hasSimilar = true
        if isOfCompatibilityForm(next.scalar) { hasForms = true }
        if latinLookAlike(of: next.scalar) == nil { hasUnlike = true }
      } else {
        hasUnlike = true
      }
    case .mark: break
    case .direction: direction = direction ?? next.scalar
    case .invisible: invisible = invisible ?? next.scalar
    case .space, .control, .dash, .other: return false
    }
    return true
  }

}
