/// Why a file cannot be written.
package enum WritingFailure: Hashable, Sendable, Error {

  /// The folder that it would be in is not there.
  case noFolder

  /// A folder is there.
  case isFolder

  /// Something is there already, which is not to be written over.
  case isThere

  /// It is a part of the program that was read.
  case isProgram

  /// The user may not write it, or nothing else into its folder.
  case denied

  /// Another process is writing it.
  case isBusy

  /// There is no space left.
  case full

  /// Something else; the number is the operating system's.
  case failed(code: Int32)

}
