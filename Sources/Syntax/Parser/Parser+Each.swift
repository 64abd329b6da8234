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
    let start = index
    defer { note(.each, from: start) }
    if !take(.forEach) { takeHabitualWord(for: .forEach) }
    let name = parseName()
    expect(.in)
    let list = parsePostfix(leavingCondition: true)
    var isChosen = take(.where)
    if !isChosen, at(.if) || at(.when) {
      takeHabitualWord(for: .where)
      isChosen = true
    }
    return EachSyntax(
      name: name, list: list, condition: isChosen ? parseExpression() : nil)
  }

  /// `true` iff what the element is called comes next for which a value of a list is worked out, with
  /// `for` alone, too.
  var isEachNext: Bool {
    at(.forEach) || at(.for) && isName(at: index + 1) && length(of: .in, at: index + 2) > 0
  }

  /// Moves behind a word that people are used to, and records that `keyword` stands for it here.
  private mutating func takeHabitualWord(for keyword: Keyword) {
    let meant = spelling(of: keyword)
    report(
      .habit(spelling(of: index), meant: meant), at: index,
      fix: replacing(site(of: index), by: meant))
    advance()
  }

  /// Parses the list of what is made of each element, after an aggregate, where the brackets around it
  /// lack, which is an error; `nil` iff there is none.
  mutating func parseBareEach() -> ExpressionSyntax.ID? {
    // In a list, `for each` belongs to the list.
    guard !isFirstElement, isBareEachNext else { return nil }
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
