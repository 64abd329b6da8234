extension TableChunk {

  /// The keys of the first objects of JSON in `self`, in the order in which they come up.
  package var keys: [String] {
    var keys: [String] = []
    var known: Set<String> = []
    bytes.withUnsafeBufferPointer { buffer in
      let scanner = ObjectScanner(isArray: true, bytes: buffer, isFinal: true)
      var position = 0
      for _ in 0..<Self.mostObjects {
        guard case .record(let range) = scanner.next(from: position) else { return }
        position = range.upperBound
        for key in Self.keys(of: Array(buffer[range])) where known.insert(key).inserted {
          keys.append(key)
        }
      }
    }
    return keys
  }

  /// The number of objects that are looked at.
  private static let mostObjects = 1_000

  /// Returns the keys of the object that `bytes` are.
  private static func keys(of bytes: [UInt8]) -> [String] {
    let padded = bytes + [UInt8](repeating: 0, count: ObjectCursor.margin)
    return padded.withUnsafeBufferPointer { buffer in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * bytes.count + 32) { room in
        guard let base = buffer.baseAddress, let scratch = room.baseAddress else { return [] }
        var cursor = ObjectCursor(
          next: base, end: base + bytes.count, scratch: scratch, room: room.count)
        var keys: [String] = []
        guard cursor.take(UInt8(ascii: "{")) else { return [] }
        while cursor.token() == quotationMark, let key = cursor.string() {
          keys.append(String(decoding: key, as: UTF8.self))
          guard cursor.take(UInt8(ascii: ":")), cursor.skipValue(), cursor.take(UInt8(ascii: ","))
          else { break }
        }
        return keys
      }
    }
  }

}
