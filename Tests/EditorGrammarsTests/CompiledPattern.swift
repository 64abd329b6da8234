import EditorGrammars

/// A pattern that is ready to be looked for: it knows what it may begin with.
indirect enum CompiledPattern: Sendable {

  /// The characters, as they stand.
  case text([Unicode.Scalar])

  /// One character.
  case one(Letters)

  /// One after the other.
  case sequence([CompiledPattern])

  /// The first that is found, by the character that each begins with; those that may begin with any
  /// are in all of the lists, and in `rest`.
  case choice([Unicode.Scalar: [CompiledPattern]], rest: [CompiledPattern])

  /// So many times.
  case repeated(CompiledPattern, least: Int, most: Int)

  /// Where it follows, or does not.
  case ahead(CompiledPattern, isWanted: Bool)

  /// Where no part of a name stands before.
  case wordStart

  /// Where no part of a name follows.
  case wordEnd

  /// Where the line ends.
  case lineEnd

  /// Creates an instance for `pattern`.
  init(_ pattern: Pattern) {
    switch pattern {
    case .text(let text): self = .text(Array(text.unicodeScalars))
    case .one(let letters): self = .one(letters)
    case .sequence(let parts): self = .sequence(parts.map(Self.init))
    case .choice(let parts):
      let compiled = parts.map(Self.init)
      let starts = compiled.map(\.starts)
      let all = Set(starts.compactMap { $0 }.joined())
      var table: [Unicode.Scalar: [CompiledPattern]] = [:]
      for scalar in all {
        table[scalar] = zip(compiled, starts).filter { $1?.contains(scalar) ?? true }.map(\.0)
      }
      self = .choice(table, rest: zip(compiled, starts).filter { $1 == nil }.map(\.0))
    case .repeated(let part, let least, let most):
      self = .repeated(Self(part), least: least, most: most ?? Int.max)
    case .ahead(let part): self = .ahead(Self(part), isWanted: true)
    case .notAhead(let part): self = .ahead(Self(part), isWanted: false)
    case .wordStart: self = .wordStart
    case .wordEnd: self = .wordEnd
    case .lineEnd: self = .lineEnd
    }
  }

  /// What a match begins with; nil where it may be anything, or nothing.
  private var starts: Set<Unicode.Scalar>? {
    switch self {
    case .text(let text): return text.first.map { [$0] }
    case .one(.these(let letters)): return Set(letters.unicodeScalars)
    case .one(.digit): return Set("0123456789".unicodeScalars)
    case .one: return nil
    case .sequence(let parts):
      for part in parts {
        if case .wordStart = part { continue }
        return part.starts
      }
      return nil
    case .choice(let table, let rest): return rest.isEmpty ? Set(table.keys) : nil
    case .repeated(let part, let least, _): return least > 0 ? part.starts : nil
    case .ahead, .wordStart, .wordEnd, .lineEnd: return nil
    }
  }

}

/// A text in which patterns are looked for.
struct PatternText {

  /// The characters.
  let scalars: [Unicode.Scalar]

  /// Returns where the first match of `pattern` at `start` ends.
  func end(of pattern: CompiledPattern, at start: Int) -> Int? {
    var found: Int?
    _ = match(pattern, start) { end in
      found = end
      return true
    }
    return found
  }

  /// Returns `true` iff `pattern` matches at `start`, and what comes then does at its end.
  private func match(_ pattern: CompiledPattern, _ start: Int, _ then: (Int) -> Bool) -> Bool {
    switch pattern {
    case .text(let text):
      let end = start + text.count
      return end <= scalars.count && scalars[start..<end].elementsEqual(text) && then(end)
    case .one(let letters):
      return start < scalars.count && letters.contains(scalars[start]) && then(start + 1)
    case .sequence(let parts): return match(parts[...], start, then)
    case .choice(let table, let rest):
      let parts = start < scalars.count ? table[scalars[start]] ?? rest : rest
      return parts.contains { match($0, start, then) }
    case .repeated(let part, let least, let most):
      return match(part, least: least, most: most, start, then)
    case .ahead(let part, let isWanted):
      return match(part, start) { _ in true } == isWanted && then(start)
    case .wordStart:
      return (start == 0 || !Letters.namePart.contains(scalars[start - 1])) && then(start)
    case .wordEnd:
      return (start == scalars.count || !Letters.namePart.contains(scalars[start])) && then(start)
    case .lineEnd:
      return (start == scalars.count || scalars[start].value == 0x0A) && then(start)
    }
  }

  /// Returns `true` iff `parts` match one after the other, and then what comes then.
  private func match(
    _ parts: ArraySlice<CompiledPattern>, _ start: Int, _ then: (Int) -> Bool
  ) -> Bool {
    guard let first = parts.first else { return then(start) }
    return match(first, start) { match(parts.dropFirst(), $0, then) }
  }

  /// Returns `true` iff `part` matches so many times, as often as can be, and then what comes then.
  private func match(
    _ part: CompiledPattern, least: Int, most: Int, _ start: Int, _ then: (Int) -> Bool
  ) -> Bool {
    if case .one(let letters) = part {
      // Characters need no stack.
      var end = start
      while end < scalars.count, end - start < most, letters.contains(scalars[end]) { end += 1 }
      while end - start >= least {
        if then(end) { return true }
        end -= 1
      }
      return false
    }
    if most > 0,
      match(
        part, start,
        { end in end > start && match(part, least: max(0, least - 1), most: most - 1, end, then) })
    {
      return true
    }
    return least == 0 && then(start)
  }

}

extension Letters {

  /// `true` iff `scalar` is one of them.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    switch self {
    case .digit: return value >= 0x30 && value <= 0x39
    case .nameStart:
      return value < 0x80
        ? (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A || value == 0x5F
        : scalar.properties.isAlphabetic
    case .namePart:
      return Letters.nameStart.contains(scalar) || Letters.digit.contains(scalar)
    case .capital: return value >= 0x41 && value <= 0x5A || "ÄÖÜ".unicodeScalars.contains(scalar)
    case .space: return scalar.properties.isWhitespace
    case .blank: return value != 0x0A && value != 0x0D && scalar.properties.isWhitespace
    case .these(let letters): return letters.unicodeScalars.contains(scalar)
    case .notThese(let letters):
      return value != 0x0A && value != 0x0D && !letters.unicodeScalars.contains(scalar)
    }
  }

}
