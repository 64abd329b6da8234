package import SourceText
package import Values
package import Vocabulary

/// What a name of a file refers to, or declares.
package enum Referent: Hashable, Sendable {

  case choice(ChoiceID)
  case choiceValue(ChoiceID, Int32)
  case record(RecordID)
  case field(RecordID, Int32)

  /// All things of a record.
  case things(RecordID)
  case thing(ThingID)
  case definition(Int32)
  case question(Int32)
  case decision(Int32)
  case requirement(decision: Int32, Int32)
  case rule(Int32)
  case test(Int32)

  /// What every thing, every dated figure or every funding has.
  case member(ImplicitMember)

  /// A function of the language.
  case function(BuiltinFunction)

  /// What has a name in one declaration only: a variable, a `let`, an exception, an obligation; by
  /// the position of its declaration among the names of the file.
  case local(Int)

  /// Something that is not looked for any further: a part of a decision that is declared elsewhere,
  /// an office.
  case other
}

/// A name where it is written, and what it refers to.
package struct NameUse: Hashable, Sendable {

  /// Where it is, backticks included.
  package let site: SourceSpan

  /// What it refers to, or declares.
  package let referent: Referent

  /// What it does there.
  package enum Role: Hashable, Sendable {
    case use
    case declaration

    /// It says how files in the other tongue call what is declared before it.
    case twin
  }

  /// What it does there.
  package let role: Role

}

/// The names of one file, in the order of its text.
package struct NameUses: Sendable {

  /// The names.
  package let uses: [NameUse]

  /// Returns the name that begins at `offset`, or covers it.
  ///
  /// - Complexity: O(log *n*) in the number of names.
  package func use(at offset: Int) -> NameUse? {
    var (low, high) = (0, uses.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(uses[middle].site.end) <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < uses.count, Int(uses[low].site.start) <= offset else { return nil }
    return uses[low]
  }

}

extension CheckedProgram {

  /// Returns how each tongue spells the name of `referent`, or `nil` where it has one name only, which
  /// its author made up.
  package func twinName(of referent: Referent) -> TwinName? {
    let name: TwinName
    switch referent {
    case .choice(let choice): name = choices[Int(choice.rawValue)].heading.name
    case .choiceValue(let choice, let value):
      name = choices[Int(choice.rawValue)].values[Int(value)].name
    case .record(let record): name = records[Int(record.rawValue)].heading.name
    case .field(let record, let field):
      name = records[Int(record.rawValue)].fields[Int(field)].heading.name
    case .things(let record): name = records[Int(record.rawValue)].plural
    case .member(let member): name = TwinName { member.spelling(in: $0) }
    case .function(let function): name = TwinName { function.spelling(in: $0) }
    case .thing, .definition, .question, .decision, .requirement, .rule, .test, .local, .other:
      return nil
    }
    return name.english == name.german ? nil : name
  }

  /// `true` iff the vocabulary declares `referent`.
  package func isOfVocabulary(_ referent: Referent) -> Bool {
    switch referent {
    case .choice(let choice): choices[Int(choice.rawValue)].heading.tree == 0
    case .choiceValue(let choice, let value):
      choices[Int(choice.rawValue)].values[Int(value)].tree == 0
    case .record(let record), .things(let record): records[Int(record.rawValue)].heading.tree == 0
    case .field(let record, let field):
      records[Int(record.rawValue)].fields[Int(field)].heading.tree == 0
    case .member, .function: true
    case .thing, .definition, .question, .decision, .requirement, .rule, .test, .local, .other:
      false
    }
  }

}
