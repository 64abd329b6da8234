internal import Catalogue
internal import Diagnostics
internal import Pipeline
internal import Rendering
internal import SourceText
internal import Values
internal import Vocabulary

/// What a command works in: its surroundings, and how it answers.
struct Context {

  /// Streams, files, a calendar.
  var surroundings: Surroundings

  /// The language of messages and of what is typed.
  var tongue: Tongue { didSet { surroundings.console.pagePrompt = pagePrompt } }

  /// How answers are written.
  var format: AnswerFormat

  /// Where answers go as they come.
  private let stream: AnswerStream

  /// The files that a report names as what could not be read.
  private(set) var unread: [FileProblem] = []

  /// What is said of warnings and notes.
  let strictness: Strictness

  /// When messages are coloured.
  private let colour: ColourChoice

  /// Creates an instance for a command with `options`.
  init(_ surroundings: Surroundings, _ options: Invocation.Options, tongue: Tongue) {
    self.surroundings = surroundings
    self.tongue = tongue
    format = AnswerFormat(rawValue: options.format.rawValue) ?? .text
    stream = AnswerStream(options)
    strictness = options.strictness
    colour = options.colour
    self.surroundings.console.pagePrompt = pagePrompt
  }

  /// Returns what stands below a page when so many of so many lines were shown.
  private var pagePrompt: @Sendable (_ shown: Int, _ total: Int) -> String {
    let tongue = tongue
    return { AnswerWords.moreLines(shown: $0, of: $1).text(in: tongue) }
  }

  /// `true` iff what goes to a terminal, or not, as `isTerminal` says, is coloured.
  func isColoured(onTerminal isTerminal: Bool) -> Bool {
    switch colour {
    case .always: return true
    case .never: return false
    case .auto:
      // NO_COLOR counts where it is not empty (no-color.org).
      let environment = surroundings.environment
      let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
      return isTerminal && !isRefused && environment["TERM"] != "dumb"
    }
  }

  /// `true` iff answers can be shown page by page: on a terminal that obeys.
  var canPage: Bool {
    surroundings.console.outputIsTerminal && surroundings.environment["TERM"] != "dumb"
  }

  /// Returns the day that `options` name, else today.
  mutating func day(_ options: Invocation.Options) throws(Stop) -> Day {
    try options.asOf.map { text throws(Stop) in try day(text) } ?? surroundings.today()
  }

  /// Returns the day that `text` is.
  mutating func day(_ text: String) throws(Stop) -> Day {
    if let day = Day(isoText: text) ?? Day(germanText: text) { return day }
    complain(.notADate(text))
    throw Stop(status: .misuse)
  }

  /// Answers with `text`.
  mutating func answer(_ text: String) {
    switch stream {
    case .output: surroundings.console.answer(text)
    case .errors: surroundings.console.report(text)
    case .nowhere: break
    }
  }

  /// Answers with `text`, for people; where it takes several lines, an empty one sets it apart.
  mutating func answer(paragraph text: String) {
    let isBlock = text.contains { $0.isNewline }
    if paragraphs == .blockBefore || (isBlock && paragraphs == .lineBefore) { answer("") }
    paragraphs = isBlock ? .blockBefore : .lineBefore
    answer(text)
  }

  /// What was answered last to a person.
  private enum Paragraphs {
    case noneBefore
    case lineBefore
    case blockBefore
  }

  /// What was answered last to a person.
  private var paragraphs = Paragraphs.noneBefore

  /// The headings that were answered last in CSV.
  var csvHead: String?

  /// `true` iff something was answered in Markdown.
  var hasMarkdownBefore = false

  /// Answers with `notice`.
  mutating func answer(_ notice: CommandNotice) {
    answer(visibleLines(of: notice.message(in: tongue).plainText))
  }

  /// Says `notice`, which is about what went wrong.
  mutating func complain(_ notice: CommandNotice) {
    let text = visibleLines(of: notice.message(in: tongue).plainText)
    surroundings.console.report("\(Label.error.text(in: tongue)): \(text)")
  }

