/// Returns `words` of the program with commas between them, and `lastJoint` before the last.
func alternatives(_ words: [String], lastJoint: String) -> Message {
  var message: Message = ""
  for (position, word) in words.enumerated() {
    switch position {
    case 0: message = "\(word)"
    case words.count - 1: message = "\(message)\(prose: lastJoint)\(word)"
    default: message = "\(message), \(word)"
    }
  }
  return message
}

/// Returns `head` and what an answer waits for: after each word the names that go with it, if there are any.
func waiting(_ head: String, _ parts: (word: String, names: [String])...) -> Message {
  let said = parts.filter { !$0.names.isEmpty }
    .map { "\($0.word): \($0.names.joined(separator: ", "))" }
  return said.isEmpty
    ? "\(prose: head)" : "\(prose: head), \(prose: said.joined(separator: "; "))"
}

/// Returns `name`, a word of the program, with the article that it has in English.
func withArticle(_ name: String) -> Message {
  let takesAn = name.first.map { "aeioAEIO".contains($0) } ?? false
  return "\(prose: takesAn ? "an" : "a") \(name)"
}

/// Returns `byte` as `0xE4`.
func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return "0x" + (digits.count < 2 ? "0" : "") + digits
}
