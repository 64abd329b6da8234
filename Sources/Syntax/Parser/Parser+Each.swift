internal import Diagnostics
internal import SourceText
internal import Vocabulary

// Lists of what is made of each element.
extension Parser {

  /// The most tokens before `for each` that are looked at.
  private static let mostTokensBeforeEach = 60

  /// Parses what the element is called for which each value of a list is worked out, and from where
  /// it is.
  ///
  ///     each = "for each" name "in" operand { "as of" moment } [ "where" expression ]
  ///
  mutating func parseEach() -> EachSyntax {
    expect(.forEach)
    let name = parseName()
    expect(.in)
    let list = parsePostfix(leavingCondition: true)
    let condition = take(.where) ? parseExpression() : nil
    return EachSyntax(name: name, list: list, condition: condition)
  }

  /// Parses the list of what is made of each element, after an aggregate, where the brackets around it
  /// lack, which is an error; `nil` iff there is none.
  mutating func parseBareEach() -> ExpressionSyntax.ID? {
    guard isBareEachNext else { return nil }
    let start = index
    let value = parseExpression()
    guard at(.forEach) else { return value }
    let word = index
    let each = parseEach()
    let height = max(
      height(value), height(each.list), each.condition.map { self.height($0) } ?? 0)
    let result = insert(.comprehension(value, each), from: start, height: height)
    let site = expressions.site(of: result)
    let first = SourceSpan(Int(site.start)..<Int(site.start), in: file)
    let last = SourceSpan(Int(site.end)..<Int(site.end), in: file)
    report(
      .eachWithoutBrackets(spelling(of: .forEach)), at: word,
      fix: Fix([TextEdit(first, "["), TextEdit(last, "]")]))
    return result
  }

  /// `true` iff `for each` comes on the same line, outside of brackets that open from here on.
  private var isBareEachNext: Bool {
    var depth = 0
    for position in index..<min(index + Self.mostTokensBeforeEach, tokens.count) {
      if position > index, isLineStart(at: position) { return false }
      switch tokens[position].kind {
      case .leftParenthesis, .leftBracket: depth += 1
      case .rightParenthesis, .rightBracket:
        depth -= 1
        if depth < 0 { return false }
      case .comma, .semicolon: if depth == 0 { return false }
      case .leftBrace, .rightBrace, .colon, .end: return false
      case .word:
        if depth == 0, position > index, length(of: .forEach, at: position) > 0 { return true }
      default: break
      }
    }
    return false
  }

}
