import Catalogue
import TestSupport

extension PageFiles {

  /// Creates an instance that holds what `example` shows.
  init(_ example: Explanation.Example) {
    self.init()
    for file in example.files {
      switch file.content {
      case .text(let text): files[file.name] = Self.bytes(of: text)
      case .wideText(let text):
        files[file.name] = "\u{FEFF}\(text)\n".utf16.flatMap {
          [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
        }
      case .refused(let failure): refused[file.name] = failure
      }
    }
  }

  /// Returns the lines of `text` as a file holds them, each with its end, with bytes that are no UTF-8
  /// where U+FFFD stands for them.
  private static func bytes(of text: String) -> [UInt8] {
    let end = text.isEmpty || text.hasSuffix("\n") ? "" : "\n"
    return (text + end).unicodeScalars.flatMap {
      $0 == "\u{FFFD}" ? [0xFF] : Array(String($0).utf8)
    }
  }

}
