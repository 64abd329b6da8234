internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Vocabulary

extension Workspace {

  /// Returns `diagnostics`; those about names of a file that is not imported offer to import it.
  func offeringImports(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      guard case .naming(.notImported(let name, nil)) = diagnostic.problem,
        let declaring = diagnostic.related.first?.file,
        let path = importPath(of: declaring, in: diagnostic.site.file)
      else { return diagnostic }
      let tree = trees[Int(diagnostic.site.file.rawValue)]
      let line = "\(Keyword.import.spelling(in: tree.tongue)) \"\(path)\""
      return Diagnostic(
        .naming(.notImported(name: name, mend: line)), at: diagnostic.site,
        related: diagnostic.related, fixes: [Fix([tree.insertion(of: line, into: self[tree.file])])]
      )
    }
  }

  /// Returns the path by which `importer` would import `imported`, if it can be written.
  private func importPath(of imported: SourceFile.ID, in importer: SourceFile.ID) -> String? {
    let folder = FilePath(self[importer].name).folder
    guard let path = FilePath(self[imported].name).relative(to: folder)?.text,
      path.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !"\"„“”»«".unicodeScalars.contains($0) })
    else { return nil }
    return path
  }

}

extension SyntaxTree {

  /// Returns what puts `line` behind the imports of `self`, which was read from `source`, else below
  /// its header, else on top.
  func insertion(of line: String, into source: SourceFile) -> TextEdit {
    var last = header
    for case .import(let syntax) in declarations { last = syntax.site }
    if let end = last?.offsets.upperBound {
      return TextEdit(SourceSpan(end..<end, in: file), "\n" + line)
    }
    let start = source.startsWithByteOrderMark ? SourceFile.byteOrderMark.count : 0
    return TextEdit(SourceSpan(start..<start, in: file), line + "\n")
  }

}

extension FilePath {

  /// Returns how the file at `self` is called in `folder`, unless the names of folders that would be
  /// needed for it are not known.
  package func relative(to folder: FilePath) -> FilePath? {
    guard isAbsolute == folder.isAbsolute else { return nil }
    let there = normalized.text.split(separator: "/")
    let here = folder.normalized.text.split(separator: "/").filter { $0 != "." }
    let common = zip(there, here).prefix { $0 == $1 }.count
    guard !here[common...].contains("..") else { return nil }
    let up = here[common...].map { _ in Substring("..") }
    return FilePath((up + there[common...]).joined(separator: "/"))
  }

}
