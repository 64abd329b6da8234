import CReference
import Columns
import Evaluation
import Tabular

extension Way {

  /// The ways of C and of Leit to read a table into blocks.
  ///
  /// The table is `bytes`, and has `count` rows. Of what they read nothing is kept.
  static func reading(_ bytes: [UInt8], count: Int, for program: Program) -> [Way] {
    var block = applications_allocate(Int(BLOCK))
    let c = Way(name: "c-read", cases: count) { _ in
      bytes.withUnsafeBytes { buffer in
        guard var at = buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
        let end = at + buffer.count
        at += (buffer.firstIndex(of: UInt8(ascii: "\n")) ?? 0) + 1
        while at < end {
          block.count = 0
          guard let next = applications_scan(at, end, Int(BLOCK), &block) else { return }
          at = next
        }
      }
    }
    var splitter = TableSplitter(named: "cases.csv")
    var chunks: [TableChunk] = []
    for start in stride(from: 0, to: bytes.count, by: 1 << 20) {
      splitter.feed(bytes[start..<min(start + 1 << 20, bytes.count)])
      while let chunk = splitter.next() { chunks.append(chunk) }
    }
    splitter.finish()
    while let chunk = splitter.next() { chunks.append(chunk) }
    guard case .header(let header)? = splitter.opening else { fail("the table has no header") }
    let plan = program.evaluator.plan
    let mapping = ColumnMapping(
      header, record: program.record, plan: plan, legend: program.legend, passesOver: true)
    let profile = TableProfile(chunks.first, header, mapping, plan: plan, legend: program.legend)
    let layout = BlockLayout(program.record, of: plan, scales: profile.scales)
    var reader = ChunkReader(
      header, mapping, profile, layout: layout, plan: plan, legend: program.legend)
    let cases = CaseBlock(layout, capacity: EntryPoint.capacity)
    let leit = Way(name: "leit-read", cases: count) { _ in
      var rows = 0
      for chunk in chunks {
        reader.begin(chunk)
        while reader.read(into: cases) { rows += cases.count }
      }
      if rows != count { fail("\(rows) rows were read, and not \(count)") }
    }
    return [c, leit]
  }

}
