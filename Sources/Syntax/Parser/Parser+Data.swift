internal import Diagnostics
internal import SourceText
internal import Vocabulary

extension Parser {

  /// Parses what is read from a table.
  ///
  ///     data = "data" name ":" type attributes "from" text [ "with" "{" { column-name } "}" ]
  ///
  mutating func parseData(from start: Int, _ documentation: String?) -> DataSyntax {
    let name = parseName()
    let type: TypeSyntax
    if take(.colon) {
      type = parseType()
    } else {
      reportExpected(.word(":"), inserting: ":")
      type = .missing(placeAfterLast)
    }
    let attributes = parseAttributes(documentation, allowing: [])
    var path = TextSyntax(text: "", site: placeAfterLast)
    var columns: [DataColumnSyntax] = []
    var namesColumns = false
    let word = spelling(of: .fromFile)
    let fromStart = index
    if take(.fromFile) {
      if let text = parseOptionalText() ?? (isBarePath ? parseBarePath() : nil) {
        path = text
      } else {
        reportExpected(.title)
      }
      note(.attribute, from: fromStart)
    } else if let title = attributes.title, title.twins.isEmpty,
      Int(title.own.site.end) == Int(tokens[index - 1].end)
    {
      // What was read as the title is the path.
      path = title.own
      index -= 1
      reportExpected(.word(word), inserting: " \(word)")
      index += 1
    } else {
      reportExpected(.word(word))
    }
    if take(.with) {
      namesColumns = true
      columns = parseColumnNames()
    }
    return DataSyntax(
      name: name, type: type, attributes: attributes.syntax, path: path, columns: columns,
      namesColumns: namesColumns, site: span(from: start))
  }

  /// `true` iff what is left of the line may be a path without quotes.
  private var isBarePath: Bool {
    var position = index
    while tokens[position].kind != .end, position == index || !isLineStart(at: position),
      length(of: .with, at: position) == 0
    {
      if tokens[position].kind == .text || tokens[position].kind == .leftBrace { return false }
      position += 1
    }
    return true
  }

  /// Parses which column fills which field, with the braces.
  private mutating func parseColumnNames() -> [DataColumnSyntax] {
    let open = index
    guard openBrace() else { return [] }
    var columns: [DataColumnSyntax] = []
    while !isAtBlockEnd {
      if kind == .word || kind == .quotedName {
        let first = index
        columns.append(parseColumnName())
        note(.entry, from: first)
      } else if !skipSeparator() {
        reportExpected(.field)
        skipToMember()
      }
    }
    closeBrace(openedAt: open, expecting: .field)
    return columns
  }

  /// Parses which column fills a field.
  ///
  ///     column-name = name { "." name } ":" text
  ///
  /// - Precondition: the next token is a word or a quoted name.
  private mutating func parseColumnName() -> DataColumnSyntax {
    let start = index
    var path = [takeName()]
    while take(.dot) { path.append(parseMemberName()) }
    expectFieldColon()
    let heading: TextSyntax
    let first = index
    if let text = parseOptionalText() {
      heading = text
      // For the layout, where it stands as the values of fields do.
      _ = insert(.literal(.text(text.text)), from: first)
    } else {
      heading = TextSyntax(text: "", site: placeAfterLast)
      reportExpected(.title)
      skipToMember()
    }
    return DataColumnSyntax(path: path, heading: heading, site: span(from: start))
  }

}
