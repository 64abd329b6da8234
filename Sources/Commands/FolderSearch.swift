internal import Diagnostics
internal import Pipeline

/// What a folder, and the folders in it, hold of programs.
///
/// What is hidden, and what a `.leitignore` leaves out, is passed over. A link to a folder is
/// followed, and no folder is looked at twice.
struct FolderSearch {

  /// The paths of the files that may be programs, in order.
  private(set) var paths: [String] = []

  /// The folders that links lead to, and that are elsewhere.
  private(set) var linkedFolders: [String] = []

  /// The paths that could not be looked at, and why.
  private(set) var failures: [(path: String, failure: FileFailure)] = []

  /// The lists of what to pass over that have something wrong with them.
  private(set) var faultyLists: [(path: String, bytes: [UInt8], list: IgnoreList)] = []

  /// The files.
  private let files: any FileSystem

  /// The canonical paths of the folders that were looked at: a link may lead back to one.
  private var seen: Set<String> = []

  /// The greatest number of bytes of a list of what to pass over.
  private static let listLimit = 1 << 20

  /// A list, and the folder that it stands in.
  private struct Scope {

    /// The path of the folder.
    let folder: String

    /// The list.
    let list: IgnoreList

  }

  /// A folder to look at.
  private struct Folder {

    /// Its path.
    let path: String

    /// Its canonical path.
    let canonicalPath: String

    /// The lists that apply in it, the innermost last.
    let scopes: [Scope]

    /// `true` iff a link leads to it.
    let isLinked: Bool

  }

  /// Looks at the folder at `path`, which is looked at whatever lists say of it.
  init(_ path: String, in files: any FileSystem) {
    self.files = files
    let path = FilePath(path).normalized
    var scopes: [Scope] = []
    for folder in path.enclosingFolders { scopes += scope(of: folder.text) }
    let first = Folder(
      path: path.text, canonicalPath: files.canonicalPath(of: path.text), scopes: scopes,
      isLinked: false)
    // Links are followed last: what can be reached without one is named without one.
    var pending = [first]
    var links: [Folder] = []
    while let folder = pending.popLast() ?? links.popLast() {
      let found = look(into: folder)
      pending += found.filter { !$0.isLinked }
      links += found.filter(\.isLinked)
    }
    paths.sort()
  }

  /// Notes the files in `folder`, and returns the folders in it.
  private mutating func look(into folder: Folder) -> [Folder] {
    guard seen.insert(folder.canonicalPath).inserted else { return [] }
    let names: [String]
    do throws(FileFailure) {
      names = try files.entries(of: folder.path)
    } catch {
      failures.append((folder.path, error))
      return []
    }
    if folder.isLinked { linkedFolders.append(folder.path) }
    var scopes = folder.scopes
    if names.contains(IgnoreList.fileName) { scopes += scope(of: folder.path) }
    var folders: [Folder] = []
    for name in names.sorted(by: >) where !name.hasPrefix(".") {
      let path = join(folder.path, name)
      let isFolder = files.isFolder(path)
      guard isFolder || isProgram(name), !isExcluded(path, isFolder: isFolder, scopes) else {
        continue
      }
      guard isFolder else {
        paths.append(path)
        continue
      }
      let canonical = files.canonicalPath(of: path)
      folders.append(
        Folder(
          path: path, canonicalPath: canonical, scopes: scopes,
          isLinked: canonical != join(folder.canonicalPath, name)))
    }
    return folders
  }

  /// Returns the list in the folder at `path`, if it holds one.
  private mutating func scope(of path: String) -> [Scope] {
    let listPath = join(path, IgnoreList.fileName)
    do throws(FileFailure) {
      let bytes = try files.read(listPath, limit: Self.listLimit)
      let list = IgnoreList(bytes)
      if !list.problems.isEmpty { faultyLists.append((listPath, bytes, list)) }
      return [Scope(folder: path, list: list)]
    } catch {
      if error != .missing { failures.append((listPath, error)) }
      return []
    }
  }

  /// `true` iff one of `scopes` leaves out what is at `path`.
  private func isExcluded(_ path: String, isFolder: Bool, _ scopes: [Scope]) -> Bool {
    for scope in scopes.reversed() {
      let rest = scope.folder == "." ? path : String(path.dropFirst(scope.folder.count + 1))
      if let answer = scope.list.excludes(FilePath(rest), isFolder: isFolder) { return answer }
    }
    return false
  }

}

/// `true` iff a file called `name` may be a program.
private func isProgram(_ name: String) -> Bool {
  name.hasSuffix(".leit") || FilePath(name).isMarkdown
}

/// Returns the path of what is called `name` in the folder at `path`.
private func join(_ path: String, _ name: String) -> String {
  path == "." ? name : path.hasSuffix("/") ? path + name : path + "/" + name
}

extension FilePath {

  /// The folders that `self` is in, from the current one down; none where it is not below that.
  fileprivate var enclosingFolders: [FilePath] {
    guard !isAbsolute, text != ".", !text.hasPrefix("..") else { return [] }
    var folders: [FilePath] = []
    var inner = self
    while inner.text != "." {
      inner = inner.folder
      folders.append(inner)
    }
    return folders.reversed()
  }

}
