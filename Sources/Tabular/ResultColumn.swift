/// A column of results, besides the number of the case and what is copied.
package enum ResultColumn: String, CaseIterable, Hashable, Sendable {

  /// What was decided.
  case outcome

  /// The amount of one who is eligible for a funding.
  case amount

  /// The requirements that are not met.
  case unmet = "not_met"

  /// What is missing where the outcome is open.
  case missing

  /// What must not happen and did.
  case faults

  /// The heading, or the key in objects of JSON: the same in every language.
  package var heading: String { rawValue }

  /// The heading of the column with the number of the case, which is always the first.
  package static let number = "case"

  /// What people may call it who write German.
  package var germanName: String {
    switch self {
    case .outcome: "ergebnis"
    case .amount: "betrag"
    case .unmet: "nicht_erfüllt"
    case .missing: "fehlt"
    case .faults: "fehler"
    }
  }

  /// Creates the instance that people call `name`, in either language.
  package init?(named name: String) {
    let found = Self.allCases.first { $0.heading == name || $0.germanName == name }
    guard let found else { return nil }
    self = found
  }

}

extension ResultColumn {

  /// Returns what stands before what the column says, where results are written in `format`.
  func opening(_ format: ResultWriter.Format) -> String {
    switch format {
    case .csv: ","
    case .jsonLines: ",\"\(heading)\":"
    }
  }

}
