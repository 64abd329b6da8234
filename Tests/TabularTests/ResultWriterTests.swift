import Batch
import Columns
import Diagnostics
import Evaluation
import Planning
import Tabular
import Testing
import Values
import Vocabulary

/// What is written of what a batch says.
struct ResultWriterTests {

  let sample: Sample

  init() throws { sample = try Sample() }

  /// The table that is decided.
  private static let table = """
    id;population;posts;requested;regional_need;remark
    A 1;5000;1;1234.5;yes;x
    "B,2";500;3;1;no;"say ""x"\""
    =C;5000;;70000;;
    -4;5000;1,5;;yes;
    """

  /// Returns what is written of `text`, in `format`.
  private func results(_ text: String, _ format: ResultWriter.Format, _ tongue: Tongue) -> String {
    var splitter = TableSplitter(named: "cases.csv")
    splitter.feed(Array(text.utf8))
    splitter.finish()
    let chunk = splitter.next()
    guard case .header(let header)? = splitter.opening else { return "" }
    let plan = sample.plan
    let legend = sample.legend
    let mapping = ColumnMapping(
      header, record: sample.record, plan: plan, legend: legend, passesOver: true)
    let profile = TableProfile(chunk, header, mapping, plan: plan, legend: legend)
    let layout = BlockLayout(
      sample.record, of: plan, questions: plan.questions(askedBy: sample.decision),
      scales: profile.scales)
    var reader = ChunkReader(
      header, mapping, profile, layout: layout, plan: plan, legend: legend, copied: [0, 5])
    let machine = BatchMachine(BatchProgram(sample.decision, by: sample.evaluator, on: layout))
    var writer = ResultWriter(
      format, names: ResultNames(sample.decision, of: plan, legend: legend, in: tongue),
      copied: ["id", "remark"])
    let block = CaseBlock(layout, capacity: 2_048)
    var output = ResultWriter.header(format, copied: ["id", "remark"])
    if let chunk { reader.begin(chunk) }
    while reader.read(into: block) {
      machine.decide(block)
      writer.append(
        machine.verdicts, numbers: reader.rowNumbers, copies: reader.copies, to: &output)
    }
    return String(decoding: output, as: UTF8.self)
  }

  @Test func `CSV has a line for each case`() {
    #expect(
      results(Self.table, .csv, .english) == """
        case,outcome,amount,not_met,missing,faults,id,remark
        1,eligible,1234.50,,,,A 1,x
        2,not_eligible,,enough|small|need,,,"B,2","say ""x"\""
        3,open,,,posts|regional_need,,'=C,
        4,open,,,requested,,-4,

        """)
  }

  @Test(arguments: ["\n", "\r\n"])
  func `cells without quotation marks are copied as they are`(lineEnd: String) {
    let rows = [
      "id;population;posts;requested;regional_need;remark", "A 1;5000;1;1234.5;yes;a remark",
      ";;;;;",
      ";500;3;1;no;", "ö;5000;1;x;yes;y", "C;500;3;1;no;z",
    ]
    #expect(
      results(rows.joined(separator: lineEnd) + lineEnd, .csv, .english) == """
        case,outcome,amount,not_met,missing,faults,id,remark
        1,eligible,1234.50,,,,A 1,a remark
        2,not_eligible,,enough|small|need,,,,
        4,not_eligible,,enough|small|need,,,C,z

        """)
  }

  @Test(arguments: [ResultWriter.Format.csv, .jsonLines])
  func `ends of lines are the same when they come again`(format: ResultWriter.Format) {
    let cells = [["5000", "500", ""], ["1", "3", ""], ["1", ""], ["yes", "no", ""]]
    var lines: [String] = []
    for (population, posts) in cells[0].flatMap({ first in cells[1].map { (first, $0) } }) {
      for requested in cells[2] {
        for need in cells[3] { lines.append("x;\(population);\(posts);\(requested);\(need);") }
      }
    }
    let header = "id;population;posts;requested;regional_need;remark\n"
    let once = results(header + lines.joined(separator: "\n") + "\n", format, .german)
    let twice = results(header + (lines + lines).joined(separator: "\n") + "\n", format, .german)
    let ends = { (text: String) in
      text.split(separator: "\n").map { $0.drop { $0 != "," } }
    }
    let expected = ends(once)
    #expect(expected.count >= lines.count)
    #expect(ends(twice) == expected + expected.suffix(lines.count))
    // Each line alone, so that nothing was written before.
    for (line, end) in zip(lines, expected.suffix(lines.count)) {
      #expect(ends(results(header + line + "\n", format, .german)).last == end)
    }
  }

  @Test func `JSON Lines have an object for each case`() {
    #expect(
      results(Self.table, .jsonLines, .german) == """
        {"case":1,"outcome":"eligible","amount":"1234.50","not_met":[],"missing":[],"faults":[],\
        "id":"A 1","remark":"x"}
        {"case":2,"outcome":"not_eligible","amount":null,"not_met":["enough","small","need"],\
        "missing":[],"faults":[],"id":"B,2","remark":"say \\"x\\""}
        {"case":3,"outcome":"open","amount":null,"not_met":[],"missing":["posts","regional_need"],\
        "faults":[],"id":"=C","remark":""}
        {"case":4,"outcome":"open","amount":null,"not_met":[],"missing":["requested"],"faults":[],\
        "id":"-4","remark":""}

        """)
  }

}

