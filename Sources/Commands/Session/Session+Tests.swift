internal import Catalogue
internal import Diagnostics
internal import Evaluation
internal import Inquiry
internal import Pipeline
internal import Planning
internal import Rendering
internal import SourceText
internal import Values
internal import Vocabulary

extension Session {

  /// Writes the last answer as a test called `words`: on the screen, or to the file at `path`.
  mutating func saveTest(_ words: String, to path: String?, in context: inout Context) {
    guard var runner = answered, let request = runner.request else {
      return refuse(.nothingToSave, in: &context)
    }
    if path != nil, refusesWriting(.saveTest, in: &context) { return }
    let target: TestTarget
    do throws(FileProblem) {
      target = try TestTarget(path, for: program, tongue(in: context), in: context)
    } catch {
      context.report(error)
      return status.include(.misuse)
    }
    let (name, title) = TestTarget.name(for: words, unlike: target.takenNames)
    let renderer = runner.renderer(in: context)
    var texts: [String] = []
    switch request.subject {
    case .decision(let decision, let subject, let known):
      let answers = target.answers(known, knownTo: runner)
      let result = runner.evaluator.decide(
        decision, about: subject, answers: answers, asOf: request.asOf)
      texts = [
        renderer.test(
          named: name, title: title, of: result, about: subject, answers: answers,
          asOf: request.asOf, in: target.tongue)
      ].compactMap(\.self)
    case .value(let node, let frame):
      guard runner.legend.tongues[runner.legend.sites[Int(node.rawValue)].file] == target.tongue
      else { return refuse(.otherTongue(path: target.path), in: &context) }
      let text = runner.text(of: node)
      runner.evaluator.asOf = request.asOf
      texts = renderer.tests(
        named: name, title: title, of: runner.evaluator.answer(to: node, in: frame), asked: text,
        asOf: request.asOf, in: target.tongue)
    case .decisions, .rule: break
    }
    guard !texts.isEmpty else { return refuse(.notWritable, in: &context) }
    hand(out: texts, name, to: target, isFile: path != nil, in: &context)
  }

  /// Hands out the first of `texts`, tests called `name`, that holds in `target`.
  private mutating func hand(
    out texts: [String], _ name: String, to target: TestTarget, isFile: Bool,
    in context: inout Context
  ) {
    let typed =
      program.typed.allSatisfy { $0.tongue == target.tongue }
      ? program.typed.map(\.text) : []
    var found = texts.first { target.holds($0, named: name, in: context) }
    var isWithTyped = false
    if found == nil, !typed.isEmpty {
      let before = typed.joined(separator: "\n") + "\n\n"
      found = texts.lazy.map { before + $0 }
        .first { target.holds($0, named: name, in: context) }
      isWithTyped = found != nil
    }
    guard let text = found else {
      return refuse(.doesNotHold(path: isFile ? target.path : nil), in: &context)
    }
    if isFile {
      guard write(text, to: target, in: &context) else { return }
      context.report(SessionWords.added(test: name, path: target.path))
      if target.isOfProgram { context.report(SessionWords.reloadToRun) }
    } else {
      context.answer(
        text: visibleLines(of: text), json: ["test": .string(name), "text": .string(text)],
        markdown: { "```leit\n\(text)\n```" })
    }
    if isWithTyped { context.report(SessionWords.restsOnTyped) }
  }

  /// Adds `text` to the file of `target`, and returns whether that went well.
  private mutating func write(
    _ text: String, to target: TestTarget, in context: inout Context
  ) -> Bool {
    do throws(WritingFailure) {
      let written = [output?.path, transcript?.path].compactMap(\.self)
      let files = context.surroundings.files
      let canonical = files.canonicalPath(of: target.path)
      if written.contains(where: { files.canonicalPath(of: $0) == canonical }) { throw .isThere }
      try files.append(
        target.addition(of: text), to: target.path, target.isThere ? .existing : .new)
      return true
    } catch {
      context.complain(CommandNotice.cannotWriteReport(path: target.path, error))
      status.include(.misuse)
      return false
    }
  }

}

extension Runner {

  /// Returns the text that `node` was read from, on one line.
  fileprivate func text(of node: PlanNode.ID) -> String {
    let site = legend.sites[Int(node.rawValue)]
    return compilation.text(of: site).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

}
