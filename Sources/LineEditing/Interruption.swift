internal import Glibc
internal import Synchronization

/// `true` iff Control-C was pressed since the last line was asked for.
private let isPressed = Atomic<Bool>(false)

/// `true` iff somebody types, so that Control-C is about the line.
private let isTyping = Atomic<Bool>(false)

/// `true` iff a person has pressed Control-C since the last line was typed: what is being answered is
/// no longer wanted.
package func isAnswerUnwanted() -> Bool { isPressed.load(ordering: .relaxed) }

/// Notes that somebody types from now on, or no longer.
func setTyping(_ value: Bool) {
  isTyping.store(value, ordering: .relaxed)
  isPressed.store(false, ordering: .relaxed)
}

/// Notes that Control-C was pressed; ends the process if it was pressed before, and nothing came of it.
///
/// It is called by the handler of a signal, and does nothing that such a function may not do.
func noteInterruption() {
  if isTyping.load(ordering: .relaxed) { return }
  if isPressed.exchange(true, ordering: .relaxed) {
    signal(SIGINT, SIG_DFL)
    kill(getpid(), SIGINT)
  }
}
