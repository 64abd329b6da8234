internal import Diagnostics
internal import SourceText

extension TextProblem {

  /// What is wrong, in English.
  var english: Message {
    switch self {
    case .notUTF8(let byte, let offset):
      "byte \(prose: byte.hexadecimal) at offset \(prose: String(offset)) is not UTF-8"
    case .wideText(let encoding): "the file is in \(prose: encoding.rawValue), not in UTF-8"
    case .controlCharacter(let scalar): "control character \(prose: scalar.codePoint) in the text"
    case .directionMark(let scalar):
      "character \(prose: scalar.codePoint) reverses the direction of reading"
    case .invisibleCharacter(let scalar): "invisible character \(prose: scalar.codePoint)"
    case .lookAlike(let scalar, _, let meant?):
      "\(String(scalar)) (\(prose: scalar.codePoint)) only looks like \(meant)"
    case .lookAlike(let scalar, _, nil):
      "\(String(scalar)) (\(prose: scalar.codePoint)) is of another script than the rest of the name"
    case .unknownCharacter(let scalar):
      "character \(String(scalar)) (\(prose: scalar.codePoint)) has no meaning here"
    case .unclosedComment: "comment without its closing \("*/")"
    case .strayCommentEnd: "\("*/") without a comment that it closes"
    case .unclosedText: "text without its closing quote"
    case .singleQuotes(let quote): "expected a text in double quotes, found \(quote)"
    case .foreignMark(let found, let meant): "expected \(meant), found \(found)"
    case .dash(let scalar, let meant):
      "expected \(meant), found a dash \(String(scalar)) (\(prose: scalar.codePoint))"
    case .badQuotedName: "expected one name between two backticks"
    case .lettersAfterNumber(let number, let letters, let meant?):
      meant == "\(number) \(letters)"
        ? "expected a space between \(excerpt(number)) and \(excerpt(letters))"
        : "expected \(excerpt(meant)), found \(excerpt(number + letters))"
    case .lettersAfterNumber(let number, let letters, nil):
      "expected a number or a name, found \(excerpt(number + letters))"
    case .wrongGroups(let found, let meant):
      "expected groups of three digits, \(excerpt(meant)), found \(excerpt(found))"
    case .foreignNumber(let found, let meant):
      "expected \(excerpt(meant)), found \(excerpt(found))"
    case .misreadMoney(let found, let meant):
      "amount \(found) has three decimals: it may mean \(meant)"
    case .misreadDecimals(let found, let grouped, let decimal):
      "\(found) may be misread: as \(grouped) or as \(decimal)"
    case .commaInNumber(let found, let list, let number?):
      "\(excerpt(found)) may be \(excerpt(list)) or \(excerpt(number))"
    case .commaInNumber(let found, let list, nil):
      "\(excerpt(found)) is no number; as a list it is \(excerpt(list))"
    case .malformedNumber(let found): "\(excerpt(found)) is no number"
    case .numberTooLong(let digits): "number of \(prose: String(digits)) digits, more than 1000"
    case .spacedNumber(let found, let meant):
      "expected \(excerpt(meant)), found \(excerpt(found))"
    case .bareDecimals(let found, let meant): "expected \(excerpt(meant)), found \(excerpt(found))"
    case .noSuchDay(let found, let last): "no day \(found): the month ends with \(last)"
    case .noSuchMonth(let found): "no month as in \(found): there are 01 to 12"
    case .foreignDate(let found, let meant):
      meant.first.map { "expected a date such as \($0), found \(excerpt(found))" }
        ?? "\(excerpt(found)) is no date"
    case .malformedDate(let found): "\(excerpt(found)) is no date"
    case .yearOutOfRange(let found): "year of \(excerpt(found)) is not among 0001 to 9999"
    case .foreignComment(let mark): "expected \("//") before a comment, found \(mark)"
    case .numberOrMonth(let found, let number, let month):
      "\(found) may be the number \(number) or the month \(month)"
    case .foreignFormat(let format): "the file is \(prose: format.english), not a plain text"
    case .mergeConflict: "two versions of these lines stand here, as version control left them"
    }
  }

  /// What to do about it, in English.
  var englishHelp: Message? {
    switch self {
    case .notUTF8(let byte, _):
      byte.westernLetter.map {
        "save the file as UTF-8; in Windows-1252 this byte is \($0)"
      } ?? "save the file as UTF-8"
    case .wideText: "save the file as UTF-8"
    case .controlCharacter, .directionMark, .invisibleCharacter: "delete the character"
    case .lookAlike(_, let name, _): "write the name \(excerpt(name)) with letters of one script"
    case .unknownCharacter: "delete it, or put it into a text in quotes"
    case .unclosedComment: "write \("*/") where the comment ends; comments nest"
    case .strayCommentEnd: "delete it, or write \("/*") where the comment starts"
    case .unclosedText: "write the quote where the text ends; a text ends on its line"
    case .singleQuotes: "write \("\"…\"")"
    case .foreignMark(_, let meant): "write \(meant)"
    case .dash(_, let meant): "write \(meant); word processors put a dash in its place"
    case .badQuotedName: "write letters, digits and \("_") between backticks: \("`where`")"
    case .lettersAfterNumber(_, _, let meant?): "write \(excerpt(meant))"
    case .lettersAfterNumber(_, _, nil):
      "begin a name with a letter, and put a space after a number"
    case .wrongGroups(_, let meant), .foreignNumber(_, let meant): "write \(excerpt(meant))"
    case .misreadMoney(_, let meant):
      "write \(meant), or two decimals"
    case .misreadDecimals(_, let grouped, let decimal):
      "write \(grouped) for the large number, \(decimal) for the small one"
    case .commaInNumber(_, let list, let number?):
      "write \(excerpt(list)) for a list, \(excerpt(number)) for one number"
    case .commaInNumber(_, let list, nil): "put a space after the comma: \(excerpt(list))"
    case .malformedNumber: "write one decimal mark at most and groups of three digits"
    case .numberTooLong: "write it with fewer digits; 1000 can be read"
    case .spacedNumber(_, let meant), .bareDecimals(_, let meant): "write \(excerpt(meant))"
    case .noSuchDay(_, let last): "write \(last) or another day of the month"
    case .noSuchMonth: "write a month from 01 to 12; put spaces around a minus"
    case .foreignDate(_, let meant):
      switch meant.count {
      case 0: "write a date as \("2026-01-31")"
      case 1: "write \(meant[0])"
      default: "write \(meant[0]) or \(meant[1]), whichever is meant"
      }
    case .malformedDate: "write a date as \("2026-01-31"), a month as \("2026-01")"
    case .foreignComment: "write \("//")"
    case .numberOrMonth(_, let number, let month):
      "write \(number) for the number, \(month) for the month"
    case .yearOutOfRange: "write a year from 0001 to 9999; put spaces around a minus"
    case .foreignFormat: "save its text as a plain-text file (UTF-8) that ends in \(".leit")"
    case .mergeConflict: "keep the version that holds, and delete the other one and the marks"
    }
  }

}

extension FileFormat {

  /// What a file of the format is, with its article, in English.
  fileprivate var english: String {
    switch self {
    case .archive: "a Word, Excel or ZIP file"
    case .compoundFile: "an old Word or Excel file"
    case .portableDocument: "a PDF document"
    case .richText: "a rich-text (RTF) document"
    case .webPage: "a web page (HTML or XML)"
    case .compressed: "compressed (gzip)"
    case .picture: "a picture"
    }
  }

}
