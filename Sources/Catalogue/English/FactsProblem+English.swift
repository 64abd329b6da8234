internal import Diagnostics
internal import Values
internal import Vocabulary

extension FactsProblem {

  /// What is wrong, in English.
  var english: Message {
    switch self {
    case .empty: "the file holds no facts"
    case .notUnicode(let byte):
      "the text should be UTF-8, but the byte \(hexadecimal(byte)) cannot stand here"
    case .zeroByte: "the text should be UTF-8, but a byte 0 stands here"
    case .foreignFormat(let format): TextProblem.foreignFormat(format).english
    case .wideText(let encoding): TextProblem.wideText(encoding).english
    case .unexpected(let record, let token, let found?):
      "record \(prose: String(record)): expected \(token.english), found \(found)"
    case .unexpected(let record, let token, nil):
      "record \(prose: String(record)): expected \(token.english), but the file ends"
    case .nestedTooDeep(let record, let limit):
      "record \(prose: String(record)): nested deeper than \(prose: String(limit)) levels"
    case .givenTwice(let place): "\(place.english): \(place.field) is given twice"
    case .notARecord(let record, let found):
      "record \(prose: String(record)): expected an object, found \(found)"
    case .unknownField(let place, let name, _):
      "\(place.english): \(name.english) has no field \(place.field)"
    case .wrongType(let place, let type):
      "\(place.english): \(place.field) takes \(type.english), found \(place.value)"
    case .impossibleDate(let place):
      "\(place.english): \(place.field) is \(place.value), and there is no such day"
    case .outOfRange(let place, let range, let isMoney):
      "\(place.english): \(place.field) lies in \(text(range, isMoney)), found \(place.value)"
    case .unknownChoice(let place, let name, _):
      "\(place.english): \(place.field) takes a value of \(name.english), found \(place.value)"
    case .noReading(let place, _):
      "\(place.english): \(place.field) takes one of its readings, found \(place.value)"
    case .unknownThing(let place, let name, _):
      "\(place.english): \(place.field) takes a declared \(name.english), found \(place.value)"
    case .periodReversed(let place):
      "\(place.english): \(place.field) ends before it starts: \(place.value)"
    case .numberTooLong(let place, let digits):
      "\(place.english): \(place.field) is a number of \(prose: String(digits)) digits"
    case .raggedRow(let record, let cells, let columns):
      """
      record \(prose: String(record)): expected \(prose: String(columns)) cells, \
      found \(prose: String(cells))
      """
    case .unclosedQuote(let record):
      "record \(prose: String(record)): a cell that begins with \("\"") never ends"
    case .strayQuote(let record):
      "record \(prose: String(record)): a \("\"") stands in the middle of a cell"
    case .unnamedColumn(let column): "column \(prose: String(column)) has no heading"
    case .noColumn(let heading, let table, _): "\(table) has no column \(heading)"
    }
  }

  /// What to do about it, in English.
  var englishHelp: Message? {
    switch self {
    case .empty: "write an object of JSON, or a header and rows of CSV"
    case .foreignFormat: "save the table as CSV (UTF-8)"
    case .notUnicode, .zeroByte, .wideText:
      "save the file as UTF-8; Excel calls this “CSV UTF-8”"
    case .unexpected(_, .escape, _): "write a backslash as \("\\\\")"
    case .unexpected(_, .key, _): "keys stand in \("\""), and no comma stands after the last"
    case .unexpected, .nestedTooDeep: nil
    case .givenTwice: "keep one of the two"
    case .notARecord: "a record is an object, such as \("{\"name\": \"value\"}")"
    case .unknownField(_, _, let near): near.isEmpty ? nil : "did you mean \(near.english)?"
    case .wrongType(_, let type): type.englishHelp
    case .impossibleDate: "look the day up"
    case .outOfRange: "correct the value, or leave it out where it is not known"
    case .unknownChoice(_, _, .near(let near)): "did you mean \(near.english)?"
    case .unknownChoice(_, _, .all(let all)): "write \(all.english)"
    case .unknownChoice(_, _, .titled(let names)):
      "several values have this title: write \(names.english)"
    case .noReading(_, let readings):
      readings.isEmpty ? nil : "write \(readings.english)"
    case .unknownThing(_, _, let near):
      near.isEmpty ? nil : "did you mean \(near.english)?"
    case .periodReversed: "both ends belong to the period; the start comes first"
    case .numberTooLong: "numbers have at most 4,096 bits, about 1,200 digits"
    case .raggedRow: "a cell that holds the separator stands in \("\"")"
    case .unclosedQuote: "end the cell with \("\"")"
    case .strayQuote: "put the whole cell in \("\""), and double each one inside it"
    case .unnamedColumn: "write the name of a field above the column, or remove it"
    case .noColumn(_, _, let near): near.isEmpty ? nil : "did you mean \(near.english)?"
    }
  }

}

extension FactsPlace {

  /// Which record it is, in English.
  fileprivate var english: Message {
    if let record { "record \(prose: String(record))" } else { "header" }
  }

}

extension FactsToken {

  /// What is wanted, in English.
  fileprivate var english: Message {
    switch self {
    case .key: "a key or \("}")"
    case .colon: "\(":")"
    case .value: "a value"
    case .commaOrBrace: "\(",") or \("}")"
    case .commaOrBracket: "\(",") or \("]")"
    case .digits: "a digit"
    case .escape: "an escape such as \("\\n") or \("\\u00e4")"
    case .surrogate: "the other half of the character"
    case .quote: "\("\"")"
    case .record: "\("{")"
    case .end: "the end of the file"
    }
  }

}

extension FactsType {

  /// What the field takes, in English.
  fileprivate var english: Message {
    switch self {
    case .text: "a text"
    case .integer: "a whole number"
    case .decimal: "a number"
    case .money: "an amount of euros"
    case .boolean: "yes or no"
    case .date: "a date"
    case .period: "a period"
    case .duration: "a duration"
    case .choice(let name): "a value of \(name.english)"
    case .record(let name): "\(name.english)"
    case .list: "a list"
    }
  }

  /// How it is written, in English.
  fileprivate var englishHelp: Message? {
    switch self {
    case .text: "write it in \("\"")"
    case .integer: "write digits alone, such as \("50000")"
    case .decimal: "write digits and a point before decimals, such as \("0.5")"
    case .money: "write euros with a point before cents, such as \("650000.00")"
    case .boolean: "write \("true") or \("false"), in CSV also \("yes") or \("no")"
    case .date: "write year, month and day, such as \("2026-01-31")"
    case .period:
      """
      write \("{\"start\": \"2026-01-01\", \"end\": \"2026-12-31\"}"), \
      in CSV \("2026-01-01/2026-12-31")
      """
    case .duration: "write \("P6M") for six months, \("P28D") for 28 days"
    case .choice: "write the name of the value in \("\"")"
    case .record: "write an object, or the name of a declared one"
    case .list: "write the elements in \("[") and \("]"), in CSV with \("|") between them"
    }
  }

}

extension [String] {

  /// The elements as alternatives, in English.
  fileprivate var english: Message { alternatives(self, lastJoint: " or ") }

}

/// Returns the range as an English file writes it.
private func text(_ range: ClosedRange<Rational>, _ isMoney: Bool) -> String {
  [range.lowerBound, range.upperBound]
    .map { ($0.text(groupMark: ",", decimalMark: ".")) + (isMoney ? " EUR" : "") }
    .joined(separator: " .. ")
}
