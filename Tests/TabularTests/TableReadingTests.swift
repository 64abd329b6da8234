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

  @Test(arguments: 0..<20)
  func `random tables mean what they mean to readFacts`(block: UInt64) {
    for seed in block * 15..<block * 15 + 15 {
      let text = RandomTable(seed: seed + 1).text
      let bytes = Array(text.utf8)
      let whole = sample.readWhole(bytes)
      let reading = sample.read(bytes, piece: 1_000, chunkSize: [1, 200, 1 << 20][Int(seed % 3)])
      #expect(reading.facts == whole.facts, "seed \(seed):\n\(text)")
      let problems = reading.problems + reading.rejects.flatMap { $0.findings.map(\.problem) }
      #expect(problems == whole.problems, "seed \(seed):\n\(text)")
    }
  }

}
