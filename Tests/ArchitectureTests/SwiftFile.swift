import Foundation
import TestSupport

/// A Swift file of this project, as the rules of its architecture look at it.
struct SwiftFile {

  /// Where the file is, relative to the project.
  let path: String

  /// Its lines as they are written.
  let lines: [Substring]

  /// Its lines without comments, and with nothing between the quotes of its texts.
  let code: [Substring]

  /// Reads the file at `path`.
  init(at path: String) throws {
    let text = try Repository.text(at: path)
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    code = withoutProse(text).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The name of the file without its folders.
  var name: String { String(path.split(separator: "/").last ?? "") }

  /// The module that the file belongs to.
  var module: String {
    let parts = path.split(separator: "/")
    return parts.starts(with: ["Tests", "Support"]) ? "TestSupport" : String(parts[1])
  }

  /// Returns the numbers of the lines of code that `isForbidden`, counted from 1.
  func lines(where isForbidden: (Substring) -> Bool) -> [Int] {
    code.indices.filter { isForbidden(code[$0]) }.map { $0 + 1 }
  }

  /// The files under `Sources`.
  static let sources = all(under: "Sources/")

  /// The files under `Tests`.
  static let tests = all(under: "Tests/")

  /// Returns the files under `folder`.
  private static func all(under folder: String) -> [SwiftFile] {
    Repository.paths(under: folder, endingIn: ".swift").compactMap { try? SwiftFile(at: $0) }
  }

}

/// Returns `text` without its comments and without what stands between quotes; lines stay lines.
private func withoutProse(_ text: String) -> String {
  var reader = ProseRemover(source: Array(text.utf8))
  reader.readCode(untilParenthesis: false)
  return String(decoding: reader.result, as: UTF8.self)
}

/// The state of leaving the prose out of a Swift file.
private struct ProseRemover {

  /// The file.
  let source: [UInt8]

  /// What is left of it so far.
  var result: [UInt8] = []

  /// The place of the next byte.
  private var position = 0

  /// Creates an instance at the beginning of `source`.
  init(source: [UInt8]) { self.source = source }

  /// `true` iff the text goes on with `mark`.
  private func sees(_ mark: String) -> Bool { source[position...].starts(with: mark.utf8) }

  /// Keeps the next byte.
  private mutating func keep() {
    result.append(source[position])
    position += 1
  }

  /// Leaves out `count` bytes, but for the ends of lines.
  private mutating func skip(_ count: Int = 1) {
    for byte in source[position...].prefix(count) where byte == UInt8(ascii: "\n") {
      result.append(byte)
    }
    position = min(position + count, source.count)
  }

  /// Reads code; where `untilParenthesis`, up to the parenthesis that closes an interpolation.
  mutating func readCode(untilParenthesis: Bool) {
    var depth = 0
    while position < source.count {
      if sees("//") {
        while position < source.count, !sees("\n") { skip() }
      } else if sees("/*") {
        while position < source.count, !sees("*/") { skip() }
        skip(2)
      } else if sees("\"") || sees("#\"") || sees("##\"") {
        readText()
      } else {
        if sees("(") { depth += 1 }
        if sees(")") { depth -= 1 }
        if untilParenthesis, depth < 0 { return }
        keep()
      }
    }
  }

  /// Reads a text in quotes.
  private mutating func readText() {
    var pounds = 0
    while sees("#") {
      pounds += 1
      skip()
    }
    let fence = String(repeating: "#", count: pounds)
    let quotes = sees("\"\"\"") ? "\"\"\"" : "\""
    skip(quotes.utf8.count)
    result.append(UInt8(ascii: "\""))
    while position < source.count, !sees(quotes + fence) {
      if sees("\\" + fence + "(") {
        skip(2 + pounds)
        result.append(UInt8(ascii: "("))
        readCode(untilParenthesis: true)
        skip()
        result.append(UInt8(ascii: ")"))
      } else {
        skip(sees("\\" + fence) ? 2 + pounds : 1)
      }
    }
    skip(quotes.utf8.count + pounds)
    result.append(UInt8(ascii: "\""))
  }

}
