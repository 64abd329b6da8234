internal import Syntax
package import Vocabulary

/// Returns the number written `digits` in `tongue` as files in `other` write it, with its digits in
/// groups of three.
///
/// Money is grouped from four digits on, other numbers from five: a number of four digits may be a
/// year, and stays as its author groups it. Decimals stay as they are.
///
/// - Precondition: the lexer has accepted `digits` in `tongue`.
package func respelledNumber(
  _ digits: some Collection<UInt8>, from tongue: Tongue, to other: Tongue, isMoney: Bool
) -> [UInt8] {
  let marks = LiteralStyle(of: tongue)
  let otherMarks = LiteralStyle(of: other)
  var whole: [UInt8] = []
  var decimals: [UInt8] = []
  var isInDecimals = false
  var isGrouped = false
  for byte in digits {
    if byte == marks.decimalMark {
      isInDecimals = true
    } else if byte == marks.groupMark {
      isGrouped = true
    } else if byte != UInt8(ascii: "_") {
      if isInDecimals { decimals.append(byte) } else { whole.append(byte) }
    }
  }
  let groups = whole.count > 4 || whole.count == 4 && (isMoney || isGrouped)
  var result: [UInt8] = []
  for (position, digit) in whole.enumerated() {
    if groups, position > 0, (whole.count - position) % 3 == 0 {
      result.append(otherMarks.groupMark)
    }
    result.append(digit)
  }
  if isInDecimals { result += [otherMarks.decimalMark] + decimals }
  return result
}
