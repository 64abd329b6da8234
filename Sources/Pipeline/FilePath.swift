/// The way to a file, as text: parts between slashes.
package struct FilePath: Hashable, Sendable {

  /// The path as people write it.
  package let text: String

  /// Creates an instance written `text`.
  package init(_ text: String) { self.text = text }

  /// `true` iff the path begins at the root of the disk.
  package var isAbsolute: Bool { text.utf8.first == UInt8(ascii: "/") }

  /// The path without `.`, without empty parts, and without `..` where a part before it can go.
  package var normalized: FilePath {
    var parts: [Substring] = []
    for part in text.split(separator: "/") where part != "." {
      if part != ".." || (parts.isEmpty && !isAbsolute) || parts.last == ".." {
        parts.append(part)
      } else {
        _ = parts.popLast()
      }
    }
    let joined = parts.joined(separator: "/")
    if isAbsolute { return FilePath("/" + joined) }
    return FilePath(joined.isEmpty ? "." : joined)
  }

  /// The folder that the file is in; `.` where the path is a bare name.
  package var folder: FilePath {
    let parts = normalized.text
    guard let slash = parts.lastIndex(of: "/") else {
      return FilePath(parts == "." || parts == ".." ? parts + "/.." : ".").normalized
    }
    return FilePath(slash == parts.startIndex ? "/" : String(parts[..<slash]))
  }

  /// The part after the last slash.
  package var lastPart: String { text.split(separator: "/").last.map(String.init) ?? text }

  /// `true` iff the file is Markdown, by its name.
  package var isMarkdown: Bool {
    let name = lastPart.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".markdown")
  }

  /// Returns the path of what `other` means where it is written in the folder `self`.
  package func appending(_ other: FilePath) -> FilePath {
    if other.isAbsolute { return other.normalized }
    return FilePath(text + "/" + other.text).normalized
  }

  /// `true` iff `self` is `folder` or something in it, where both are canonical.
  package func isInside(_ folder: FilePath) -> Bool {
    if folder.text == "/" || text == folder.text { return true }
    return text.hasPrefix(folder.text + "/")
  }

}
