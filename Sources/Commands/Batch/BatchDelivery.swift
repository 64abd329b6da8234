internal import Batch
internal import Catalogue
internal import Glibc
internal import Tabular
internal import Vocabulary

/// What became of a chunk.
struct BatchResult: Sendable {

  /// The number of the chunk, from 0.
  let number: Int

  /// The place behind its rows.
  let end: TablePosition

  /// The lines of its results.
  let results: [UInt8]

  /// The lines of its rows that cannot be read.
  let rejects: [UInt8]

  /// What its rows came to.
  let tally: BatchTally

  /// What its rows hold.
  let contract: TableContract

}

/// Takes what became of chunks, in any order, and hands it on in theirs.
final class BatchDelivery: Sendable {

  /// What was handed on.
  private struct State {

    /// What became of the rows up to here.
    var reached: BatchState

    /// The number of the chunk that is next.
    var next = 0

    /// What became of later ones.
    var waiting: [Int: BatchResult] = [:]

    /// Why nothing more is handed on, if something went wrong.
    var failure: BatchFailure?

    /// `true` iff someone hands something on.
    var isBusy = false

    /// Memory in which results were.
    var spare: [[UInt8]] = []

    /// When it was kept last how far it has come.
    var kept = StopWatch()

    /// Returns what is handed on next, if it is there and nobody is at it: whoever asks is now.
    mutating func begin() -> BatchResult? {
      if isBusy { return nil }
      guard let result = waiting.removeValue(forKey: next) else { return nil }
      next += 1
      isBusy = true
      return result
    }

  }

  /// What was handed on.
  private let state: WakefulMutex<State>

  /// Where results go.
  private let results: any ResultSink

  /// Where rows go that cannot be read.
  private let rejects: RejectSink

  /// Keeps how far the run has come; `nil` where it cannot go on later.
  private let keeper: BatchKeeper?

  /// Who waits until there is room for more.
  private let turnstile: Turnstile?

  /// What is told how far it has come.
  private let progress: BatchProgress?

  /// The time, in milliseconds, after which it is kept again how far it has come.
  private static let pause = 1_000

  /// Creates an instance that goes on behind `reached`.
  init(
    after reached: BatchState, to results: any ResultSink, _ rejects: RejectSink,
    _ keeper: BatchKeeper?, _ turnstile: Turnstile?, _ progress: BatchProgress?
  ) {
    state = WakefulMutex(State(reached: reached))
    self.results = results
    self.rejects = rejects
    self.keeper = keeper
    self.turnstile = turnstile
    self.progress = progress
  }

  /// How far it has come.
  var reached: BatchState { state.withLock { $0.reached } }

  /// Why it ended before its time, if it did.
  var failure: BatchFailure? { state.withLock { $0.failure } }

  /// `true` iff what comes now comes nowhere.
  var isOver: Bool { results.isClosed || failure != nil }

  /// Keeps that something went wrong.
  func fail(_ failure: BatchFailure) {
    state.withLock { $0.failure = $0.failure ?? failure }
  }

  /// Takes what became of a chunk, and returns memory for the results of another.
  ///
  /// Whoever brings what is next hands it on, and what others bring meanwhile: nobody waits for that.
  func take(_ result: BatchResult) -> [UInt8] {
    state.withLock { $0.waiting[result.number] = result }
    while let next = state.withLock({ $0.begin() }) {
      if failure == nil, !results.isClosed { hand(next) }
      turnstile?.leave()
      state.withLock { state in
        state.isBusy = false
        state.spare.append(next.results)
      }
    }
    return state.withLock { $0.spare.popLast() ?? [] }
  }

  /// Hands `result` on.
  private func hand(_ result: BatchResult) {
    do throws(BatchFailure) {
      // Rejects come first: what is kept is never behind them.
      let rejected = try rejects.write(result.rejects)
      state.withLock { $0.reached.rejectLength += rejected }
      try results.write(result.results)
      let isDue = state.withLock { state in
        state.reached.add(result)
        return state.kept.milliseconds >= Self.pause
      }
      progress?.note(reached)
      if let keeper, isDue {
        try results.commit()
        try keeper.keep(reached)
        state.withLock { $0.kept = StopWatch() }
      }
    } catch {
      fail(error)
    }
  }

  /// Ends: everything is where it goes, and how far it has come is kept iff it `isUnfinished`.
  func finish(isUnfinished: Bool) throws(BatchFailure) {
    try results.commit()
    if isUnfinished { try keeper?.keep(reached) } else { try keeper?.forget() }
  }

}

extension BatchState {

  /// Goes behind the rows that `result` is about.
  fileprivate mutating func add(_ result: BatchResult) {
    resultLength += result.results.count
    position = result.end
    tally.add(result.tally)
    contract.add(result.contract)
  }

}

/// Keeps how far a run has come in a file.
struct BatchKeeper: Sendable {

  /// The files.
  let files: any FileSystem

  /// The path of the file.
  let path: String

  /// The language of what is wrong with rows.
  let tongue: Tongue

  /// Keeps `state`.
  func keep(_ state: BatchState) throws(BatchFailure) {
    do throws(WritingFailure) {
      try files.write(Array(state.text(in: tongue).utf8), to: path)
    } catch {
      throw .notice(.cannotWrite(path: path, error))
    }
  }

  /// Keeps no longer how far it has come.
  func forget() throws(BatchFailure) {
    do throws(WritingFailure) {
      try files.remove(path)
    } catch {
      throw .notice(.cannotWrite(path: path, error))
    }
  }

}
