internal import Diagnostics
internal import SourceText
internal import Vocabulary

/// The state of reading a text in spite of small slips.
///
/// Where the parser fails, changes of one or two tokens are tried around that place: a word is
/// respelled, a token that stands twice is left out, two that stand the wrong way round are turned,
/// one that lacks is put in. The change after which the declarations there have the fewest problems is
/// taken for what the author meant: the slip is reported, and what follows is read as it was meant.
struct Repairer {

  /// The number of slips in one text that are looked into.
  static let mostRepairs = 6

  /// The number of tokens that are read to try a change.
  static let mostTokens = 800

  /// The tokens of the text, and what they hold.
  let lexed: LexedFile

  /// The text.
  let source: SourceFile

  /// The identity of the text.
  let file: SourceFile.ID

  /// What the text may hold.
  let mode: ParseMode

  /// `true` iff a text that names no language may turn out to be in another one.
  var suspectsTongue = true

  /// `true` iff the parser that has read the text keeps its constructs.
  var recordsConstructs = false

  /// The tokens as they are read.
  var stream: TokenStream

  /// The slips so far.
  private var slips: [Diagnostic] = []

  /// The text that was not read as it is written.
  private var unread: [SourceSpan] = []

  /// Creates an instance for `lexed`, which was read from `source`.
  init(of lexed: LexedFile, in source: SourceFile, as file: SourceFile.ID, mode: ParseMode) {
    self.lexed = lexed
    self.source = source
    self.file = file
    self.mode = mode
    stream = TokenStream(lexed)
  }

  /// Returns the parser that has read the text.
  mutating func parse() -> Parser {
    let broken = lines(of: lexed.diagnostics.lazy.filter(\.problem.isUnreadable).map(\.site))
    func isBroken(_ site: SourceSpan) -> Bool {
      broken.contains { $0.start <= site.start && site.start <= $0.end }
    }
    if mode == .file {
      slips = balanceBrackets(of: &stream, in: source, as: file).filter { !isBroken($0.site) }
    }
    var parser = read(stream)
    var settled = -1
    var attempts = 0
    while mode == .file, parser.suspectedTongue == nil, attempts < Self.mostRepairs,
      let failure = parser.failures.first(where: { $0.token > settled })
    {
      attempts += 1
      settled = failure.token
      if isBroken(failure.diagnostic.site) { continue }
      guard let repair = repair(of: failure, after: parser.declarationStarts) else { continue }
      slips.append(repair.diagnostic)
      if let text = repair.unread { unread.append(text) }
      stream.replace(repair.range, by: repair.pieces)
      settled = max(settled, repair.range.upperBound) + repair.pieces.count - repair.range.count
      parser = read(stream)
    }
    unread += broken
    // What cannot be read in the end is no second problem of the line.
    parser.dropFailures(on: broken)
    unread += lines(of: parser.failures.lazy.map(\.diagnostic.site))
    let starts = parser.declarationStarts
    parser.unread = unread.map { widened($0, to: starts) }.sorted { $0.start < $1.start }
    parser.joinSeparators()
    parser.diagnostics = (slips + parser.diagnostics).sorted { $0.site.start < $1.site.start }
    return parser
  }

  /// Returns a parser that has read `stream`.
  private func read(_ stream: TokenStream) -> Parser {
    var parser = Parser(
      stream, of: lexed, in: source, as: file, mode: mode, recordsConstructs: recordsConstructs)
    parser.suspectsTongue = suspectsTongue
    parser.parseFile()
    return parser
  }

  /// Returns `lines`, and the declaration that begins on them, if one does: what its head says is not
  /// known.
  private func widened(_ lines: SourceSpan, to starts: [Int]) -> SourceSpan {
    guard
      let place = starts.lastIndex(where: {
        $0 < stream.count && stream.tokens[$0].start <= lines.end
      }),
      stream.tokens[starts[place]].start >= lines.start
    else { return lines }
    let next = place + 1 < starts.count ? min(starts[place + 1], stream.count) : stream.count
    let end = next > 0 ? Int(stream.tokens[next - 1].end) : 0
    return SourceSpan(Int(lines.start)..<max(Int(lines.end), end), in: file)
  }

  /// Returns the lines that `sites` are on, the first of them where there are very many.
  private func lines(of sites: some Sequence<SourceSpan>) -> [SourceSpan] {
    var found: [SourceSpan] = []
    for site in sites {
      if let last = found.last, last.start <= site.start, site.end <= last.end { continue }
      found.append(line(around: site))
      if found.count == Self.mostLines { break }
    }
    return found
  }

  /// The number of lines of a text about whose problems no more is said than what they are.
  private static let mostLines = 100

