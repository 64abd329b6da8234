/// Returns the shortest decimal that no other binary number is nearer to, without an exponent: `0.1`.
///
/// An amount that somebody put into a column for binary numbers comes out as it was. Three decimals get a
/// fourth, since a reader could take the point before them for one between thousands.
package func decimalText(_ number: Double) -> String {
  guard number.isFinite else { return number.isNaN ? "nan" : number < 0 ? "-inf" : "inf" }
  let shortest = "\(number)"
  let parts = shortest.split(separator: "e", maxSplits: 1)
  let sign = shortest.hasPrefix("-") ? "-" : ""
  let mantissa = parts[0].drop { $0 == "-" }.split(
    separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
  let whole = String(mantissa[0])
  let fraction = mantissa.count > 1 ? String(mantissa[1]) : ""
  // 308 is the greatest that there is.
  let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
  var digits = whole + fraction
  var point = whole.utf8.count + exponent
  if point <= 0 {
    digits = String(repeating: "0", count: 1 - point) + digits
    point = 1
  }
  if point > digits.utf8.count {
    digits += String(repeating: "0", count: point - digits.utf8.count)
  }
  var decimals = String(digits.dropFirst(point))
  while decimals.last == "0" { decimals.removeLast() }
  if decimals.utf8.count == 3 { decimals += "0" }
  let start = sign + digits.prefix(point)
  return decimals.isEmpty ? start : "\(start).\(decimals)"
}
