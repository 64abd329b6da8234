internal import Diagnostics
internal import SourceText
internal import Vocabulary

extension Parser {

  /// Parses an eligibility.
  ///
  ///     eligibility = "eligibility" name attributes "{" { "law as of" expression | let
  ///                   | requirement | interpretation } "}"
  ///
  mutating func parseEligibility(from start: Int, _ documentation: String?) -> EligibilitySyntax {
    let name = parseName()
    let attributes = parseAttributes(documentation, allowing: [.bounds, .subject])
    let subject = attributes.subject ?? missingSubject()
    var lawAsOf: ExpressionSyntax.ID?
    var lets: [LetSyntax] = []
    var requirements: [RequirementSyntax] = []
    var interpretations: [InterpretationSyntax] = []
    let open = index
    if openBrace() {
      while !isAtBlockEnd {
        let first = index
        switch partOfDecision(where: { $0.isPartOfEligibility }, expecting: .requirement) {
        case .lawAsOf:
          lawAsOf = parseHeadExpression()
        case .let: lets.append(parseLet())
        case .interpretation: interpretations.append(parseInterpretation())
        case .require: requirements.append(parseRequirement(isShould: false, from: first))
        case .should: requirements.append(parseRequirement(isShould: true, from: first))
        default: break
        }
        note(.entry, from: first)
      }
      closeBrace(openedAt: open, expecting: .requirement)
    }
    return EligibilitySyntax(
      name: name, attributes: attributes.syntax, subject: subject, lawAsOf: lawAsOf, lets: lets,
      requirements: requirements, interpretations: interpretations, site: span(from: start))
  }

  /// Records that the facts that a decision is about lack.
  private mutating func missingSubject() -> FormalSyntax {
    reportExpected(.word(spelling(of: .for)))
    return FormalSyntax(name: missingName, type: .missing(placeAfterLast))
  }

  /// Moves behind the keyword that begins a part of a decision and returns it, or skips what begins
  /// none and returns nothing.
  private mutating func partOfDecision(
    where isPart: (Keyword) -> Bool, expecting expectation: Expectation
  ) -> Keyword? {
    if let (part, count) = keyword(at: index, where: isPart) {
      advance(over: part, count)
      return part
    }
    if let (part, count) = foreignKeyword(at: index, where: isPart) {
      reportForeign(part, count: count)
      index += count
      return part
    }
    if !skipSeparator() {
      reportExpected(expectation)
      skipToMember()
    }
    return nil
  }

  /// Parses a requirement or a recommendation, after its keyword.
  ///
  ///     requirement = ( "require" | "should" ) name attributes body { exception }
  ///
  private mutating func parseRequirement(isShould: Bool, from start: Int) -> RequirementSyntax {
    let documentation = documentation(before: start)
    let name = parseName()
    let attributes = parseAttributes(documentation, allowing: .bounds)
    var exceptions: [ExceptionSyntax] = []
    let body = parseBody(with: &exceptions)
    parseExceptions(into: &exceptions)
    return RequirementSyntax(
      isShould: isShould, name: name, attributes: attributes.syntax, body: body,
      exceptions: exceptions, site: span(from: start))
  }

  /// Parses a local name, after `let`.
  ///
  ///     let = "let" name "=" query-expression
  ///
  private mutating func parseLet() -> LetSyntax {
    let name = parseName()
    expectEqual()
    return LetSyntax(name: name, value: parseQueryExpression())
  }

  /// Parses a funding.
  ///
  ///     funding    = "funding" name attributes "{" { "programme" ":" name | "eligibility" ":" name
  ///                  | "law as of" expression | let | "amount" ":" value { exception }
  ///                  | obligation | interpretation | settle } "}"
  ///     obligation = "obligation" name attributes
  ///
  mutating func parseFunding(from start: Int, _ documentation: String?) -> FundingSyntax {
    let name = parseName()
    let attributes = parseAttributes(documentation, allowing: [.bounds, .subject])
    let subject = attributes.subject ?? missingSubject()
    var parts = FundingParts()
    let open = index
    if openBrace() {
      while !isAtBlockEnd {
        let first = index
        parseFundingPart(into: &parts)
        note(.entry, from: first)
      }
      closeBrace(openedAt: open, expecting: .partOfFunding)
    }
    return FundingSyntax(
      name: name, attributes: attributes.syntax, subject: subject, programme: parts.programme,
      eligibility: parts.eligibility, lawAsOf: parts.lawAsOf, lets: parts.lets,
      amount: parts.amount, exceptions: parts.exceptions, obligations: parts.obligations,
      interpretations: parts.interpretations, settles: parts.settles, site: span(from: start))
  }

  /// What stands in the braces of a funding.
  private struct FundingParts {

    /// The programme that pays.
    var programme: NameSyntax?

    /// The conditions.
    var eligibility: NameSyntax?

    /// The day whose law applies.
    var lawAsOf: ExpressionSyntax.ID?

    /// The local names.
    var lets: [LetSyntax] = []

    /// The sum.
    var amount: ExpressionSyntax.ID?

    /// The exceptions to the sum.
    var exceptions: [ExceptionSyntax] = []

    /// What the recipient owes.
    var obligations: [ObligationSyntax] = []

    /// The questions that the text leaves open.
    var interpretations: [InterpretationSyntax] = []

    /// The answers to such questions.
    var settles: [SettleSyntax] = []
  }

  /// Parses a part of a funding.
  private mutating func parseFundingPart(into parts: inout FundingParts) {
    let start = index
    if kind == .word, isBeforeColon || followingKind == .equal {
      parseFundingField(into: &parts)
      return
    }
    switch partOfDecision(where: { $0.isPartOfFunding }, expecting: .partOfFunding) {
    case .lawAsOf: parts.lawAsOf = parseHeadExpression()
    case .let: parts.lets.append(parseLet())
    case .interpretation: parts.interpretations.append(parseInterpretation())
    case .settle: parts.settles.append(parseSettle(from: start))
    case .obligation:
      let documentation = documentation(before: start)
      let name = parseName()
      let attributes = parseAttributes(documentation, allowing: [.bounds, .condition, .due])
      parts.obligations.append(
        ObligationSyntax(
          name: name, attributes: attributes.syntax, due: attributes.due, site: span(from: start)))
    default: break
    }
  }

  /// Parses a field of a funding.
  private mutating func parseFundingField(into parts: inout FundingParts) {
    let start = index
    let field: Keyword? = [.amount, .eligibility, .programme].first {
      table.reach(of: words[start], towards: $0) == .whole
    }
    guard let field else {
      reportExpected(.partOfFunding)
      skipToMember()
      return
    }
    let word = spelling(of: start)
    advance(over: field, 1)
    expectFieldColon()
    switch field {
    case .amount:
      if parts.amount != nil { reportRepeated(word, from: start) }
      parts.amount = parseFieldValue()
      parseExceptions(into: &parts.exceptions)
    case .eligibility:
      if parts.eligibility != nil { reportRepeated(word, from: start) }
      parts.eligibility = parseName()
    default:
      if parts.programme != nil { reportRepeated(word, from: start) }
      parts.programme = parseName()
    }
  }

}

extension Keyword {

  /// `true` iff `self` begins a part of an eligibility.
  fileprivate var isPartOfEligibility: Bool {
    switch self {
    case .lawAsOf, .let, .require, .should, .interpretation: true
    default: false
    }
  }

  /// `true` iff `self` begins a part of a funding that is no field.
  fileprivate var isPartOfFunding: Bool {
    switch self {
    case .lawAsOf, .let, .obligation, .interpretation, .settle: true
    default: false
    }
  }

}
