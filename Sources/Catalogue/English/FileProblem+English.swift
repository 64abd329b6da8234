internal import Diagnostics

extension FileProblem {

  /// What is wrong, in English.
  var english: Message {
    switch self {
    case .unreadable(let path, .missing): "there is no file \(path)"
    case .unreadable(let path, .isFolder): "\(path) is a folder, not a file"
    case .unreadable(let path, .denied): "\(path) may not be read by you"
    case .unreadable(let path, .tooLarge(let limit)):
      "\(path) is longer than \(prose: String(limit >> 20)) MiB"
    case .unreadable(let path, .failed(let code)):
      "\(path) cannot be read (error \(prose: String(code)) of the system)"
    case .unreadable(let path, .notAFile): "\(path) is a pipe or a device, not a file"
    case .unreadable(let path, .changing): "\(path) was changed while it was read"
    case .empty: "the file is empty"
    case .absoluteImport(let path): "\(path) is no path relative to this file"
    case .outsideRoot(let path): "\(path) is outside the folder of the program"
    case .importsItself: "the file imports itself"
    case .missingImport(let statement, let names):
      "\(statement) is missing: it declares \(alternatives(names, lastJoint: " and "))"
    case .folderWithoutFiles(let path):
      "\(path) holds no file that ends in \(".leit"), and no Markdown with a block \("leit")"
    case .noBlocks: "no block in this file says \("leit")"
    case .unclosedBlock: "nothing closes the block that begins here"
    case .blockInOtherLanguage: "a block before this one is in the other language"
    case .badIgnorePattern(let pattern): "\(pattern) can match no name"
    case .nameTaken(let name, let word):
      "in the other language \(name) is the name of \(word), too"
    }
  }

  /// What to do about it, in English.
  var englishHelp: Message? {
    switch self {
    case .unreadable(_, .missing): "look for a slip in the path; it begins at the current folder"
    case .unreadable(_, .isFolder): "name one of the files in it"
    case .unreadable(_, .denied): "ask for permission to read it"
    case .unreadable(_, .tooLarge): "split it into files that import each other"
    case .unreadable(_, .notAFile): "name a file; what a pipe brings is read from \("/dev/stdin")"
    case .unreadable(_, .changing): "wait until it is written, and try again"
    case .unreadable(_, .failed): nil
    case .empty: "declare something, or remove the file"
    case .absoluteImport: "write the way from this file to the other"
    case .outsideRoot: "name the folder that holds both files with \("--root")"
    case .importsItself: "remove the line"
    case .folderWithoutFiles: "name another folder, or a file"
    case .missingImport: "write this line at the top of the file"
    case .noBlocks: "write \("leit") behind the fence of a block that belongs to the program"
    case .unclosedBlock: "close it with a line of as many characters, before the next block begins"
    case .blockInOtherLanguage: "write all blocks of a file in one language, or move it to a file"
    case .badIgnorePattern:
      "close each \("["), begin ranges with the smaller character, and name something"
    case .nameTaken(let name, _): "give what is called \(name) in this file another name"
    }
  }

}
