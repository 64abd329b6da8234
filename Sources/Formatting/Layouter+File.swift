internal import Diagnostics
internal import SourceText
internal import Syntax

/// A declaration of a file, or what could not be read as one.
private struct Region {

  /// The position among the constructs of what is laid out; nil where it stays as it is.
  var construct: Int?

  /// Its tokens.
  var tokens: Range<Int>

  /// Its place in the text: from the line after that on which the region before ends, to the end of the
  /// line on which its last token ends.
  var site: Range<Int>

  /// `true` iff what stands before its first token could not be read.
  var keepsTrivia = false

}

extension Layouter {

  /// Lays out the file and returns its text.
  mutating func run() -> FormattedText {
    guard source.firstInvalidByte() == nil, tokens.count > 1 || brokenPlaces.isEmpty else {
      // It is no text in UTF-8, or has nothing but what could not be read.
      return FormattedText(
        bytes: source.bytes, kept: [SourceSpan(source.bytes.indices, in: tree.file)])
    }
    var kept: [SourceSpan] = []
    for region in regions {
      if let construct = region.construct {
        appendPhrase(construct, after: .hardLine)
      } else {
        kept.append(SourceSpan(keep(region), in: tree.file))
      }
    }
    begin(after: .hardLine)
    var printer = DocumentPrinter(document, spelling: spelling, source: source)
    let bytes = printer.run()
    return FormattedText(bytes: withLineEnds(bytes), kept: kept)
  }

  /// Returns `bytes` with the line ends of the file: who checks it out on Windows keeps those of there.
  private func withLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = source.bytes.firstIndex(of: 0x0A), first > 0, source.bytes[first - 1] == 0x0D
    else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 32)
    for byte in bytes {
      if byte == 0x0A, result.last != 0x0D { result.append(0x0D) }
      result.append(byte)
    }
    return result
  }

  /// The declarations of the file, and what could not be read between them, in the order of the text.
  private var regions: [Region] {
    let broken = brokenPlaces
    var result: [Region] = []
    var next = 0
    for region in soundRegions {
      var region = region
      // Those of a line may concern all that stands on it.
      while next < broken.count, broken[next] < region.site.lowerBound { next += 1 }
      if next < broken.count, broken[next] <= region.site.upperBound {
        region.construct = nil
        let first = region.tokens.isEmpty ? region.site.upperBound : start(of: region)
        region.keepsTrivia = broken[next] < first
      }
      guard region.construct == nil, !region.keepsTrivia, let last = result.last,
        last.construct == nil
      else {
        if region.construct != nil || region.keepsTrivia || !region.tokens.isEmpty {
          result.append(region)
        }
        continue
      }
      // What stands between two parts that cannot be read stays, too.
      result[result.count - 1].tokens = last.tokens.lowerBound..<region.tokens.upperBound
      result[result.count - 1].site = last.site.lowerBound..<region.site.upperBound
    }
    return result
  }

  /// Where something could not be read, in the order of the text.
  private var brokenPlaces: [Int] {
    let errors = tree.diagnostics.filter { $0.problem.severity == .error }.map(\.site)
    return (errors + tree.unread).map(\.offsets.lowerBound).sorted()
  }

  /// The offset of the first token of `region`.
  private func start(of region: Region) -> Int { Int(tokens[region.tokens.lowerBound].start) }

  /// The declarations of the file, whether they could be read or not, and the tokens between them; in
  /// the end, what stands behind the last one.
  private var soundRegions: [Region] {
    var result: [Region] = []
    var position = 0
    var place = 0
    func append(_ construct: Int?, upTo end: Int) {
      let start = min(place, Int(tokens[position].start))
      let site = start..<max(start, lineEnd(after: end > 0 ? Int(tokens[end - 1].end) : 0))
      result.append(Region(construct: construct, tokens: position..<end, site: site))
      (position, place) = (end, site.upperBound + 1)
    }
    for root in constructs.roots {
      let own = constructs.nodes[root].construct.tokens
      guard own.lowerBound >= position, !own.isEmpty else { continue }
      if position < own.lowerBound { append(nil, upTo: own.lowerBound) }
      append(root, upTo: own.upperBound)
    }
    if position < tokens.count - 1 { append(nil, upTo: tokens.count - 1) }
    result.append(
      Region(
        construct: nil, tokens: position..<position,
        site: place..<max(place, source.bytes.count)))
    return result
  }

  /// Returns the offset of the end of the line of the byte at `offset`.
  private func lineEnd(after offset: Int) -> Int {
    source.bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? source.bytes.count
  }

  /// Appends `region` as it is, with the space before it on its line, and returns its place in the
  /// text.
  private mutating func keep(_ region: Region) -> Range<Int> {
    var start: Int
    if region.keepsTrivia {
      start = region.site.lowerBound
      var lineEnds = 0
      var lineStart = start
      while start < source.bytes.count, isSpace(source.bytes[start]) {
        if source.bytes[start] == 0x0A {
          lineEnds += 1
          lineStart = start + 1
        }
        start += 1
      }
      start = lineStart
      if !document.pieces.isEmpty { document.hardLine(isBlank: lineEnds > 1) }
      mustEndLine = false
    } else {
      begin(after: .hardLine)
      start = Int(tokens[region.tokens.lowerBound].start)
      while start > 0, source.bytes[start - 1] == 0x20 || source.bytes[start - 1] == 0x09 {
        start -= 1
      }
      if start > 0, source.bytes[start - 1] != 0x0A, source.bytes[start - 1] != 0x0D {
        start = Int(tokens[region.tokens.lowerBound].start)
      }
    }
    let following = tokens[min(region.tokens.upperBound, tokens.count - 1)]
    let end =
      region.tokens.isEmpty
      ? source.bytes.count : min(region.site.upperBound, Int(following.start), source.bytes.count)
    let site = start..<max(start, end)
    document.append(verbatim: site)
    position = region.tokens.upperBound
    keptEnd = site.upperBound
    return site
  }

  /// `true` iff `byte` is a space, a tab or the end of a line.
  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

}
