internal import Diagnostics
internal import SourceText

extension TextProblem {

  /// What is wrong, in German.
  var german: Message {
    switch self {
    case .notUTF8(let byte, let offset):
      "Byte \(prose: byte.hexadecimal) an Position \(prose: String(offset)) ist kein UTF-8"
    case .wideText(let encoding):
      "die Datei ist in \(prose: encoding.rawValue) geschrieben, nicht in UTF-8"
    case .controlCharacter(let scalar): "Steuerzeichen \(prose: scalar.codePoint) im Text"
    case .directionMark(let scalar):
      "das Zeichen \(prose: scalar.codePoint) kehrt die Leserichtung um"
    case .invisibleCharacter(let scalar): "unsichtbares Zeichen \(prose: scalar.codePoint)"
    case .lookAlike(let scalar, _, let meant?):
      "\(String(scalar)) (\(prose: scalar.codePoint)) sieht nur so aus wie \(meant)"
    case .lookAlike(let scalar, _, nil):
      "\(String(scalar)) (\(prose: scalar.codePoint)) ist aus einer anderen Schrift als der Name"
    case .unknownCharacter(let scalar):
      "das Zeichen \(String(scalar)) (\(prose: scalar.codePoint)) hat hier keine Bedeutung"
    case .unclosedComment: "Kommentar ohne schließendes \("*/")"
    case .strayCommentEnd: "\("*/") ohne Kommentar, den es schließt"
    case .unclosedText: "Text ohne schließendes Anführungszeichen"
    case .singleQuotes(let quote):
      "erwartet: Text in doppelten Anführungszeichen, gefunden: \(quote)"
    case .foreignMark(let found, let meant): "erwartet: \(meant), gefunden: \(found)"
    case .dash(let scalar, let meant):
      "erwartet: \(meant), gefunden: Strich \(String(scalar)) (\(prose: scalar.codePoint))"
    case .badQuotedName: "erwartet: genau ein Name zwischen zwei Backticks"
    case .lettersAfterNumber(let number, let letters, let meant?):
      meant == "\(number) \(letters)"
        ? "erwartet: Leerzeichen zwischen \(excerpt(number)) und \(excerpt(letters))"
        : "erwartet: \(excerpt(meant)), gefunden: \(excerpt(number + letters))"
    case .lettersAfterNumber(let number, let letters, nil):
      "erwartet: eine Zahl oder ein Name, gefunden: \(excerpt(number + letters))"
    case .wrongGroups(let found, let meant):
      "erwartet: Dreiergruppen, \(excerpt(meant)), gefunden: \(excerpt(found))"
    case .foreignNumber(let found, let meant):
      "erwartet: \(excerpt(meant)), gefunden: \(excerpt(found))"
    case .misreadMoney(let found, let meant):
      "Betrag \(found) mit drei Nachkommastellen: gemeint ist vielleicht \(meant)"
    case .misreadDecimals(let found, let grouped, let decimal):
      "\(found) ist missverständlich: \(grouped) oder \(decimal)"
    case .commaInNumber(let found, let list, let number?):
      "\(excerpt(found)) kann \(excerpt(list)) oder \(excerpt(number)) heißen"
    case .commaInNumber(let found, let list, nil):
      "\(excerpt(found)) ist keine Zahl; als Liste hieße es \(excerpt(list))"
    case .malformedNumber(let found): "\(excerpt(found)) ist keine Zahl"
    case .numberTooLong(let digits): "Zahl mit \(prose: String(digits)) Ziffern, mehr als 1000"
    case .spacedNumber(let found, let meant):
      "erwartet: \(excerpt(meant)), gefunden: \(excerpt(found))"
    case .bareDecimals(let found, let meant):
      "erwartet: \(excerpt(meant)), gefunden: \(excerpt(found))"
    case .noSuchDay(let found, let last):
      "den Tag \(found) gibt es nicht: der Monat endet am \(last)"
    case .noSuchMonth(let found): "den Monat in \(found) gibt es nicht: es gibt 01 bis 12"
    case .foreignDate(let found, let meant):
      meant.first.map { "erwartet: ein Datum wie \($0), gefunden: \(excerpt(found))" }
        ?? "\(excerpt(found)) ist kein Datum"
    case .malformedDate(let found): "\(excerpt(found)) ist kein Datum"
    case .yearOutOfRange(let found): "das Jahr in \(excerpt(found)) liegt nicht in 0001 bis 9999"
    case .foreignComment(let mark): "erwartet: \("//") vor einem Kommentar, gefunden: \(mark)"
    case .numberOrMonth(let found, let number, let month):
      "\(found) kann die Zahl \(number) oder der Monat \(month) sein"
    case .foreignFormat(let format): "die Datei ist \(prose: format.german), kein reiner Text"
    case .mergeConflict:
      "hier stehen zwei Fassungen dieser Zeilen, wie die Versionsverwaltung sie hinterließ"
    }
  }

