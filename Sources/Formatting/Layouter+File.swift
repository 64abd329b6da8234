internal import Diagnostics
internal import SourceText
internal import Syntax

/// A declaration of a file, or what could not be read as one.
private struct Region {

  /// The position among the constructs of what is laid out; nil where it stays as it is.
  let construct: Int?

  /// Its tokens.
  var tokens: Range<Int>

}

extension Layouter {

  /// Lays out the file and returns its text.
  mutating func run() -> FormattedText {
    guard tokens.count > 1 || !hasErrors else {
      return FormattedText(
        bytes: source.bytes, kept: [SourceSpan(source.bytes.indices, in: tree.file)])
    }
    var kept: [SourceSpan] = []
    for region in regions {
      if let construct = region.construct {
        appendPhrase(construct, after: .hardLine)
      } else {
        let site = keep(region.tokens)
        kept.append(SourceSpan(site, in: tree.file))
      }
    }
    begin(after: .hardLine)
    var printer = DocumentPrinter(document, spelling: spelling, source: source)
    return FormattedText(bytes: printer.run(), kept: kept)
  }

  /// `true` iff something in the text could not be read.
  private var hasErrors: Bool { tree.diagnostics.contains { $0.problem.severity == .error } }

  /// The declarations of the file, and what could not be read between them, in the order of the text.
  private var regions: [Region] {
    let errors = tree.diagnostics.lazy.filter { $0.problem.severity == .error }.map(\.site)
    let broken = (errors + tree.unread).map(\.offsets).sorted { $0.lowerBound < $1.lowerBound }
    var result: [Region] = []
    var nextError = 0
    var position = 0
    let roots = constructs.roots.filter { !constructs.nodes[$0].construct.tokens.isEmpty }
    for (index, root) in roots.enumerated() {
      let own = constructs.nodes[root].construct.tokens
      guard own.lowerBound >= position else { continue }
      if position < own.lowerBound { keep(position..<own.lowerBound, in: &result) }
      let next =
        index + 1 < roots.count
        ? Int(constructs.nodes[roots[index + 1]].construct.start) : tokens.count - 1
      position = max(own.upperBound, next)
      let start = Int(tokens[own.lowerBound].start)
      let end = position < tokens.count - 1 ? Int(tokens[position].start) : source.bytes.count + 1
      // What lacks is reported behind what is there: the space behind belongs to the declaration.
      while nextError < broken.count,
        max(broken[nextError].upperBound, broken[nextError].lowerBound + 1) <= start
      {
        nextError += 1
      }
      if own.upperBound < position || nextError < broken.count && broken[nextError].lowerBound < end
      {
        keep(own.lowerBound..<position, in: &result)
      } else {
        result.append(Region(construct: root, tokens: own))
      }
    }
    if position < tokens.count - 1 { keep(position..<tokens.count - 1, in: &result) }
    return result
  }

  /// Appends to `regions` what stays as it is: the tokens at `range`.
  private func keep(_ range: Range<Int>, in regions: inout [Region]) {
    if let last = regions.last, last.construct == nil, last.tokens.upperBound == range.lowerBound {
      regions[regions.count - 1].tokens = last.tokens.lowerBound..<range.upperBound
    } else {
      regions.append(Region(construct: nil, tokens: range))
    }
  }

  /// Appends the tokens at `range` as they are, with what stands between them and the space before them
  /// on their line, and returns their place in the text.
  private mutating func keep(_ range: Range<Int>) -> Range<Int> {
    begin(after: .hardLine)
    var start = Int(tokens[range.lowerBound].start)
    while start > 0, source.bytes[start - 1] == 0x20 || source.bytes[start - 1] == 0x09 {
      start -= 1
    }
    if start > 0, source.bytes[start - 1] != 0x0A, source.bytes[start - 1] != 0x0D {
      start = Int(tokens[range.lowerBound].start)
    }
    let site = start..<Int(tokens[range.upperBound - 1].end)
    document.append(verbatim: site)
    position = range.upperBound
    return site
  }

}
