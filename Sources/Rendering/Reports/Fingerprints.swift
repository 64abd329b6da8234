internal import SourceText

/// Hands out what tells findings apart, and stays what it is while lines above a finding come and go.
struct Fingerprints {

  /// How many findings there were of each rule with the same text around.
  private var counts: [String: Int] = [:]

  /// Returns the fingerprint of the next finding of `rule` in the file at `path`, where `text` stands.
  mutating func next(rule: String, path: String, text: String) -> String {
    let key = "\(rule)\n\(path)\n\(text)"
    let count = counts[key, default: 0]
    counts[key] = count + 1
    return hexadecimal(hash(of: "\(key)\n\(count)"))
  }

}

/// Returns the number FNV-1a of 128 bits for `text`: it is the same on every machine and in every run.
private func hash(of text: String) -> UInt128 {
  text.utf8.reduce(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d) { hash, byte in
    (hash ^ UInt128(byte)) &* 0x0100_0000_0000_0000_0000_013B
  }
}

/// Returns `number` as 32 digits.
private func hexadecimal(_ number: UInt128) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 32 - digits.utf8.count) + digits
}

extension Places {

  /// The number of bytes on either side that count as surroundings.
  private static var reach: Int { 200 }

  /// Returns the line in which `span` begins, around it, with one space where there are some.
  mutating func surroundings(of span: SourceSpan) -> String {
    let lines = lines(of: span.file)
    let line = lines.offsets(ofLine: lines.line(at: Int(span.start)))
    let start = min(max(Int(span.start), line.lowerBound), line.upperBound)
    let shown = max(line.lowerBound, start - Self.reach)..<min(line.upperBound, start + Self.reach)
    return source(span.file).text(at: shown).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

}
