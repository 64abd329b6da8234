internal import CProcessors
internal import Glibc

/// Some processors of the machine.
struct Processors: Equatable, Sendable {

  /// A bit for each, the first processor in the lowest bit of the first byte.
  private var bits: [UInt8]

  /// The number of bytes that the C library has for them.
  private static let size = 128

  /// The processors that the calling thread may run on; `nil` where the system does not say.
  static var allowed: Processors? {
    var bits = [UInt8](repeating: 0, count: size)
    return sched_getaffinity(0, size, &bits) == 0 ? Processors(bits: bits) : nil
  }

  /// The number of processors.
  var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Each of them by itself, but for the one that the calling thread is on.
  var others: [Processors] {
    let own = Int(sched_getcpu())
    return (0..<8 * Self.size).compactMap { number in
      let (byte, bit) = (number / 8, UInt8(1) << UInt8(number % 8))
      guard number != own, bits[byte] & bit != 0 else { return nil }
      var only = [UInt8](repeating: 0, count: Self.size)
      only[byte] = bit
      return Processors(bits: only)
    }
  }

  /// Lets the calling thread run on them, and on no others.
  func take() { _ = sched_setaffinity(0, Self.size, bits) }

  /// Has threads with `attributes` begin on them.
  func set(_ attributes: inout pthread_attr_t) {
    _ = pthread_attr_setaffinity_np(&attributes, Self.size, bits)
  }

}
