package import SourceText

/// A declaration or a statement at the top of a file.
///
/// The `language` line is no declaration: it is `SyntaxTree.tongue`.
package indirect enum DeclarationSyntax: Sendable {
  case `import`(ImportSyntax)
  case choice(ChoiceSyntax)

  /// `record …` or `extend …`
  case record(RecordSyntax)

  /// `strategy …`, `centre …`, `Application kassel_2026 …`
  case thing(ThingSyntax)

  case parameter(ParameterSyntax)
  case definition(DefinitionSyntax)
  case table(TableSyntax)
  case eligibility(EligibilitySyntax)
  case funding(FundingSyntax)
  case interpretation(InterpretationSyntax)
  case settle(SettleSyntax)
  case rule(RuleSyntax)
  case query(QuerySyntax)
  case test(TestSyntax)
  case data(DataSyntax)
  case statement(StatementSyntax)
}

/// `import "wir-guideline.leit"`.
package struct ImportSyntax: Sendable {
  package let path: TextSyntax
  package let site: SourceSpan
}

/// The name of a declaration, and its spelling in the other tongue where the author gives one:
/// `centre deutsch zentrum`, in a German file `zentrum english centre`.
package struct DeclaredNameSyntax: Hashable, Sendable {
  package let name: NameSyntax
  package let twin: NameSyntax?
}

/// What may stand between the name of a declaration and its body, in any order.
package struct AttributesSyntax: Sendable {
  package let title: TitleSyntax?
  package let cites: [CitationSyntax]
  package let from: ExpressionSyntax.ID?
  package let until: ExpressionSyntax.ID?

  /// Of an exception: the condition under which it applies.
  package let when: ExpressionSyntax.ID?

  /// Of an exception: the siblings that it takes precedence over.
  package let overrides: [NameSyntax]

  /// Of a rule: it says `warning`.
  package let isWarning: Bool

  /// The text of the `///` comment above the declaration, without the slashes, if there is one.
  package let documentation: String?
}

/// A type as it is written.
package indirect enum TypeSyntax: Hashable, Sendable {

  /// The type that the grammar asks for and the author has not written yet.
  case missing(SourceSpan)

  /// A built-in type: `text`, `money`, … (`list` never stands here).
  case builtin(BuiltinType, SourceSpan)

  /// A choice or a record.
  case named(NameSyntax)

  /// `list of T`
  case list(TypeSyntax, SourceSpan)
}

/// A type that the language has.
package enum BuiltinType: Hashable, Sendable {
  case text, integer, decimal, money, boolean, date, period, duration
}

/// `choice Authority "kind of local authority" { county "Landkreis" … }` or `extend Authority { … }`.
package struct ChoiceSyntax: Sendable {

  /// `true` iff the declaration adds values to a choice declared elsewhere.
  package let isExtension: Bool
  package let name: DeclaredNameSyntax
  package let attributes: AttributesSyntax
  package let values: [ChoiceValueSyntax]
  package let site: SourceSpan
}

/// A value of a choice.
package struct ChoiceValueSyntax: Sendable {
  package let name: DeclaredNameSyntax
  package let title: TitleSyntax?
}

/// `record Application "…" { applicant: Authority … }` or `extend centre { … }`.
package struct RecordSyntax: Sendable {

  /// `true` iff the declaration adds fields to a record or values' fields to a kind declared elsewhere.
  package let isExtension: Bool
  package let name: DeclaredNameSyntax

  /// The name of all things of the kind, where the author gives one: `plural centres deutsch zentren`.
  package let plural: DeclaredNameSyntax?
  package let attributes: AttributesSyntax
  package let fields: [FieldDeclarationSyntax]
  package let site: SourceSpan
}

/// `posts: decimal in 0 .. 2 "Title"`.
package struct FieldDeclarationSyntax: Sendable {
  package let name: DeclaredNameSyntax
  package let type: TypeSyntax

  /// The expression after `in` (a `through` range), if any.
  package let range: ExpressionSyntax.ID?
  package let title: TitleSyntax?
  package let documentation: String?

  /// `true` iff the field says `fixed`: no question may propose to change it.
  package let isFixed: Bool
}

