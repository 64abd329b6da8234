package import Evaluation
package import Planning
package import SourceText
package import Vocabulary

/// What tests went through of the rules of some files, and what no test decided both ways.
package struct CoverageReport: Sendable {

  /// A kind of places at which a program decides.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case requirement
    case exception
    case row
    case branch
    case version
  }

  /// Something that a decision can come to, as far as tests are to show it.
  package enum Outcome: String, Hashable, Sendable {
    case met
    case notMet = "not_met"
    case applied
    case passedOver = "passed_over"
    case chosen
    case thenBranch = "then"
    case elseBranch = "else"
    case inForce = "in_force"
  }

  /// A place at which a program decides.
  package struct Item: Sendable {

    /// What kind of place it is.
    package let kind: Kind

    /// Where it is written.
    package let site: SourceSpan

    /// What people call it: a requirement or an exception; of a row or a version the table or the
    /// definition; of a branch what it stands in, where that has a name.
    package let name: TwinName?

    /// The title, in the language of its author.
    package let title: Title?

    /// What it can come to.
    package let outcomes: [Outcome]

    /// What it came to in a test.
    package internal(set) var seen: Set<Outcome>

    /// `true` iff a test came to it, whether or not it was decided there.
    package internal(set) var isReached: Bool

    /// What it never came to.
    package var missing: [Outcome] { outcomes.filter { !seen.contains($0) } }

  }

  /// How many outcomes there are, and how many of them a test saw.
  package struct Share: Hashable, Sendable {

    /// The number of those that a test saw.
    package var seen = 0

    /// The number of all.
    package var total = 0

    /// Creates an instance of nothing.
    package init() {}

    /// The percentage, rounded down to tenths: 100 only where all were seen; of nothing, 100.
    package var tenthsOfPercent: Int { total == 0 ? 1_000 : seen * 1_000 / total }

  }

  /// A place that a test can come through.
  package struct Place: Hashable, Sendable {

    /// The file.
    package let file: SourceFile.ID

    /// The offset of its first byte.
    package let offset: UInt32

  }

  /// The places at which the program decides, in the order of the files and of their text.
  package let items: [Item]

  /// How many tests came through each place that something is computed at.
  package let hits: [Place: Int]

  /// The files that count, in their order.
  package let files: [SourceFile.ID]

  /// Returns the share of those items of which `isCounted` holds.
  package func share(_ isCounted: (Item) -> Bool = { _ in true }) -> Share {
    var share = Share()
    for item in items where isCounted(item) {
      share.seen += item.outcomes.count - item.missing.count
      share.total += item.outcomes.count
    }
    return share
  }

}

/// What tests went through so far, over some programs that may have files in common.
package struct CoverageLedger: Sendable {

  /// A place at which a program decides, whatever program it is read in.
  private struct Key: Hashable {
    let kind: CoverageReport.Kind
    let site: SourceSpan
  }

  /// The items, in the order in which they were met.
  private var items: [CoverageReport.Item] = []

  /// The positions of the items.
  private var positions: [Key: Int] = [:]

  /// How many tests came through each place.
  private var hits: [CoverageReport.Place: Int] = [:]

  /// The files that were named, or that a test went through.
  package private(set) var files: Set<SourceFile.ID>

  /// Creates an instance for the files `named`, which count whatever tests go through them.
  package init(named: Set<SourceFile.ID>) { files = named }

  /// Adds that tests of the program that is `plan`, with `legend`, went through `tests`.
  ///
  /// - Complexity: O(*n*) in the number of nodes and of those that the tests came to.
  package mutating func add(_ plan: Plan, _ legend: Legend, tests: [Coverage]) {
    let map = RuleMap(plan)
    var union = CoverageUnion(plan)
    for test in tests { union.add(test) }
    for item in ItemFinder(plan: plan, legend: legend, map: map, union: union).items() {
      let key = Key(kind: item.kind, site: item.site)
      if let position = positions[key] {
        items[position].seen.formUnion(item.seen)
        if item.isReached { items[position].isReached = true }
      } else {
        positions[key] = items.count
        items.append(item)
      }
    }
    var places: [CoverageReport.Place: Int] = [:]
    for node in map.nodes where Int(node.rawValue) < legend.sites.count {
      let site = legend.sites[Int(node.rawValue)]
      let place = CoverageReport.Place(file: site.file, offset: site.start)
      let count = Int(union.hits[Int(node.rawValue)])
      places[place] = max(places[place] ?? 0, count)
      if count > 0 { files.insert(site.file) }
    }
    hits.merge(places) { $0 + $1 }
  }

  /// What was added so far, as far as it concerns the files that count.
  package var report: CoverageReport {
    let counted = items.filter { files.contains($0.site.file) }.sorted { first, second in
      let (a, b) = (first.site, second.site)
      if a.file != b.file { return a.file.rawValue < b.file.rawValue }
      return (a.start, a.end) < (b.start, b.end)
    }
    return CoverageReport(
      items: counted, hits: hits.filter { files.contains($0.key.file) },
      files: files.sorted { $0.rawValue < $1.rawValue })
  }

}

/// What several tests of one program went through.
struct CoverageUnion {

  /// How each node came out in one test or another.
  private(set) var nodes: [Coverage.Ways]

  /// How many tests came to each node.
  private(set) var hits: [Int32]

  /// How requirements, exceptions, rows and versions came out.
  private(set) var requirements: [Coverage.Part: Coverage.Ways] = [:]
  private(set) var exceptions: [Int32: Coverage.Ways] = [:]
  private(set) var rows: [Coverage.Part: Coverage.Ways] = [:]
  private(set) var versions: [Coverage.Part: Coverage.Ways] = [:]

  /// Creates an instance for no tests of `plan`.
  init(_ plan: Plan) {
    nodes = Array(repeating: [], count: plan.nodes.count)
    hits = Array(repeating: 0, count: plan.nodes.count)
  }

  /// Adds what a test went through.
  mutating func add(_ test: Coverage) {
    for node in test.visited {
      nodes[Int(node.rawValue)].formUnion(test.ways(of: node))
      hits[Int(node.rawValue)] += 1
    }
    requirements.merge(test.requirements) { $0.union($1) }
    exceptions.merge(test.exceptions) { $0.union($1) }
    rows.merge(test.rows) { $0.union($1) }
    versions.merge(test.versions) { $0.union($1) }
  }

}
