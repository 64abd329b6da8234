internal import Pipeline
internal import Semantics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

// What names stand for, so that words before them agree with it.
extension Translator {

  /// The German words for what the elements of lists are, by the positions of the tokens of their names:
  /// `s` in `some s in a.posts` is a `stelle`.
  ///
  /// English has no word that would show the gender, so that it is found again on the way back.
  func germanNouns() -> [Int: String] {
    var lists: [Int: ExpressionSyntax.ID] = [:]
    let syntax = compilation.trees[position]
    for node in syntax.expressions.nodes {
      switch node {
      case .quantified(_, let name, let list, _): lists[Int(name.site.start)] = list
      case .comprehension(_, let each): lists[Int(each.name.site.start)] = each.list
      default: continue
      }
    }
    for case .rule(let rule) in syntax.declarations {
      if let each = rule.each { lists[Int(each.variable.site.start)] = each.list }
    }
    guard !lists.isEmpty else { return [:] }
    var nouns: [Int: String] = [:]
    let annotations = compilation.program.annotations[position]
    for (position, token) in tree.tokens.enumerated() {
      guard let list = lists[Int(token.start)], let element = annotations.type(of: list)?.element
      else { continue }
      nouns[position] = noun(of: element)
    }
    return nouns
  }

  /// Returns the German word for a value of `type`, where the program or its vocabulary has one.
  private func noun(of type: ValueType) -> String? {
    switch type {
    case .record(let record):
      compilation.program.records[Int(record.rawValue)].heading.name.spelling(in: .german)
    case .choice(let choice):
      compilation.program.choices[Int(choice.rawValue)].heading.name.spelling(in: .german)
    default: Tongue.germanNoun(of: type)
    }
  }

}
