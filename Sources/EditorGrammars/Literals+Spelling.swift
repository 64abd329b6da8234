internal import Vocabulary

extension Tongue {

  /// The numbers of a file of `self`.
  var numberPattern: Pattern {
    switch self {
    case .english: numberPattern(group: ",", decimal: ".")
    case .german: numberPattern(group: ".", decimal: ",")
    }
  }

  /// Numbers whose groups of digits and whose decimals follow these marks.
  private func numberPattern(group: String, decimal: String) -> Pattern {
    let digit = Pattern.one(.digit)
    let grouped = Pattern.sequence([
      .digits(1...3), .some(.sequence([.text(group), .digits(3...3)])), .notAhead(digit),
    ])
    let plain = Pattern.sequence([
      digit, .any(.choice([digit, .sequence([.text("_"), .ahead(digit)])])),
    ])
    let decimals = Pattern.sequence([.text(decimal), .some(digit)])
    return .sequence([.choice([grouped, plain]), .optional(decimals)])
  }

  /// The days and months that are written otherwise than in ISO 8601.
  var ownDatePatterns: [Pattern] {
    switch self {
    case .english: []
    case .german:
      [
        .sequence([
          .digits(1...2), .text("."), .digits(1...2), .text("."), .digits(4...4),
          .notAhead(.one(.digit)),
        ]),
        .sequence([.digits(1...2), .text("."), .digits(4...4), .notAhead(.one(.digit))]),
      ]
    }
  }

}

extension Pattern {

  /// The days and months of ISO 8601.
  static let standardDate = Pattern.sequence([
    .digits(4...4), .text("-"), .digits(2...2),
    .optional(.sequence([.text("-"), .digits(2...2)])), .notAhead(.one(.digit)),
  ])

  /// The texts, which end on their line; each opening quote has its own closing ones.
  static let quotedText = Pattern.choice(
    [("\"", "\""), ("„‟", "“”\""), ("“", "”“\""), ("”", "”\""), ("»", "«"), ("«", "»")].map {
      .sequence([
        .one(.these($0)), .any(.one(.notThese($1))), .choice([.one(.these($1)), .lineEnd]),
      ])
    })

}
