/// A case that the project set itself: an application, a sum or a day of which it is known from the
/// outside what is to come out.
struct DossierCase: Hashable, Sendable {

  /// What an expected answer rests on.
  enum Mark: String, CaseIterable, Sendable {

    /// A rule that was found.
    case found = "F"

    /// A rule that was found, and an inference that is named.
    case inferred = "I"

    /// Law without a source.
    case unsourced = "K"

    /// Nobody but a person can answer: the text leaves it open.
    case open = "A"

    /// Nothing: a value that no source has.
    case unknown = "U"

    /// What a reader is told of it.
    var meaning: String {
      switch self {
      case .found: "follows from a rule that was found"
      case .inferred: "needs an inference, which is named"
      case .unsourced: "rests on law without a source"
      case .open: "is open: a person answers, and the answer says who, or names the question"
      case .unknown: "has no answer: no source has the value, and none is made up"
      }
    }

  }

  /// The number.
  let number: Int

  /// What its expected answers rest on: two where it asks two things.
  let marks: [Mark]

  /// The identifier: `C03`.
  var identifier: String { Self.identifier(of: number) }

  /// Returns the identifier of the case with `number`.
  static func identifier(of number: Int) -> String { "C\(number < 10 ? "0" : "")\(number)" }

  /// The cases.
  static let all: [DossierCase] = """
    1F 3I 5F 7F 9F 11F 13F 15F 17F 19F 21F 23A 25F 27F 29F 31F
    33F 35F 37F 39F 41F 43F 45F 47F 49F 51F
    53F 55F 57F 59F 61F 63U
    65F 67F 69F 71A 73F
    75F 77F 79A 81F 83F 85A 87F 89A
    91F 93K 95F 97F 99F 101F 103A 105F 107F 109F 111F 113FA 115F 117F 119F 121F 123I 125F 127F 129F
    131U 133F 135F 137F 139I
    """.matches(of: /(\d+)([A-Z]+)/).compactMap { match in
      Int(match.1).map { number in
        DossierCase(number: number, marks: match.2.compactMap { Mark(rawValue: String($0)) })
      }
    }

}
