internal import Catalogue
internal import Databases
internal import Diagnostics
internal import Facts
internal import Planning
internal import SourceText
internal import Tabular
internal import Vocabulary

/// A table of cases that was opened: what it begins with, and what is left of it.
struct BatchTable {

  /// Where its bytes come from.
  let source: any ByteSource

  /// What people call it.
  let path: String

  /// What it begins with.
  let opening: TableOpening

  /// The bytes that tell what it is, or that it is no table.
  let bytes: [UInt8]

  /// What cuts off the rows behind `first`.
  let splitter: TableSplitter

  /// The first rows, if there are any.
  let first: TableChunk?

  /// `true` iff there are no more bytes behind those that were read.
  let isAtEnd: Bool

  /// `true` iff the rows come from a database.
  var isDatabase: Bool { source is DatabaseSource }

  /// The least number of bytes of a chunk.
  static let chunkSize = 3 << 16

  /// The first bytes of a database of SQLite.
  private static let databaseMark = Array("SQLite format 3\0".utf8)

  /// Opens the table that `request` names, of `files`; reading it ends where `isUnwanted` says so.
  init(
    _ request: BatchRequest, of files: any FileSystem, unless isUnwanted: () -> Bool
  ) throws(BatchFailure) {
    path = request.cases
    var ready: [UInt8] = []
    var source: any ByteSource
    do throws(FileFailure) {
      source = try files.source(at: request.cases)
    } catch {
      throw .unreadable(path: request.cases, error)
    }
    ready = try source.block(of: path, unless: isUnwanted)
    let asksForDatabase = request.table != nil || request.query != nil
    if ready.starts(with: Self.databaseMark), !request.readsInput {
      do throws(DatabaseFailure) {
        source = try DatabaseSource(at: request.cases, request, of: files)
      } catch {
        throw .notice(.database(path: request.cases, error))
      }
      ready = try source.block(of: path, unless: isUnwanted)
    } else if asksForDatabase {
      let option = request.table == nil ? "--query" : "--table"
      throw .notice(.notADatabase(option: option, path: request.cases))
    }
    self.source = source
    var splitter = TableSplitter(named: path, chunkSize: Self.chunkSize)
    var bytes: [UInt8] = []
    while splitter.opening == nil, !ready.isEmpty {
      bytes += ready
      splitter.feed(ready)
      if splitter.opening == nil { ready = try source.block(of: path, unless: isUnwanted) }
    }
    var isAtEnd = ready.isEmpty
    if isAtEnd { splitter.finish() }
    var first: TableChunk?
    if case .header? = splitter.opening {
      first = splitter.next()
      while first == nil, !isAtEnd {
        isAtEnd = try !splitter.feed(from: source, of: path, unless: isUnwanted)
        if isAtEnd { splitter.finish() }
        first = splitter.next()
      }
    }
    self.bytes = bytes
    self.splitter = splitter
    self.first = first
    self.isAtEnd = isAtEnd
    opening = splitter.opening ?? .unreadable(.empty, at: 0)
  }

}
