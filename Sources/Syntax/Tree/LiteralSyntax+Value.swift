package import Values

extension LiteralSyntax {

  /// The value that `self` writes out.
  package var value: Value {
    switch self {
    case .boolean(let value): .boolean(value)
    case .integer(let value), .decimal(let value): .number(value)
    case .money(let value): .money(value)
    case .text(let value): .text(value)
    case .date(let value): .date(value)
    case .period(let value): .period(value)
    case .duration(let value): .duration(value)
    }
  }

}
