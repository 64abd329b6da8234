internal import Vocabulary

/// How soon a candidate comes: the lowest first.
enum Rank: Int, Comparable {

  /// It is what the place asks for.
  case best

  /// It is of the type that is wanted, or leads to it, and is close by.
  case near

  /// It is close by.
  case close

  /// It is of the type that is wanted.
  case fitting

  /// It is a word of the grammar that may stand there.
  case grammar

  /// It leads to what is wanted.
  case leading

  /// It may stand there, and is hardly what is wanted.
  case unlikely

  /// It may stand there in a long way of writing.
  case remote

  /// How likely what has the rank is what is wanted.
  var likelihood: CompletionCandidate.Likelihood {
    switch self {
    case .best, .near, .close, .fitting, .grammar: .likely
    case .leading, .unlikely: .possible
    case .remote: .remote
    }
  }

  static func < (one: Rank, other: Rank) -> Bool { one.rawValue < other.rawValue }

}

/// What was found that may stand at the cursor.
struct Findings {

  /// A candidate, and how good it is.
  struct Draft {

    /// What is put in.
    let text: String

    /// What it is.
    let kind: CompletionCandidate.Kind

    /// Its type, as it is written.
    let type: String?

    /// Its title.
    let title: String?

    /// How soon it comes.
    var rank: Rank

    /// How well it fits what was typed.
    let match: Match
  }

  /// What was typed of the word at the cursor.
  let prefix: Prefix

  /// The byte that follows the cursor, without the space before it; 0 where there is none.
  let next: UInt8

  /// The words of the grammar, whether they fit what was typed or not.
  private(set) var keywords: [(keyword: Keyword, rank: Rank, form: WordForm)] = []

  /// How a word of the grammar is written.
  enum WordForm {

    /// As a word.
    case plain

    /// As a unit of one.
    case singular

    /// As the name of a field.
    case field
  }

  /// The candidates that fit.
  private(set) var drafts: [Draft] = []

  /// How many drafts there are of each rank.
  private var counts: [Rank: Int] = [:]

  /// The last one of each rank of which there are too many, which is not among the drafts.
  private var last: [Rank: (text: String, kind: CompletionCandidate.Kind)] = [:]

  /// The number of candidates of one rank, farther off than what is close by, that are kept.
  ///
  /// Nobody reads ten thousand names. The last one is kept besides, so that what all of them begin
  /// with is what all that are kept begin with: names come in order.
  private static let mostOfRank = 500

  /// The position of each draft, by its text.
  private var positions: [String: Int] = [:]

  /// Creates an instance where `prefix` was typed, and `next` follows.
  init(_ prefix: Prefix, before next: UInt8) {
    self.prefix = prefix
    self.next = next
  }

  /// Adds `keyword`, written as `form` says.
  mutating func add(_ keyword: Keyword, _ rank: Rank, as form: WordForm = .plain) {
    keywords.append((keyword, rank, form))
  }

  /// `true` iff a candidate of `rank` is kept; if not, `text` is the last one so far.
  mutating func hasRoom(
    for text: String, _ kind: CompletionCandidate.Kind, _ rank: Rank
  ) -> Bool {
    guard rank >= .fitting, counts[rank, default: 0] >= Self.mostOfRank else { return true }
    if prefix.match(text) != nil { last[rank] = (text, kind) }
    return false
  }

  /// Adds `text` if it fits what was typed.
  ///
  /// What opens something ends in what it opens with, unless that is there.
  mutating func add(
    _ text: String, _ kind: CompletionCandidate.Kind, _ rank: Rank, opening: String = "",
    type: String? = nil, title: String? = nil
  ) {
    guard !text.isEmpty, let match = prefix.match(text) else { return }
    let first = opening.utf8.first { $0 != 0x20 }
    let whole = first == nil || first == next ? text : text + opening
    if let position = positions[whole] {
      if rank < drafts[position].rank { drafts[position].rank = rank }
      return
    }
    counts[rank, default: 0] += 1
    positions[whole] = drafts.count
    drafts.append(
      Draft(
        text: whole, kind: kind, type: type, title: title, rank: rank, match: match))
  }

  /// The candidates, the best first, and of equal ones those first that were found first.
  var candidates: [CompletionCandidate] {
    var drafts = drafts
    var seen: Set<String> = []
    for (rank, name) in last.sorted(by: { $0.key < $1.key })
    where positions[name.text] == nil && seen.insert(name.text).inserted {
      drafts.append(
        Draft(
          text: name.text, kind: name.kind, type: nil, title: nil, rank: rank,
          match: prefix.match(name.text) ?? .folded))
    }
    var order = Array(drafts.indices)
    order.sort { one, other in
      if drafts[one].rank != drafts[other].rank { return drafts[one].rank < drafts[other].rank }
      if drafts[one].match != drafts[other].match {
        return drafts[one].match < drafts[other].match
      }
      return one < other
    }
    // Who typed a capital, or an umlaut, meant it, unless nothing is written so.
    let isMeant = prefix.text != prefix.form && drafts.contains { $0.match == .exact }
    return order.map { place in
      let draft = drafts[place]
      let isOther = isMeant && draft.match == .folded
      return CompletionCandidate(
        text: draft.text, kind: draft.kind, type: draft.type, title: draft.title,
        likelihood: isOther ? .remote : draft.rank.likelihood)
    }
  }

}
