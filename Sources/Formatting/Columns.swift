/// Returns the number of columns that `text` takes on a terminal with letters of one width: as many as
/// a person counts characters.
///
/// - Complexity: O(*n*).
func columns(of text: some BidirectionalCollection<UInt8>) -> Int {
  var count = 0
  var isPlain = true
  for byte in text {
    // Letters of western Europe are two bytes; what has more may be combined with its neighbours.
    if byte & 0xC0 != 0x80 { count += 1 }
    if byte >= 0xC8 && byte != 0xE2 { isPlain = false }
  }
  return isPlain ? count : String(decoding: Array(text), as: UTF8.self).count
}
