package import Planning
package import SourceText
package import Syntax
internal import Values
internal import Vocabulary

/// Returns the changes by one small step that can be made to the rules of `files`, in the order of the
/// text; each once, and none that means the same as what is written.
///
/// - Complexity: O(*n* log *n*) in the number of nodes of `plan`.
package func mutants(
  of plan: inout Plan, _ legend: Legend, in trees: [SyntaxTree], files: Set<SourceFile.ID>
) -> [Mutant] {
  var maker = MutantMaker(plan, legend, trees, files: files)
  maker.makeAll(&plan)
  var seen: Set<Mutant.Identity> = []
  return maker.mutants.filter { seen.insert($0.identity).inserted }.sorted { first, second in
    let (a, b) = (first.site, second.site)
    if a.file != b.file { return a.file.rawValue < b.file.rawValue }
    return (a.start, a.end) < (b.start, b.end)
  }
}

/// The state of making mutants of one plan.
struct MutantMaker {

  /// What is changed.
  let plan: Plan

  /// Where it is written.
  let legend: Legend

  /// Which nodes are rules.
  let map: RuleMap

  /// The words and marks of the files.
  let tokens: SourceTokens

  /// The files whose rules are changed.
  private let files: Set<SourceFile.ID>

  /// What was made so far.
  private(set) var mutants: [Mutant] = []

  /// The plan, in which changes are tried out and taken back.
  var scratch: Plan

  /// Creates an instance for the rules of `plan` in `files`.
  init(_ plan: Plan, _ legend: Legend, _ trees: [SyntaxTree], files: Set<SourceFile.ID>) {
    self.plan = plan
    scratch = plan
    self.legend = legend
    map = RuleMap(plan)
    tokens = SourceTokens(trees)
    self.files = files
  }

  /// Makes all; `plan` gets what requirements that are left out come to.
  mutating func makeAll(_ plan: inout Plan) {
    let yes = plan.append(PlanNode(.constant(.boolean(true), isApproximate: false), .boolean))
    for node in map.nodes { makeOperation(of: node) }
    makeRequirements(yes: yes)
    makeVersions()
    makeAmounts()
    makeRows()
  }

  /// Returns where `node` is written, if it is a rule that is to be changed.
  func site(of node: PlanNode.ID) -> SourceSpan? {
    let position = Int(node.rawValue)
    guard position < legend.sites.count, files.contains(legend.sites[position].file) else {
      return nil
    }
    return legend.sites[position]
  }

  /// Adds that `node` computes `operation` instead, written with `edits`.
  mutating func add(
    _ kind: Mutant.Kind, _ node: PlanNode.ID, _ operation: PlanOperation, _ edits: [Edit],
    shown: SourceSpan? = nil
  ) {
    guard let part = map.part(of: node), let site = shown ?? site(of: node), !edits.isEmpty,
      edits.allSatisfy({ $0.span.file == site.file })
    else { return }
    let whole = edits.reduce(site) { $0.extended(toCover: $1.span) }
    mutants.append(
      Mutant(
        kind: kind, change: .operation(node, operation), place: .node(node), part: part,
        site: whole, edits: edits))
  }

  /// Adds `change` of `part`, which only what goes through `place` can notice.
  mutating func add(
    _ kind: Mutant.Kind, _ change: PlanChange, at place: RulePlace, of part: RulePart,
    _ site: SourceSpan, _ edits: [Edit] = []
  ) {
    guard files.contains(site.file) else { return }
    mutants.append(
      Mutant(kind: kind, change: change, place: place, part: part, site: site, edits: edits))
  }

  /// Makes what can be changed of the operation of `node`.
  private mutating func makeOperation(of node: PlanNode.ID) {
    guard site(of: node) != nil else { return }
    switch plan[node].operation {
    case .constant(let value, let isApproximate):
      makeValues(of: node, value, isApproximate: isApproximate)
    case .compare(let comparison, let a, let b): makeComparison(node, comparison, a, b)
    case .and(let operands): makeJunction(node, operands, isAnd: true)
    case .or(let operands): makeJunction(node, operands, isAnd: false)
    case .not(let operand): makeNegation(node, operand)
    case .least(let operands): makeExtreme(node, .greatest(operands), operands, .min, .max)
    case .greatest(let operands): makeExtreme(node, .least(operands), operands, .max, .min)
    case .some(let list, let slot, let condition):
      makeFirstWord(node, .every(list, slot, condition), .some, .every)
    case .every(let list, let slot, let condition):
      makeFirstWord(node, .some(list, slot, condition), .every, .some)
    case .aggregate(let aggregate, let list): makeAggregate(node, aggregate, list)
    case .round(let mode, let value, let unit): makeRounding(node, mode, value, unit)
    case .conditional(let condition, let yes, let no):
      makeSwap(node, condition, yes, no)
    case .member(_, let list): makeChoices(of: list)
    case .nextWorkingDay(let day): makeWithoutWorkingDay(node, day)
    case .unknown, .writing, .slot, .local, .field, .fieldDate, .things, .data, .title, .question,
      .record,
      .list,
      .atLeast, .between, .coversDate, .coversPeriod, .overlaps, .isKnown, .isEmpty, .otherwise,
      .add, .subtract, .multiply, .divide, .negate, .addDuration, .subtractDuration, .addDurations,
      .subtractDurations, .multiplyDuration, .daysBetween, .period, .periodLasting, .monthInYear,
      .dayInMonth, .yearPeriod, .monthPeriod, .yearOf, .monthOf, .weekdayOf, .startOf,
      .endOf, .daysOf, .monthsOf, .startedMonthsOf, .asOf, .call, .table, .outcome, .requirement,
      .amount, .isEligible, .isOpen, .isApproximate, .isFault, .filter, .map, .view, .splitEvenly,
      .splitByShares, .first, .last, .element:
      return
    }
  }

}
