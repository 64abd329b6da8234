/// A Markdown text with blocks of code between fences of backticks.
package struct MarkdownPage: Sendable {

  /// A block of code.
  package struct Block: Sendable {

    /// What stands behind the opening fence: `leit`, `json facts.json`.
    package let info: String

    /// The heading that the block stands under, without its `#`s; empty before the first.
    package let heading: String

    /// The number of `#`s of that heading.
    package let level: Int

    /// The code; every line has an end.
    package var text: String

    /// The number of the line of the opening fence, counted from 1.
    package let line: Int

  }

  /// The title: the first heading.
  package private(set) var title = ""

  /// The headings of the second level, in order.
  package private(set) var sections: [String] = []

  /// The blocks of code, in order.
  package var blocks: [Block] = []

  /// What stands around the blocks: one text more than there are blocks, fences included.
  private var prose: [String] = [""]

  /// Reads `text`.
  package init(_ text: String) {
    var open: (fence: Substring, block: Block)?
    var heading = ""
    var level = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let fence = line.prefix { $0 == "`" }
      if let (opening, block) = open {
        if fence.count >= opening.count, fence.count == line.count {
          blocks.append(block)
          prose.append("\(line)\n")
          open = nil
        } else {
          open?.block.text += "\(line)\n"
        }
      } else {
        prose[prose.count - 1] += "\(line)\n"
        if fence.count >= 3 {
          let info = String(line.dropFirst(fence.count))
          open = (
            fence, Block(info: info, heading: heading, level: level, text: "", line: index + 1)
          )
        } else if line.hasPrefix("#"), let space = line.firstIndex(of: " ") {
          level = line.prefix { $0 == "#" }.count
          heading = String(line[space...].drop { $0 == " " })
          if title.isEmpty { title = heading }
          if level == 2 { sections.append(heading) }
        }
      }
    }
    // The last line has no end.
    prose[prose.count - 1].removeLast()
  }

  /// The text of the page.
  package var text: String {
    var text = prose[0]
    for (block, after) in zip(blocks, prose.dropFirst()) { text += block.text + after }
    return text
  }

}