/// `kind name "Title" { fields and parts }`.
package struct ThingSyntax: Sendable {

  /// The kind: `centre`, `grant`, `Application` and so on.
  package let kind: NameSyntax

  /// The name; parts need none.
  package let name: NameSyntax?
  package let attributes: AttributesSyntax
  package let members: [MemberSyntax]
  package let site: SourceSpan
}

/// What stands in the braces of a thing.
package enum MemberSyntax: Sendable {
  case field(FieldSyntax)
  indirect case part(ThingSyntax)
  indirect case settle(SettleSyntax)
  indirect case interpretation(InterpretationSyntax)
}

/// `parameter post_cap "…" { from …: … }` or `parameter floor "…" = 5,000 EUR`.
package struct ParameterSyntax: Sendable {
  package let name: NameSyntax
  package let type: TypeSyntax?
  package let attributes: AttributesSyntax

  /// The values; one without bounds where the parameter never changed.
  package let entries: [HistoryEntrySyntax]
  package let site: SourceSpan
}

/// `name: Type` between parentheses, or after `for`.
package struct FormalSyntax: Sendable {
  package let name: NameSyntax
  package let type: TypeSyntax
}

/// `define years_of(a: Application): decimal "…" = …  except NAME when … { … }`.
package struct DefinitionSyntax: Sendable {
  package let name: NameSyntax
  package let formals: [FormalSyntax]
  package let type: TypeSyntax?
  package let attributes: AttributesSyntax
  package let body: ExpressionSyntax.ID
  package let exceptions: [ExceptionSyntax]
  package let site: SourceSpan
}

/// `except NAME "…" cites … when … { body  except … }`.
package struct ExceptionSyntax: Sendable {
  package let name: NameSyntax
  package let attributes: AttributesSyntax
  package let body: ExpressionSyntax.ID

  /// The exceptions to this exception.
  package let exceptions: [ExceptionSyntax]
  package let site: SourceSpan
}

/// What becomes of several rows of a table that match.
package enum HitPolicy: Hashable, Sendable {
  case unique
  case first
  case any
  case sum
  case least
  case greatest
}

/// `table rate(kind: Authority): decimal unique { | county -> 90 % }`.
package struct TableSyntax: Sendable {
  package let name: NameSyntax
  package let formals: [FormalSyntax]
  package let type: TypeSyntax?
  package let policy: HitPolicy
  package let attributes: AttributesSyntax
  package let rows: [RowSyntax]
  package let site: SourceSpan
}

/// A row of a decision table.
package struct RowSyntax: Sendable {

  /// The tests, one a column; empty iff the row says `otherwise`.
  package let cells: [CellSyntax]
  package let isOtherwise: Bool
  package let result: ExpressionSyntax.ID
  package let cites: [CitationSyntax]
  package let site: SourceSpan
}

/// A test in a column of a decision table.
package indirect enum CellSyntax: Sendable {

  /// `-`
  case any(SourceSpan)

  /// `< 10,000`
  case comparison(BinaryOperator, ExpressionSyntax.ID)

  /// `> 5,000 and <= 10,000`: two comparisons, both of which hold.
  case both(CellSyntax, CellSyntax)

  /// `county, municipality` or `10,000 .. 49,999`: one of the values, or within one of the ranges.
  case oneOf([ExpressionSyntax.ID])

  /// `not county`
  case not(CellSyntax)
}

/// `eligibility NAME "…" for a: Application { … }`.
package struct EligibilitySyntax: Sendable {
  package let name: NameSyntax
  package let attributes: AttributesSyntax
  package let subject: FormalSyntax
  package let lawAsOf: ExpressionSyntax.ID?
  package let lets: [LetSyntax]

  /// The requirements and the `should`s, in the order of the text.
  package let requirements: [RequirementSyntax]
  package let interpretations: [InterpretationSyntax]
  package let site: SourceSpan
}