  /// Returns the lines that `site` is on.
  func line(around site: SourceSpan) -> SourceSpan {
    let bytes = source.bytes
    var (start, end) = (Int(site.start), Int(site.end))
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return SourceSpan(start..<end, in: file)
  }

}

// Trials.
extension Repairer {

  /// Returns the change around `failure` that lets the declarations there be read, if there is one.
  private func repair(of failure: Failure, after starts: [Int]) -> Repair? {
    let window = window(around: failure.token, after: starts)
    guard window.count <= Self.mostTokens, window.count > 0 else { return nil }
    let before = problems(of: TokenStream(stream, at: window)).count
    var best: (repair: Repair, count: Int)?
    // A phrase may go on behind what is tried.
    for repair in candidates(for: failure, in: window) where window.contains(repair.range) {
      // What people are known to do is likelier than what happens to be readable.
      if let best, best.repair.isKnown(at: failure.token), !repair.isKnown(at: failure.token) {
        break
      }
      var trial = TokenStream(stream, at: window)
      let start = repair.range.lowerBound - window.lowerBound
      trial.replace(start..<start + repair.range.count, by: repair.pieces)
      let (count, place) = problems(of: trial)
      let own = repair.range.upperBound + repair.pieces.count - repair.range.count
      let isBetter =
        repair.isKnown(at: failure.token)
        ? count < before || count == before && place + window.lowerBound > own
        : count == 0 || count + 1 < before
      if isBetter, count < best?.count ?? .max { best = (repair, count) }
      if count == 0 { break }
    }
    return best?.repair
  }

  /// Returns the positions of the declarations around the token at `position`.
  private func window(around position: Int, after starts: [Int]) -> Range<Int> {
    let start = starts.last { $0 < max(position, 1) && isFirstColumn($0) } ?? 0
    var end = position + 1
    while end < stream.count, !(isFirstColumn(end) && isWord(end)) { end += 1 }
    return min(start, stream.count)..<max(min(start, stream.count), min(end, stream.count))
  }

  /// `true` iff the token at `position` is a word or a name.
  private func isWord(_ position: Int) -> Bool {
    stream.tokens[position].kind == .word || stream.tokens[position].kind == .quotedName
  }

  /// `true` iff nothing stands before the token at `position` on its line.
  private func isFirstColumn(_ position: Int) -> Bool {
    guard position < stream.count else { return true }
    let start = Int(stream.tokens[position].start)
    return start == 0 || source.bytes[start - 1] == 0x0A
  }

  /// Returns the number of errors in `stream`, and the first token that cannot be read.
  private func problems(of stream: TokenStream) -> (count: Int, place: Int) {
    var parser = Parser(stream, of: lexed, in: source, as: file, mode: mode)
    parser.suspectsTongue = false
    parser.parseFile()
    let count = parser.diagnostics.count { $0.problem.severity == .error }
    return (count, parser.failures.first?.token ?? stream.count)
  }

}

extension Parser {

  /// Makes one problem of the marks that stand between fields all over the text.
  fileprivate mutating func joinSeparators() {
    var places: [SyntaxProblem: Int] = [:]
    var edits: [SyntaxProblem: [TextEdit]] = [:]
    var joined: [Diagnostic] = []
    for diagnostic in diagnostics {
      guard case .syntax(let problem) = diagnostic.problem,
        case .separatorBetweenFields = problem
      else {
        joined.append(diagnostic)
        continue
      }
      if places[problem] == nil {
        places[problem] = joined.count
        joined.append(diagnostic)
      }
      edits[problem, default: []] += diagnostic.fixes.first?.edits ?? []
    }
    for (problem, place) in places {
      joined[place] = Diagnostic(
        joined[place].problem, at: joined[place].site, related: joined[place].related,
        fixes: [Fix(edits[problem] ?? [])])
    }
    diagnostics = joined
  }

  /// Takes back what was reported on `lines`, which have a problem of characters.
  fileprivate mutating func dropFailures(on lines: [SourceSpan]) {
    guard !lines.isEmpty else { return }
    let dropped = Set(
      failures.map(\.diagnostic).filter { diagnostic in
        lines.contains { $0.start <= diagnostic.site.start && diagnostic.site.start <= $0.end }
      })
    diagnostics.removeAll { dropped.contains($0) }
  }

}

extension Problem {

  /// `true` iff the text around the problem cannot be read as it is meant.
  fileprivate var isUnreadable: Bool {
    guard case .text(let problem) = self else { return false }
    return switch problem {
    case .unknownCharacter, .unclosedText, .badQuotedName, .singleQuotes, .malformedNumber,
      .malformedDate, .dash, .unclosedComment, .strayCommentEnd, .foreignMark(_, "->"):
      true
    default: false
    }
  }

}
