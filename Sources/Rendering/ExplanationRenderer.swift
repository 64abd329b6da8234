package import Catalogue
internal import Diagnostics
package import Vocabulary

/// Writes explanations of problems for people.
package struct ExplanationRenderer: Sendable {

  /// The language of headings.
  let tongue: Tongue

  /// How headings stand out.
  private let style: Style

  /// The number of columns that prose takes at most.
  private let columns: Int

  /// The number of columns beyond which lines are hard to read.
  private static let widest = 100

  /// The number of columns below which filling is of no use.
  private static let narrowest = 30

  /// Creates an instance writing in `tongue` for a terminal with `columns`.
  package init(tongue: Tongue, isColoured: Bool, columns: Int) {
    self.tongue = tongue
    style = isColoured ? .ansi : .plain
    self.columns = min(max(columns, Self.narrowest), Self.widest)
  }

  /// Returns the whole of `page`.
  package func text(of page: Explanation) -> String {
    let title = filled("\(page.code.text): \(page.title)", indent: 0)
    return [
      style.paint(title, .heading),
      paragraphs(page.meaning),
      heading(.reason),
      paragraphs(page.reason),
      heading(.failing, .error),
      text(of: page.failing),
      heading(.mended, .good),
      text(of: page.mended),
      style.paint(words(.clause(page.clause)), .faint),
    ].joined(separator: "\n\n")
  }

  /// Returns the codes and titles of `pages`, by family.
  package func list(of pages: [Explanation]) -> String {
    ProblemFamily.allCases.compactMap { family in
      let members = pages.filter { ProblemFamily(of: $0.code) == family }
      if members.isEmpty { return nil }
      let lines = members.map { page in
        "  \(style.paint(page.code.text, .code))  \(coded(filled(page.title, indent: 7)))"
      }
      return ([heading(.family(family))] + lines).joined(separator: "\n")
    }
    .joined(separator: "\n\n")
  }

  /// Returns `words` as a heading.
  private func heading(_ words: ExplanationWords, _ role: Style.Role = .heading) -> String {
    style.paint(self.words(words), role)
  }

  /// Returns `words` in the language of headings.
  private func words(_ words: ExplanationWords) -> String {
    words.message(in: tongue).plainText
  }

  /// Returns the paragraphs of `prose`, filled.
  private func paragraphs(_ prose: String) -> String {
    coded(
      prose.split(separator: "\n\n").map { filled(String($0), indent: 0) }
        .joined(separator: "\n\n"))
  }

  /// Returns the files of `example`, each line as it is, and the command that meets them; both only
  /// where they are not those of a program that is checked.
  private func text(of example: Explanation.Example) -> String {
    if let program = example.program { return lines(of: program) }
    var parts = example.files.map { file in
      let (name, content) = (visible(file.name), file.content)
      return switch content {
      case .text(""): text(of: .empty, of: name)
      case .text(let text): "  \(style.paint("\(name):", .faint))\n" + lines(of: text)
      case .wideText(let text):
        "  \(style.paint("\(words(.wide(name: name))):", .faint))\n" + lines(of: text)
      case .refused(let failure):
        text(of: .unreadable(path: file.name, failure), of: nil)
      }
    }
    let command = (["leit"] + example.arguments).map { visible($0) }
      .joined(separator: " ")
    parts.append("    " + style.paint("$ \(command)", .code))
    return parts.joined(separator: "\n")
  }

  /// Returns `problem` in place of the content of the file called `name`, where its words do not
  /// name it.
  private func text(of problem: FileProblem, of name: String?) -> String {
    let words = Problem.file(problem).message(in: tongue).plainText
    return "  " + style.paint(name.map { "\($0): \(words)" } ?? words, .faint)
  }

  /// Returns the lines of `text`, set in.
  private func lines(of text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    " + visible(String($0)) }
      .joined(separator: "\n")
  }

  /// Returns `prose` with line ends where the next word, or words between backticks, would be too
  /// far on the right; lines after the first begin with `indent` spaces.
  private func filled(_ prose: String, indent: Int) -> String {
    var lines: [String] = []
    var line = ""
    for word in prose.unbroken {
      if !line.isEmpty, indent + width(of: line) + 1 + width(of: word) > columns {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? word : " " + word
    }
    return (lines + [line]).joined(separator: "\n" + String(repeating: " ", count: indent))
  }

  /// Returns `prose` with what stands between backticks standing out.
  private func coded(_ prose: String) -> String {
    guard style == .ansi else { return prose }
    return prose.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .map { $0 % 2 == 0 ? String($1) : style.paint("`\($1)`", .code) }
      .joined()
  }

}

extension Explanation.Example {

  /// The program, where there is nothing else to show.
  var program: String? {
    guard let file = files.first, files.count == 1, case .text(let text) = file.content,
      file.name == "program.leit", arguments == ["check", file.name]
    else { return nil }
    return text.isEmpty ? nil : text
  }

}

extension String {

  /// The words; those between two backticks are one.
  fileprivate var unbroken: [String] {
    var words: [String] = []
    var isOpen = false
    for word in split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if isOpen, let last = words.popLast() {
        words.append("\(last) \(word)")
      } else {
        words.append(String(word))
      }
      if word.count(where: { $0 == "`" }) % 2 == 1 { isOpen.toggle() }
    }
    return words
  }

}
