internal import SourceText
internal import Syntax

/// The elements of a file that a comment may stand above: where each ends, by where it begins.
///
/// Of several that begin in one place it is the largest.
struct Elements {

  /// The syntax and the text of the file.
  private let tree: SyntaxTree
  private let source: SourceFile

  /// The end of the largest element that begins at an offset.
  private var ends: [Int: Int] = [:]

  /// Creates an instance for `tree`, which was read from `source`.
  ///
  /// - Complexity: O(*n*) in the number of elements.
  init(_ tree: SyntaxTree, _ source: SourceFile) {
    self.tree = tree
    self.source = source
    for declaration in tree.declarations { add(declaration) }
    // The header is about the whole file, and so is what stands above it.
    if let first = tree.tokens.first, first.kind == .word,
      Int(first.start) < tree.declarations.first.map({ start(of: $0) }) ?? source.bytes.count
    {
      ends[Int(first.start)] = source.bytes.count
    }
  }

  /// Returns the offsets of the element that begins with the token at `index`; none where that ends
  /// something.
  func element(startingAt index: Int) -> Range<Int> {
    let token = tree.tokens[index]
    switch token.kind {
    case .rightBrace, .rightParenthesis, .rightBracket, .end: return 0..<0
    default: break
    }
    let start = Int(token.start)
    return start..<max(ends[start] ?? start, ends[start] == nil ? lineEnd(from: index) : start)
  }

  /// Returns where the line ends that the token at `index` is in, brackets that open on it closed.
  private func lineEnd(from index: Int) -> Int {
    var depth = 0
    var end = Int(tree.tokens[index].start)
    for token in tree.tokens[index...] {
      let gap = end..<Int(token.start)
      if depth == 0, source.bytes[gap].contains(where: { $0 == 0x0A || $0 == 0x0D }) { break }
      switch token.kind {
      case .leftBrace, .leftParenthesis, .leftBracket: depth += 1
      case .rightBrace, .rightParenthesis, .rightBracket:
        depth -= 1
        if depth < 0 { return end }
      case .end: return end
      default: break
      }
      end = Int(token.end)
    }
    return end
  }

  // MARK: Finding elements

  /// Adds the element at `site`.
  private mutating func add(_ site: SourceSpan) {
    ends[Int(site.start)] = max(ends[Int(site.start)] ?? 0, Int(site.end))
  }

  /// Adds the element from the word before `name` to the end of the expression `value`.
  private mutating func add(wordBefore name: NameSyntax, to value: ExpressionSyntax.ID) {
    guard let index = token(at: name.site.start), index > 0 else { return }
    let start = tree.tokens[index - 1].start
    add(SourceSpan(Int(start)..<Int(tree.expressions.site(of: value).end), in: tree.file))
  }

  /// Returns the index of the token that begins at `offset`.
  private func token(at offset: UInt32) -> Int? {
    var (low, high) = (0, tree.tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tree.tokens[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low < tree.tokens.count && tree.tokens[low].start == offset ? low : nil
  }

  /// Returns where `declaration` begins.
  private func start(of declaration: DeclarationSyntax) -> Int {
    guard case .interpretation(let question) = declaration,
      let index = token(at: question.name.site.start), index > 0
    else { return Int(declaration.site.start) }
    return Int(tree.tokens[index - 1].start)
  }

  /// Adds `declaration` and what it holds.
  private mutating func add(_ declaration: DeclarationSyntax) {
    if case .interpretation = declaration { return }
    add(declaration.site)
    switch declaration {
    case .thing(let thing): add(members: thing.members)
    case .parameter(let parameter): parameter.entries.forEach { add($0.site) }
    case .definition(let definition): add(definition.exceptions)
    case .table(let table): table.rows.forEach { add($0.site) }
    case .eligibility(let eligibility):
      eligibility.lets.forEach { add(wordBefore: $0.name, to: $0.value) }
      for requirement in eligibility.requirements {
        add(requirement.site)
        add(requirement.exceptions)
      }
    case .funding(let funding):
      funding.lets.forEach { add(wordBefore: $0.name, to: $0.value) }
      funding.obligations.forEach { add($0.site) }
      funding.settles.forEach { add($0.site) }
      add(funding.exceptions)
    case .test(let test):
      for step in test.steps {
        switch step {
        case .given(let name, let value): add(wordBefore: name, to: value)
        case .expect(_, let site), .expectOpen(_, _, let site), .expectPossible(_, _, let site):
          add(site)
        case .setAsOf: continue
        case .settle(let settle): add(settle.site)
        }
      }
    case .import, .choice, .record, .interpretation, .settle, .rule, .query, .data, .statement:
      return
    }
  }

  /// Adds `exceptions` and those inside them.
  private mutating func add(_ exceptions: [ExceptionSyntax]) {
    for exception in exceptions {
      add(exception.site)
      add(exception.exceptions)
    }
  }

  /// Adds `members`, what stands in the braces of a thing.
  private mutating func add(members: [MemberSyntax]) {
    for member in members {
      switch member {
      case .field(let field):
        let last = field.cites.last.map { $0.clause?.site ?? $0.source.site }
        let end = last?.end ?? tree.expressions.site(of: field.value).end
        add(SourceSpan(Int(field.name.site.start)..<Int(end), in: tree.file))
        if case .history(let entries) = tree.expressions[field.value] {
          entries.forEach { add($0.site) }
        }
        if case .observations(let observations) = tree.expressions[field.value] {
          observations.forEach { add($0.site) }
        }
      case .part(let part):
        add(part.site)
        add(members: part.members)
      case .settle(let settle): add(settle.site)
      case .interpretation: continue
      }
    }
  }

}
