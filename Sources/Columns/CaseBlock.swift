package import Evaluation
internal import Planning
package import Values

/// Some cases of a record, or the elements of their lists, in columns.
///
/// A block is filled, decided, and filled again; it grows only where lists are longer than ever.
package final class CaseBlock {

  /// What the columns are of.
  package let layout: BlockLayout

  /// The columns, at the positions of `layout.columns`.
  package let columns: [Column]

  /// The same columns, to be reached where to count references would take longer than what is done.
  private let references: [Unmanaged<Column>]

  /// The number of rows that there is room for.
  @exclusivity(unchecked)
  package private(set) var capacity: Int

  /// The number of rows that are filled.
  @exclusivity(unchecked)
  package var count = 0

  /// The bytes of all texts, in UTF-8; where each of them is, its column says.
  @exclusivity(unchecked)
  package var texts: [UInt8] = []

  /// The rows whose facts do not fit into columns, by their positions.
  ///
  /// What the columns say of such a row means nothing.
  @exclusivity(unchecked)
  package var exceptions: [Int: CaseRow] = [:]

  /// Creates an instance with room for `capacity` rows.
  package init(_ layout: BlockLayout, capacity: Int) {
    self.layout = layout
    self.capacity = capacity
    columns = layout.columns.map { Column($0, capacity: capacity) }
    references = columns.map { Unmanaged.passUnretained($0) }
  }

  /// Returns what the column at a position holds.
  package func contents(ofColumn position: Int) -> ColumnContents {
    withColumn(position) { $0.contents }
  }

  /// Has the processor fetch what the columns say of themselves, and the beginnings of their pages; returns a
  /// number that says nothing, for whoever calls this to keep.
  ///
  /// Of many blocks, each comes round when it has long left the caches. Columns that are looked at where
  /// they are needed are waited for one after the other; here, they are on their way together.
  package func fetch() -> Int {
    var all = 0
    for reference in references { reference._withUnsafeGuaranteedRef { all &+= $0.glance(count) } }
    return all
  }

  /// Returns what `body` makes of the column at a position.
  @inline(__always)
  func withColumn<Result>(_ position: Int, _ body: (Column) -> Result) -> Result {
    references[position]._withUnsafeGuaranteedRef(body)
  }

  /// Forgets all rows.
  package func removeAll() {
    count = 0
    texts.removeAll(keepingCapacity: true)
    if !exceptions.isEmpty { exceptions.removeAll() }
    for column in columns { column.removeAll() }
  }

  /// Finds out what is the same whenever the rows are decided: between which bounds values are, which
  /// numbers fit into halves, and which texts of `dictionary` there are.
  ///
  /// Whoever has filled a block does this once, before it is decided.
  package func survey(_ dictionary: TextDictionary?) {
    for column in columns {
      column.measure(count)
      if let dictionary, case .text = column.specification.kind {
        let words = column.beginWords(dictionary, count)
        texts.withUnsafeBufferPointer {
          dictionary.find(column.codes, column.ends, in: $0, words, count)
        }
      }
      column.elements?.survey(dictionary)
    }
  }

  /// Makes room for `count` rows.
  package func reserve(_ count: Int) {
    guard count > capacity else { return }
    for column in columns { column.reserve(count, keeping: self.count) }
    capacity = columns.map(\.capacity).min() ?? max(count, 2 * capacity)
  }

}

/// The facts of a case that is decided by itself.
package struct CaseRow: Hashable, Sendable {

  /// The facts: an `Answer.record`, whose facts are paths of the root `.subject`.
  package let record: Answer

  /// The answers that people gave, by the position of the question in the plan.
  package let answers: [Int32: Value]

  /// Creates an instance with the given properties.
  package init(record: Answer, answers: [Int32: Value]) {
    self.record = record
    self.answers = answers
  }

}
