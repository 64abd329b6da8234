#if Readline
  @preconcurrency internal import CReadline
  internal import Glibc

  /// The texts that readline hands out when somebody asks for what was typed before.
  struct RecalledTexts {

    /// The texts, the latest last.
    private var texts: [String]

    /// Creates an instance handing out `texts`.
    init(_ texts: [String]) {
      self.texts = texts
      using_history()
      for text in texts { add_history(text) }
    }

    /// Hands out `entries`, which end with what was typed last, from now on.
    mutating func update(to entries: [String]) {
      guard let last = entries.last, last != texts.last else { return }
      if let same = texts.firstIndex(of: last) { remove(at: same) }
      texts.append(last)
      add_history(last)
      while texts.count > entries.count { remove(at: 0) }
    }

    /// Takes the text at `position` away.
    private mutating func remove(at position: Int) {
      texts.remove(at: position)
      if let entry = remove_history(Int32(position)) { _ = free_history_entry(entry) }
    }

  }
#endif
