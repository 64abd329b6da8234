internal import Catalogue
internal import Evaluation
internal import Inquiry
internal import Planning
internal import Rendering
internal import SourceText
internal import Values

/// Questions about what was asked before.
extension Runner {

  /// Answers `inquiry`, which the statement at `site` asks.
  mutating func answer(
    _ inquiry: PlanInquiry, _ frame: PlanFrame, at site: SourceSpan, in context: inout Context
  ) {
    // What is asked about an answer is asked of the facts that the answer rests on.
    let answers = evaluator.answers
    evaluator.suppositions = request?.suppositions ?? [:]
    if let supposed = request?.supposedAnswers { evaluator.answers.merge(supposed) { $1 } }
    defer {
      evaluator.suppositions = [:]
      evaluator.answers = answers
    }
    switch inquiry {
    case .why(let reason): explain(reason, isNot: false, frame, at: site, in: &context)
    case .whyNot(let reason): explain(reason, isNot: true, frame, at: site, in: &context)
    case .whatIf(let suppositions): suppose(suppositions, frame, at: site, in: &context)
    case .whatWouldItTake(let amount, let kept):
      propose(amount: amount, keeping: kept, frame, at: site, in: &context)
    case .whatIsMissing: rankMissing(at: site, in: &context)
    case .sweep(let fact, let first, let last):
      sweep(fact, from: first, to: last, frame, at: site, in: &context)
    case .difference(let first, let second):
      compare(first, with: second, frame, at: site, in: &context)
    case .comparison(let first, let second):
      contrast(first, with: second, frame, at: site, in: &context)
    }
  }

  /// What the statements of a text ask that questions may be about.
  struct Questions: OptionSet {

    /// The kinds of questions, a bit each.
    let rawValue: UInt8

    /// What an expression comes to, or whether a rule holds.
    static let answer = Questions(rawValue: 1)

    /// What a decision says.
    static let decision = Questions(rawValue: 2)

    /// What an answer would be if facts were others.
    static let supposition = Questions(rawValue: 4)

  }

  /// Returns what the statements of `file` ask that questions may be about.
  func questions(in file: SourceFile.ID) -> Questions {
    var found: Questions = []
    for (position, step) in plan.steps.enumerated() where legend.steps[position].file == file {
      switch step {
      case .show, .rule: found.insert(.answer)
      case .decide: found.insert(.decision)
      case .inquiry(.whatIf, _): found.insert(.supposition)
      case .test, .setAsOf, .historyOfDefinition, .historyOfField, .historyOfRequirement,
        .inquiry:
        continue
      }
    }
    return found
  }

  /// Takes what the statements of `file` asked by the law of `day` as asked before, and says nothing.
  mutating func recall(stepsOf file: SourceFile.ID, asOf day: Day, in context: Context) {
    let saved = asOf
    evaluator.asOf = day
    for (position, step) in plan.steps.enumerated() where legend.steps[position].file == file {
      switch step {
      case .show(let node, let frame): request = Request(.value(node, frame), asOf: asOf)
      case .rule(let rule): request = Request(.rule(rule), asOf: asOf)
      case .decide(let decision, let facts, let date, let frame):
        guard let day = date.map({ evaluator.answer(to: $0, in: frame).day }) ?? asOf else {
          continue
        }
        let subject = evaluator.answer(to: facts, in: frame)
        remember(request(decision, about: subject, asOf: day, in: context))
      case .setAsOf(let node, let frame):
        if let day = evaluator.answer(to: node, in: frame).day { evaluator.asOf = day }
      case .inquiry(.whatIf(let suppositions), let frame):
        recall(suppositions, frame)
      case .test, .historyOfDefinition, .historyOfField, .historyOfRequirement,
        .inquiry:
        continue
      }
    }
    evaluator.asOf = saved
  }

  /// Returns the request to decide the decision at position `decision` about `subject`, a case or a
  /// list of cases.
  func request(
    _ decision: Int32, about subject: Answer, asOf day: Day, in context: Context
  ) -> Request {
    guard case .list(let elements, _) = subject else {
      return Request(
        .decision(decision, about: subject.asCase, answers: evaluator.answers(about: subject)),
        asOf: day, caseName: isRow(subject) ? renderer(in: context).name(ofCase: subject) : nil)
    }
    let renderer = renderer(in: context)
    let cases = elements.enumerated().map { position, element in
      NamedCase(
        name: renderer.name(ofCase: element.answer, number: position + 1),
        facts: element.answer.asCase, answers: evaluator.answers(about: element.answer))
    }
    return Request(.decisions(decision, about: cases), asOf: day)
  }

  /// `true` iff `subject` is a row of a table.
  private func isRow(_ subject: Answer) -> Bool {
    if case .record(let facts) = subject { facts.row != nil } else { false }
  }

}

extension Answer {

  /// The day, where `self` is one.
  fileprivate var day: Day? {
    if case .known(.date(let day), _) = self { day } else { nil }
  }

}
