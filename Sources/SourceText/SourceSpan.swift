/// A half-open range of UTF-8 offsets in one source file.
package struct SourceSpan: Hashable, Sendable {

  /// The file that `self` is in.
  package let file: SourceFile.ID

  /// The offset of the first byte.
  package let start: UInt32

  /// The offset after the last byte.
  package let end: UInt32

  /// Creates an instance covering `offsets` in `file`.
  package init(_ offsets: Range<Int>, in file: SourceFile.ID) {
    self.file = file
    self.start = UInt32(truncatingIfNeeded: offsets.lowerBound)
    self.end = UInt32(truncatingIfNeeded: offsets.upperBound)
  }

  /// The offsets that `self` covers.
  package var offsets: Range<Int> { Int(start)..<Int(end) }

  /// Returns the smallest span that covers `self` and `other`.
  ///
  /// - Precondition: `self` and `other` are in the same file.
  package func extended(toCover other: SourceSpan) -> SourceSpan {
    precondition(file == other.file, "no span covers two files")
    return SourceSpan(Int(min(start, other.start))..<Int(max(end, other.end)), in: file)
  }

}
