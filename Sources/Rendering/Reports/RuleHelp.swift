internal import Catalogue
internal import Diagnostics
internal import Vocabulary

/// What stands for all findings of a kind: a code, and what there is to say about it.
struct RuleHelp {

  /// The code of a problem, or `Finding.testRule`.
  let rule: String

  /// Returns the name in programs: the title in English as one word; the code where there is no title.
  var name: String {
    let words = title(in: .english).split { !$0.isLetter && !$0.isNumber }
    let first = words.first.map { ["a", "an", "the"].contains($0) ? 1 : 0 } ?? 0
    let name = words.dropFirst(first).map { capitalized(String($0)) }.joined()
    return name.isEmpty ? rule : name
  }

  /// Returns what is wrong, in a few words of `tongue`; the code where there is no page on it.
  func title(in tongue: Tongue) -> String {
    if rule == Finding.testRule { return ReportWords.testTitle.text(in: tongue) }
    return page(in: tongue)?.title ?? rule
  }

  /// Returns what it means, in words of `tongue`.
  func meaning(in tongue: Tongue) -> String {
    if rule == Finding.testRule { return ReportWords.testMeaning.text(in: tongue) }
    return page(in: tongue)?.meaning ?? rule
  }

  /// Returns all there is to say, in words of `tongue`, as plain text.
  func text(in tongue: Tongue) -> String {
    paragraphs(in: tongue) { program in
      program.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
        .joined(separator: "\n")
    }
  }

  /// Returns all there is to say, in words of `tongue`, as Markdown.
  func markdown(in tongue: Tongue) -> String {
    paragraphs(in: tongue) { program in
      // A fence is longer than any in what it holds.
      let fence = program.contains("```") ? "````" : "```"
      return "\(fence)leit\n\(program)\n\(fence)"
    }
  }

  /// Returns the title with a capital at its beginning, as a heading has it.
  func heading(in tongue: Tongue) -> String { capitalized(title(in: tongue)) }

  /// Returns the page on the code in `tongue`, if there is one.
  private func page(in tongue: Tongue) -> Explanation? {
    Explanation.page(on: ProblemCode(rule), in: tongue)
  }

  /// Returns all there is to say, with programs as `set` sets them.
  private func paragraphs(in tongue: Tongue, setting set: (String) -> String) -> String {
    guard let page = page(in: tongue) else {
      return rule == Finding.testRule
        ? meaning(in: tongue) + "\n\n" + ReportWords.testReason.text(in: tongue) : rule
    }
    var parts = [page.meaning, page.reason]
    parts.append(ReportWords.failingExample.text(in: tongue))
    parts += shown(page.failing, setting: set)
    parts.append(ReportWords.mendedExample.text(in: tongue))
    parts += shown(page.mended, setting: set)
    parts.append(ReportWords.clause(page.clause).text(in: tongue))
    return parts.joined(separator: "\n\n")
  }

  /// Returns `example` with its programs as `set` sets them, each under its name where it has one.
  private func shown(
    _ example: Explanation.Example, setting set: (String) -> String
  ) -> [String] {
    if let program = example.program { return [set(visibleLines(of: program))] }
    let command = "`leit \(example.arguments.joined(separator: " "))`"
    return [command]
      + example.files.flatMap { file in
        let name = "\(visible(file.name)):"
        return switch file.content {
        case .text(let text), .wideText(let text): [name, set(visibleLines(of: text))]
        // What the system refuses has no content to show; the meaning says what it is.
        case .refused: [name]
        }
      }
  }

}

/// Returns `text` with a capital at its beginning.
private func capitalized(_ text: String) -> String {
  (text.first?.uppercased() ?? "") + text.dropFirst()
}
