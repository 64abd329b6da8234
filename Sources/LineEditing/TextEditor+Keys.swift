#if Readline
  @preconcurrency internal import CReadline
  internal import Glibc

  /// What a key does, as readline calls it.
  private typealias KeyFunction = @convention(c) (_ count: Int32, _ key: Int32) -> Int32

  /// The editor whose keys are pressed.
  nonisolated(unsafe) private var current: TextEditor?

  extension TextEditor {

    /// Lets the keys do in a text of several lines what people expect of them.
    ///
    /// What somebody has bound to something else, in inputrc, stays as it is.
    func bindKeys() {
      current = self
      rebind("accept-line") { count, key in current?.acceptOrBreakLine(count, key) ?? 0 }
      rebind("previous-history") { count, key in current?.moveUp(count, key) ?? 0 }
      rebind("next-history") { count, key in current?.moveDown(count, key) ?? 0 }
      rebind("beginning-of-line") { _, _ in current?.moveToLineStart() ?? 0 }
      rebind("end-of-line") { _, _ in current?.moveToLineEnd() ?? 0 }
      rebind("kill-line") { _, _ in current?.killToLineEnd() ?? 0 }
      rebind("unix-line-discard") { _, _ in current?.killToLineStart() ?? 0 }
      rebind("complete") { _, _ in current?.complete() ?? 0 }
      rebind("possible-completions") { _, _ in current?.listCompletions() ?? 0 }
      rebind("clear-screen") { _, _ in current?.clear() ?? 0 }
      rebind("clear-display") { _, _ in current?.clear() ?? 0 }
      for map in keymaps {
        rl_bind_keyseq_in_map("\\e[200~", { _, _ in current?.paste() ?? 0 }, map)
        // Meta-Return breaks the line, whatever the text is.
        rl_bind_keyseq_if_unbound_in_map("\\e\\C-m", { _, _ in current?.breakLine() ?? 0 }, map)
      }
    }

    /// The tables in which readline looks keys up.
    private var keymaps: [Keymap] {
      let names: [String] = ["emacs", "vi-insert", "vi-command"]
      return names.compactMap { rl_get_keymap_by_name($0) }
    }

    /// Lets every key that does what readline calls `name` do `function`.
    private func rebind(_ name: String, _ function: @escaping KeyFunction) {
      guard let former = rl_named_function(name) else { return }
      for map in keymaps {
        guard let sequences = rl_invoking_keyseqs_in_map(former, map) else { continue }
        var place = sequences
        while let sequence = place.pointee {
          rl_bind_keyseq_in_map(sequence, function, map)
          free(sequence)
          place += 1
        }
        free(sequences)
      }
    }

    /// Ends typing if the text is finished, and breaks the line otherwise.
    private func acceptOrBreakLine(_ count: Int32, _ key: Int32) -> Int32 {
      let text = text
      let isAtEnd = rl_point == rl_end
      // An empty line ends a text where it is typed, not where the text has one.
      let isEnded = isAtEnd || text.last?.isNewline != true
      guard isEnded, request.isFinished(text) else { return breakLine() }
      accept()
      return rl_newline(count, key)
    }

    /// Breaks the line at the cursor.
    private func breakLine() -> Int32 { rl_insert_text("\n") >= 0 ? 0 : 1 }

    /// Moves a line up, or to the text before.
    private func moveUp(_ count: Int32, _ key: Int32) -> Int32 {
      let bytes = textBytes
      let start = lineStart(in: bytes)
      if start == 0 || isRecalled {
        recall(-1, count, key)
        return 0
      }
      let above = bytes[..<(start - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      move(toColumnIn: bytes, from: start, in: above..<(start - 1))
      return 0
    }

    /// Moves a line down, or to the text after.
    private func moveDown(_ count: Int32, _ key: Int32) -> Int32 {
      let bytes = textBytes
      let end = lineEnd(in: bytes)
      if end == bytes.count || isRecalled {
        recall(1, count, key)
        return 0
      }
      let below = bytes[(end + 1)...].firstIndex(of: 0x0A) ?? bytes.count
      move(toColumnIn: bytes, from: lineStart(in: bytes), in: (end + 1)..<below)
      return 0
    }

    /// Moves the cursor, which is on the line of `bytes` that begins at `start`, to the character of
    /// the line at `line` that stands as far behind its beginning.
    private func move(toColumnIn bytes: [UInt8], from start: Int, in line: Range<Int>) {
      let isFirstByte = { (byte: UInt8) in byte & 0xC0 != 0x80 }
      var left = bytes[start..<Int(rl_point)].count(where: isFirstByte)
      var position = line.lowerBound
      while left > 0, position < line.upperBound {
        position += 1
        while position < line.upperBound, !isFirstByte(bytes[position]) { position += 1 }
        left -= 1
      }
      rl_point = Int32(position)
    }

    /// Moves the cursor to the beginning of its line.
    private func moveToLineStart() -> Int32 {
      rl_point = Int32(lineStart(in: textBytes))
      return 0
    }

    /// Moves the cursor to the end of its line.
    private func moveToLineEnd() -> Int32 {
      rl_point = Int32(lineEnd(in: textBytes))
      return 0
    }

    /// Takes away what is behind the cursor on its line; at its end, the end of the line.
    private func killToLineEnd() -> Int32 {
      let end = Int32(lineEnd(in: textBytes))
      return rl_kill_text(rl_point, rl_point == end ? min(end + 1, rl_end) : end)
    }

    /// Takes away what is before the cursor on its line; at its beginning, the end of the line above.
    private func killToLineStart() -> Int32 {
      let start = Int32(lineStart(in: textBytes))
      let from = rl_point == start ? max(start - 1, 0) : start
      let result = rl_kill_text(rl_point, from)
      rl_point = from
      return result
    }

    /// Returns where the line of the cursor begins in `bytes`.
    private func lineStart(in bytes: [UInt8]) -> Int {
      bytes[..<Int(rl_point)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    }

    /// Returns where the line of the cursor ends in `bytes`.
    private func lineEnd(in bytes: [UInt8]) -> Int {
      bytes[Int(rl_point)...].firstIndex(of: 0x0A) ?? bytes.count
    }

    /// Inserts what is pasted, as one text, whatever ends of lines it has.
    private func paste() -> Int32 {
      rl_insert_text(pastedText())
      return 0
    }

    /// Empties the screen but for the text.
    private func clear() -> Int32 {
      clearScreen()
      return 0
    }

    /// Puts in what all candidates begin with, or shows them.
    private func complete() -> Int32 {
      let completion = currentCompletion()
      let typed = textBytes[completion.replaced]
      let common = commonPrefix(of: completion.candidates)
      if completion.candidates.isEmpty {
        rl_ding()
      } else if completion.candidates.count == 1
        || (common.utf8.count > typed.count && common.utf8.starts(with: typed))
      {
        replace(completion.replaced, by: common)
      } else {
        list(completion)
      }
      return 0
    }

    /// Shows the candidates.
    private func listCompletions() -> Int32 {
      list(currentCompletion())
      return 0
    }

    /// Returns what could stand at the cursor.
    private func currentCompletion() -> Completion {
      let completion = request.complete(text, Int(rl_point))
      return Completion(
        replacing: completion.replaced.clamped(to: 0..<Int(rl_end)), by: completion.candidates)
    }

    /// Shows the candidates of `completion` below the text.
    private func list(_ completion: Completion) {
      if completion.candidates.isEmpty { return }
      let size = size
      let list = CandidateList(
        completion.candidates, columns: size.columns, rows: max(size.rows - 3, 1))
      show(below: list.lines)
    }

  }
#endif
