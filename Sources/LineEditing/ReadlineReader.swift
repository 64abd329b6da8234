#if Readline
  @preconcurrency internal import CReadline
  internal import Glibc

  /// The end of a pipe into which the handler of Control-C writes.
  ///
  /// A signal may reach any thread; what is written to a pipe ends the wait of the one that reads.
  nonisolated(unsafe) private var interruptions: Int32 = -1

  /// The line that readline handed over: `nil` while it is being typed.
  ///
  /// readline has one line and one terminal, and calls back only from inside `nextLine`.
  nonisolated(unsafe) private var finished: LineInput?

  /// The lines that a person types on a terminal, edited with GNU readline.
  ///
  /// - Note: readline's state is the process's own: one instance a process.
  struct ReadlineReader: LineReader {

    /// The file that keeps what was typed.
    private let history: String?

    /// The end of the pipe from which Control-C is read.
    private let interrupted: Int32

    var isInteractive: Bool { true }

    /// Creates an instance keeping what is typed in the file `history`, if there is one.
    init(history: String?) {
      self.history = history
      setlocale(LC_CTYPE, "")
      using_history()
      stifle_history(1000)
      // With time stamps, an entry of several lines comes back as one.
      history_write_timestamps = 1
      history_comment_char = Int8(UInt8(ascii: "#"))
      if let history { _ = read_history(history) }

      // readline's own handler would act on the signal only when the next key comes.
      rl_catch_signals = 0
      var ends: [Int32] = [-1, -1]
      _ = pipe(&ends)
      for end in ends {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
      }
      interrupted = ends[0]
      interruptions = ends[1]
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { _ in
        var byte: UInt8 = 3
        _ = write(interruptions, &byte, 1)
      }
      action.sa_flags = SA_RESTART
      sigaction(SIGINT, &action, nil)
    }

    mutating func nextLine(prompt: String) -> LineInput {
      finished = nil
      rl_callback_handler_install(prompt) { line in
        if let line {
          finished = .line(String(cString: line))
          free(line)
        } else {
          finished = .endOfInput
        }
        rl_callback_handler_remove()
      }
      while true {
        if let finished {
          if case .line(let text) = finished { remember(text) }
          return finished
        }
        var inputs = [
          pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
          pollfd(fd: interrupted, events: Int16(POLLIN), revents: 0),
        ]
        let count = poll(&inputs, 2, -1)
        if inputs[1].revents != 0 { return interrupt() }
        if count > 0, inputs[0].revents != 0 { rl_callback_read_char() }
      }
    }

    /// Leaves the line that was being typed.
    private func interrupt() -> LineInput {
      var bytes = [UInt8](repeating: 0, count: 16)
      _ = read(interrupted, &bytes, bytes.count)
      rl_callback_sigcleanup()
      rl_free_line_state()
      rl_cleanup_after_signal()
      rl_callback_handler_remove()
      rl_crlf()
      return .interrupted
    }

    /// Adds `text` to the history, which only its owner may read.
    private func remember(_ text: String) {
      guard !text.isEmpty else { return }
      add_history(text)
      guard let history else { return }
      // The file exists with its mode before anything is written into it.
      let descriptor = open(history, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { return }
      fchmod(descriptor, 0o600)
      close(descriptor)
      _ = write_history(history)
    }

  }
#endif
