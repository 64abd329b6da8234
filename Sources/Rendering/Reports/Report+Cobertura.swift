internal import Analysis
internal import SourceText

extension Report {

  /// The coverage as XML of Cobertura's (coverage-04.dtd), which build servers read.
  ///
  /// A line is covered where a test came to something that is computed on it; its conditions are the
  /// places at which the program decides.
  var cobertura: XML {
    var places = Places(sources)
    let classes =
      coverage.map { report in
        files(of: report).map { lines(of: $0, report, &places) }
      } ?? []
    var total = CoberturaCounts()
    for part in classes { total.add(part.counts) }
    let package = XML.element(
      "package",
      [XMLAttribute("name", "leit")] + total.rates + [XMLAttribute("complexity", 0)],
      [.element("classes", [], classes.map(\.xml))])
    return .element(
      "coverage",
      total.rates + [
        XMLAttribute("lines-covered", total.coveredLines), XMLAttribute("lines-valid", total.lines),
        XMLAttribute("branches-covered", total.coveredBranches),
        XMLAttribute("branches-valid", total.branches), XMLAttribute("complexity", 0),
        // A time would make two reports of one state differ.
        XMLAttribute("version", "leit \(version)"), XMLAttribute("timestamp", 0),
      ],
      [
        .element("sources", [], [.element("source", [], [.text(".")])]),
        .element("packages", [], [package]),
      ])
  }

  /// Returns the files of `report` by their paths.
  private func files(of report: CoverageReport) -> [SourceFile.ID] {
    report.files.sorted { (path(of: $0), $0.rawValue) < (path(of: $1), $1.rawValue) }
  }

  /// Returns the lines of `file` on which `report` says that something is computed.
  private func lines(
    of file: SourceFile.ID, _ report: CoverageReport, _ places: inout Places
  ) -> CoberturaClass {
    var hits: [Int: Int] = [:]
    for (place, count) in report.hits where place.file == file {
      let line = places.position(place.offset, in: file).line
      hits[line] = max(hits[line] ?? 0, count)
    }
    var items: [Int: [CoverageReport.Item]] = [:]
    for item in report.items where item.site.file == file {
      let line = places.position(item.site.start, in: file).line
      items[line, default: []].append(item)
      hits[line] = max(hits[line] ?? 0, item.seen.isEmpty ? 0 : 1)
    }
    return CoberturaClass(
      file: path(of: file),
      lines: hits.sorted { $0.key < $1.key }.map {
        CoberturaLine(number: $0.key, hits: $0.value, items: items[$0.key] ?? [])
      })
  }

}

/// A file of a report.
private struct CoberturaClass {

  /// The path of the file.
  let file: String

  /// The lines on which something is computed, in their order.
  let lines: [CoberturaLine]

  /// The file as an element.
  var xml: XML {
    .element(
      "class",
      [XMLAttribute("name", file), XMLAttribute("filename", file)] + counts.rates
        + [XMLAttribute("complexity", 0)],
      [.element("methods", [], []), .element("lines", [], lines.map(\.xml))])
  }

  /// The number of lines and of outcomes.
  var counts: CoberturaCounts {
    var counts = CoberturaCounts()
    for line in lines {
      counts.lines += 1
      if line.hits > 0 { counts.coveredLines += 1 }
      counts.branches += line.outcomes
      counts.coveredBranches += line.seen
    }
    return counts
  }

}

/// A line of a report.
private struct CoberturaLine {

  /// Its number, counted from 1.
  let number: Int

  /// The number of tests that came to it.
  let hits: Int

  /// The places on it at which the program decides.
  let items: [CoverageReport.Item]

  /// The line as an element.
  var xml: XML {
    let own = [XMLAttribute("number", number), XMLAttribute("hits", hits)]
    if items.isEmpty { return .element("line", own + [XMLAttribute("branch", "false")], []) }
    let share = "\(seen * 100 / outcomes)% (\(seen)/\(outcomes))"
    let conditions = items.enumerated().map { position, item -> XML in
      let seen = item.outcomes.count - item.missing.count
      return .element(
        "condition",
        [
          XMLAttribute("number", position), XMLAttribute("type", item.kind.rawValue),
          XMLAttribute("coverage", "\(seen * 100 / item.outcomes.count)%"),
        ], [])
    }
    return .element(
      "line", own + [XMLAttribute("branch", "true"), XMLAttribute("condition-coverage", share)],
      [.element("conditions", [], conditions)])
  }

  /// The number of outcomes that there are.
  var outcomes: Int { items.reduce(0) { $0 + $1.outcomes.count } }

  /// The number of outcomes that a test saw.
  var seen: Int { items.reduce(0) { $0 + $1.outcomes.count - $1.missing.count } }

}

/// How much there is, and how much of it a test came to.
private struct CoberturaCounts {

  /// The lines, and those of them that a test came to.
  var lines = 0
  var coveredLines = 0

  /// The outcomes, and those of them that a test saw.
  var branches = 0
  var coveredBranches = 0

  /// Adds `other`.
  mutating func add(_ other: CoberturaCounts) {
    lines += other.lines
    coveredLines += other.coveredLines
    branches += other.branches
    coveredBranches += other.coveredBranches
  }

  /// The attributes that say both shares.
  var rates: [XMLAttribute] {
    [
      XMLAttribute("line-rate", rate(coveredLines, of: lines)),
      XMLAttribute("branch-rate", rate(coveredBranches, of: branches)),
    ]
  }

  /// Returns the share of `part` in `whole`, from 0 to 1, to four decimals.
  private func rate(_ part: Int, of whole: Int) -> String {
    let share = whole == 0 ? 10_000 : part * 10_000 / whole
    let digits = String(share % 10_000)
    return "\(share / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
  }

}