  /// Says `notice`.
  mutating func report(_ notice: CommandNotice) {
    surroundings.console.report(visibleLines(of: notice.message(in: tongue).plainText))
  }

  /// Says how to learn more about the first problem that was reported, to a person who has not been
  /// told yet.
  mutating func reportExplanation() {
    guard let code = reportedCode, surroundings.console.errorsAreTerminal else { return }
    if isSession {
      // Each is worth a hint of its own, once.
      reportedCode = nil
      guard hintedCodes.insert(code).inserted else { return }
      return report(.explains(code: code.text, by: DotCommand.explain.name(in: tongue)))
    }
    guard !hasReportedExplanation else { return }
    hasReportedExplanation = true
    report(.explains(code: code.text))
  }

  /// `true` iff what is reported is about what a person types in a session.
  var isSession = false

  /// The codes of which it was said in the session how to learn more.
  private var hintedCodes: Set<ProblemCode> = []

  /// The code of the first problem that was reported.
  private var reportedCode: ProblemCode?

  /// `true` iff it was said how to learn more about it.
  private var hasReportedExplanation = false

  /// Reports `problem`, which is in no text that was read.
  mutating func report(_ problem: FileProblem) {
    reportedCode = reportedCode ?? problem.code
    unread.append(problem)
    surroundings.console.report(errorRenderer([]).text(of: .file(problem)))
  }

  /// Reports what of the given severities is wrong with `compilation`; returns whether it can be run.
  ///
  /// What else there is to say is what `check` is for.
  @discardableResult
  mutating func report(
    _ compilation: Compilation, _ severities: Set<Severity> = [.error]
  ) -> ExitStatus {
    let shown = strictness.filter(compilation.diagnostics).filter {
      severities.contains($0.problem.severity) || strictness.denies($0)
    }
    report(shown, in: compilation.sources)
    report(omittedFrom: [compilation])
    return compilation.isExecutable ? .success : .failure
  }

  /// Says how many errors in tables of `compilations` are not told.
  mutating func report(omittedFrom compilations: [Compilation]) {
    var seen: Set<SourceFile.ID> = []
    for table in compilations.flatMap(\.tables)
    where table.omitted > 0 {
      guard let file = table.file, seen.insert(file).inserted else { continue }
      report(.moreErrors(table.omitted, path: table.path))
    }
  }

  /// Reports `diagnostics`, which are about `sources`, and counts `unread` files that cannot be read with
  /// them.
  mutating func report(
    _ diagnostics: [Diagnostic], in sources: [SourceFile], unread: Int = 0
  ) {
    if diagnostics.isEmpty { return }
    surroundings.console.report(errorRenderer(sources).text(of: diagnostics, unread: unread))
    reportedCode = reportedCode ?? diagnostics.first?.problem.code
    reportExplanation()
  }

  /// Says what is wrong with `sources`, all of which `diagnostics` are.
  mutating func tell(checking diagnostics: [Diagnostic], in sources: [SourceFile]) {
    // Problems are no answers: they go where those of every command go.
    report(diagnostics, in: sources, unread: unread.count)
    if diagnostics.isEmpty {
      surroundings.console.report(
        errorRenderer(sources).summary(of: diagnostics, unread: unread.count))
    }
  }

  /// Returns what writes messages about `sources`.
  private func errorRenderer(_ sources: [SourceFile]) -> DiagnosticRenderer {
    DiagnosticRenderer(
      sources: sources, tongue: tongue,
      isColoured: isColoured(onTerminal: surroundings.console.errorsAreTerminal))
  }

}

extension Day {

  /// Creates an instance from `text` as German texts write it, with or without leading zeros; `nil`
  /// iff there is no such day.
  init?(germanText text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }),
      parts[2].count == 4, 1...2 ~= parts[0].count, 1...2 ~= parts[1].count,
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

}
