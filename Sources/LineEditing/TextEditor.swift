#if Readline
  @preconcurrency internal import CReadline
  internal import Glibc

  /// The editor that readline calls back: it has one text, and one terminal.
  nonisolated(unsafe) private var current: TextEditor?

  /// A text of one line or many that is being typed on a terminal.
  ///
  /// readline turns keys into changes of the text; what is seen of it, and what Return, Tab and the arrows
  /// do in a text of several lines, is done here.
  final class TextEditor {

    /// What is asked, and with what.
    private(set) var request = LineRequest(prompt: "", continuedPrompt: "")

    /// What has been shown.
    private var painter = ScreenPainter()

    /// What came of typing: `nil` while it goes on.
    private(set) var input: LineInput?

    /// `true` iff what is typed is not shown any more.
    private var isLeft = true

    /// Bytes read from the terminal that readline did not see yet.
    private var pending: ArraySlice<UInt8> = []

    /// Where signals arrive.
    private let signalDescriptor: Int32

    /// The text as it was recalled last, and the place of the cursor.
    private var recalled: (place: Int32, end: Int32)?

    /// Creates an instance, and makes readline use it; what arrives at `signalDescriptor` ends a wait for
    /// the rest of a key.
    init(signalDescriptor: Int32) {
      self.signalDescriptor = signalDescriptor
      current = self
      rl_readline_name = UnsafePointer(strdup("leit"))
      rl_catch_signals = 0
      rl_catch_sigwinch = 0
      rl_getc_function = { _ in current?.nextByte() ?? EOF }
      rl_input_available_hook = { current?.isByteAvailable() == true ? 1 : 0 }
      // No file names, whatever key asks for them: what can be completed, `complete` says.
      rl_attempted_completion_function = { _, _, _ in
        rl_attempted_completion_over = 1
        return nil
      }
      rl_initialize()
      // Of a terminal that this computer has not heard of, readline thinks too little.
      if rl_get_termcap("ce") == nil { rl_variable_bind("enable-bracketed-paste", "on") }
      // Not before: readline would take the terminal for one that can do nothing.
      rl_redisplay_function = { current?.show() }
      bindKeys()
    }

    /// Begins to read a text as `request` says.
    func begin(_ request: LineRequest) {
      self.request = request
      input = nil
      isLeft = false
      recalled = nil
      painter.forget()
      rl_callback_handler_install(request.isColoured ? coloured(request.prompt) : request.prompt) {
        line in
        current?.take(line)
      }
    }

    /// Ends reading: the terminal is as it was found.
    func end() { rl_callback_handler_remove() }

    /// Leaves the text, with `mark` behind it.
    func drop(showing mark: String) {
      guard !isLeft else { return }
      rl_point = rl_end
      show(always: true)
      isLeft = true
      write(Array(mark.utf8) + painter.leave())
      rl_callback_sigcleanup()
      rl_free_line_state()
    }

    /// Shows the text on a terminal whose size has changed.
    func resize() {
      guard !isLeft else { return }
      write(painter.clear(columns: size.columns))
      show(always: true)
    }

    /// Hands the terminal back for a while.
    func pause() {
      write(painter.leave())
      rl_deprep_term_function?()
    }

    /// Takes the terminal again, whatever was done with it meanwhile.
    func resume() {
      rl_deprep_term_function?()
      rl_prep_term_function?(1)
      resize()
    }

    /// Takes `line`, with which readline ends: `nil` where there is nothing more.
    private func take(_ line: UnsafeMutablePointer<CChar>?) {
      // The end of the line is written below, whether readline would do so or not.
      rl_eof_found = 0
      // Before readline asks for another text by itself.
      end()
      if let line {
        free(line)
      } else {
        isLeft = true
        write(painter.leave())
        input = .endOfInput
      }
    }

    /// Ends typing: what was typed is to be answered.
    func accept() {
      rl_point = rl_end
      show(always: true)
      isLeft = true
      write(painter.leave())
      var text = text
      while let last = text.last, last.isNewline || last == " ", text.contains(where: \.isNewline) {
        text.removeLast()
      }
      input = .statement(text)
    }

    /// Empties the screen but for the text.
    func clearScreen() {
      painter.forget()
      write(Array("\u{1B}[H\u{1B}[2J".utf8))
      show(always: true)
    }

    /// Shows `lines` below the text, and the text again below them.
    func show(below lines: [String]) {
      var output = painter.leave()
      for line in lines { output += Array((line + "\r\n").utf8) }
      write(output)
      show(always: true)
    }

    /// Shows the text, unless more of it is there to be read first.
    private func show() { show(always: false) }

    /// Shows the text; where more of it is there to be read first, only if it is to be shown `always`.
    private func show(always: Bool) {
      guard !isLeft, always || pending.isEmpty else { return }
      let size = size
      let prompt = rl_display_prompt.map { bytes(of: $0, count: strlen($0)) } ?? []
      let continuedPrompt =
        request.isColoured ? faint(request.continuedPrompt) : request.continuedPrompt
      let layout = ScreenLayout(
        prompt: prompt, continuedPrompt: Array(continuedPrompt.utf8), text: textBytes,
        offset: Int(rl_point), columns: size.columns)
      write(painter.show(layout, height: size.rows))
    }

    /// How large the terminal is.
    var size: (columns: Int, rows: Int) {
      let size = TerminalSize(of: 1)
      return (size?.columns ?? 80, size?.rows ?? 24)
    }

    /// Writes `bytes` to the terminal.
    private func write(_ bytes: [UInt8]) {
      if bytes.isEmpty { return }
      // readline has a stream of its own.
      fflush(rl_outstream)
      var start = 0
      while start < bytes.count {
        let count = bytes.withUnsafeBytes { space in
          Glibc.write(1, space.baseAddress.map { $0 + start }, space.count - start)
        }
        if count < 0, errno != EINTR { return }
        start += max(count, 0)
      }
    }

  }

  // The text.
  extension TextEditor {

    /// What is typed so far.
    var text: String { String(decoding: textBytes, as: UTF8.self) }

    /// The bytes of what is typed so far.
    var textBytes: [UInt8] {
      rl_line_buffer.map { bytes(of: UnsafePointer($0), count: Int(rl_end)) } ?? []
    }

    /// Puts `text` in the place of the bytes at `range`, as one change that can be taken back.
    func replace(_ range: Range<Int>, by text: String) {
      rl_begin_undo_group()
      rl_delete_text(Int32(range.lowerBound), Int32(range.upperBound))
      rl_point = Int32(range.lowerBound)
      rl_insert_text(text)
      rl_end_undo_group()
    }

    /// Goes to the text before (`direction` < 0) or after the one that is shown, if there is one.
    func recall(_ direction: Int32, _ count: Int32, _ key: Int32) {
      if direction < 0 {
        rl_get_previous_history(count, key)
      } else {
        rl_get_next_history(count, key)
      }
      rl_point = rl_end
      recalled = (where_history(), rl_end)
    }

    /// `true` iff the text has not been touched since it was recalled.
    var isRecalled: Bool {
      guard let recalled else { return false }
      return recalled.place == where_history() && recalled.end == rl_end && rl_point == rl_end
    }

  }

  // The keys.
  extension TextEditor {

    /// `true` iff bytes were read that readline did not see yet.
    var hasPendingBytes: Bool { !pending.isEmpty }

    /// Lets readline read a key.
    func readKey() { rl_callback_read_char() }

    /// Reads what the terminal has to say, and returns `false` iff that is nothing, ever again.
    func fill() -> Bool {
      let size = 1 << 16
      var code: Int32 = 0
      let block = [UInt8](unsafeUninitializedCapacity: size) { space, count in
        let result = read(0, space.baseAddress, size)
        code = result < 0 ? errno : 0
        count = max(0, result)
      }
      pending += block
      return !block.isEmpty || code == EINTR || code == EAGAIN
    }

    /// Returns the next byte, waiting for it; `EOF` iff there is none, or a signal comes first.
    fileprivate func nextByte() -> Int32 {
      while true {
        if let byte = pending.popFirst() { return Int32(byte) }
        guard waitsForByte(), fill() else { return EOF }
      }
    }

    /// Waits for a byte, and returns `false` iff a signal comes first.
    private func waitsForByte() -> Bool {
      var inputs = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signalDescriptor, events: Int16(POLLIN), revents: 0),
      ]
      while true {
        let count = poll(&inputs, 2, -1)
        if count < 0, errno == EINTR { continue }
        return count > 0 && inputs[1].revents == 0
      }
    }

    /// `true` iff a byte comes within the time that readline gives the rest of a key.
    fileprivate func isByteAvailable() -> Bool {
      if !pending.isEmpty { return true }
      var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      return poll(&input, 1, Self.keyPatience) > 0 && fill() && !pending.isEmpty
    }

    /// The time, in milliseconds, in which all bytes of a key arrive.
    private static let keyPatience: Int32 = 100

    /// Returns everything up to the end of what is pasted, without the mark of that end.
    func pastedText() -> String {
      let end = Array("\u{1B}[201~".utf8)
      var bytes: [UInt8] = []
      while true {
        let byte = nextByte()
        if byte == EOF { break }
        // A line ends as Return does; what was copied elsewhere may have both.
        if byte == 0x0A, bytes.last == 0x0D { bytes.removeLast() }
        if byte != 0 { bytes.append(UInt8(truncatingIfNeeded: byte)) }
        if byte == end.last.map(Int32.init), bytes.suffix(end.count).elementsEqual(end) {
          bytes.removeLast(end.count)
          break
        }
      }
      return String(decoding: bytes.map { $0 == 0x0D ? 0x0A : $0 }, as: UTF8.self)
    }

  }

  /// Returns the `count` bytes at `pointer`.
  private func bytes(of pointer: UnsafePointer<CChar>, count: Int) -> [UInt8] {
    pointer.withMemoryRebound(to: UInt8.self, capacity: count) {
      Array(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  /// Returns `prompt` in colour; what is between the marks takes no column.
  private func coloured(_ prompt: String) -> String {
    "\u{1}\u{1B}[1;36m\u{2}\(prompt)\u{1}\u{1B}[0m\u{2}"
  }

  /// Returns `prompt` faintly.
  private func faint(_ prompt: String) -> String {
    "\u{1}\u{1B}[2m\u{2}\(prompt)\u{1}\u{1B}[0m\u{2}"
  }
#endif
