internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// What an expression says, wherever it is written: two that say the same have equal shapes.
///
/// What is seldom said twice has a shape of its own.
indirect enum ExpressionShape: Hashable {
  case name(NameKey)
  case literal(LiteralSyntax)
  case member(ExpressionShape, NameKey)
  case call(ExpressionShape, [ExpressionShape])
  case unary(UnaryOperator, ExpressionShape)
  case binary(BinaryOperator, ExpressionShape, ExpressionShape)

  /// An expression that is like no other.
  case single(tree: Int, Int32)
}

extension Survey {

  /// Returns what the expression `id` of the file at `tree` says.
  func shape(of id: ExpressionSyntax.ID, in tree: Int) -> ExpressionShape {
    let keys = checker.keys[tree]
    switch expression(id, in: tree) {
    case .group(let inner): return shape(of: inner, in: tree)
    case .name(let symbol): return .name(keys[Int(symbol.rawValue)])
    case .literal(let literal): return .literal(literal)
    case .member(let base, let name):
      return .member(shape(of: base, in: tree), keys[Int(name.symbol.rawValue)])
    case .call(let callee, let arguments):
      return .call(
        shape(of: callee, in: tree), arguments.map { shape(of: $0, in: tree) })
    case .unary(let symbol, let operand): return .unary(symbol, shape(of: operand, in: tree))
    case .binary(let symbol, let left, let right):
      return .binary(symbol, shape(of: left, in: tree), shape(of: right, in: tree))
    default: return .single(tree: tree, id.offset)
    }
  }

}
