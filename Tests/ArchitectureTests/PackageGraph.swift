import Foundation
import TestSupport

/// The modules of a package and what each may import, as its Package.swift says.
struct PackageGraph {

  /// The modules that each module of ours may import.
  let uses: [String: Set<String>]

  /// Reads the manifest at `path`.
  init(of path: String = "Package.swift") throws {
    var uses: [String: Set<String>] = [:]
    let manifest = try Repository.text(at: path)
    let entry = /(?:library|tests|[tT]arget|systemLibrary)\(\s*(?:name: )?"(\w+)"/
    for match in manifest.matches(of: entry) {
      let rest = Self.upToClosing(manifest[match.range.upperBound...])
      uses[String(match.1), default: []].formUnion(rest.matches(of: /"(\w+)"/).map { String($0.1) })
    }
    self.uses = uses
  }

  /// Returns `text` up to the parenthesis that closes one opened before it.
  private static func upToClosing(_ text: Substring) -> Substring {
    var depth = 1
    let end = text.firstIndex { character in
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      return depth == 0
    }
    return text[..<(end ?? text.endIndex)]
  }

}
