/// Objects of JSON that nobody wrote, with good values and bad ones.
struct RandomObjects {

  /// The state of the generator.
  private var state: UInt64

  /// The objects, one after the other.
  private(set) var text = ""

  /// The fields, each with values that it may have.
  private static let fields: [(name: String, good: [String], odd: [String])] = [
    (
      "kind",
      [
        #""county""#, #""straße""#, #""stra\u00dfe""#, #""Große Straße""#,
        #""city, with a council""#, #""Gro\u00dfe Stra\u00dfe""#,
      ],
      [#""City""#, #"" city""#, #""body""#, "1", "null"]
    ),
    (
      "population", ["5000", "0", #""7""#, "999999999999"],
      ["1.5", "-0", "007", "1e3", "1.0", "-", "null"]
    ),
    (
      "posts", ["0.5", "1.25", "10", #""1.5""#],
      ["10.01", "1.2345", ".5", "5.", "2.250", #""""#, "[1]"]
    ),
    (
      "requested", ["60000", "1234.56", #""12.50""#, "-3.10"],
      ["1.005", #""2.250""#, #""1.234,56""#, #""12 €""#, "12 EUR", "1E2", "123456789012345678"]
    ),
    ("cap", ["0", "12.50"], ["1000000.01", "true", #""x""#]),
    (
      "start", [#""2026-01-31""#],
      [#""31.01.2026""#, #""2026-02-30""#, #""1899-12-31""#, "20260131", #""2026-1-1""#]
    ),
    (
      "runs", [#""2026-01-01/2026-12-31""#],
      [
        #""2026-12-31/2026-01-01""#, #"{"start": "2026-01-01", "end": "2026-12-31"}"#, "{}",
        #"{"beginn": null}"#,
      ]
    ),
    ("notice", [#""P6M""#], [#""6""#]),
    ("concept", ["true", "false"], [#""yes""#, "1", "truely", "null"]),
    (
      "remark", [#""x""#, #""a \"remark\" of some words""#, #""ö""#, #""""#, #""\ud83d\ude00\n""#],
      [#""\ud83d""#, #""\x""#, "\"a\tb\"", #"" ""#, "12", #"{"a": 1}"#]
    ),
    (
      "quotas", ["[0.5, 1]", "[]", "[1]"], [#""0.5|1""#, "[null]", "[[1]]", "[0.1234567]", "[1,]"]
    ),
    ("partner", [#""hanau""#, #""kassel""#], [#""berlin""#, "{}"]),
    (
      "shares",
      [
        #"[{"partner": "A", "part": 0.5}, {}]"#, "[]",
        #"[{"costs": "1.50", "partner": null}, {"part": 1, "partner": "ß"}]"#,
      ],
      [#"[{"part": 2}]"#, "[null]", "{}", #"[{"partner": "A", "partner": "B"}]"#, #"[{"x": 1}]"#]
    ),
    (
      "applicant",
      [
        #"{"name": "A", "population": 5}"#, "{}", "null",
        #"{ "seat" : "2026-01-31" , "name" : null }"#,
      ], ["[]", #"{"name": 1}"#, #"{"other": {}}"#, #"{"population": "x"}"#]
    ),
    ("regional_need", ["true", "false"], [#""perhaps""#, "null"]),
    ("other", [], ["1", #"{"a": [1, {"b": null}]}"#, #""x""#]),
  ]

  /// Creates an instance by `seed`.
  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let oddity = [0, 2, 10, 40][draw(4)]
    // What is malformed ends before a line that begins with a brace.
    let gap = ["", " ", oddity == 0 ? "\n  " : "\t"][draw(3)]
    let ending = ["\n", "\r\n", oddity == 0 ? " " : "\n\n"][draw(3)]
    for _ in 0..<(1 + draw(40)) {
      var members: [String] = []
      for field in Self.fields where draw(3) > 0 {
        let isOdd = field.good.isEmpty ? draw(100) < oddity / 4 : draw(100) < oddity
        if field.good.isEmpty && !isOdd { continue }
        let value = isOdd ? field.odd[draw(field.odd.count)] : field.good[draw(field.good.count)]
        let key =
          draw(60) == 0
          ? "\\u00\(String(field.name.utf8.first ?? 0, radix: 16))\(field.name.dropFirst())"
          : field.name
        members.append("\"\(key)\":\(gap)\(value)")
        if draw(200) < oddity / 10 { members.append("\"\(field.name)\": null") }
      }
      for place in members.indices.dropFirst() where draw(3) == 0 {
        members.swapAt(place, draw(place))
      }
      text += "{\(gap)" + members.joined(separator: ",\(gap)") + "}" + ending
    }
  }

  /// Returns a number below `count`.
  private mutating func draw(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int((state >> 11) % UInt64(count))
  }

}
