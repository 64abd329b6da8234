internal import Batch
internal import Catalogue
internal import Rendering
internal import Tabular
internal import Values
internal import Vocabulary

/// A line on the terminal that says how many cases are decided, how fast, and how long it takes.
struct BatchProgress: Sendable {

  /// Writes the line.
  private let meter = ProgressMeter { _, _ in "" }

  /// When it began.
  private let watch = StopWatch()

  /// The number of bytes, or of rows, that there are; `nil` where it is not known.
  private let total: Int?

  /// `true` iff rows are counted, and not bytes.
  private let countsRows: Bool

  /// Where it began.
  private let start: BatchState

  /// The language of the words.
  private let tongue: Tongue

  /// Creates an instance for a run that goes on behind `start` of `total` bytes, or rows iff
  /// `countsRows`.
  init(after start: BatchState, of total: Int?, countsRows: Bool, in tongue: Tongue) {
    self.start = start
    self.total = total
    self.countsRows = countsRows
    self.tongue = tongue
  }

  /// Notes that `state` is reached.
  func note(_ state: BatchState) { meter.note { text(at: state) } }

  /// Takes the line off the terminal.
  func end() { meter.end() }

  /// Returns the line for `state`.
  private func text(at state: BatchState) -> String {
    let style = NumberStyle(tongue)
    let time = max(watch.milliseconds, 1)
    let rate = (state.position.row - start.position.row) * 1_000 / time
    func place(_ state: BatchState) -> Int {
      countsRows ? state.position.row : state.position.offset
    }
    let (done, before) = (place(state), place(start))
    var percent: Int?
    var left: String?
    if let total, total > 0, done > before, done <= total {
      percent = done * 100 / total
      let seconds = (total - done) * time / (done - before) / 1_000
      left = "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
    }
    let notice = BatchNotice.progress(
      rows: style.text(Rational(state.position.row)), rate: style.text(Rational(rate)),
      percent: percent, left: left)
    return CommandNotice.batch(notice).message(in: tongue).plainText
  }

}
