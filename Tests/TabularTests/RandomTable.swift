/// A table of CSV that nobody wrote, with good cells and bad ones.
struct RandomTable {

  /// The state of the generator.
  private var state: UInt64

  /// The table.
  private(set) var text = ""

  /// The headings, each with cells that it may have.
  private static let columns: [(name: String, good: [String], odd: [String])] = [
    (
      "applicant.name", ["Ä-Verein", "A", "long name of an association"],
      ["\u{A0}", " ", "\"a\"\"b\""]
    ),
    ("antragsteller", [], []),
    ("applicant.population", ["0", "123", "100000"], ["1.5", "2.250", "-0", "12.0", "1e3", "x"]),
    (
      "applicant.seat", ["2026-01-31", "1899-12-31", "2199-02-28"],
      ["2026-02-30", "0001-01-01", "2026-1-1"]
    ),
    (
      "kind",
      [
        "county", "city", "straße", "association", "County of the state", "Große Straße",
        "city, with a council",
      ],
      ["associatiom", " city", "City", "\"city\"", "body", "county of the state", "say so"]
    ),
    ("population", ["5000", "999999999999", "7"], ["9999999999999999999", "\"12\"", "+5"]),
    ("posts", ["0", "0.5", "1.25", "10"], ["10.01", "1.2345", "2.250", "0.1234567", ".5", "5."]),
    (
      "requested", ["60000", "1234.56", "0.5", "-3.10"],
      ["2.250", "1.005", "12.345", "0.000", "1234567890123456"]
    ),
    ("cap", ["0", "1000000", "12.50"], ["1000000.01", "-0.01", "1.000", "abc"]),
    (
      "start", ["2026-01-31", "2024-02-29"], ["2023-02-29", "2026-01-3x", "20260131"]
    ),
    ("runs", ["2026-01-01/2026-12-31"], ["2026-12-31/2026-01-01", "2026-01-01", "2026-01-01/x"]),
    ("concept", ["yes", "no", "ja", "0", "TRUE"], ["yEs", "maybe", "10", " no"]),
    (
      "remark", ["x", "a remark of some words", "ö", "12"],
      ["\"a;b,c\"", "\"two\nlines\"", " x", "tab\tx", "x\"y"]
    ),
    ("quotas", ["0.5|1", "1"], ["0.5|x", "|"]),
    ("partner", ["hanau", "kassel"], ["berlin", "Hanau"]),
    ("regional_need", ["yes", "no"], ["perhaps"]),
    ("notice", ["P6M"], ["6"]),
  ]

  /// Creates an instance by `seed`.
  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let separator = [";", ",", "\t"][draw(3)]
    let lineEnd = ["\n", "\r\n", "\r"][draw(3)]
    let oddity = [0, 2, 10, 40][draw(4)]
    // Where no cell is in quotation marks, each line is a row.
    let isPlain = draw(2) == 0
    var columns = Self.columns.filter { !$0.good.isEmpty }
    columns = (0..<(1 + draw(columns.count))).map { _ in columns.remove(at: draw(columns.count)) }
    if columns.contains(where: { $0.name == "runs" }), draw(2) == 0 {
      columns.removeAll { $0.name == "runs" }
      columns.append(("runs.start", ["2026-01-01"], ["2027-01-01", "x"]))
      columns.append(("runs.end", ["2026-12-31"], ["2025-12-31"]))
    }
    text = columns.map(\.name).joined(separator: separator) + lineEnd
    for _ in 0..<(1 + draw(40)) {
      var cells = columns.map { column -> String in
        if draw(8) == 0 { return "" }
        let cell =
          draw(100) < oddity
          ? column.odd[draw(column.odd.count)] : column.good[draw(column.good.count)]
        if isPlain { return cell.contains("\"") || cell.contains(separator) ? "" : cell }
        let needsQuotes = cell.contains(separator) && !cell.hasPrefix("\"")
        return needsQuotes || draw(12) == 0 && !cell.contains("\"") ? "\"\(cell)\"" : cell
      }
      // A row of separators alone is none here, and is one to Facts.
      if cells.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { continue }
      if draw(100) < oddity / 4 { cells.append("more") }
      text += cells.joined(separator: separator)
      if draw(30) == 0 { text += lineEnd }
      if draw(30) == 0 { text += "  " + lineEnd }
      text += lineEnd
    }
    if draw(3) == 0 { text.removeLast() }
  }

  /// Returns a number below `count`.
  private mutating func draw(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int((state >> 11) % UInt64(count))
  }

}
