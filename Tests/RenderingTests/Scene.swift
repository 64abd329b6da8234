import Rendering
import SourceText
import Values
import Vocabulary

@testable import Evaluation
@testable import Planning

/// A program with one of everything that has a name.
struct Scene {

  static let application = RecordID(rawValue: 0)
  static let centre = RecordID(rawValue: 1)
  static let kind = ChoiceID(rawValue: 0)
  static let hanau = ThingID(rawValue: 0)

  /// The text of the program, as far as there is one.
  static let text = "line one\nrequire x { a.posts > 1 }\n"

  let plan: Plan
  let legend: Legend

  /// A fact, and a human decision, that is not known.
  let posts: Need = .fact(FactPath(.named("a"), [.field(Self.application, 0)]))
  let need: Need = .question(0)

  /// The node `a.posts > 1`, and one that is a table of texts and amounts.
  let condition = PlanNode.ID(rawValue: 0)
  let view = PlanNode.ID(rawValue: 3)

  init() {
    let file = SourceFile.ID(rawValue: 0)
    func declaration(
      _ name: TwinName, _ title: String? = nil, cites: [String] = []
    ) -> DeclarationLegend {
      DeclarationLegend(
        name: name, title: title.map { Title($0) }, cites: cites, site: SourceSpan(0..<4, in: file))
    }
    func named(_ name: String, _ title: String? = nil, cites: [String] = []) -> DeclarationLegend {
      declaration(TwinName(name), title, cites: cites)
    }
    var plan = Plan()
    var legend = Legend()
    plan.choices = [2]
    legend.choices = [
      ChoiceLegend(
        declaration: named("Authority"),
        values: [
          declaration(TwinName(english: "county", german: "landkreis")), named("municipality"),
        ])
    ]
    plan.records = [
      PlanRecord(fields: [PlanField(type: .decimal, range: 0...10, isFixed: false)]),
      PlanRecord(fields: []),
    ]
    legend.records = [
      RecordLegend(
        declaration: named("Application"), plural: TwinName("Applications"),
        fields: [named("posts")]),
      RecordLegend(
        declaration: declaration(TwinName(english: "centre", german: "zentrum")),
        plural: TwinName(english: "centres", german: "zentren"), fields: []),
    ]
    plan.things = [PlanThing(record: Self.centre, fields: [])]
    plan.thingsByRecord = [[], [Self.hanau]]
    legend.things = [
      ThingLegend(path: TwinName("hanau"), declaration: named("hanau", "Centre of Hanau"))
    ]
    plan.questions = [PlanQuestion(kind: .judgement, settled: nil)]
    legend.questions = [
      QuestionLegend(
        declaration: named("regional_need", "Is there a need?"), office: Title("Office"),
        readings: [])
    ]
    let always = PlanNode.ID(rawValue: 0)
    plan.nodes = [
      PlanNode(.constant(.boolean(true), isApproximate: false), .boolean),
      PlanNode(.constant(.text("x"), isApproximate: false), .text),
      PlanNode(.constant(.money(1), isApproximate: false), .money),
      PlanNode(
        .view(
          always,
          PlanView(
            slot: 0, groups: [], sort: [],
            columns: [PlanNode.ID(rawValue: 1), PlanNode.ID(rawValue: 2)], isChart: false,
            isTable: true)), .list(of: .nothing)),
    ]
    let condition = SourceSpan(21..<32, in: file)
    legend.sites = Array(repeating: condition, count: plan.nodes.count)
    legend.headings = [3: [Title("Centre"), Title("Amount")]]
    legend.tongues = [file: .english]
    let frame = PlanFrame(slotCount: 1, locals: [])
    let requirement = PlanRequirement(
      isShould: false, validity: .always, clause: PlanClause(body: always, exceptions: []))
    plan.decisions = [
      PlanDecision(
        subject: Self.application, frame: frame, lawAsOf: nil,
        requirements: Array(repeating: requirement, count: 4), funding: nil),
      PlanDecision(
        subject: Self.application, frame: frame, lawAsOf: nil, requirements: [],
        funding: PlanFunding(
          eligibility: 0, amount: nil, obligations: [PlanObligation()], calendar: nil, settled: [:])
      ),
    ]
    legend.decisions = [
      DecisionLegend(
        declaration: named("centre_eligibility"), subject: "a",
        requirements: [
          named("authority", "A county applies", cites: ["guideline 2.1"]),
          named("deadline", "The application is early enough", cites: ["guideline 6.2"]),
          named("need", "There is a need"), named("early"),
        ], obligations: []),
      DecisionLegend(
        declaration: named("centre_grant"), subject: "a", requirements: [],
        obligations: [named("report", "Statement of use")]),
    ]
    legend.exceptions = [named("first_year", "In 2021 later", cites: ["guideline 9"])]
    plan.rules = [PlanRule(isWarning: true, frame: frame, each: nil, body: always)]
    legend.rules = [named("goals", "Every centre has a goal")]
    plan.tests = [PlanTest(frame: frame, steps: [.expect(always)])]
    legend.tests = [
      TestLegend(declaration: named("late", "Late is late"), steps: [condition])
    ]
    self.plan = plan
    self.legend = legend
  }

  /// Returns a renderer in `tongue`.
  func renderer(_ tongue: Tongue = .english) -> Renderer {
    Renderer(
      plan: plan, legend: legend, sources: [SourceFile(name: "a.leit", text: Self.text)],
      tongue: tongue, isColoured: false)
  }

  /// Returns a table of texts and amounts, with an open row unless it is a chart.
  func table(isChart: Bool) -> TableAnswer {
    func row(_ text: String, _ amount: Answer, _ membership: Answer? = nil) -> TableAnswer.Row {
      TableAnswer.Row(cells: [.known(.text(text), []), amount], membership: membership)
    }
    let open = row("x", .open(Open(needs: [posts])), .open(Open(needs: [need])))
    return TableAnswer(
      rows: [row("Höchst", .known(.money(1_000), [])), row("漢字", .known(.money(5), []))],
      openRows: isChart ? [] : [open], isChart: isChart, groupCount: 0, asOf: nil)
  }

  /// Returns what the requirement at `position` came to.
  func result(_ position: Int32, _ status: Status, exception: Int32? = nil) -> RequirementResult {
    RequirementResult(
      decision: 0, requirement: position, status: status, exception: exception,
      answer: .truth(true), steps: 0..<0)
  }

}

/// Returns the number that `text` writes.
func rational(_ text: String) -> Rational { Rational(plainText: text) ?? 0 }

/// Returns the day that `text` writes.
func day(_ text: String) -> Day { Day(isoText: text) ?? .first }
