/// A program drawn at random, that asks of cases whatever a program can ask of them.
package struct RandomStrategy {

  /// The text of the program.
  package private(set) var text = ""

  /// Where chance comes from.
  private var chance: Chance

  /// Creates an instance by the number `seed`.
  package init(seed: Int) {
    chance = Chance(seed)
    write()
  }

  /// Writes the program.
  private mutating func write() {
    text = """
      choice Kind { red green blue }
      source law "Law" { date: 2020-01-01 }
      interpretation exact "Does it count?" { yes no }
      \(chance.isOnce(in: 3) ? "settle exact: yes because \"so be it\"" : "")
      centre one "One" { district: "Kassel" }
      centre two "Two" { district: "Gießen" }
      record Post { hours: integer  pay: money  since: date  is_free: boolean }
      record Person { age: integer  born: date  kind: Kind }
      record Case plural cases {
        i: integer in 0 .. 40  j: integer  d: decimal  m: money  n: money  s: date  t: date
        p: period  c: Kind  b: boolean  e: boolean  k: text  posts: list of Post  who: Person
        numbers: list of integer  home: centre  span: duration
      }
      parameter cap { \(from(2021)): \(number(1...9)),000 EUR  \(from(2026)): \(number(1...9)),500 EUR }
      parameter floor = \(number(1...5))
      parameter missing: integer = unknown
      define least(x: integer; y: integer): integer = min(x, y + 1)
      define twice(x: integer): integer = if x >= \(number(1...3)) then 2 * x else x + 1
      define share(a: Case): decimal = \(number(5...9))0 % except high when a.e { 95 % } except low when a.i > \(number(0...9)) { 45 % }
      table rate(x: integer): integer \(one(of: ["unique", "first", "any", "sum", "least"])) {
        | < \(number(1...9)) -> \(number(0...4)) | 3 .. \(number(3...12)) -> \(number(0...4))
        \(chance.isOnce(in: 3) ? "" : "| otherwise -> 2")
      }
      table grade(c: Kind; b: boolean): money {
        | red | - -> 100 EUR | green | yes -> 5.50 EUR | not red | no -> 0.01 EUR | blue | yes -> 7 EUR
      }

      """
    text += "eligibility e for a: Case {\n"
    if chance.isOnce(in: 3) { text += "  law as of \(day())\n" }
    text += "  let x = \(integer())\n  let y = \(money(depth: 1))\n"
    for position in 0..<chance.draw(1...4) {
      let word = chance.isOnce(in: 6) ? "should" : "require"
      let validity = chance.isOnce(in: 6) ? " from 202\(number(0...9))-01-01" : ""
      text += "  \(word) r\(position)\(validity) cites law { \(condition(depth: 2)) }\n"
      text += exceptions(of: { $0.condition(depth: 1) })
    }
    text += "}\nfunding f for a: Case {\n  eligibility: e\n"
    text += "  amount: \(money(depth: 2)) rounded \(one(of: ["", "up ", "down ", "half even "]))to "
    text += "\(one(of: ["1 cent", "1 EUR", "50 cents", "100 EUR"]))\n"
    text += exceptions(of: { "\($0.money(depth: 1)) rounded to 1 cent" })
    if chance.isOnce(in: 4) { text += "  obligation o due \(day())\n" }
    text += "}\n"
  }

  /// Returns `from` and the first day of `year`.
  private func from(_ year: Int) -> String { "from \(year)-01-01" }

  /// Returns exceptions with what `body` writes, or none.
  private mutating func exceptions(of body: (inout RandomStrategy) -> String) -> String {
    var result = ""
    for position in 0..<chance.one(of: [0, 0, 0, 1, 1, 2]) {
      let name = "x\(position)_\(chance.draw(1...1_000_000))"
      let overrides = position > 0 && chance.isOnce(in: 2) ? " overrides \(last)" : ""
      result += " except \(name) when \(condition(depth: 1))\(overrides) { \(body(&self)) }\n"
      last = name
    }
    return result
  }

  /// The name of the last exception.
  private var last = ""

  /// Returns a number of `range`, written out.
  fileprivate mutating func number(_ range: ClosedRange<Int>) -> String {
    String(chance.draw(range))
  }

  /// Returns one of `texts`.
  private mutating func one(of texts: [String]) -> String { chance.one(of: texts) }

  /// Returns a number that was not used before.
  private mutating func serial() -> Int {
    used += 1
    return used
  }

  /// The last number that was used.
  private var used = 0

  /// Returns a comparison.
  private mutating func order() -> String { one(of: ["<", "<=", ">", ">=", "=", "<>"]) }

  /// Returns a day.
  private mutating func day() -> String {
    switch chance.draw(0...10) {
    case 0, 1, 2: "a.s"
    case 3: "a.t"
    case 4: "(a.s + \(number(1...30)) days)"
    case 5: "(a.t - \(number(1...30)) months)"
    case 6: "(end of a.p)"
    case 7: "(end of year(year of a.t))"
    case 8: "(a.s + \(number(1...14)) months rounded up)"
    case 9: "(start of month(a.t))"
    default: "2026-0\(number(1...9))-1\(number(0...9))"
    }
  }

  /// Returns a whole number.
  private mutating func integer() -> String {
    switch chance.draw(0...17) {
    case 0, 1: "a.i"
    case 2, 3: "a.j"
    case 4: "(a.i + a.j)"
    case 5: "(\(number(1...9)) * a.j - a.i)"
    case 6: "least(a.i, a.j)"
    case 7: "twice(a.i)"
    case 8: "rate(a.j)"
    case 9: "count of a.posts"
    case 10: "count of (a.posts where \(postCondition()))"
    case 11: "sum of a.posts.hours"
    case 12: "months of (a.s to a.t)"
    case 13: "started months of a.p"
    case 14: "(days between \(day()) and \(day()))"
    case 15: "(a.j otherwise \(number(0...9)))"
    case 16: one(of: ["floor", "sum of a.numbers", "month of a.s", "missing", "a.who.age"])
    default: "(if \(condition(depth: 0)) then a.i else \(number(0...9)))"
    }
  }

  /// Returns an amount of money in which others stand `depth` deep.
  private mutating func money(depth: Int) -> String {
    if depth > 0 {
      switch chance.draw(0...9) {
      case 0: return "min(\(money(depth: depth - 1)), \(money(depth: depth - 1)))"
      case 1: return "max(\(money(depth: depth - 1)), \(money(depth: depth - 1)))"
      case 2: return "(\(money(depth: depth - 1)) + \(money(depth: depth - 1)))"
      case 3: return "(\(money(depth: depth - 1)) - \(money(depth: depth - 1)))"
      case 4: return "(\(money(depth: depth - 1)) * a.d)"
      case 5: return "(\(money(depth: depth - 1)) / \(number(2...12)))"
      case 6: return "(\(money(depth: depth - 1)) / \(integer()))"
      case 7:
        return
          "(if \(condition(depth: 1)) then \(money(depth: depth - 1)) else \(money(depth: depth - 1)))"
      case 8: return "(\(money(depth: depth - 1)) * share(a))"
      default: return "(\(money(depth: depth - 1)) * \(integer()))"
      }
    }
    return switch chance.draw(0...9) {
    case 0, 1: "a.m"
    case 2, 3: "a.n"
    case 4: "cap"
    case 5: "sum of a.posts.pay"
    case 6: "sum of [min(q.pay, 100 EUR) for each q in a.posts where \(postCondition("q."))]"
    case 7: "grade(a.c, a.b)"
    case 8: "(a.m otherwise 12.34 EUR)"
    default: "\(number(0...99)).\(number(10...99)) EUR"
    }
  }

  /// Returns a condition on an element of the list of posts.
  private mutating func postCondition(_ prefix: String = "") -> String {
    switch chance.draw(0...5) {
    case 0: "\(prefix)hours \(order()) \(number(0...5))"
    case 1: "\(prefix)pay > a.n"
    case 2: "\(prefix)since in year(2026)"
    case 3: "\(prefix)is_free"
    case 4: "\(prefix)is_free or \(prefix)hours > a.i"
    default: "\(prefix)since >= a.s"
    }
  }

  /// Returns a condition in which others stand `depth` deep.
  fileprivate mutating func condition(depth: Int) -> String {
    if depth > 0 {
      switch chance.draw(0...7) {
      case 0, 1: return "((\(condition(depth: depth - 1))) and (\(condition(depth: depth - 1))))"
      case 2, 3: return "((\(condition(depth: depth - 1))) or (\(condition(depth: depth - 1))))"
      case 4: return "not (\(condition(depth: depth - 1)))"
      case 5:
        let parts = (0..<3).map { _ in condition(depth: depth - 1) }
        return "at least \(number(1...3)) of { \(parts.joined(separator: "; ")) }"
      case 6:
        return
          "(if \(condition(depth: 0)) then \(condition(depth: depth - 1)) else \(condition(depth: 0)))"
      default: break
      }
    }
    switch chance.draw(0...19) {
    case 0, 1: return "\(integer()) \(order()) \(number(0...50))"
    case 2: return "\(integer()) \(order()) \(integer())"
    case 3: return "a.d \(order()) 0.\(number(1...9))"
    case 4: return "\(money(depth: 1)) \(order()) \(money(depth: 1))"
    case 5: return "\(day()) \(order()) \(day())"
    case 6: return "a.c in [\(one(of: ["red", "green", "red, blue"]))]"
    case 7: return one(of: ["a.b", "a.e", "a.b = a.e", "a.c = blue", "a.c <> a.who.kind"])
    case 8: return "a.k \(one(of: ["=", "<>"])) \"\(one(of: ["a", "Kassel", "über", ""]))\""
    case 9: return "a.k in [\"a\", \"Gießen\"]"
    case 10: return "\(one(of: ["a.p", "year(2026)", "(a.s to a.t)"])) covers \(day())"
    case 11: return "a.p overlaps (\(day()) to a.t)"
    case 12: return "some q in a.posts satisfies \(postCondition("q."))"
    case 13: return "every q in a.posts satisfies \(postCondition("q."))"
    case 14:
      return one(of: ["a.posts is empty", "a.k is empty", "a.j is known", "a.b is unknown"])
    case 15: return "weekday of \(day()) in [monday, thursday]"
    case 16: return "(\(day()) or next working day) <= \(day())"
    case 17:
      return one(of: [
        "exact", "judgement need\(serial()) by \"us\"", "discretion may\(serial()) by \"us\"",
      ])
    case 18: return "\(integer()) in \(number(0...3)) .. \(number(4...40))"
    default:
      return one(of: [
        "a.home.district = \"Kassel\"", "a.home.district <> \"Gießen\"", "a.span > 3 months",
      ])
    }
  }

}
