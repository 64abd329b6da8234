internal import Diagnostics

extension NamingProblem {

  /// What is wrong, in English.
  var english: Message {
    switch self {
    case .undefined(let name, _): "nothing here is called \(name)"
    case .redeclared(let name, isBuiltIn: false): "\(name) is declared twice"
    case .redeclared(let name, isBuiltIn: true): "\(name) is built in already"
    case .noField(let record, let name, _): "\(withArticle(record)) has no field \(name)"
    case .noKind(let name, _): "there is no kind of thing called \(name)"
    case .noType(let name, _): "there is no type called \(name)"
    case .ambiguousChoiceValue(let name, let choices):
      "\(name) is a value of \(alternatives(choices, or: "and of"))"
    case .otherTongue(let name, let spelling): "\(name) is spelled \(spelling) in this file"
    case .noSource(let name, _): "there is no source called \(name)"
    case .noRequirement(let decision, let name, _): "\(decision) has no requirement \(name)"
    case .noException(let name, _): "there is no exception \(name) beside this one"
    case .noChoiceValue(let choice, let name, _): "\(choice) has no value \(name)"
    case .noQuestion(let name, _): "there is no open question called \(name)"
    case .notImported(let name, _): "\(name) is declared in a file that this one does not import"
    case .wrongEntity(let name, .onePart): "\(name) goes through several parts"
    case .wrongEntity(let name, let wanted): "expected \(wanted.english), found \(name)"
    case .fieldGivenTwice(let name): "the field \(name) is given twice"
    case .foreignFunction(let name, let form): "expected \(form), found the function \(name)"
    case .noPart(let record, let part, _): "\(withArticle(record)) has no part of the kind \(part)"
    }
  }

  /// What to do about it, in English.
  var englishHelp: Message? {
    switch self {
    case .undefined(_, let near), .noField(_, _, let near), .noKind(_, let near),
      .noType(_, let near), .noSource(_, let near), .noException(_, let near),
      .noQuestion(_, let near):
      near.isEmpty ? generalHelp : "do you mean \(alternatives(near, or: "or"))?"
    case .noRequirement(_, _, let near), .noChoiceValue(_, _, let near), .noPart(_, _, let near):
      near.isEmpty ? nil : "there is \(alternatives(near, or: "and"))"
    case .redeclared(_, isBuiltIn: false): "give one of the two another name"
    case .redeclared(let name, isBuiltIn: true):
      "give yours another name, or add to the built-in one with \("extend \(name) { … }")"
    case .ambiguousChoiceValue(let name, let choices):
      choices.first.map { "say which one, such as \($0 + "." + name)" }
    case .otherTongue(_, let spelling): "write \(spelling)"
    case .foreignFunction(_, let form): "write \(form)"
    case .notImported(_, let mend?): "write \(mend) at the top of this file"
    case .notImported(_, nil): "import that file at the top of this one"
    case .wrongEntity(_, .onePart(let mend)): "name one of them, as in \(mend)"
    case .wrongEntity: nil
    case .fieldGivenTwice: "keep one; for values that change with time write a history"
    }
  }

  /// What to do where no name is near.
  private var generalHelp: Message? {
    switch self {
    case .noField: "add a field to the kind with \("extend")"
    case .noKind: "declare a kind of your own with \("record")"
    case .undefined: "declare it, or import the file that does"
    case .noSource: "declare it with \("source")"
    case .noType:
      """
      built in are \("text"), \("integer"), \("decimal"), \("money"), \("boolean"), \("date"), \
      \("period") and \("duration")
      """
    case .redeclared, .ambiguousChoiceValue, .otherTongue, .noRequirement, .noException,
      .noChoiceValue, .noQuestion, .notImported, .wrongEntity, .fieldGivenTwice, .noPart,
      .foreignFunction:
      nil
    }
  }

}

extension WantedEntity {

  /// What is wanted, in English.
  fileprivate var english: Message {
    switch self {
    case .strategy: "the name of a strategy"
    case .eligibility: "the name of an eligibility"
    case .decision: "the name of an eligibility or a funding"
    case .value: "a value"
    case .function: "the name of a definition"
    case .onePart: "a fact of one part"
    case .fact: "a field of the case or of a thing, or a human decision"
    }
  }

}
