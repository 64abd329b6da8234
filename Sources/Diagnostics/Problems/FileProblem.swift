/// A way in which a file cannot be read or found.
///
/// A path is given as people wrote it, or as they would write it from where they are.
package enum FileProblem: Hashable, Sendable, Error {

  /// The operating system does not hand out the content of a file.
  case unreadable(path: String, FileFailure)

  /// A source file holds no byte.
  case empty

  /// A file is imported by a path that begins at the root of the disk.
  case absoluteImport(path: String)

  /// An imported file is outside the folders that imports may reach.
  case outsideRoot(path: String)

  /// A file imports itself.
  case importsItself

  /// A folder, and the folders in it, hold no file with the ending `.leit`.
  case folderWithoutFiles(path: String)

  /// A file that declares `names` is not imported; `statement` would do that.
  case missingImport(statement: String, names: [String])

  /// A Markdown file holds no block that says `leit`.
  case noBlocks

  /// A block in a Markdown file has no fence that closes it.
  case unclosedBlock

  /// A block in a Markdown file says that it is in another language than those before it.
  case blockInOtherLanguage

  /// A pattern in a `.leitignore` can match no name.
  case badIgnorePattern(pattern: String)

  /// A name that an author made up is, in the tongue that a file is translated into, that of something
  /// else, which the file calls `word`.
  case nameTaken(name: String, word: String)

  /// The code under which people look `self` up.
  package var code: ProblemCode {
    switch self {
    case .unreadable(_, .missing): ProblemCode("P01")
    case .unreadable(_, .isFolder): ProblemCode("P02")
    case .unreadable(_, .denied): ProblemCode("P03")
    case .unreadable(_, .tooLarge): ProblemCode("P04")
    case .unreadable(_, .failed): ProblemCode("P05")
    case .empty: ProblemCode("P06")
    case .absoluteImport: ProblemCode("P07")
    case .outsideRoot: ProblemCode("P08")
    case .importsItself: ProblemCode("P09")
    case .folderWithoutFiles: ProblemCode("P10")
    case .missingImport: ProblemCode("P17")
    case .noBlocks: ProblemCode("P11")
    case .unclosedBlock: ProblemCode("P12")
    case .blockInOtherLanguage: ProblemCode("P13")
    case .badIgnorePattern: ProblemCode("P14")
    case .unreadable(_, .notAFile): ProblemCode("P15")
    case .unreadable(_, .changing): ProblemCode("P16")
    case .nameTaken: ProblemCode("P30")
    }
  }

}

extension FileProblem {

  /// The path of what cannot be read, where `self` names one.
  package var path: String? {
    switch self {
    case .unreadable(let path, _), .absoluteImport(let path), .outsideRoot(let path),
      .folderWithoutFiles(let path):
      path
    case .empty, .importsItself, .missingImport, .noBlocks, .unclosedBlock, .blockInOtherLanguage,
      .badIgnorePattern, .nameTaken:
      nil
    }
  }

}

/// Why the operating system does not hand out the content of a file.
package enum FileFailure: Hashable, Sendable, Error {

  /// There is no file of that name.
  case missing

  /// It is a folder.
  case isFolder

  /// The user may not read it.
  case denied

  /// It holds more bytes than a file of its kind may.
  case tooLarge(limit: Int)

  /// It is a pipe, a socket or a device.
  case notAFile

  /// It was written to while it was read, again and again.
  case changing

  /// Something else; the number is the operating system's.
  case failed(code: Int32)

}
