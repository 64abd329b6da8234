/// A scalar read from UTF-8, and how many bytes it took.
package struct DecodedScalar: Hashable, Sendable {

  /// The scalar; U+FFFD where the bytes are not UTF-8.
  package let scalar: Unicode.Scalar

  /// The number of bytes that were read, at least 1.
  package let length: Int

  /// `true` iff the bytes are UTF-8.
  package let isValid: Bool

  /// Creates an instance with the given properties.
  package init(scalar: Unicode.Scalar, length: Int, isValid: Bool) {
    self.scalar = scalar
    self.length = length
    self.isValid = isValid
  }

}

/// Returns the scalar whose first byte is at `offset` of `bytes`.
///
/// What is not UTF-8 is taken in maximal subparts of an ill-formed subsequence, as the standard
/// library does it (The Unicode Standard 16, section 3.9, U+FFFD Substitution of Maximal Subparts).
///
/// - Precondition: `offset` is the offset of a byte of `bytes`.
package func decodeScalar(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> DecodedScalar {
  precondition(offset >= 0 && offset < bytes.count, "no byte stands there")
  let lead = bytes[offset]
  if lead < 0x80 {
    return DecodedScalar(scalar: Unicode.Scalar(lead), length: 1, isValid: true)
  }
  let shape = sequenceShape(of: lead)
  var value = shape.bits
  var length = 1
  var allowed = shape.second
  while length < shape.length {
    guard offset + length < bytes.count, allowed.contains(bytes[offset + length]) else { break }
    value = value << 6 | UInt32(bytes[offset + length] & 0x3F)
    allowed = 0x80...0xBF
    length += 1
  }
  guard shape.length > 1, length == shape.length, let scalar = Unicode.Scalar(value) else {
    return DecodedScalar(scalar: "\u{FFFD}", length: length, isValid: false)
  }
  return DecodedScalar(scalar: scalar, length: length, isValid: true)
}

/// What the first byte of a sequence says about the rest of it.
private struct SequenceShape {

  /// The number of bytes of a whole sequence; 1 where no sequence starts so.
  let length: Int

  /// The bits of the scalar that the first byte holds.
  let bits: UInt32

  /// The values that the second byte can have.
  let second: ClosedRange<UInt8>

}

/// Returns what `lead` says about the bytes after it (The Unicode Standard 16, table 3-7).
private func sequenceShape(of lead: UInt8) -> SequenceShape {
  switch lead {
  case 0xC2...0xDF:
    SequenceShape(length: 2, bits: UInt32(lead & 0x1F), second: 0x80...0xBF)
  case 0xE0: SequenceShape(length: 3, bits: 0, second: 0xA0...0xBF)
  case 0xED: SequenceShape(length: 3, bits: 0xD, second: 0x80...0x9F)
  case 0xE1...0xEF:
    SequenceShape(length: 3, bits: UInt32(lead & 0x0F), second: 0x80...0xBF)
  case 0xF0: SequenceShape(length: 4, bits: 0, second: 0x90...0xBF)
  case 0xF4: SequenceShape(length: 4, bits: 4, second: 0x80...0x8F)
  case 0xF1...0xF3:
    SequenceShape(length: 4, bits: UInt32(lead & 0x07), second: 0x80...0xBF)
  default: SequenceShape(length: 1, bits: 0, second: 0x80...0xBF)
  }
}

extension SourceFile {

  /// The bytes of a byte-order mark in UTF-8.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// `true` iff the text starts with a byte-order mark.
  package var startsWithByteOrderMark: Bool { bytes.starts(with: SourceFile.byteOrderMark) }

  /// Returns the offset of the first byte that is not part of UTF-8, or nil if there is none.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package func firstInvalidByte() -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      let words = UnsafeRawBufferPointer(bytes)
      var offset = 0
      while offset < bytes.count {
        // Almost every text is almost only ASCII: eight bytes at a time.
        while offset + 8 <= bytes.count,
          words.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          offset += 8
        }
        guard offset < bytes.count else { return nil }
        if bytes[offset] < 0x80 {
          offset += 1
          continue
        }
        let next = decodeScalar(in: bytes, at: offset)
        guard next.isValid else { return offset }
        offset += next.length
      }
      return nil
    }
  }

}
