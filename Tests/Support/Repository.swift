package import Foundation

/// The files of this project.
package enum Repository {

  /// The folder that holds the project.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of the fixture pages.
  package static let fixtures = root.appending(path: "Tests/Fixtures")

  /// Returns the text of the file at `path`, which is relative to the project.
  package static func text(at path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Returns the paths of the files that belong to the project, in order.
  ///
  /// What a build, an editor or a person leaves beside them does not.
  package static func paths(under folder: String = "", endingIn suffix: String = "") -> [String] {
    all.filter { $0.hasPrefix(folder) && $0.hasSuffix(suffix) }
  }

  /// The paths of the files that belong to the project, in order.
  private static let all: [String] = {
    var paths: [String] = []
    let start = root.standardizedFileURL.path(percentEncoded: false)
    let enumerator = FileManager.default.enumerator(
      at: root, includingPropertiesForKeys: [.isRegularFileKey])
    while let file = enumerator?.nextObject() as? URL {
      let path = file.standardizedFileURL.path(percentEncoded: false)
      let relative = String(path.dropFirst(start.count).drop { $0 == "/" })
      // A folder's path may end in a slash.
      let name = relative.hasSuffix("/") ? String(relative.dropLast()) : relative
      if name.hasPrefix(".build") || name == ".git" || name.hasSuffix(".swiftpm")
        || name.hasSuffix("/.build")
      {
        enumerator?.skipDescendants()
      } else if (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true {
        paths.append(relative)
      }
    }
    return paths.filter { $0 != "Package.resolved" }.sorted()
  }()

}
