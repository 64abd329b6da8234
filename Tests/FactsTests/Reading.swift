import Catalogue
import Diagnostics
import Evaluation
import Facts
import SourceText
import Values
import Vocabulary

@testable import Planning

/// A program with one of everything that a field can take, and its names.
struct Sample {

  let plan: Plan
  let legend: Legend

  /// The record that is read.
  static let application = RecordID(rawValue: 0)
  static let applicant = RecordID(rawValue: 1)
  static let centre = RecordID(rawValue: 2)
  static let kind = ChoiceID(rawValue: 0)

  init() {
    var plan = Plan()
    var legend = Legend()
    func declaration(_ name: TwinName, _ title: String? = nil) -> DeclarationLegend {
      DeclarationLegend(
        name: name, title: title.map { Title($0) }, cites: [],
        site: SourceSpan(0..<0, in: SourceFile.ID(rawValue: 0)))
    }
    func add(
      _ record: TwinName, _ fields: [(TwinName, ValueType, ClosedRange<Rational>?)]
    ) {
      plan.records.append(
        PlanRecord(fields: fields.map { PlanField(type: $0.1, range: $0.2, isFixed: false) }))
      plan.thingsByRecord.append([])
      legend.records.append(
        RecordLegend(
          declaration: declaration(record), plural: record,
          fields: fields.map { declaration($0.0) }))
    }
    func one(_ name: String) -> TwinName { TwinName(name) }
    add(
      one("Application"),
      [
        (one("applicant"), .record(Self.applicant), nil),
        (one("kind"), .choice(Self.kind), nil),
        (one("population"), .integer, nil),
        (one("posts"), .decimal, 0...10),
        (one("requested"), .money, nil),
        (TwinName(english: "start", german: "beginn"), .date, nil),
        (one("runs"), .period, nil),
        (one("notice"), .duration(nil), nil),
        (one("concept"), .boolean, nil),
        (one("title"), .text, nil),
        (one("shares"), .list(of: .decimal), 0...1),
        (one("partner"), .record(Self.centre), nil),
        (one("cap"), .money, 0...1000),
      ])
    add(one("Applicant"), [(one("name"), .text, nil), (one("population"), .integer, nil)])
    add(TwinName(english: "centre", german: "zentrum"), [(one("name"), .text, nil)])
    plan.choices = [3]
    legend.choices = [
      ChoiceLegend(
        declaration: declaration(one("Authority")),
        values: [
          declaration(TwinName(english: "county", german: "landkreis"), "Kreis oder Landkreis"),
          declaration(one("municipality")), declaration(one("association")),
        ])
    ]
    plan.things = [PlanThing(record: Self.centre, fields: [.absent])]
    plan.thingsByRecord[2] = [ThingID(rawValue: 0)]
    legend.things = [ThingLegend(path: one("hanau"), declaration: declaration(one("hanau")))]
    plan.questions = [
      PlanQuestion(kind: .judgement, settled: nil), PlanQuestion(kind: .discretion, settled: nil),
    ]
    legend.questions = ["regional_need", "hardship"].map {
      QuestionLegend(declaration: declaration(one($0)), office: Title("Office"), readings: [])
    }
    self.plan = plan
    self.legend = legend
  }

  /// Returns the cases in `bytes`.
  func read(_ bytes: [UInt8], named name: String = "facts", asked: Set<Int32>? = nil) -> FactsFile {
    readFacts(
      bytes, named: name, as: Self.application, in: SourceFile.ID(rawValue: 7), plan: plan,
      legend: legend, asked: asked)
  }

  /// Returns the cases in `text`.
  func read(_ text: String, named name: String = "facts", asked: Set<Int32>? = nil) -> FactsFile {
    read(Array(text.utf8), named: name, asked: asked)
  }

  /// Returns what the only case in `text` says of the field at `position`.
  func field(_ position: Int, in text: String) -> Answer? {
    let file = read(text)
    guard file.cases.count == 1, case .record(let record) = file.cases[0].facts?.record else {
      return nil
    }
    return record.fields[position]
  }

  /// Returns the codes and messages of everything that is wrong with `text`.
  func problems(_ text: String, named name: String = "facts") -> [String] {
    messages(of: read(text, named: name))
  }

  /// Returns the codes and messages of everything that is wrong with `file`.
  func messages(of file: FactsFile) -> [String] {
    file.allDiagnostics.map {
      "\($0.problem.code.text) \($0.problem.message(in: .english).plainText)"
    }
  }

  /// Returns the answer that waits for the field at `position`.
  func unknown(_ position: Int32) -> Answer {
    .open(Open(needs: [.fact(FactPath(.subject, [.field(Self.application, position)]))]))
  }

}

/// Returns the number that `text` writes.
func rational(_ text: String) -> Rational { Rational(plainText: text) ?? 0 }

/// Returns the day that `text` writes.
func day(_ text: String) -> Day { Day(isoText: text) ?? .first }
