// What has to be long to show that it is too long.
extension Explanation {

  /// 1,300 digits.
  static let manyDigits = String(repeating: "1234567890", count: 130)

  /// 300 pairs of parentheses around a number.
  static let manyParentheses =
    String(repeating: "(", count: 300) + "1" + String(repeating: ")", count: 300)

  /// 70 pairs of brackets in each other.
  static let manyBrackets = String(repeating: "[", count: 70) + String(repeating: "]", count: 70)

}
