import Foundation

/// A part of `examples/CASES.md` that is made from the tests.
enum CasePart: String, CaseIterable {

  /// How many cases there are, by what their answers rest on.
  case figures

  /// The tests, a row each.
  case cases

  /// The cases that no test asks.
  case pending

  /// What stands before the part.
  var opening: String { "<!-- \(rawValue) -->\n" }

  /// What stands behind the part.
  var closing: String { "<!-- end of \(rawValue) -->\n" }

  /// Returns the part for `tests`, where it says `current` now.
  func text(of tests: [ExampleCase], now current: String) -> String {
    switch self {
    case .figures: Self.figures(of: tests)
    case .cases: Self.table(of: tests)
    case .pending: Self.pending(of: tests, among: current)
    }
  }

  /// Returns the identifiers of cases that the part with those that lack a test names in `text`.
  static func identifiers(in page: String) -> Set<String> {
    guard let opening = page.range(of: pending.opening),
      let closing = page.range(of: pending.closing)
    else { return [] }
    return identifiers(named: page[opening.upperBound..<closing.lowerBound])
  }

  /// Returns the identifiers of cases in `text`.
  private static func identifiers(named text: some BidirectionalCollection<Character>)
    -> Set<String>
  {
    Set(String(text).matches(of: /C\d+/).map { String($0.0) })
  }

  /// Returns how many cases are asked by `tests`, by their marks.
  private static func figures(of tests: [ExampleCase]) -> String {
    let rows = DossierCase.Mark.allCases.map { mark in
      let cases = DossierCase.all.filter { $0.marks.contains(mark) }
      let asking = tests.filter { $0.mark == mark }
      let asked = Set(asking.map(\.number))
      let count = cases.count { asked.contains($0.number) }
      return "| [\(mark.rawValue)] | \(mark.meaning) | \(count) of \(cases.count) "
        + "| \(asking.count) |\n"
    }
    return "\n| mark | the answer | cases with a test | tests |\n|---|---|---:|---:|\n"
      + rows.joined() + "\n"
  }

  /// Returns the table of `tests`.
  private static func table(of tests: [ExampleCase]) -> String {
    var last: Int?
    let rows = tests.map { test in
      let isFirst = test.number != last
      last = test.number
      let cells = [
        isFirst ? DossierCase.identifier(of: test.number) : "",
        test.mark.map { "[\($0.rawValue)]" } ?? "", cell(test.question),
        test.expectations.map { "`\(cell($0))`" }.joined(separator: "<br>"), "`\(test.name)`",
        "[\(test.file)](\(test.file))",
      ]
      return "| " + cells.joined(separator: " | ") + " |\n"
    }
    return "\n| case | mark | what is asked | what is expected | test | file |\n"
      + "|---|---|---|---|---|---|\n" + rows.joined() + "\n"
  }

  /// Returns the list of cases that `tests` do not ask, of those that `current` names.
  private static func pending(of tests: [ExampleCase], among current: String) -> String {
    let asked = Set(tests.map(\.number))
    let known = identifiers(named: current)
    let lacking = DossierCase.all.filter {
      !asked.contains($0.number) && known.contains($0.identifier)
    }
    guard !lacking.isEmpty else { return "" }
    return "\n## Without a test\n\n" + lacking.map(\.identifier).joined(separator: ", ") + "\n\n"
  }

  /// Returns `text` as it can stand in a cell.
  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

}
