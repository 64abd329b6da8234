internal import Columns

/// What registers have a value for each of: the rows of a block, or the elements of a list.
struct Space: Sendable {

  /// The columns of the rows, or elements.
  let layout: BlockLayout

  /// The list whose elements they are; `nil` of the rows of the block.
  let list: ColumnPlace?

}
