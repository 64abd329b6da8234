/// A small program, and a case, drawn at random.
struct RandomProgram {

  /// The text of the program.
  private(set) var text = ""

  /// The number of the program, from which it can be drawn again.
  let seed: UInt64

  /// Where chance comes from.
  var random: Chance

  /// Creates an instance by the number `seed`.
  init(seed: UInt64) {
    self.seed = seed
    random = Chance(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    write()
  }

  /// Writes the program.
  private mutating func write() {
    text = """
      choice Kind { red green blue }
      source law "Law" { date: 2020-01-01 }
      interpretation q: integer "What counts?" { 0 1 3 }
      record Case plural cases {
        i: integer in 0 .. 4  j: integer in 0 .. 4  d: decimal in 0 .. 1
        m: money in 0 .. 0.05  s: date  t: date  c: Kind  b: boolean  e: boolean
      }
      define least(x: integer, y: integer): integer = min(x, y + 1)
      define twice(x: integer): integer = if x >= \(number(1...3)) then 2 * x else x + 1
      table rate(x: integer): integer { | < \(number(1...2)) -> \(number(0...4)) | 3 .. 4 -> \(number(0...4)) | otherwise -> 2 }
      judgement_free

      """.replacing("judgement_free\n", with: "")
    text += "eligibility e for a: Case {\n"
    for position in 0..<random.draw(1...3) {
      text += "  require r\(position) cites law { \(condition(depth: 2)) }\n"
      if random.draw(0...3) == 0 {
        text += "    except x\(position) when \(condition(depth: 1)) { \(condition(depth: 1)) }\n"
      }
    }
    text +=
      "}\nfunding f for a: Case {\n  eligibility: e\n  amount: \(amount()) rounded to 1 cent\n}\n"
  }

  /// Returns a number of `range`, written out.
  private mutating func number(_ range: ClosedRange<Int>) -> String { String(random.draw(range)) }

  /// Returns one of `texts`.
  private mutating func one(of texts: [String]) -> String {
    texts[random.draw(0...(texts.count - 1))]
  }

  /// Returns a comparison.
  private mutating func order() -> String { one(of: ["<", "<=", ">", ">=", "=", ">=", "<="]) }

  /// Returns a day, written out.
  private mutating func day() -> String { "2026-01-\(one(of: ["05", "06", "08", "10"]))" }

  /// Returns a whole number.
  private mutating func integer() -> String {
    switch random.draw(0...12) {
    case 12: "q"
    case 9: "sum of [if x >= a.i then x else 2 * a.j for each x in [a.i, 2, a.j]]"
    case 10: "sum of [twice(x) for each x in [1, a.j, 3] where x > a.i]"
    case 11: "element \(number(1...3)) of (2 * a.i + a.j split into 3 rounded to 1)"
    case 0, 1: "a.i"
    case 2, 3: "a.j"
    case 4: "a.i + a.j"
    case 5: "2 * a.j - a.i"
    case 6: "least(a.i, a.j)"
    case 7: "twice(a.i)"
    default: "rate(a.j)"
    }
  }

  /// Returns a condition in which others stand `depth` deep.
  private mutating func condition(depth: Int) -> String {
    if depth > 0 {
      switch random.draw(0...5) {
      case 0: return "(\(condition(depth: depth - 1))) and (\(condition(depth: depth - 1)))"
      case 1: return "(\(condition(depth: depth - 1))) or (\(condition(depth: depth - 1)))"
      case 2: return "not (\(condition(depth: depth - 1)))"
      case 3:
        let parts = (0..<3).map { _ in condition(depth: depth - 1) }
        return "at least \(number(1...3)) of { \(parts.joined(separator: "; ")) }"
      default: break
      }
    }
    switch random.draw(0...12) {
    case 0, 1: return "\(integer()) \(order()) \(number(0...5))"
    case 2: return "\(integer()) \(order()) \(integer())"
    case 3: return "a.d \(order()) 0.\(number(1...9))"
    case 4: return "a.m \(order()) 0.0\(number(1...4)) EUR"
    case 5: return "a.s \(order()) \(day())"
    case 6: return "a.s \(order()) a.t + \(number(1...2)) days"
    case 7: return "a.c in [\(one(of: ["red", "green", "red, blue"]))]"
    case 8: return one(of: ["a.b", "a.e", "days between a.s and a.t >= \(number(0...3))"])
    case 9:
      return one(of: [
        "weekday of a.s in [monday, thursday]", "month of a.t = 1", "month of a.s < a.j",
        "weekday of a.t <> weekday of a.s",
      ])
    case 10: return "\(number(1...3)) days starting a.s covers a.t"
    case 11: return "a.s <= date(2026, \(number(1...2)), 4 + a.i)"
    default:
      return one(of: ["a.t or next working day <= \(day())", "a.c = blue", "a.b and not a.e"])
    }
  }

  /// Returns an amount.
  private mutating func amount() -> String {
    switch random.draw(0...5) {
    case 5: "first of (a.m + 0.05 EUR split by [2, 1, \(number(0...3))] rounded to 1 cent)"
    case 0: "a.m"
    case 1: "min(a.m, 0.01 EUR * a.i)"
    case 2: "if \(condition(depth: 0)) then a.m else 0.02 EUR"
    case 3: "max(a.m - 0.01 EUR, 0.01 EUR) + 0.01 EUR * rate(a.i)"
    default: "0.03 EUR * a.d"
    }
  }

}

/// A source of chance that can be begun again.
struct Chance {

  /// The state.
  var state: UInt64

  /// Returns a number of `range`.
  mutating func draw(_ range: ClosedRange<Int>) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return range.lowerBound + Int(state % UInt64(range.count))
  }

}