/// `require NAME "…" cites … { body } except …`, or `should …`.
package struct RequirementSyntax: Sendable {
  package let isShould: Bool
  package let name: NameSyntax
  package let attributes: AttributesSyntax
  package let body: ExpressionSyntax.ID
  package let exceptions: [ExceptionSyntax]
  package let site: SourceSpan
}

/// `let years = …`.
package struct LetSyntax: Sendable {
  package let name: NameSyntax
  package let value: ExpressionSyntax.ID
}

/// `funding NAME "…" for a: Application { … }`.
package struct FundingSyntax: Sendable {
  package let name: NameSyntax
  package let attributes: AttributesSyntax
  package let subject: FormalSyntax

  /// `programme: wir`.
  package let programme: NameSyntax?

  /// `eligibility: centre_eligibility`.
  package let eligibility: NameSyntax?
  package let lawAsOf: ExpressionSyntax.ID?
  package let lets: [LetSyntax]

  /// `amount: …`, and the exceptions to it.
  package let amount: ExpressionSyntax.ID?
  package let exceptions: [ExceptionSyntax]
  package let obligations: [ObligationSyntax]
  package let interpretations: [InterpretationSyntax]
  package let settles: [SettleSyntax]
  package let site: SourceSpan
}

/// `obligation report "Statement of use" due 6 months after a.end`.
package struct ObligationSyntax: Sendable {
  package let name: NameSyntax
  package let attributes: AttributesSyntax
  package let due: ExpressionSyntax.ID?
  package let site: SourceSpan
}

/// `settle fifty_thousand: no because "…"`, `settle most_inhabitants: 30,000`.
package struct SettleSyntax: Sendable {
  package let name: NameSyntax
  package let answer: ExpressionSyntax.ID
  package let reason: TitleSyntax?
  package let site: SourceSpan
}

/// `rule NAME "…" warning for each c in centres { … }`.
package struct RuleSyntax: Sendable {
  package let name: NameSyntax
  package let attributes: AttributesSyntax

  /// `for each c in centres`: the rule holds of every element.
  package let each: (variable: NameSyntax, list: ExpressionSyntax.ID)?
  package let body: ExpressionSyntax.ID
  package let site: SourceSpan
}

/// `query funded_on(day: date) "…" { … }`.
package struct QuerySyntax: Sendable {
  package let name: NameSyntax
  package let formals: [FormalSyntax]
  package let attributes: AttributesSyntax
  package let body: ExpressionSyntax.ID
  package let site: SourceSpan
}

/// `test NAME "…" { given …  expect … }`.
package struct TestSyntax: Sendable {
  package let name: NameSyntax
  package let attributes: AttributesSyntax
  package let steps: [TestStepSyntax]
  package let site: SourceSpan
}

/// What stands in the braces of a test.
package enum TestStepSyntax: Sendable {

  /// `given a = …`: a local name, or a human decision of that name.
  case given(NameSyntax, ExpressionSyntax.ID)

  /// `expect …`: a condition; a `test` of an `application` asks for an outcome by name.
  case expect(ExpressionSyntax.ID, SourceSpan)

  /// `expect … is open because of NAME, …`: what is open, and the facts and decisions of people that
  /// it still needs.
  case expectOpen(ExpressionSyntax.ID, becauseOf: [ExpressionSyntax.ID], SourceSpan)

  /// `expect … can be …`: what is open, and a value that it may come to.
  case expectPossible(ExpressionSyntax.ID, ExpressionSyntax.ID, SourceSpan)

  /// `set as of 2026-01-01`
  case setAsOf(ExpressionSyntax.ID)

  case settle(SettleSyntax)

  /// `true` iff something is expected.
  package var expects: Bool {
    switch self {
    case .expect, .expectOpen, .expectPossible: true
    case .given, .setAsOf, .settle: false
    }
  }
}
