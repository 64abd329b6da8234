package import Diagnostics

/// What hands out the content of files: the disk, or in tests a table.
package protocol FileAccess: Sendable {

  /// Returns the bytes of the file at `path`, of which there may be `limit` at most.
  func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8]

  /// Returns the one path of the file at `path`: absolute, symbolic links followed.
  ///
  /// Two paths of one file have equal canonical paths. A file that does not exist keeps its path.
  func canonicalPath(of path: String) -> String

}
