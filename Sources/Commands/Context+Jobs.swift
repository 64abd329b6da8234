internal import Catalogue

extension Context {

  /// What a command does with many files, one after the other.
  enum Phase: Sendable {
    case reading
    case checking
    case layingOut
  }

  /// Returns how much is to be done at once: what `options` say, else the environment, else as much
  /// as there are processors.
  mutating func jobs(_ options: Invocation.Options) throws(Stop) -> Int {
    if let jobs = options.jobs { return jobs.count }
    guard let text = surroundings.environment["LEIT_JOBS"], !text.isEmpty else {
      return min(Threads.processorCount, JobCount.mostByDefault)
    }
    if let jobs = JobCount(argument: text) { return jobs.count }
    complain(.notAJobCount(text))
    throw Stop(status: .misuse)
  }

  /// Returns what does up to `count` pieces of work at once, and says on a terminal how far `phase`
  /// has come.
  func threads(_ count: Int, _ phase: Phase) -> Threads {
    guard surroundings.console.errorsAreTerminal, surroundings.environment["TERM"] != "dumb" else {
      return Threads(limit: count, progress: nil)
    }
    let meter = ProgressMeter { [tongue] done, total in
      switch phase {
      case .reading: CommandNotice.reading(done: done, of: total).message(in: tongue).plainText
      case .checking: CommandNotice.checking(done: done, of: total).message(in: tongue).plainText
      case .layingOut: CommandNotice.layingOut(done: done, of: total).message(in: tongue).plainText
      }
    }
    return Threads(limit: count, progress: meter)
  }

}
