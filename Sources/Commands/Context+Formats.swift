internal import Rendering

/// Answers in the format that is asked for.
extension Context {

  /// Answers with `text`, for people, or with the same in the format that is asked for.
  ///
  /// Where something has no rows, its lines are those of a table with the column `text`.
  mutating func answer(
    text: @autoclosure () -> String, json: @autoclosure () -> JSON,
    data: (() -> DataTable)? = nil, markdown: (() -> String)? = nil
  ) {
    switch format {
    case .text: answer(paragraph: text())
    case .json: answer(json().text)
    case .csv: answer(data?() ?? DataTable(linesOf: text()))
    case .markdown: answer(markdown: markdown?() ?? DataTable.markdown(linesOf: text()))
    }
  }

  /// Answers with `table`, in CSV, after an empty line; where its rows say what they are about, and the
  /// headings are those of the last answer, with the rows alone.
  private mutating func answer(_ table: DataTable) {
    let head = table.csvHead
    if head != csvHead || !table.isContinued {
      if csvHead != nil { answer("") }
      answer(head)
      csvHead = head
    }
    let body = table.csvBody
    if !body.isEmpty { answer(body) }
  }

  /// Answers with `text`, in Markdown, as a paragraph of its own.
  private mutating func answer(markdown text: String) {
    if hasMarkdownBefore { answer("") }
    hasMarkdownBefore = true
    answer(text)
  }

}
