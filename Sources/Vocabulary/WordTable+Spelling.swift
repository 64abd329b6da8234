extension WordTable {

  /// The words of English.
  private static let english = WordTable(of: .english)

  /// The words of German.
  private static let german = WordTable(of: .german)

  /// Returns the words of `tongue`.
  package static func words(of tongue: Tongue) -> WordTable {
    switch tongue {
    case .english: english
    case .german: german
    }
  }

  /// Returns the form under which `spelling` is looked up in `tongue`.
  ///
  /// German keywords may begin with a capital (nouns do), and may be typed without umlauts and ß.
  package static func lookupForm(of spelling: String, in tongue: Tongue) -> String {
    switch tongue {
    case .english: spelling
    case .german: germanLookupForm(of: spelling)
    }
  }

  /// Returns how a file of `tongue` may write the letters of `spelling`, one after the other.
  ///
  /// Whatever is made by choosing one form of each has the same `lookupForm`.
  package static func letterForms(of spelling: String, in tongue: Tongue) -> [[String]] {
    switch tongue {
    case .english: return spelling.map { [String($0)] }
    case .german:
      var forms: [[String]] = []
      var rest = germanLookupForm(of: spelling)[...]
      while let letter = rest.first {
        let pair = String(rest.prefix(2))
        var written = germanLetter(of: pair).map { [$0, pair] } ?? [String(letter)]
        rest = rest.dropFirst(written.count == 1 ? 1 : 2)
        if forms.isEmpty {
          written += written.map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .filter { !written.contains($0) }
        }
        forms.append(written)
      }
      return forms
    }
  }

  /// Returns the letter that `pair` stands for where there are no umlauts.
  private static func germanLetter(of pair: String) -> String? {
    switch pair {
    case "ae": "ä"
    case "oe": "ö"
    case "ue": "ü"
    case "ss": "ß"
    default: nil
    }
  }

  /// Returns `spelling` with a small first letter, and ae, oe, ue, ss for ä, ö, ü, ß.
  private static func germanLookupForm(of spelling: String) -> String {
    var needsWork = false
    var isFirst = true
    for byte in spelling.utf8 {
      if byte >= 0x80 || (isFirst && byte &- 0x41 < 26) {
        needsWork = true
        break
      }
      isFirst = false
    }
    if !needsWork { return spelling }
    var form: [UInt8] = []
    form.reserveCapacity(spelling.utf8.count + 8)
    var lead: UInt8 = 0
    for byte in spelling.utf8 {
      if form.isEmpty && lead == 0 && byte &- 0x41 < 26 {
        form.append(byte | 0x20)
      } else if lead == 0 && byte == 0xC3 {
        lead = byte
      } else if lead != 0 {
        lead = 0
        switch byte {
        case 0xA4: form += [0x61, 0x65]
        case 0xB6: form += [0x6F, 0x65]
        case 0xBC: form += [0x75, 0x65]
        case 0x9F: form += [0x73, 0x73]
        case 0x84 where form.isEmpty: form += [0x61, 0x65]
        case 0x96 where form.isEmpty: form += [0x6F, 0x65]
        case 0x9C where form.isEmpty: form += [0x75, 0x65]
        default: form += [0xC3, byte]
        }
      } else {
        form.append(byte)
      }
    }
    return String(decoding: form, as: UTF8.self)
  }

}
