import Tabular
import Testing

/// The memory in which chunks are.
struct ChunkMemoryTests {

  /// A table of some hundred chunks, of rows of many lengths.
  private let table =
    "number;remark\n"
    + (1...20_000).map { "\($0);\(String(repeating: "x", count: $0 * 7 % 61))\n" }.joined()

  /// Cuts `table` into chunks that `owners` take in turn, each of which gives back the memory of its last
  /// one; returns the rows, and how often an owner got its memory back.
  private func cut(
    for owners: Int, chunkSize: Int, piece: Int
  ) -> (rows: [UInt8], chunks: Int, returns: Int) {
    let bytes = Array(table.utf8)
    var splitter = TableSplitter(named: "cases.csv", chunkSize: chunkSize)
    var memory = [[UInt8]](repeating: [], count: owners)
    var (rows, read, chunks, returns) = ([UInt8](), 0, 0, 0)
    while true {
      let owner = chunks % owners
      let place = memory[owner].withUnsafeBufferPointer(\.baseAddress)
      splitter.reuse(&memory[owner])
      #expect(memory[owner].isEmpty)
      var next = splitter.next()
      while next == nil, read < bytes.count {
        _ = splitter.feed { buffer, wanted in
          let end = min(read + min(wanted, piece), bytes.count)
          buffer += bytes[read..<end]
          read = end
        }
        if read == bytes.count { splitter.finish() }
        next = splitter.next()
      }
      guard let next else { return (rows, chunks, returns) }
      rows += next.bytes[..<next.length]
      if next.bytes.withUnsafeBufferPointer(\.baseAddress) == place { returns += 1 }
      memory[owner] = next.bytes
      chunks += 1
    }
  }

  @Test(arguments: [1, 2, 3], [4_096, 100_000])
  func `whoever gives memory back gets it again, and no row is lost`(owners: Int, piece: Int) {
    let (rows, chunks, returns) = cut(for: owners, chunkSize: 8_192, piece: piece)
    #expect(rows == Array(table.utf8.dropFirst("number;remark\n".utf8.count)))
    #expect(chunks > 70)
    // All but the first of each owner, and what was read ahead with the opening.
    #expect(returns >= chunks - owners - 2)
  }

  @Test(arguments: [1, 7, 100, 5_000])
  func `chunks of any size lose nothing`(chunkSize: Int) {
    let (rows, _, _) = cut(for: 2, chunkSize: chunkSize, piece: 1_000)
    #expect(rows == Array(table.utf8.dropFirst("number;remark\n".utf8.count)))
  }

}
