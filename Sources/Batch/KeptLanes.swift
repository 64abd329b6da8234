/// Finds the lanes that are left, eight at a time.
struct KeptLanes: Sendable {

  /// The table.
  static let shared = KeptLanes()

  /// The places of those of eight lanes that are kept, a byte each, one behind the other, by the bits of
  /// those that are not.
  private let places: [SIMD8<UInt8>]

  /// How many they are.
  private let counts: [UInt8]

  /// Works out the table.
  private init() {
    var places: [SIMD8<UInt8>] = []
    var counts: [UInt8] = []
    for bits in UInt8.min...UInt8.max {
      let kept = (0..<8).filter { bits >> UInt8($0) & 1 == 0 }
      var entry = SIMD8<UInt8>(repeating: 0)
      for (place, lane) in kept.enumerated() { entry[place] = UInt8(truncatingIfNeeded: lane) }
      places.append(entry)
      counts.append(UInt8(truncatingIfNeeded: kept.count))
    }
    self.places = places
    self.counts = counts
  }

  /// Writes those of the first `count` lanes one behind the other into `lanes` of which `failed` holds 0
  /// and not 1; returns how many they are.
  ///
  /// - Precondition: there is room for `count` lanes.
  func write(
    _ count: Int, _ failed: UnsafeMutablePointer<UInt8>, into lanes: UnsafeMutablePointer<Int32>
  ) -> Int {
    var size = 0
    var lane = 0
    places.withUnsafeBufferPointer { places in
      counts.withUnsafeBufferPointer { counts in
        while lane &+ 8 <= count {
          let bytes = UnsafeRawPointer(failed + lane).loadUnaligned(as: UInt64.self).littleEndian
          // The product has byte n, which is 0 or 1, in bit 56 + n.
          let bits = Int(truncatingIfNeeded: (bytes &* 0x0102_0408_1020_4080) &>> 56)
          let kept =
            SIMD8<Int32>(truncatingIfNeeded: places[bits]) &+ Int32(truncatingIfNeeded: lane)
          UnsafeMutableRawPointer(lanes + size).storeBytes(of: kept, as: SIMD8<Int32>.self)
          size &+= Int(counts[bits])
          lane &+= 8
        }
      }
    }
    while lane < count {
      lanes[size] = Int32(truncatingIfNeeded: lane)
      size &+= Int(failed[lane] ^ 1)
      lane &+= 1
    }
    return size
  }

}
