internal import Catalogue
internal import Databases
internal import Diagnostics
internal import Synchronization
internal import Tabular

/// The rows of a database as lines of CSV.
final class DatabaseSource: ByteSource {

  /// What is read.
  private struct State {

    /// The rows that were not read.
    var rows: DatabaseStatement

    /// `true` iff the line of headings was handed out.
    var hasHeader = false

    /// `true` iff there are no more rows.
    var isAtEnd = false

  }

  /// What is read.
  private let state: Mutex<State>

  /// What went wrong.
  private let failed = Mutex<DatabaseFailure?>(nil)

  let stamp: String?

  /// The number of rows, as far as it is known without counting.
  let rowCount: Int?

  /// Creates an instance for what `request` asks for of the database at `path` of `files`.
  init(
    at path: String, _ request: BatchRequest, of files: any FileSystem
  ) throws(DatabaseFailure) {
    let database = try files.database(at: path, for: .reading)
    let rows: DatabaseStatement
    if let query = request.query {
      rows = try database.rows(of: query)
      rowCount = nil
    } else {
      let table = try database.name(ofTable: request.table)
      rowCount = database.estimatedCount(ofTable: table)
      rows = try database.rows(ofTable: table)
    }
    state = Mutex(State(rows: rows))
    stamp = try? files.source(at: path).stamp
  }

  /// What went wrong, if something did.
  var failure: DatabaseFailure? { failed.withLock { $0 } }

  var size: Int? { nil }

  /// Returns whole rows, at least `count` bytes of them unless there are no more.
  func read(
    upTo count: Int, unless isUnwanted: () -> Bool
  ) throws(FileFailure) -> [UInt8] {
    state.withLock { state in
      var bytes: [UInt8] = []
      if !state.hasHeader {
        state.rows.appendHeader(to: &bytes)
        state.hasHeader = true
      }
      while !state.isAtEnd, bytes.count < count {
        do throws(DatabaseFailure) {
          if try state.rows.step() {
            state.rows.appendLine(to: &bytes)
          } else {
            state.isAtEnd = true
          }
        } catch {
          failed.withLock { $0 = error }
          state.isAtEnd = true
        }
      }
      return bytes
    }
  }

  /// Goes to the row at `position`.
  ///
  /// - Precondition: it is behind the rows that were read, or these are read anew.
  func seek(to position: TablePosition) throws(FileFailure) {
    let failure = state.withLock { state -> DatabaseFailure? in
      do throws(DatabaseFailure) {
        state.rows.reset()
        state.hasHeader = true
        state.isAtEnd = false
        for _ in 0..<position.row where !state.isAtEnd { state.isAtEnd = !(try state.rows.step()) }
        return nil
      } catch {
        return error
      }
    }
    if let failure { failed.withLock { $0 = failure } }
  }

}
