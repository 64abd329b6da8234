import Testing

@testable import SourceText

/// How bytes are read as UTF-8.
struct DecodingTests {

  /// Returns the scalars of `bytes`, U+FFFD where they are not UTF-8.
  private func scalars(of bytes: [UInt8]) -> [Unicode.Scalar] {
    bytes.withUnsafeBufferPointer { text in
      var result: [Unicode.Scalar] = []
      var offset = 0
      while offset < text.count {
        let next = decodeScalar(in: text, at: offset)
        result.append(next.scalar)
        offset += next.length
      }
      return result
    }
  }

  @Test func scalarsAreThoseOfTheStandardLibrary() {
    var random = SystemlessGenerator(state: 7)
    for _ in 0..<5000 {
      let interesting: [UInt8] = [
        0x00, 0x41, 0x7F, 0x80, 0x82, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE2,
        0xED, 0xEF, 0xF0, 0xF3, 0xF4, 0xF5, 0xFF,
      ]
      let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        interesting[Int.random(in: 0..<interesting.count, using: &random)]
      }
      #expect(scalars(of: bytes) == Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
      #expect(
        (SourceFile(name: "", bytes: bytes).firstInvalidByte() == nil)
          == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }

  @Test func theFirstInvalidByteIsFound() {
    #expect(SourceFile(name: "", text: "Träger und mehr als acht Byte").firstInvalidByte() == nil)
    #expect(SourceFile(name: "", bytes: Array("0123456789".utf8) + [0xE4]).firstInvalidByte() == 10)
    #expect(SourceFile(name: "", bytes: [0x61, 0xE2, 0x82]).firstInvalidByte() == 1)
    #expect(SourceFile(name: "", bytes: []).firstInvalidByte() == nil)
  }

  @Test func byteOrderMarksAreToldApart() {
    #expect(SourceFile(name: "", text: "\u{FEFF}a").startsWithByteOrderMark)
    #expect(!SourceFile(name: "", text: "a").startsWithByteOrderMark)
  }

  @Test func wideEncodingsAreToldByTheirMarkOrTheirZeros() {
    let text = "goal g { }"
    let little = text.utf8.flatMap { [$0, 0] as [UInt8] }
    let big = text.utf8.flatMap { [0, $0] as [UInt8] }
    let wide = text.utf8.flatMap { [$0, 0, 0, 0] as [UInt8] }
    #expect(little.wideEncoding == .utf16 && big.wideEncoding == .utf16)
    #expect(([0xFF, 0xFE] + little).wideEncoding == .utf16)
    #expect(([0xFE, 0xFF] + big).wideEncoding == .utf16)
    #expect(wide.wideEncoding == .utf32)
    #expect(([0xFF, 0xFE, 0, 0] + wide).wideEncoding == .utf32)
    #expect(Array(text.utf8).wideEncoding == nil)
    #expect([UInt8](arrayLiteral: 0).wideEncoding == nil)
    #expect((Array("go".utf8) + [0] + Array("al g { }".utf8)).wideEncoding == nil)
  }

}

/// Random numbers that are the same in every run (SplitMix64).
struct SystemlessGenerator: RandomNumberGenerator {

  /// What the next number is made from.
  var state: UInt64

  /// Returns the next number.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

}
