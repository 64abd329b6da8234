internal import Assistance
internal import Diagnostics
internal import Pipeline
internal import SourceText
internal import Syntax
internal import Vocabulary

/// Returns the lines of `shown` that have a mark `‸`, each with what is worth showing of what could
/// stand there in a session in `tongue`, which knows the programs of `page`.
func completions(as shown: String, in tongue: Tongue, of page: Fixture) -> String {
  var workspace = Workspace()
  var files: [SourceFile.ID] = []
  for path in page.programs {
    do throws(FileProblem) {
      files.append(try workspace.load(path, access: page.files))
    } catch {
      return "\(path) cannot be read\n"
    }
  }
  let program = compile(files, in: workspace).program
  let assistant = Assistant(of: program, in: tongue)
  var text = ""
  for line in shown.split(separator: "\n") where line.contains("‸") {
    let parts = line.split(separator: "‸", maxSplits: 1, omittingEmptySubsequences: false)
    let question = CompletionQuestion(
      parts.joined(), cursor: parts[0].utf8.count, tongue: tongue, mode: .session)
    text += "\(line)\n"
    let candidates = assistant.completions(for: question).shortlist
    for row in rows(of: candidates.map(\.text)) { text += "    \(row)\n" }
  }
  return text
}

/// Returns `words` in lines of at most 100 characters, or so.
private func rows(of words: [String]) -> [String] {
  var rows: [String] = []
  for word in words {
    if let last = rows.last, last.count + word.count < 100 {
      rows[rows.count - 1] = last + " · " + word
    } else {
      rows.append(word)
    }
  }
  return rows
}
