internal import SourceText

/// Where the offsets of some sources are, as a person counts.
struct Places {

  private let sources: [SourceFile]

  /// The lines of the sources that were asked about.
  private var maps: [SourceFile.ID: LineMap] = [:]

  /// Creates an instance for `sources`, each at the position that its identity names.
  init(_ sources: [SourceFile]) { self.sources = sources }

  /// The source identified by `file`; one without a name and text where there is none.
  func source(_ file: SourceFile.ID) -> SourceFile {
    let position = Int(file.rawValue)
    return position < sources.count ? sources[position] : SourceFile(name: "", bytes: [])
  }

  /// Returns the lines of `file`.
  mutating func lines(of file: SourceFile.ID) -> LineMap {
    if let map = maps[file] { return map }
    let map = LineMap(source(file))
    maps[file] = map
    return map
  }

  /// Returns the place of `offset` in `file`.
  mutating func position(_ offset: UInt32, in file: SourceFile.ID) -> TextPosition {
    lines(of: file).position(at: Int(offset))
  }

  /// Returns where `span` begins as `name:line:column`.
  mutating func text(of span: SourceSpan) -> String {
    let position = position(span.start, in: span.file)
    return "\(visible(source(span.file).name)):\(position.line):\(position.column)"
  }

}
