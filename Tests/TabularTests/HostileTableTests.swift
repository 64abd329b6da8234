import Diagnostics
import Evaluation
import Tabular
import Testing
import Values

/// Tables that are broken, odd, huge, or none.
struct HostileTableTests {

  let sample: Sample

  init() throws { sample = try Sample() }

  @Test(
    arguments: [
      ([], "F01"), (Array(" \n\t".utf8), "F01"), ([0xFF, 0xFE, 0x41, 0], "F21"),
      (Array("PK\u{3}\u{4}rest".utf8), "F20"), (Array("posts\0\n1\n".utf8), "F03"),
      (Array("pos".utf8) + [0xE4] + Array("ts\n1\n".utf8), "F02"),
      (Array("posts;posts\n".utf8), "F06"),
      (Array("\"posts".utf8), "F17"), (Array("nothing\n1\n".utf8), "F08"),
      (Array("posts;\n1;\n".utf8), "F19"),
    ] as [([UInt8], String)])
  func `what is no table is told`(bytes: [UInt8], code: String) {
    for piece in [1, 1_000] {
      #expect(sample.read(bytes, piece: piece).problems.map(\.code.text) == [code])
    }
  }

  @Test func `a cell in another encoding costs its row`() {
    let bytes = Array("remark;posts\nM".utf8) + [0xFC] + Array("ller;1\nMüller;2\nx;3\0\n".utf8)
    let reading = sample.read(bytes)
    #expect(reading.facts.keys.sorted() == [2])
    #expect(reading.rejects.map(\.number) == [1, 3])
    #expect(reading.rejects.map(\.line) == [2, 4])
    #expect(reading.rejects.map { $0.findings[0].problem } == [.notUnicode(byte: 0xFC), .zeroByte])
    #expect(reading.rejects.map { $0.findings[0].field } == ["remark", "posts"])
    #expect(reading.rejects[0].bytes == Array("M".utf8) + [0xFC] + Array("ller;1".utf8))
  }

  @Test func `a column that fills nothing may be in any encoding`() {
    let bytes = Array("other;posts\nM".utf8) + [0xFC] + Array("ller;1\n".utf8)
    let reading = sample.read(bytes, passesOver: true)
    #expect(reading.facts.count == 1)
    #expect(reading.rejects.isEmpty)
  }

  @Test func `empty rows are passed over and counted`() {
    let reading = sample.read("posts;remark\n1;x\n;\n\n ; \n;\n2;y\n;;;\n")
    #expect(reading.facts.keys.sorted() == [1, 2])
    #expect(reading.emptyRows == 4)
    #expect(reading.rejects.isEmpty)
  }

  @Test func `a quotation mark that never ends costs its line`() {
    for size in [1, 7, 1 << 20] {
      let reading = sample.read(
        "remark;posts\na;1\n\"b;2\nc;3\nd;4\n", piece: size, chunkSize: size)
      #expect(reading.facts.keys.sorted() == [1, 3, 4])
      #expect(reading.rejects.map { $0.findings[0].problem } == [.unclosedQuote(record: 2)])
      #expect(reading.rejects.map(\.line) == [3])
    }
  }

  @Test func `so it does where the rest is long`() {
    let rows = (0..<500).map { "x\($0);1\n" }.joined()
    let reading = sample.read(
      "remark;posts\na;1\n\"b;2\n" + rows, piece: 100, chunkSize: 100, rowLimit: 1_000)
    #expect(reading.facts.count == 501)
    #expect(reading.rejects.map(\.number) == [2])
  }

  @Test func `a row that is too long costs itself alone`() {
    for size in [10, 1_000, 1 << 20] {
      let reading = sample.read(
        "remark;posts\na;1\n" + String(repeating: "x", count: 5_000) + ";1\r\nb;2\n", piece: size,
        chunkSize: min(size, 64), rowLimit: 1_000)
      if size == 1 << 20 {
        // Where it is all there, nobody waits for it.
        #expect(reading.facts.count == 3)
      } else {
        #expect(reading.facts.keys.sorted() == [1, 3])
        #expect(reading.rejects.map(\.number) == [2])
        #expect(reading.rejects.allSatisfy { $0.findings.isEmpty })
      }
    }
  }

  @Test func `a row of a megabyte is a row`() {
    let cell = String(repeating: "ab\"\"c\n", count: 200_000)
    let reading = sample.read("remark;posts\n\"\(cell)\";1\nx;2\n", piece: 65_536, chunkSize: 1_000)
    #expect(reading.facts.keys.sorted() == [1, 2])
  }

  @Test func `line numbers count what stands in quotation marks`() {
    let reading = sample.read("remark;posts\r\n\"a\r\nb\";1\r\n\r\nx;y\r\n\"c\nd\";z\r\n")
    #expect(reading.rejects.map(\.line) == [5, 6])
    #expect(reading.rejects.map(\.number) == [2, 3])
  }

  @Test func `every cut of a table is read without a crash`() {
    for text in TableReadingTests.tables {
      let bytes = Array(text.utf8)
      for end in bytes.indices {
        let reading = sample.read(Array(bytes[..<end]), piece: 3, chunkSize: 5)
        #expect(reading.facts.count <= 10)
      }
    }
  }

  @Test func `keys of JSON may be called otherwise, and others passed over`() {
    let wishes = [
      ColumnMapping.Wish(field: "requested", column: "Betrag"),
      ColumnMapping.Wish(field: "applicant.population", column: "Einwohner"),
      ColumnMapping.Wish(field: "applicant.name", column: "Name"),
    ]
    let text = #"{"Betrag": "12.50", "Einwohner": 5, "Name": "A", "more": {"x": []}}"#
    let renamed = sample.read(text, wishes: wishes, passesOver: true)
    let plain = sample.read(
      #"{"requested": "12.50", "applicant": {"population": 5, "name": "A"}}"#)
    #expect(renamed.rejects.isEmpty)
    #expect(renamed.facts == plain.facts)
    #expect(!sample.read(text, wishes: wishes).rejects.isEmpty)
  }

  @Test func `columns may be called otherwise, and others passed over`() {
    let wishes = [ColumnMapping.Wish(field: "requested", column: "Betrag")]
    let reading = sample.read("Nr;Betrag;;posts\n1;2,50;x;1\n", wishes: wishes, passesOver: true)
    #expect(reading.problems.isEmpty)
    #expect(reading.facts == sample.read("requested;posts\n2.50;1\n").facts)
  }

}
