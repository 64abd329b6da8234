package import SourceText
package import Values
package import Vocabulary

/// A way in which facts cannot be read.
package enum FactsProblem: Error, Hashable, Sendable {

  // MARK: The file

  /// There is nothing but white space in the file.
  case empty

  /// A byte cannot stand where it does in UTF-8.
  case notUnicode(byte: UInt8)

  /// A byte 0 stands in the text.
  case zeroByte

  /// The file is no text.
  case foreignFormat(FileFormat)

  /// The file is written in another encoding than UTF-8.
  case wideText(WideEncoding)

  // MARK: JSON

  /// Something else stands where the grammar of JSON wants `FactsToken`; `nil`: the file ends there.
  case unexpected(record: Int, FactsToken, found: String?)

  /// Arrays and objects are nested deeper than anyone needs.
  case nestedTooDeep(record: Int, limit: Int)

  /// A field of a record, or a heading, occurs twice (perhaps once in each language).
  case givenTwice(FactsPlace)

  /// Something that is no object stands where a record should.
  case notARecord(record: Int, found: String)

  // MARK: The record

  /// Neither the record nor a question has the name of a key or a heading.
  case unknownField(FactsPlace, of: TwinName, near: [String])

  /// A value is not of the field's type.
  case wrongType(FactsPlace, FactsType)

  /// There is no such day.
  case impossibleDate(FactsPlace)

  /// A value outside the range declared for the field; numbers, or euros.
  case outOfRange(FactsPlace, ClosedRange<Rational>, isMoney: Bool)

  /// A choice has no value of that name, and not just one of that title.
  case unknownChoice(FactsPlace, of: TwinName, FactsHint)

  /// A question has no such reading.
  case noReading(FactsPlace, readings: [String])

  /// No declared thing of a kind has that name.
  case unknownThing(FactsPlace, of: TwinName, near: [String])

  /// A period ends before it starts.
  case periodReversed(FactsPlace)

  /// A number has more digits than exact arithmetic takes.
  case numberTooLong(FactsPlace, digits: Int)

  // MARK: CSV

  /// A row has more or fewer cells than the header.
  case raggedRow(record: Int, cells: Int, columns: Int)

  /// A quoted cell never ends.
  case unclosedQuote(record: Int)

  /// A quotation mark stands in the middle of a cell.
  case strayQuote(record: Int)

  /// A column has no heading.
  case unnamedColumn(Int)

  // MARK: Tables that a program reads

  /// A table has no column `heading`, which a program names.
  case noColumn(heading: String, table: String, near: [String])

  /// The code under which people look `self` up.
  package var code: ProblemCode {
    switch self {
    case .empty: ProblemCode("F01")
    case .notUnicode: ProblemCode("F02")
    case .zeroByte: ProblemCode("F03")
    case .unexpected: ProblemCode("F04")
    case .nestedTooDeep: ProblemCode("F05")
    case .givenTwice: ProblemCode("F06")
    case .notARecord: ProblemCode("F07")
    case .unknownField: ProblemCode("F08")
    case .wrongType: ProblemCode("F09")
    case .impossibleDate: ProblemCode("F10")
    case .outOfRange: ProblemCode("F11")
    case .unknownChoice: ProblemCode("F12")
    case .unknownThing: ProblemCode("F13")
    case .periodReversed: ProblemCode("F14")
    case .numberTooLong: ProblemCode("F15")
    case .raggedRow: ProblemCode("F16")
    case .unclosedQuote: ProblemCode("F17")
    case .strayQuote: ProblemCode("F18")
    case .unnamedColumn: ProblemCode("F19")
    case .foreignFormat: ProblemCode("F20")
    case .wideText: ProblemCode("F21")
    case .noReading: ProblemCode("F22")
    case .noColumn: ProblemCode("F23")
    }
  }

}

extension FactsProblem {

  /// The field that the problem is about, if it is about one.
  package var place: FactsPlace? {
    switch self {
    case .givenTwice(let place), .unknownField(let place, _, _), .wrongType(let place, _),
      .impossibleDate(let place), .outOfRange(let place, _, _), .unknownChoice(let place, _, _),
      .noReading(let place, _), .unknownThing(let place, _, _), .periodReversed(let place),
      .numberTooLong(let place, _):
      place
    case .empty, .notUnicode, .zeroByte, .foreignFormat, .wideText, .unexpected, .nestedTooDeep,
      .notARecord, .raggedRow, .unclosedQuote, .strayQuote, .unnamedColumn, .noColumn:
      nil
    }
  }

}

/// A field of a record of facts, and what stands there.
package struct FactsPlace: Hashable, Sendable {

  /// The number of the record, from 1; `nil`: the header.
  package let record: Int?

  /// The way to the field as its author wrote it: `applicant.population`, `shares[2]`.
  package let field: String

  /// What stands there, as it was written, shortened.
  package let value: String

  /// Creates an instance with the given properties.
  package init(record: Int?, field: String, value: String) {
    self.record = record
    self.field = field
    self.value = value
  }

}

/// Names that could stand in place of one that means nothing.
package enum FactsHint: Hashable, Sendable {

  /// Names like it.
  case near([String])

  /// All names that there are, where none is like it.
  case all([String])

  /// The names of those whose title it is.
  case titled([String])

}

/// What the grammar of JSON wants at a place.
package enum FactsToken: Hashable, Sendable {

  /// A key in quotation marks, or the brace that ends the object.
  case key

  /// A colon after a key.
  case colon

  /// A value.
  case value

  /// A comma, or the brace that ends the object.
  case commaOrBrace

  /// A comma, or the bracket that ends the array.
  case commaOrBracket

  /// The digits of a number.
  case digits

  /// What may follow a backslash in a string.
  case escape

  /// The second half of a character that is written in two halves.
  case surrogate

  /// The quotation mark that ends a string, or a character of it.
  case quote

  /// A record.
  case record

  /// Nothing: the array of records has ended.
  case end

}

/// What a field of facts takes.
package enum FactsType: Hashable, Sendable {
  case text
  case integer
  case decimal
  case money
  case boolean
  case date
  case period
  case duration

  /// The name of a value of a choice.
  case choice(TwinName)

  /// An object, or the name of a declared thing.
  case record(TwinName)

  case list
}
