internal import Diagnostics
internal import SourceText
internal import Syntax

/// Returns `diagnostics` without what comments of `trees` allow, and with what is wrong with these
/// comments: those that allow nothing are told of in the files of `judged`.
///
/// - Complexity: O(*n* log *n*) in the number of diagnostics and comments.
func silencing(
  _ diagnostics: [Diagnostic], by trees: some Sequence<SyntaxTree>, in sources: [SourceFile],
  judging judged: Set<SourceFile.ID>, unless isElsewhere: (ProblemCode, SourceFile.ID) -> Bool
) -> [Diagnostic] {
  var remaining = diagnostics
  for tree in trees {
    let allowances = Allowances(of: tree, in: sources[Int(tree.file.rawValue)])
    remaining += allowances.problems
    if allowances.comments.isEmpty { continue }
    let (allowed, used) = match(remaining, with: allowances, in: tree.file)
    var position = -1
    remaining = remaining.filter { _ in
      position += 1
      return !allowed.contains(position)
    }
    guard judged.contains(tree.file) else { continue }
    for (index, comment) in allowances.comments.enumerated() {
      for (place, named) in comment.codes.enumerated()
      where !used.contains(Use(comment: index, place: place))
        && !isElsewhere(named.code, tree.file)
      {
        remaining.append(
          Diagnostic(
            .caution(.allowanceUnneeded(code: named.code.text)), at: named.site,
            fixes: [allowances.removals[index][place]]))
      }
    }
  }
  return remaining
}

/// A code that a comment names, by their positions.
private struct Use: Hashable {
  let comment: Int
  let place: Int
}

/// A scope of one code, or a place where something is to be said.
private struct Event {

  /// Where it begins, and ends.
  let offsets: Range<Int>

  /// The code of the comment, or the position of the diagnostic.
  let subject: Subject

  enum Subject {
    case scope(Use)
    case diagnostic(Int)
  }

}

/// Returns the positions of the `diagnostics` in `file` that `allowances` allow, and what allows them:
/// of several comments the innermost.
private func match(
  _ diagnostics: [Diagnostic], with allowances: Allowances, in file: SourceFile.ID
) -> (allowed: Set<Int>, used: Set<Use>) {
  var events: [ProblemCode: [Event]] = [:]
  for (index, comment) in allowances.comments.enumerated() where !comment.scope.isEmpty {
    for (place, named) in comment.codes.enumerated() {
      events[named.code, default: []].append(
        Event(offsets: comment.scope, subject: .scope(Use(comment: index, place: place))))
    }
  }
  for (position, diagnostic) in diagnostics.enumerated()
  where diagnostic.site.file == file && !diagnostic.isError {
    let code = diagnostic.problem.code
    if events[code] == nil { continue }
    events[code, default: []].append(
      Event(offsets: diagnostic.site.offsets, subject: .diagnostic(position)))
  }
  var allowed: Set<Int> = []
  var used: Set<Use> = []
  for list in events.values { sweep(list, &allowed, &used) }
  return (allowed, used)
}

/// Goes over `events` of one code in the order of the text.
private func sweep(_ events: [Event], _ allowed: inout Set<Int>, _ used: inout Set<Use>) {
  var open: [(end: Int, use: Use)] = []
  let sorted = events.enumerated().sorted {
    let (first, second) = ($0.element.offsets, $1.element.offsets)
    if first.lowerBound != second.lowerBound { return first.lowerBound < second.lowerBound }
    // Scopes were added before diagnostics, and larger ones go around smaller ones.
    switch ($0.element.subject, $1.element.subject) {
    case (.scope, .scope): return first.upperBound > second.upperBound
    case (.scope, .diagnostic): return true
    case (.diagnostic, .scope): return false
    case (.diagnostic, .diagnostic): return $0.offset < $1.offset
    }
  }
  for (_, event) in sorted {
    while let last = open.last, last.end <= event.offsets.lowerBound { open.removeLast() }
    switch event.subject {
    case .scope(let use): open.append((event.offsets.upperBound, use))
    case .diagnostic(let position):
      guard let innermost = open.last else { continue }
      allowed.insert(position)
      used.insert(innermost.use)
    }
  }
}
