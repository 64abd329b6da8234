package import Values
package import Vocabulary

extension ValueType {

  /// The keyword that declarations write for the type; `nil` of a choice, a record and a list, which
  /// have names, and of what no declaration can ask for.
  package var keyword: Keyword? {
    switch self {
    case .boolean: .booleanType
    case .integer: .integerType
    case .decimal: .decimalType
    case .money: .moneyType
    case .text: .textType
    case .date: .dateType
    case .period: .periodType
    case .duration: .durationType
    case .choice, .record, .list, .outcome, .nothing: nil
    }
  }

}
