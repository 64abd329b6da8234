/// The name and the text of one source file.
package struct SourceFile: Sendable {

  /// The identity of a source file in a workspace.
  package struct ID: Hashable, Sendable {

    /// The position of the file in its workspace.
    package let rawValue: UInt32

    /// Creates an instance with the given raw value.
    package init(rawValue: UInt32) { self.rawValue = rawValue }

  }

  /// The name shown to people: a path relative to the root.
  package let name: String

  /// The text, exactly as it was read, in UTF-8 (which it may violate).
  package let bytes: [UInt8]

  /// Creates an instance with the given properties.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Creates an instance holding `text`.
  package init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }

  /// Returns the text at `offsets`; what is not UTF-8 is shown as U+FFFD.
  package func text(at offsets: Range<Int>) -> String {
    String(decoding: bytes[offsets], as: UTF8.self)
  }

}
