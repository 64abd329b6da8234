package import Evaluation
package import Planning
internal import Values
package import Vocabulary

/// What people call the requirements and the facts of a decision, in one language.
package struct ResultNames: Sendable {

  /// What things are called.
  private let legend: Legend

  /// The language of names that languages spell differently.
  private let tongue: Tongue

  /// The names of the requirements, at their positions.
  package let requirements: [String]

  /// Creates an instance for the decision at a position of `plan`, in `tongue`.
  package init(_ decision: Int32, of plan: Plan, legend: Legend, in tongue: Tongue) {
    self.legend = legend
    self.tongue = tongue
    let funding = plan.decisions[Int(decision)].funding
    let eligibility = funding == nil ? decision : funding?.eligibility
    requirements =
      eligibility.map { position in
        legend.decisions[Int(position)].requirements.map { $0.name.spelling(in: tongue) }
      } ?? []
  }

  /// Returns what `need` is called: a field as facts write it, or a question.
  package func name(of need: Need) -> String {
    switch need {
    case .question(let question):
      return spelling(legend.questions[Int(question)].declaration.name)
    case .fact(let path):
      var name =
        switch path.root {
        case .subject: ""
        case .thing(let thing): spelling(legend.things[Int(thing.rawValue)].path)
        case .named(let name): name
        case .definition(let definition): spelling(legend.definitions[Int(definition)].name)
        case .data(let table): spelling(legend.data[Int(table)].declaration.name)
        }
      for step in path.steps {
        switch step {
        case .field(let record, let field):
          if !name.isEmpty { name += "." }
          name += spelling(legend.records[Int(record.rawValue)].fields[Int(field)].name)
        case .element(let position): name += "[\(position)]"
        }
      }
      return name
    }
  }

  /// Returns `name` as the language spells it.
  private func spelling(_ name: TwinName) -> String { name.spelling(in: tongue) }

}
