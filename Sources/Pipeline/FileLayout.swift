package import Diagnostics
package import Formatting
internal import Planning
package import SourceText
package import Syntax

/// What laying out a file came to.
package struct FileLayout: Sendable {

  /// The file.
  package let file: SourceFile.ID

  /// The text of the file in its layout; as it was where the layout is not sound.
  package let bytes: [UInt8]

  /// What stays as it was because it cannot be read: places in the text as it was, each with the first
  /// problem there, if one is known.
  package let kept: [(site: SourceSpan, problem: Diagnostic?)]

  /// Where the layout is not the same program, which is a fault of the layout and not of the file.
  package let fault: LayoutDifference?

}

extension Workspace {

  /// Returns `file` in its layout, or with that of the declarations and members of which a part stands
  /// on one of `lines`, counted from 1.
  ///
  /// Of Markdown, the blocks are laid out where they stand. The layout is read again and held against
  /// the file: words, comments, the tree and, where the file has no errors, its plan.
  ///
  /// `formatter` lays out a text.
  ///
  /// - Complexity: O(*n*) in the bytes of the file, and what compiling it takes where something changes.
  package func layout(
    of file: SourceFile.ID, lines: ClosedRange<Int>? = nil,
    by formatter: (SyntaxTree, SourceFile) -> FormattedText = { format($0, of: $1) }
  ) -> FileLayout {
    let source = self[file]
    let literate = literate[file]
    let openPart = openPart(of: file, lines)
    if FilePath(source.name).isMarkdown, literate?.blocks.isEmpty ?? true {
      return FileLayout(file: file, bytes: source.bytes, kept: openPart, fault: nil)
    }
    let text = literate.map { SourceFile(name: source.name, bytes: $0.bytes) } ?? source
    let tongue = literate?.tongue
    let tree = parse(text, as: file, defaultTongue: tongue, recordsConstructs: true)
    let formatted = formatter(tree, text)
    let kept = keptParts(formatted.kept, in: text, lines) + openPart
    // A file without anything is no program; one with an empty line is.
    if formatted.bytes == text.bytes && literate == nil || formatted.bytes.isEmpty {
      return FileLayout(file: file, bytes: source.bytes, kept: kept, fault: nil)
    }
    // A block stands somewhere in its file: what it begins with is no sign of how that is encoded.
    let start: [UInt8] = literate == nil ? [] : [0x0A]
    var layout = SourceFile(name: source.name, bytes: start + formatted.bytes)
    let newTree = parse(layout, as: file, defaultTongue: tongue)
    if let fault = firstDifference(from: tree, of: text, to: newTree, of: layout) {
      return FileLayout(file: file, bytes: source.bytes, kept: kept, fault: fault)
    }
    if let literate {
      let partial = PartialLayout(tree, of: text, laidOut: newTree, as: layout)
      layout = SourceFile(
        name: source.name,
        bytes: partial.text(
          of: source.bytes, layingOutBlocksAt: literate.blocks,
          keeping: formatted.kept.map(\.offsets) + literate.unclosed(in: source), lines: lines))
    } else if let lines {
      let partial = PartialLayout(tree, of: text, laidOut: newTree, as: layout)
      layout = SourceFile(name: source.name, bytes: partial.text(layingOut: lines))
    }
    if layout.bytes == source.bytes {
      return FileLayout(file: file, bytes: source.bytes, kept: kept, fault: nil)
    }
    let isWhole = literate == nil && lines == nil
    let parsed =
      isWhole
      ? ParsedSource(layout, newTree, [])
      : ParsedSource(layout.bytes, at: FilePath(source.name), as: file)
    let fault =
      (isWhole ? nil : firstDifference(from: tree, of: text, to: parsed.tree, of: parsed.text))
      ?? difference(inMeaningOf: file, from: parsed)
    return FileLayout(
      file: file, bytes: fault == nil ? layout.bytes : source.bytes, kept: kept, fault: fault)
  }

  /// Returns where the plan of `file` is not that of `parsed` in its place; `nil` where it has errors, as
  /// it has no plan then.
  private func difference(
    inMeaningOf file: SourceFile.ID, from parsed: ParsedSource
  ) -> LayoutDifference? {
    let before = compile([file], in: self, findsCautions: false)
    guard before.isExecutable else { return nil }
    let after = compile([file], in: replacing(file, with: parsed), findsCautions: false)
    let (plan, legend) = before.executable()
    let newPlan = after.executable().plan
    if after.isExecutable, plan == newPlan { return nil }
    let place = zip(plan.nodes, newPlan.nodes).enumerated().first { $0.element.0 != $0.element.1 }
    let site = place.map { legend.sites[$0.offset] }.flatMap { $0.file == file ? $0 : nil }
    return LayoutDifference(
      .meaning, at: site?.offsets.lowerBound ?? 0,
      before: site.map { self[file].text(at: $0.offsets) } ?? "", after: "")
  }

  /// Returns those of `spans` of which a part stands on one of `lines` of `text`, each with the first
  /// problem there.
  private func keptParts(
    _ spans: [SourceSpan], in text: SourceFile, _ lines: ClosedRange<Int>?
  ) -> [(site: SourceSpan, problem: Diagnostic?)] {
    if spans.isEmpty { return [] }
    let map = LineMap(text)
    let errors = trees[Int(spans[0].file.rawValue)].diagnostics.filter(\.isError)
    var next = 0
    return spans.sorted { $0.start < $1.start }.compactMap { span in
      let own =
        map.line(
          at: span.offsets.lowerBound)...map.line(
          at: max(span.offsets.lowerBound, span.offsets.upperBound - 1))
      if let lines, !lines.overlaps(own) { return nil }
      while next < errors.count, errors[next].site.end < span.start { next += 1 }
      let problem = next < errors.count && errors[next].site.start <= span.end ? errors[next] : nil
      return (span, problem)
    }
  }

  /// Returns the block of Markdown that nothing closes, if `file` has one and `lines` reach it.
  private func openPart(
    of file: SourceFile.ID, _ lines: ClosedRange<Int>?
  ) -> [(site: SourceSpan, problem: Diagnostic?)] {
    guard literate[file]?.openEnd != nil,
      let problem = problems[file]?.first(where: { $0.problem == .file(.unclosedBlock) })
    else { return [] }
    let source = self[file]
    let site = SourceSpan(problem.site.offsets.lowerBound..<source.bytes.count, in: file)
    let map = LineMap(source)
    let own = map.line(at: site.offsets.lowerBound)...map.line(at: site.offsets.upperBound)
    return lines?.overlaps(own) ?? true ? [(site, problem)] : []
  }

}

extension LiterateText {

  /// Returns what follows the fence that is not closed in `source`, if there is one.
  fileprivate func unclosed(in source: SourceFile) -> [Range<Int>] {
    openEnd.map { [$0..<source.bytes.count] } ?? []
  }

}
