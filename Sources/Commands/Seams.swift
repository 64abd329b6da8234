internal import Vocabulary
internal import Planning
internal import SourceText
extension Runner {
  var hasSteps: Bool { false }
  mutating func evaluate(in context: inout Context) {}
  mutating func check(_ rule: Int32, at site: SourceSpan, in context: inout Context) {}
  mutating func run(test: Int32, in context: inout Context) {}
  mutating func show(_ node: PlanNode.ID, _ frame: PlanFrame, at site: SourceSpan, in context: inout Context) {}
  mutating func decide(_ decision: Int32, _ facts: PlanNode.ID, asOf: PlanNode.ID?, _ frame: PlanFrame, in context: inout Context) {}
  mutating func setAsOf(_ node: PlanNode.ID, _ frame: PlanFrame, in context: inout Context) {}
}
extension PlanStep { var isRule: Bool { if case .rule = self { true } else { false } } }
extension ThingLegend { var shownTitle: String { declaration.title ?? path.english } }
func explanation(of code: String, in tongue: Tongue) -> String? { nil }
