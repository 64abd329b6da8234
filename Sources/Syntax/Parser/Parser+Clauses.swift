internal import Diagnostics
internal import SourceText
internal import Vocabulary

extension Parser {

  /// The clauses of a list that is to be read, as far as they are parsed.
  private struct Clauses {

    /// What the elements are grouped by.
    var groupedBy: [ExpressionSyntax.ID] = []

    /// What the elements are sorted by.
    var sortedBy: [SortKeySyntax] = []

    /// What is shown of each element.
    var columns: [ColumnSyntax] = []

    /// How the whole is shown.
    var presentation: Presentation?

    /// The greatest height of an expression in the clauses.
    var height = 0

    /// What the clauses are, in the order in which they come.
    var order: [Keyword] = []
  }

  /// Parses the clauses that make something to read of `list`, and returns `list` if there are none.
  ///
  ///     clauses = [ "grouped by" expression { "," expression } ]
  ///               [ "sorted by" sort-key { "," sort-key } ]
  ///               [ "with" column { "," column } ]
  ///               [ "as table" | "as chart" ]
  ///     sort-key = expression [ "descending" ]
  ///     column   = expression [ "as" title ]
  ///
  mutating func parseClauses(
    after list: ExpressionSyntax.ID, from start: Int
  ) -> ExpressionSyntax.ID {
    guard !words[index].isNone, clauseKeyword != nil else { return list }
    var clauses = Clauses()
    var starts: [Int] = []
    while let (clause, count) = clauseKeyword {
      let position = index
      advance(over: clause, count)
      parse(clause, into: &clauses)
      note(.clause, from: position)
      let rank = clause.clauseRank ?? 0
      if let last = clauses.order.last, let lastRank = last.clauseRank {
        let word = spelling(of: clause)
        if rank == lastRank {
          reportRepeated(word, from: position)
        } else if rank < lastRank {
          // It moves before the first clause that it must precede.
          let place = zip(clauses.order, starts).first { rank < $0.0.clauseRank ?? 0 }?.1
          report(
            .lateClause(word, order: clauseOrder), at: position, over: span(from: position),
            fix: place.map { moving(from: position, to: $0) })
        }
      }
      starts.append(position)
      clauses.order.append(clause)
    }
    let syntax = TableClausesSyntax(
      groupedBy: clauses.groupedBy, sortedBy: clauses.sortedBy, columns: clauses.columns,
      presentation: clauses.presentation)
    return insert(
      .table(list, syntax), from: start, height: max(height(list), clauses.height))
  }

  /// The words of the clauses, in the order in which they come.
  private var clauseOrder: [String] {
    [Keyword.where, .groupedBy, .sortedBy, .with, .asTable].map { $0.spelling(in: tongue) }
  }

  /// Returns the mend that moves the clause from the token at `position` up to the next token before
  /// the token at `place`.
  private func moving(from position: Int, to place: Int) -> Fix {
    let clause = span(from: position)
    let start = Int(tokens[place].start)
    return Fix([
      TextEdit(SourceSpan(start..<start, in: file), text(at: clause) + " "),
      TextEdit(
        SourceSpan(Int(tokens[position - 1].end)..<Int(clause.end), in: file), ""),
    ])
  }

  /// The clause that comes next, and the number of the tokens of its keyword.
  private var clauseKeyword: (keyword: Keyword, length: Int)? {
    guard !words[index].isNone else { return nil }
    return keyword(at: index) { $0.clauseRank != nil }
  }

  /// Parses what a list is sorted or grouped by, and records that a condition on the list stands behind
  /// it, if one does.
  private mutating func parseKey() -> ExpressionSyntax.ID {
    let start = index
    let key = parseExpression()
    guard case .filtered(let inner, _) = expressions[key] else { return key }
    switch expressions[inner] {
    case .name, .member: break
    default: return key
    }
    let end = expressions.site(of: inner).end
    guard let position = (start..<index).first(where: { tokens[$0].start >= end }) else {
      return key
    }
    // It moves before the words of the clause, which are two.
    report(
      .lateClause(spelling(of: .where), order: clauseOrder), at: position,
      over: span(from: position), fix: moving(from: position, to: max(0, start - 2)))
    return inner
  }

  /// Parses what comes after the keyword `clause`.
  private mutating func parse(_ clause: Keyword, into clauses: inout Clauses) {
    switch clause {
    case .groupedBy:
      repeat {
        let start = index
        let key = parseKey()
        clauses.height = max(clauses.height, height(key))
        clauses.groupedBy.append(key)
        note(.column, from: start)
      } while take(.comma)
    case .sortedBy:
      repeat {
        let start = index
        let key = parseKey()
        clauses.height = max(clauses.height, height(key))
        clauses.sortedBy.append(SortKeySyntax(key: key, isDescending: take(.descending)))
        note(.column, from: start)
      } while take(.comma)
    case .with:
      repeat {
        let start = index
        let value = parseExpression()
        clauses.height = max(clauses.height, height(value))
        var heading: TitleSyntax?
        if at(.as) && followingKind == .text {
          advance(over: .as, 1)
          heading = parseOptionalTitle()
        }
        clauses.columns.append(ColumnSyntax(value: value, heading: heading))
        note(.column, from: start)
      } while take(.comma)
    case .asTable: clauses.presentation = .table
    default: clauses.presentation = .chart
    }
  }

}

extension Keyword {

  /// The place of `self` among the clauses of a list.
  fileprivate var clauseRank: Int? {
    switch self {
    case .groupedBy: 1
    case .sortedBy: 2
    case .with: 3
    case .asTable, .asChart: 4
    default: nil
    }
  }

}
