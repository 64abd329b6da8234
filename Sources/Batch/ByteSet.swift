/// A set of bytes that those of a column are looked for in.
struct ByteSet: Sendable {

  /// The members, those that follow one another together; or what is none, iff `isComplement`.
  let runs: [ClosedRange<UInt8>]

  /// `true` iff `runs` hold what is no member.
  let isComplement: Bool

  /// 1 for each byte that is a member.
  let table: [UInt8]

  /// Creates an instance of `members`.
  init(_ members: [UInt8]) {
    var table = [UInt8](repeating: 0, count: 256)
    for member in members { table[Int(member)] = 1 }
    let inside = Self.runs(of: 1, in: table)
    let outside = Self.runs(of: 0, in: table)
    // What is not among the others is a member: whichever are fewer are looked for.
    isComplement = outside.count < inside.count
    runs = isComplement ? outside : inside
    self.table = table
  }

  /// Returns the bytes for which `table` holds `mark`, those that follow one another together.
  private static func runs(of mark: UInt8, in table: [UInt8]) -> [ClosedRange<UInt8>] {
    var result: [ClosedRange<UInt8>] = []
    for byte in UInt8.min...UInt8.max where table[Int(byte)] == mark {
      if let last = result.last, last.upperBound &+ 1 == byte {
        result[result.count - 1] = last.lowerBound...byte
      } else {
        result.append(byte...byte)
      }
    }
    return result
  }

}
