internal import Catalogue
internal import Diagnostics
internal import Tabular
internal import Vocabulary

/// Writes rows that cannot be read, as lines of CSV: their numbers, their lines, the fields, what is wrong,
/// and the rows as they stood.
struct RejectWriter: Sendable {

  /// The language of what is wrong.
  let tongue: Tongue

  /// `true` iff the rows stand on lines of a text.
  let hasLines: Bool

  /// The line of headings.
  static let header = Array("case,line,field,reason,row\n".utf8)

  /// Appends the line of `row` to `bytes`.
  func append(_ row: RejectedRow, to bytes: inout [UInt8]) {
    var fields: [String] = []
    for field in row.findings.compactMap(\.field) where !fields.contains(field) {
      fields.append(field)
    }
    var reasons = row.findings.map { finding in
      let problem = Problem.facts(finding.problem)
      return "\(problem.code.text): \(problem.message(in: tongue).plainText)"
    }
    if reasons.isEmpty { reasons = [BatchWords.tooLong.text(in: tongue)] }
    bytes += Array("\(row.number),\(hasLines ? String(row.line) : ""),".utf8)
    append(cell: Array(fields.joined(separator: "|").utf8), to: &bytes)
    bytes.append(UInt8(ascii: ","))
    append(cell: Array(reasons.joined(separator: "; ").utf8), to: &bytes)
    bytes.append(UInt8(ascii: ","))
    append(cell: row.bytes, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends `cell` to `bytes`, in quotation marks where something in it could end it.
  private func append(cell: [UInt8], to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let ends = [UInt8(ascii: ","), quote, UInt8(ascii: "\n"), UInt8(ascii: "\r")]
    guard cell.contains(where: { ends.contains($0) }) else { return bytes += cell }
    bytes.append(quote)
    for byte in cell {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

}
