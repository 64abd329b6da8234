#if Readline
  internal import Glibc

  /// The texts that a person types on a terminal, edited with GNU readline.
  ///
  /// - Note: readline's state is the process's own: one instance a process.
  struct ReadlineReader: LineReader {

    /// What edits a text.
    private let editor: TextEditor

    /// Where signals arrive while somebody types.
    private let signals: SignalQueue

    /// What was typed before.
    private var history: History

    /// What readline knows of it.
    private var recalled: RecalledTexts

    var isInteractive: Bool { true }

    var historyFailure: Int32? { history.failure }

    /// The signals that are about the terminal while somebody types; Control-C always is.
    private static let terminalSignals = [SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH]

    /// Creates an instance keeping what is typed in the file `history`, if there is one.
    init(history: String?) {
      useUTF8()
      signals = SignalQueue()
      editor = TextEditor(signalDescriptor: signals.descriptor)
      self.history = History(path: history)
      recalled = RecalledTexts(self.history.entries)
      SignalQueue.take(SIGINT)
    }

    mutating func nextLine(_ request: LineRequest) -> LineInput {
      let former = takeSignals()
      setTyping(true)
      signals.clear()
      editor.begin(request)
      let input = read()
      editor.end()
      setTyping(false)
      for (number, var action) in former { sigaction(number, &action, nil) }
      if case .statement(let text) = input {
        history.append(text)
        recalled.update(to: history.entries)
      }
      return input
    }

    /// Returns what is typed.
    private func read() -> LineInput {
      while true {
        if let signal = signals.next() {
          if signal == SIGINT {
            editor.drop(showing: "^C")
            return .interrupted
          }
          handle(signal)
        } else if let input = editor.input {
          return input
        } else if editor.hasPendingBytes {
          editor.readKey()
        } else {
          // A terminal that is gone has nothing more to say, and what was begun is not to be answered.
          if waitForInput(or: signals.descriptor), !editor.fill() { return .endOfInput }
        }
      }
    }

    /// Hands the signals that are about the terminal over, and returns what was done about them.
    private func takeSignals() -> [(Int32, sigaction)] {
      Self.terminalSignals.compactMap { number in
        var current = sigaction()
        sigaction(number, nil, &current)
        // Who started us wants it to be without effect.
        let isIgnored =
          unsafeBitCast(current.__sigaction_handler.sa_handler, to: Int.self)
          == unsafeBitCast(SIG_IGN, to: Int.self)
        return isIgnored ? nil : (number, SignalQueue.take(number))
      }
    }

    /// Does what `signal` asks for, leaving the terminal as it was found where the process stops.
    private func handle(_ signal: Int32) {
      switch signal {
      case SIGWINCH: editor.resize()
      case SIGCONT: editor.resume()
      case SIGTSTP:
        editor.pause()
        var action = sigaction()
        sigaction(SIGTSTP, nil, &action)
        Glibc.signal(SIGTSTP, SIG_DFL)
        raise(SIGTSTP)
        // Here the process goes on; where nobody controls jobs, it has not stopped.
        sigaction(SIGTSTP, &action, nil)
        editor.resume()
      default:
        editor.drop(showing: "")
        editor.end()
        Glibc.signal(signal, SIG_DFL)
        kill(getpid(), signal)
        // The signal may be handled by another thread.
        while true { Glibc.pause() }
      }
    }

  }

  /// Makes the C library, and with it readline, take texts as UTF-8, as `leit` does.
  private func useUTF8() {
    // What is set may name a locale that is not installed, or another encoding.
    for name in ["", "C.UTF-8", "C.utf8", "en_US.UTF-8", "de_DE.UTF-8"] {
      guard setlocale(LC_CTYPE, name) != nil, let codeset = nl_langinfo(nl_item(CODESET)) else {
        continue
      }
      if String(cString: codeset) == "UTF-8" { return }
    }
  }

  /// Waits until standard input or `descriptor` has something to read, and returns `true` iff standard
  /// input has.
  private func waitForInput(or descriptor: Int32) -> Bool {
    var inputs = [
      pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
    ]
    return poll(&inputs, 2, -1) > 0 && inputs[0].revents != 0
  }
#endif
