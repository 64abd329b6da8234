internal import Catalogue
internal import Evaluation
internal import Inquiry
internal import Planning
internal import Values
internal import Vocabulary

/// Something that two versions of the files do not say alike about a case.
struct VersionFinding {

  /// What is said.
  enum Subject: String {
    case outcome
    case amount
    case requirement
    case obligation
    case missing
  }

  /// What one version says of it.
  struct Side {

    /// What is said, for people and for programs; `nil` where the version does not know of it.
    let text: String?
    let plain: String?

    /// What is cited.
    let cites: [String]

    /// Why it says so, a line each.
    let reasons: [String]

    /// Creates an instance with the given properties.
    init(_ text: String?, plain: String?, cites: [String] = [], reasons: [String] = []) {
      self.text = text
      self.plain = plain
      self.cites = cites
      self.reasons = reasons
    }

  }

  /// What is said.
  let subject: Subject

  /// The name of the requirement or the obligation, for people and for programs.
  let name: TwinName?

  /// The title of it.
  let title: String?

  /// What either version says.
  let before: Side
  let after: Side

  /// What is cited: by the second version, unless it does not know of it.
  var cites: [String] { after.text == nil ? before.cites : after.cites }

}

/// What one version says about one case, ready to be compared.
struct VersionSayings {

  /// What writes it.
  let renderer: Renderer

  /// What is said.
  let answer: VersionAnswer

  /// The outcome.
  var outcome: VersionFinding.Side {
    let decision = answer.decision
    return VersionFinding.Side(
      renderer.outcomeText(of: decision), plain: decision.outcome.rawValue)
  }

  /// Returns the amount, or what it could be; where `other` has one, too, also why.
  func amount(besides other: VersionSayings) -> VersionFinding.Side {
    let decision = answer.decision
    var plain: String?
    if decision.outcome == .eligible, let amount = decision.amount {
      plain = renderer.plain(amount, .money)
    }
    let isComparable = hasAmount && other.hasAmount
    return VersionFinding.Side(
      renderer.amountText(of: decision), plain: plain,
      reasons: isComparable ? renderer.lines(of: answer.amount, decision) : [])
  }

  /// `true` iff there is or may be an amount.
  private var hasAmount: Bool {
    switch answer.decision.outcome {
    case .eligible, .open: answer.decision.amount != nil
    case .notEligible, .fault: false
    }
  }

  /// The requirements in force, by their names, in their order.
  var requirements: [(name: TwinName, title: String?, status: Status, side: VersionFinding.Side)] {
    let decision = answer.decision
    return decision.requirements.map { result in
      let declaration = renderer.requirement(result)
      let reason = answer.requirements[declaration.name.english]
      let cell = renderer.status(result.status)
      return (
        declaration.name, renderer.title(of: declaration), result.status,
        VersionFinding.Side(
          renderer.style.paint(cell.text, cell.role), plain: result.status.rawValue,
          cites: renderer.cites(of: result), reasons: renderer.lines(of: reason, decision))
      )
    }
  }

  /// The obligations, by their names, in their order.
  var obligations: [(name: TwinName, title: String?, side: VersionFinding.Side)] {
    let decision = answer.decision
    let legends = renderer.legend.decisions[Int(decision.decision)].obligations
    return decision.obligations.map { obligation in
      let declaration = legends[Int(obligation.obligation)]
      let due = obligation.due.map { renderer.line($0) } ?? "–"
      let plain = obligation.due.map { renderer.plain($0, .date) } ?? ""
      return (
        declaration.name, renderer.title(of: declaration),
        VersionFinding.Side(due, plain: plain, cites: declaration.cites)
      )
    }
  }

  /// The facts and the decisions of people that are missing.
  var missing: VersionFinding.Side {
    let decision = answer.decision
    let subject = renderer.legend.decisions[Int(decision.decision)].subject
    let names = renderer.missing(decision.needs, subject: subject, .forPrograms).joined(
      separator: "; ")
    let words = renderer.needs(decision.needs, subject: subject).joined(separator: ", ")
    return VersionFinding.Side(words.isEmpty ? "–" : visible(words), plain: names)
  }

}

/// Returns what `before` and `after` do not say alike about a case.
///
/// A requirement that is met and is in one version alone changes no answer.
func findings(_ before: VersionSayings, _ after: VersionSayings) -> [VersionFinding] {
  var findings = [
    VersionFinding(
      subject: .outcome, name: nil, title: nil, before: before.outcome, after: after.outcome),
    VersionFinding(
      subject: .amount, name: nil, title: nil,
      before: before.amount(besides: after), after: after.amount(besides: before)),
  ]
  let none = VersionFinding.Side(nil, plain: nil)
  let olds = before.requirements
  let news = after.requirements
  let newByName = Dictionary(news.map { ($0.name.english, $0) }) { first, _ in first }
  let oldNames = Set(olds.map(\.name.english))
  for old in olds {
    let new = newByName[old.name.english]
    if new == nil, old.status == .met { continue }
    findings.append(
      VersionFinding(
        subject: .requirement, name: old.name, title: new?.title ?? old.title, before: old.side,
        after: new?.side ?? none))
  }
  for new in news where !oldNames.contains(new.name.english) && new.status != .met {
    findings.append(
      VersionFinding(
        subject: .requirement, name: new.name, title: new.title, before: none, after: new.side))
  }
  // Who is not eligible has no obligations; that is said with the outcome.
  let bothEligible = [before, after].allSatisfy { $0.answer.decision.outcome == .eligible }
  let duties = bothEligible ? (before.obligations, after.obligations) : ([], [])
  let dutyNames = Set(duties.0.map(\.name.english))
  for old in duties.0 {
    let new = duties.1.first { $0.name.english == old.name.english }
    findings.append(
      VersionFinding(
        subject: .obligation, name: old.name, title: new?.title ?? old.title, before: old.side,
        after: new?.side ?? none))
  }
  for new in duties.1 where !dutyNames.contains(new.name.english) {
    findings.append(
      VersionFinding(
        subject: .obligation, name: new.name, title: new.title, before: none, after: new.side))
  }
  findings.append(
    VersionFinding(
      subject: .missing, name: nil, title: nil, before: before.missing, after: after.missing))
  // What a requirement cites or why it is so is no answer.
  return findings.filter { $0.before.plain != $0.after.plain || $0.isAmountOtherwise }
}

extension VersionFinding {

  /// `true` iff it is about an amount that is not said for certain, and is not said alike.
  fileprivate var isAmountOtherwise: Bool { subject == .amount && before.text != after.text }

}
