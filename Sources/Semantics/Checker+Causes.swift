internal import Diagnostics
internal import SourceText
internal import Syntax

// One problem for each cause.
extension Checker {

  /// Returns those of `found` that have a cause of their own, once each.
  ///
  /// What stands on a line that could not be read, and what would be declared there, is no problem of
  /// its own. A name that means nothing is reported once in a file, wherever it stands, and mended
  /// everywhere at once.
  func causes(among found: [Diagnostic]) -> [Diagnostic] {
    var own = found.filter { $0.problem.unknownName.map { !$0.isEmpty } ?? true }
    let misread = Dictionary(
      // Where there are very many, it is enough to look at the first.
      grouping: program.trees.flatMap { tree in
        tree.diagnostics.lazy.filter { $0.problem.severity == .error }.map(\.site)
          .filter { $0.start < $0.end }.prefix(100)
      }, by: \.file)
    if !misread.isEmpty {
      own.removeAll { diagnostic in
        misread[diagnostic.site.file]?.contains { $0.overlaps(diagnostic.site) } ?? false
      }
    }
    let unread = program.trees.flatMap(\.unread)
    if !unread.isEmpty || !misunderstood.isEmpty {
      let names = unreadNames.union(misunderstood)
      let spans = Dictionary(grouping: unread, by: \.file)
      own.removeAll { diagnostic in
        if let name = diagnostic.problem.unknownName, diagnostic.problem.mayBeFollowOn,
          names.contains(name)
            || name.count > 2 && names.contains(where: { $0.hasPrefix(name) })
        {
          return true
        }
        if diagnostic.problem.saysThatSomethingLacks, spans[diagnostic.site.file] != nil {
          return true
        }
        return spans[diagnostic.site.file]?.contains { $0.touches(diagnostic.site) } ?? false
      }
    }
    return grouped(own)
  }

  /// The names that stand on lines that could not be read.
  private var unreadNames: Set<String> {
    var names: Set<String> = []
    for tree in program.trees where !tree.unread.isEmpty {
      var index = 0
      for span in tree.unread {
        while index < tree.tokens.count, tree.tokens[index].start < span.start { index += 1 }
        while index < tree.tokens.count, tree.tokens[index].end <= span.end {
          switch tree.tokens[index].kind {
          case .word, .quotedName: names.insert(tree.spellings[Int(tree.tokens[index].payload)])
          default: break
          }
          index += 1
        }
      }
    }
    return names
  }

  /// Returns `found` with the problems of one name in one file made one, at the first place.
  private func grouped(_ found: [Diagnostic]) -> [Diagnostic] {
    var groups: [Cause: [Int]] = [:]
    for (index, diagnostic) in found.enumerated() where diagnostic.problem.unknownName != nil {
      let cause = Cause(problem: diagnostic.problem.cause, file: diagnostic.site.file)
      groups[cause, default: []].append(index)
    }
    var result: [Diagnostic?] = found
    for members in groups.values where members.count > 1 {
      let order = members.sorted { found[$0].site.start < found[$1].site.start }
      let first = found[order[0]]
      for index in members { result[index] = nil }
      let isMendedAlike = order.allSatisfy { found[$0].fixes.count == first.fixes.count }
      let fixes =
        isMendedAlike
        ? first.fixes.indices.map { place in
          Fix(order.flatMap { found[$0].fixes[place].edits }.distinct)
        } : first.fixes
      result[order[0]] = Diagnostic(
        first.problem, at: first.site, related: first.related, fixes: fixes)
    }
    return result.compactMap { $0 }
  }

}

/// A problem of a name, in a file.
private struct Cause: Hashable {

  /// The problem.
  let problem: Problem

  /// The file.
  let file: SourceFile.ID

}

extension [TextEdit] {

  /// The edits, once each.
  fileprivate var distinct: [TextEdit] {
    var seen: Set<TextEdit> = []
    return filter { seen.insert($0).inserted }
  }

}

extension SourceSpan {

  /// `true` iff `self` and `other` have text in common, and are on a par in length.
  fileprivate func overlaps(_ other: SourceSpan) -> Bool {
    start < other.end && other.start < end
  }

  /// `true` iff `other` begins within `self`.
  fileprivate func touches(_ other: SourceSpan) -> Bool {
    start <= other.start && other.start <= end
  }

}

extension Problem {

  /// `true` iff what lacks may stand on a line that was not read.
  fileprivate var saysThatSomethingLacks: Bool {
    switch self {
    case .declaration(.fundingWithoutAmount), .declaration(.empty), .caution(.nothingRequired),
      .caution(.fundingForEveryone), .caution(.amountNeverRounded):
      true
    default: false
    }
  }

  /// `true` iff the name of `self` would mean something if some line were read.
  fileprivate var mayBeFollowOn: Bool {
    if case .naming(.otherTongue) = self { false } else { true }
  }

  /// The problem, alike for all places of a name.
  fileprivate var cause: Problem {
    guard case .naming(let problem) = self else { return self }
    return switch problem {
    case .undefined(let name, _), .noSource(let name, _), .noQuestion(let name, _):
      .naming(.undefined(name: name, near: []))
    case .noField(let record, let name, _):
      .naming(.noField(record: record, name: name, near: []))
    case .noKind(let name, _), .noType(let name, _): .naming(.noType(name: name, near: []))
    case .noRequirement(let decision, let name, _):
      .naming(.noRequirement(decision: decision, name: name, near: []))
    case .noException(let name, _): .naming(.noException(name: name, near: []))
    case .noChoiceValue(let choice, let name, _):
      .naming(.noChoiceValue(choice: choice, name: name, near: []))
    case .noPart(let record, let part, _):
      .naming(.noPart(record: record, part: part, near: []))
    case .redeclared, .ambiguousChoiceValue, .otherTongue, .notImported, .wrongEntity,
      .fieldGivenTwice, .foreignFunction:
      self
    }
  }

}
