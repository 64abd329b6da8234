internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension Checker {

  /// Reports that `function`, called `name`, is written in another way here, at the expression `id`
  /// that applies `callee` to `arguments`.
  mutating func report(
    _ function: ForeignFunction, called name: String, _ callee: ExpressionSyntax.ID,
    _ arguments: [ExpressionSyntax.ID], at id: ExpressionSyntax.ID
  ) {
    let form = function.form(in: context.tongue)
    let sites = arguments.map { site(of: $0) }
    var fixes: [Fix] = []
    if let joints = function.joints(in: context.tongue, count: arguments.count),
      let first = sites.first, let last = sites.last
    {
      let whole = site(of: id)
      var edits = [
        TextEdit(SourceSpan(Int(whole.start)..<Int(first.start), in: whole.file), joints.first)
      ]
      for (place, (before, after)) in zip(sites, sites.dropFirst()).enumerated() {
        edits.append(
          TextEdit(
            SourceSpan(Int(before.end)..<Int(after.start), in: whole.file), joints.inner[place]))
      }
      edits.append(
        TextEdit(SourceSpan(Int(last.end)..<Int(whole.end), in: whole.file), joints.last))
      fixes = [Fix(edits)]
    }
    report(.naming(.foreignFunction(name: name, form: form)), at: site(of: callee), fixes: fixes)
  }

  /// Reports that `name`, which means nothing, is a word that stands for a value elsewhere, if it is.
  mutating func reportWordAsValue(_ name: String, at site: SourceSpan) -> Bool {
    let tongue = context.tongue
    if let constant = tongue.likelyConstant(of: name) {
      let meant = constant.spelling(in: tongue)
      report(
        .syntax(.foreignConstant(name, meant: meant)), at: site,
        fixes: [Fix(replacing: site, by: meant)])
      return true
    }
    var meant: String?
    if let number = tongue.number(named: name) { meant = String(number) }
    let units = Keyword.euro.spellings(in: tongue) + Keyword.cent.spellings(in: tongue)
    if units.contains(name) { meant = "1 " + name }
    guard let meant else { return false }
    report(
      .syntax(.habit(name, meant: meant)), at: site, fixes: [Fix(replacing: site, by: meant)])
    return true
  }

  /// Returns how the fields `key` are written of what is in scope by a name, the innermost first.
  func fieldsInScope(called key: NameKey) -> [String] {
    context.scope.reversed().compactMap { entry in
      guard case .variable(let variable, _, let type) = entry, case .record(let record)? = type,
        fieldPositions[Int(record.rawValue)][context.tongue][key] != nil
      else { return nil }
      return names[variable] + "." + names[key]
    }
  }

}

extension ForeignFunction {

  /// What is written before, between and after the arguments.
  fileprivate typealias Joints = (first: String, inner: [String], last: String)

  /// Returns what stands for `self` in a file of `tongue`.
  func form(in tongue: Tongue) -> String {
    func word(_ keyword: Keyword) -> String { keyword.spelling(in: tongue) }
    return switch self {
    case .conditional: "\(word(.if)) … \(word(.then)) … \(word(.else)) …"
    case .conjunction: "… \(word(.and)) …"
    case .disjunction: "… \(word(.or)) …"
    case .negation: "\(word(.not)) …"
    case .sum: "\(word(.sumOf)) […; …]"
    case .count: "\(word(.countOf)) …"
    case .average: "\(word(.averageOf)) […; …]"
    case .rounding: "… " + Sample.roundedToCent.spelling(in: tongue)
    }
  }

  /// Returns what is written around `count` arguments, if that many can be.
  fileprivate func joints(in tongue: Tongue, count: Int) -> Joints? {
    func word(_ keyword: Keyword) -> String { keyword.spelling(in: tongue) }
    func between(_ joint: String) -> [String] { Array(repeating: joint, count: max(0, count - 1)) }
    switch self {
    case .conditional:
      guard count == 3 else { return nil }
      return ("(\(word(.if)) ", [" \(word(.then)) ", " \(word(.else)) "], ")")
    case .conjunction: return ("((", between(") \(word(.and)) ("), "))")
    case .disjunction: return ("((", between(") \(word(.or)) ("), "))")
    case .negation: return count == 1 ? ("(\(word(.not)) (", [], "))") : nil
    case .sum, .average:
      let aggregate = word(self == .sum ? .sumOf : .averageOf)
      return count > 1 ? (aggregate + " [", between("; "), "]") : nil
    case .count: return count == 1 ? ("\(word(.countOf)) (", [], ")") : nil
    case .rounding: return nil
    }
  }

}