/// What a contract says of a table.
struct TableContractTests {

  @Test func `a contract counts what the columns hold`() throws {
    let sample = try Sample()
    var splitter = TableSplitter(named: "cases.csv")
    splitter.feed(
      Array(
        "kind;cap;start;other\ncity;5;2026-01-31;1\ncty;7.50;;\ncty;x;2026-01-30;\n;;;\n;2000000;2020-01-01;\n"
          .utf8))
    splitter.finish()
    let next = splitter.next()
    let chunk = try #require(next)
    guard case .header(let header)? = splitter.opening else { return }
    let mapping = ColumnMapping(
      header, record: sample.record, plan: sample.plan, legend: sample.legend, passesOver: true)
    let profile = TableProfile(chunk, header, mapping, plan: sample.plan, legend: sample.legend)
    let layout = BlockLayout(sample.record, of: sample.plan)
    var reader = ChunkReader(
      header, mapping, profile, layout: layout, plan: sample.plan, legend: sample.legend)
    let block = CaseBlock(layout, capacity: 2)
    var contract = TableContract(layout, mapping, header, detail: .everything)
    var other = contract
    reader.begin(chunk)
    while reader.read(into: block) { contract.add(block, reader) }
    reader.begin(chunk)
    while reader.read(into: block) { other.add(block, reader) }
    #expect(contract.rows == 1)
    #expect(contract.rejected == 3)
    #expect(contract.emptyRows == 1)
    #expect(contract.faults.map(\.code.text) == ["F12", "F09", "F11"])
    #expect(contract.faults.map(\.count) == [2, 1, 1])
    #expect(contract.faults[0].texts == ["cty": 2])
    #expect(contract.faults.map(\.firstRow) == [2, 3, 4])
    #expect(contract.faults.map(\.firstLine) == [3, 4, 6])
    #expect(contract.faults[0].examples.map(\.row) == [2, 3])
    #expect(contract.unusedColumns.map(\.heading) == ["other"])
    let cap = try #require(layout.position(of: [5]))
    #expect(contract.fields[cap].given == 1)
    #expect(contract.fields[cap].column == "cap")
    #expect(contract.fields[cap].least == .money(5))
    contract.add(other)
    #expect(contract.faults.map(\.count) == [4, 2, 2])
    #expect(contract.fields[cap].greatest == .money(5))
  }

}
