internal import Diagnostics
internal import SourceText
internal import Values
internal import Vocabulary

// What is said about rounding in other words than those of the grammar.
extension Parser {

  /// `true` iff a word that begins the words for rounding stands at `position` after an operand, and
  /// they do not go on.
  func isBareRounded(at position: Int) -> Bool {
    guard tokens[position].kind == .word, !words[position].isNone, position > 0,
      table.reach(of: words[position], towards: .roundedTo) == .first,
      infix(at: position) == nil, !isLineStart(at: position)
    else { return false }
    switch tokens[position + 1].kind {
    case .colon, .leftBrace, .text, .dot: return false
    default: return true
    }
  }

  /// Records that it is not said how to round, and to what.
  mutating func reportBareRounded() {
    let forms: [Keyword] = [.roundedTo, .roundedUpTo, .roundedDownTo, .roundedHalfEvenTo]
    report(
      .bareRounded(spelling(of: index), forms: forms.map { $0.spelling(in: tongue) }), at: index)
    skipRestOfExpression()
  }

  /// Parses into what `whole` is split, and how the parts are rounded, after the words at `position`
  /// that say so.
  mutating func parseSplit(
    of whole: ExpressionSyntax.ID, _ kind: SplitSyntax.Kind, from start: Int, at position: Int
  ) -> ExpressionSyntax.ID {
    let words = SourceSpan(
      Int(tokens[position].start)..<Int(tokens[index - 1].end), in: file)
    let before = diagnostics.count
    let parts = parseExpression(atLeast: .orNextWorkingDay)
    var mode = RoundingMode.nearest
    let unit: ExpressionSyntax.ID
    if let infix, case .rounded(let found) = infix.operation {
      mode = found
      advance(over: infix)
      unit = parseExpression(atLeast: .negation)
    } else {
      // The shorter one is the singular.
      let cents = Keyword.cent.spellings(in: tongue).sorted { $0.utf8.count < $1.utf8.count }
      let mend = spelling(of: Keyword.roundedTo) + " 1 " + (cents.first ?? "")
      if diagnostics.count == before {
        report(
          .splitWithoutUnit(text(at: words), mend: mend), over: words,
          fixes: [replacing(placeAfterLast, by: " " + mend)])
      }
      unit = missingExpression()
    }
    return insert(
      .split(whole, SplitSyntax(kind: kind, parts: parts, mode: mode, unit: unit)), from: start,
      height: max(height(whole), height(parts), height(unit)))
  }

  /// Records that bare `rounded up` stands after something that is no sum, and returns `true` iff it
  /// does not.
  mutating func checkRoundedUp(_ operand: ExpressionSyntax.ID, at position: Int) -> Bool {
    var sum = operand
    while case .group(let inner) = expressions[sum] { sum = inner }
    switch expressions[sum] {
    case .binary(.add, _, _), .binary(.subtract, _, _), .binary(.before, _, _),
      .binary(.after, _, _), .missing:
      return true
    default: break
    }
    let word = SourceSpan(
      Int(tokens[position].start)..<Int(tokens[index - 1].end), in: file)
    let mend: String? =
      switch expressions[sum] {
      case .literal(.integer), .literal(.decimal), .name, .member, .call, .aggregate:
        spelling(of: Keyword.roundedUpTo) + " 1"
      case .literal(.money):
        spelling(of: Keyword.roundedUpTo) + " 1 " + spelling(of: Keyword.euro)
      default: nil
      }
    report(
      .roundedUpWithoutSum(text(at: word)), at: position, over: word,
      fix: mend.map { replacing(word, by: $0) })
    return false
  }

}
