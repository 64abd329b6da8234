internal import Catalogue
internal import Evaluation
internal import Inquiry
internal import Planning
internal import SourceText
internal import Values

/// Expressions as their authors wrote them, with what their parts came to.
extension Renderer {

  /// Returns the words of `words` in the language of answers.
  func words(_ words: ReasonWords) -> String { words.message(in: tongue).proseText }

  /// Returns the text of `node`.
  func text(of node: PlanNode.ID) -> String {
    shown(site(of: node).map { sourceText(at: $0) } ?? "")
  }

  /// Returns the text of `node`, after each name in it what that came to, as `figures` say.
  func formula(_ node: PlanNode.ID, _ figures: [PlanNode.ID: Answer]) -> String {
    guard plan[node].operation.isFormula, let site = site(of: node) else { return text(of: node) }
    var leaves: [(site: SourceSpan, text: String)] = []
    collect(node, figures, into: &leaves)
    var result = ""
    var start = site.start
    let end = site.offsets.upperBound
    for leaf in leaves.sorted(by: { $0.site.start < $1.site.start })
    where leaf.site.file == site.file && leaf.site.start >= start
      && leaf.site.offsets.upperBound <= end
    {
      let stop = UInt32(leaf.site.offsets.upperBound)
      result += piece(start, stop, site.file) + " " + style.paint(leaf.text, .note)
      start = stop
    }
    return result + piece(start, UInt32(end), site.file)
  }

  /// Returns the text from `start` to `end` of `file`, its white space folded.
  private func piece(_ start: UInt32, _ end: UInt32, _ file: SourceFile.ID) -> String {
    guard start < end else { return "" }
    var text = sourceText(at: SourceSpan(Int(start)..<Int(end), in: file))
    // Spaces at the ends are part of what stands beside.
    let raw = sources[Int(file.rawValue)].text(at: Int(start)..<Int(end))
    if raw.first?.isWhitespace == true { text = " " + text }
    if raw.last?.isWhitespace == true, !text.hasSuffix(" ") { text += " " }
    return shown(text)
  }

  /// Adds the names in the text of `node` to `leaves`, each with what it came to, a year iff
  /// `isYear` or the node says so.
  private func collect(
    _ node: PlanNode.ID, _ figures: [PlanNode.ID: Answer], isYear: Bool = false,
    into leaves: inout [(site: SourceSpan, text: String)]
  ) {
    let operation = plan[node].operation
    guard !operation.isFormula else {
      var isYear = isYear
      if case .yearPeriod = operation { isYear = true }
      for operand in operation.operands {
        if case .monthInYear(operand, _) = operation {
          collect(operand, figures, isYear: true, into: &leaves)
        } else {
          collect(operand, figures, isYear: isYear, into: &leaves)
        }
      }
      return
    }
    switch operation {
    case .constant, .unknown, .things: return
    default: break
    }
    guard let site = site(of: node), let answer = figures[node],
      let text = figure(answer, isYear ? .year : sense(of: node)),
      text != self.text(of: node)
    else { return }
    leaves.append((site, text))
  }

  /// Returns `answer` as it stands in a formula; `nil` where it says nothing there.
  func figure(_ answer: Answer, _ sense: Sense) -> String? {
    switch answer {
    case .known: told(answer, sense)
    case .list(let elements, _):
      elements.count <= 4 ? told(answer) : words(.elements(elements.count))
    case .open: "?"
    case .fault: "⚠"
    case .record: nil
    }
  }

  /// Returns the text of `node` and what it came to; of what is written out, that alone.
  func equation(_ node: PlanNode.ID, _ answer: Answer) -> String {
    let value = self.value(answer, sense(of: node))
    if case .constant = plan[node].operation { return value }
    let text = text(of: node)
    return text == value || text.isEmpty ? value : "\(text) = \(value)"
  }

  /// Returns `answer` on a line, texts between quotes: one may be empty, or look like a number.
  func told(_ answer: Answer, _ sense: Sense = .quantity) -> String {
    switch answer {
    case .known(.text(let text), _): "\"\(shown(text))\""
    case .list(let elements, _):
      "["
        + elements.filter { $0.membership == nil }.map { told($0.answer, sense) }
        .joined(separator: ", ") + "]"
    case .open(let open) where !open.alternatives.isEmpty && open.fault == nil:
      words(.oneOf(possibleValues(of: open, sense)))
    case .known, .record, .open, .fault: line(answer, sense)
    }
  }

  /// Returns the values that `open` can come to, each once.
  private func possibleValues(of open: Open, _ sense: Sense) -> [String] {
    var texts: [String] = []
    for alternative in open.alternatives {
      let text = line(.known(alternative.value, alternative.marks), sense)
      if !texts.contains(text) { texts.append(text) }
    }
    return texts
  }

  /// Returns what `answer` is, on a line.
  func value(_ answer: Answer, _ sense: Sense = .quantity) -> String {
    switch answer {
    case .list(let elements, let marks) where elements.count > 6:
      let first = told(.list(Array(elements.prefix(5)), marks)).dropLast()
      return "\(first), \(words(.furtherOnes(elements.count - 5)))]"
    case .open(let open):
      let needs = needs(of: open)
      return needs.isEmpty ? words(.open) : "\(words(.open)): \(needs)"
    case .known, .record, .list, .fault: return told(answer, sense)
    }
  }

  /// Returns what `open` lacks, in words.
  func needs(of open: Open) -> String {
    let needs = open.needs.map { rooted($0) }
    let facts = missing(needs, subject: subject, .forPeople).map(shown)
    let values = namesOfUnknownValues(open.needs)
    let decisions = open.needs.compactMap { need -> String? in
      guard case .question(let position) = need else { return nil }
      let question = legend.questions[Int(position)]
      let name = name(question.declaration.name, .forPeople)
      let about = office(of: question) ?? title(of: question.declaration)
      return about.map { "\(name) (\(shown($0)))" } ?? name
    }
    return
      ([facts.isEmpty ? nil : words(.notOnFile(few(facts)))]
      + [values.isEmpty ? nil : words(.withoutValue(few(values)))]
      + [decisions.isEmpty ? nil : words(.notDecided(few(decisions)))]).compactMap(\.self)
      .joined(separator: "; ")
  }

  /// Returns `need`; where it is a fact of the thing that is decided, as a fact of the case.
  private func rooted(_ need: Need) -> Need {
    guard case .fact(let path) = need, let caseThing, path.root == .thing(caseThing),
      !subject.isEmpty
    else { return need }
    return .fact(FactPath(.subject, path.steps))
  }

  /// Returns the first of `words`, and how many more there are.
  func few(_ words: [String]) -> [String] {
    words.count <= 5 ? words : words.prefix(4) + [self.words(.remaining(words.count - 4))]
  }

}
