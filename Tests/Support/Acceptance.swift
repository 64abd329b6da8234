internal import Foundation

/// Writing what the program says now in place of what a page says it would.
package enum Acceptance {

  /// `true` iff pages are to be rewritten: `make accept`.
  package static let isAsked = ProcessInfo.processInfo.environment["LEIT_ACCEPT"] == "1"

  /// Writes `text` to the file at `path`, which is relative to the project, if it says anything else.
  package static func write(_ text: String, to path: String) throws {
    guard try Repository.text(at: path) != text else { return }
    try text.write(to: Repository.root.appending(path: path), atomically: true, encoding: .utf8)
  }

}