  /// What to do about it, in German.
  var germanHelp: Message? {
    switch self {
    case .notUTF8(let byte, _):
      byte.westernLetter.map {
        "speichern Sie die Datei als UTF-8; in Windows-1252 ist dieses Byte ein \($0)"
      } ?? "speichern Sie die Datei als UTF-8"
    case .wideText: "speichern Sie die Datei als UTF-8"
    case .controlCharacter, .directionMark, .invisibleCharacter: "löschen Sie das Zeichen"
    case .lookAlike(_, let name, _):
      "schreiben Sie den Namen \(excerpt(name)) mit Buchstaben einer einzigen Schrift"
    case .unknownCharacter:
      "löschen Sie es, oder setzen Sie es in einen Text in Anführungszeichen"
    case .unclosedComment:
      "schreiben Sie \("*/") an das Ende des Kommentars; Kommentare schachteln sich"
    case .strayCommentEnd:
      "löschen Sie es, oder schreiben Sie \("/*") an den Anfang des Kommentars"
    case .unclosedText:
      "schließen Sie den Text auf derselben Zeile mit einem Anführungszeichen"
    case .singleQuotes: "schreiben Sie \("\"…\"") oder \("„…“")"
    case .foreignMark(_, let meant): "schreiben Sie \(meant)"
    case .dash(_, let meant):
      "schreiben Sie \(meant); Textverarbeitungen setzen an seine Stelle einen Strich"
    case .badQuotedName:
      "schreiben Sie Buchstaben, Ziffern und \("_") zwischen Backticks: \("`mit`")"
    case .lettersAfterNumber(_, _, let meant?): "schreiben Sie \(excerpt(meant))"
    case .lettersAfterNumber(_, _, nil):
      "beginnen Sie einen Namen mit einem Buchstaben; nach einer Zahl steht ein Leerzeichen"
    case .wrongGroups(_, let meant), .foreignNumber(_, let meant):
      "schreiben Sie \(excerpt(meant))"
    case .misreadMoney(_, let meant):
      "schreiben Sie \(meant) oder zwei Nachkommastellen"
    case .misreadDecimals(_, let grouped, let decimal):
      "schreiben Sie \(grouped) für die große Zahl, \(decimal) für die kleine"
    case .commaInNumber(_, let list, let number?):
      "schreiben Sie \(excerpt(list)) für eine Liste, \(excerpt(number)) für eine Zahl"
    case .commaInNumber(_, let list, nil):
      "setzen Sie ein Leerzeichen hinter das Komma: \(excerpt(list))"
    case .malformedNumber:
      "schreiben Sie höchstens ein Dezimalzeichen und Gruppen von drei Ziffern"
    case .numberTooLong: "schreiben Sie sie mit weniger Ziffern; 1000 sind lesbar"
    case .spacedNumber(_, let meant), .bareDecimals(_, let meant):
      "schreiben Sie \(excerpt(meant))"
    case .noSuchDay(_, let last): "schreiben Sie \(last) oder einen anderen Tag des Monats"
    case .noSuchMonth:
      "schreiben Sie einen Monat von 01 bis 12; setzen Sie Leerzeichen um ein Minus"
    case .foreignDate(_, let meant):
      switch meant.count {
      case 0: "schreiben Sie ein Datum wie \("2026-01-31")"
      case 1: "schreiben Sie \(meant[0])"
      default: "schreiben Sie \(meant[0]) oder \(meant[1]), je nachdem, was gemeint ist"
      }
    case .malformedDate:
      "schreiben Sie ein Datum wie \("2026-01-31"), einen Monat wie \("2026-01")"
    case .foreignComment: "schreiben Sie \("//")"
    case .numberOrMonth(_, let number, let month):
      "schreiben Sie \(number) für die Zahl, \(month) für den Monat"
    case .yearOutOfRange:
      "schreiben Sie ein Jahr von 0001 bis 9999; setzen Sie Leerzeichen um ein Minus"
    case .foreignFormat:
      "speichern Sie ihren Text als reine Textdatei (UTF-8) mit der Endung \(".leit")"
    case .mergeConflict:
      "behalten Sie die gültige Fassung, und löschen Sie die andere und die Markierungen"
    }
  }

}

extension FileFormat {

  /// What a file of the format is, with its article, in German.
  fileprivate var german: String {
    switch self {
    case .archive: "eine Word-, Excel- oder ZIP-Datei"
    case .compoundFile: "eine alte Word- oder Excel-Datei"
    case .portableDocument: "ein PDF-Dokument"
    case .richText: "ein Rich-Text-Dokument (RTF)"
    case .webPage: "eine Webseite (HTML oder XML)"
    case .compressed: "komprimiert (gzip)"
    case .picture: "ein Bild"
    }
  }

}
