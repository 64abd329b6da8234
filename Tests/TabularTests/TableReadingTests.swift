import Diagnostics
import Evaluation
import Tabular
import Testing
import Values

/// What is read of tables, whatever pieces they arrive in.
struct TableReadingTests {

  let sample: Sample

  init() throws { sample = try Sample() }

  /// Tables of every format, with all that they may hold.
  static let tables = [
    "posts;concept\n1.5;yes\n;no\n",
    "\u{FEFF}posts,concept\r\n1.5,ja\r\n\r\n   \r\n2,nein",
    "posts\tremark\n1\t\"a\tb\"\n2\t\n",
    "sep=;\nposts;remark\n1;\"a\nb;c\"\n2;\"say \"\"yes\"\"\"\n",
    "posts;remark\r1;x\r2;y\r",
    "applicant.name;applicant.seat;kind;runs.start;runs.end\nA;2026-01-31;city;2026-01-01;2026-12-31\n",
    "quotas;partner;regional_need;notice;cap\n0.5|0.25;hanau;yes;P6M;12.50\n1;kassel;;P28D;0\n",
    "kind\nstraße\ncounty\nnothing\n",
    "population\n1\n1.5\n2.250\nx\n 3 \n\"4\"\n99999999999999999999999\n",
    "start\n2026-01-31\n2026-02-30\n31.01.2026x\n0000-01-01\n10000-01-01\n",
    "cap\n0\n1000000\n1000000.01\n-1\n1e3\n12.345678\n",
    "remark;posts\n1\n1;2;3\n\"a;2\n3;4\n",
    "remark;posts\nx\"y;1\n\"a\"b;2\nc;3\n",
    #"{"posts": 1.5, "kind": "city", "shares": [{"partner": "A", "part": 0.5}, {}]}"# + "\n"
      + #"{"posts": 11} {"population": 1.5}"# + "\n{\"remark\": \"a}\\\"{\"}\n",
    "{\n \"posts\": 1\n}\n{\n \"shares\": [\n{\"part\": 0.125,\n\"costs\": \"1.50\"}\n]\n}\n",
    "[{\"posts\": 1}, {\"posts\": 2}]", "[]", "{\"posts\": 1}\n{\"posts\": \n{\"posts\": 2}\n",
    "{\"posts\": 1}\n{\"remark\": \"x\n{\"posts\": 2}\n", "{\"posts\": 1}\nx\n{\"posts\": 3}\n",
  ]

  @Test(arguments: tables)
  func `a table means what it means to readFacts, in chunks of any size`(text: String) {
    let bytes = Array(text.utf8)
    let whole = sample.readWhole(bytes)
    for size in [1, 2, 3, 5, 16, 64, 1 << 20] {
      let reading = sample.read(bytes, piece: size, chunkSize: size)
      #expect(reading.facts == whole.facts, "pieces of \(size)")
      let problems = reading.problems + reading.rejects.flatMap { $0.findings.map(\.problem) }
      #expect(problems == whole.problems, "pieces of \(size)")
      #expect(reading.chunks.last?.end.offset ?? bytes.count == bytes.count)
    }
  }

  @Test(arguments: ["City", "County", "CITY", "citY", "Association", "cit", "cityy"])
  func `a word in other letters is another word`(word: String) {
    for cell in [word, "\"\(word)\""] {
      let reading = sample.read(Array("kind;population\n\(cell);1\ncity;2\n".utf8))
      #expect(reading.rejects.map(\.number) == [1])
      #expect(Array(reading.facts.keys) == [2])
    }
  }

  @Test(arguments: 0..<20)
  func `random tables mean what they mean to readFacts`(block: UInt64) {
    for seed in block * 15..<block * 15 + 15 { compare(RandomTable(seed: seed + 1).text, seed) }
  }

  @Test(arguments: 0..<20)
  func `random objects mean what they mean to readFacts`(block: UInt64) {
    for seed in block * 15..<block * 15 + 15 { compare(RandomObjects(seed: seed + 1).text, seed) }
  }

  /// Holds what is read of `text`, in pieces by `seed`, against what `readFacts` reads.
  private func compare(_ text: String, _ seed: UInt64) {
    let bytes = Array(text.utf8)
    let whole = sample.readWhole(bytes)
    let reading = sample.read(
      bytes, piece: 1_000, chunkSize: [1, 200, 1 << 20][Int(seed % 3)],
      capacity: [3, 64][Int(seed % 2)])
    // Facts say too much to be printed.
    let isSame = reading.facts == whole.facts
    #expect(isSame, "seed \(seed):\n\(text)")
    let problems = reading.problems + reading.rejects.flatMap { $0.findings.map(\.problem) }
    #expect(problems == whole.problems, "seed \(seed):\n\(text)")
  }

  @Test(arguments: 0..<20)
  func `what is spoilt means the same in chunks of any size`(block: UInt64) {
    for seed in block * 15..<block * 15 + 15 {
      let text =
        seed % 2 == 0 ? RandomObjects(seed: seed + 1).text : RandomTable(seed: seed + 1).text
      var bytes = Array(text.utf8)
      let header = seed % 2 == 0 ? 1 : (bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? 0) + 2
      var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
      for _ in 0..<3 where header < bytes.count {
        state = state &* 0xD134_2543_DE82_EF95 &+ 1
        let place = header + Int(state >> 33) % (bytes.count - header)
        let odd = Array("0.,;\"\\ {}[]:nx\n\u{0}".utf8) + [0xFF, 0xC3]
        bytes[place] = odd[Int(state >> 20) % odd.count]
      }
      // Rows that come alone are read with a closer look, or one by one.
      let slow = sample.read(bytes, piece: 1_000, chunkSize: 1, dialect: .pointed)
      let quick = sample.read(bytes, dialect: .pointed, capacity: 64)
      let comment = "seed \(seed):\n\(String(decoding: bytes, as: UTF8.self))"
      let isSame = quick.facts == slow.facts
      #expect(isSame, "\(comment)")
      // What a malformed row is said to go on with, depends on how much of it is there.
      let (codes, others) = (quick.rejects.map(Reject.init), slow.rejects.map(Reject.init))
      #expect(codes == others, "\(comment)")
      #expect(quick.emptyRows == slow.emptyRows, "\(comment)")
    }
  }

}

/// What a row that cannot be read is told apart by.
private struct Reject: Equatable {

  let number: Int
  let line: Int
  let codes: [String]

  init(_ row: RejectedRow) {
    number = row.number
    line = row.line
    codes = row.findings.map { "\($0.field ?? ""): \($0.problem.code.text)" }
  }

}
