package import Planning
package import Values
package struct Evaluator { package let plan: Plan; package var asOf: Day; package init(_ plan: Plan, asOf: Day, titles: [String]) { self.plan = plan; self.asOf = asOf } }
