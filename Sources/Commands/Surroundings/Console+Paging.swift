/// Answers that are longer than the terminal.
extension Console {

  /// Shows what was answered since this was asked last: page by page where it is longer than the
  /// terminal.
  mutating func showPages() {
    guard !pages.isEmpty else { return }
    let text = pages
    pages = ""
    var paging = Paging(text)
    guard let size = terminal, size.lines > 1, !paging.fits(size) else {
      output.write(text)
      return
    }
    output.write(paging.next(.nextPage, on: size))
    output.flush()
    let prompt = pagePrompt
    // Where no key can be read, everything is shown.
    let isRead: Void? = Keys().read { next in
      while !paging.isAtEnd, !output.isClosed {
        // One that is longer than a line could not be erased.
        let columns = max(1, (terminal ?? size).columns - 1)
        output.write(String(prompt(paging.count, paging.total).prefix(columns)))
        output.flush()
        let step = Self.step(next)
        // Back to the beginning of the line, and erase it (ECMA-48, EL).
        output.write("\r\u{1B}[K")
        if step == .stop { break }
        output.write(paging.next(step, on: terminal ?? size))
        output.flush()
      }
    }
    if isRead == nil {
      while !paging.isAtEnd { output.write(paging.next(.nextPage, on: size)) }
    }
    output.flush()
  }

  /// Returns what is asked for by the next key that means something.
  private static func step(_ next: () -> UInt8?) -> Paging.Step {
    while let byte = next() {
      if let step = Paging.Step(key: byte) { return step }
    }
    return .stop
  }

}
