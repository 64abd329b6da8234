internal import Evaluation
internal import Planning
internal import Values

/// What is missing, by numbers that mean the same as long as the program is the same.
extension Need {

  /// The number of a question (`q3`), or a root and the steps from there (`s/f2.0/e1`).
  var codeText: String {
    switch self {
    case .question(let question): return "q\(question)"
    case .fact(let path):
      let root =
        switch path.root {
        case .subject: "s"
        case .thing(let thing): "t\(thing.rawValue)"
        case .definition(let definition): "d\(definition)"
        case .data(let table): "b\(table)"
        case .named(let name): "n" + name.utf8.map { String($0) }.joined(separator: ".")
        }
      return path.steps.reduce(into: root) { text, step in
        switch step {
        case .field(let record, let field): text += "/f\(record.rawValue).\(field)"
        case .element(let place): text += "/e\(place)"
        }
      }
    }
  }

  /// Creates an instance from what `codeText` was; `nil` where it was nothing.
  init?(codeText text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let first = parts[0].dropFirst()
    let root: FactPath.Root
    switch parts[0].first {
    case "q":
      guard let question = Int32(first), parts.count == 1 else { return nil }
      self = .question(question)
      return
    case "s": root = .subject
    case "t":
      guard let thing = Int32(first) else { return nil }
      root = .thing(ThingID(rawValue: thing))
    case "d":
      guard let definition = Int32(first) else { return nil }
      root = .definition(definition)
    case "b":
      guard let table = Int32(first) else { return nil }
      root = .data(table)
    case "n":
      let bytes = first.split(separator: ".").map { UInt8($0) }
      guard !bytes.contains(nil) else { return nil }
      root = .named(String(decoding: bytes.compactMap(\.self), as: UTF8.self))
    default: return nil
    }
    var steps: [FactPath.Step] = []
    for part in parts.dropFirst() {
      let numbers = part.dropFirst().split(separator: ".").map { Int32($0) }
      switch (part.first, numbers.count) {
      case ("f", 2):
        guard let record = numbers[0], let field = numbers[1] else { return nil }
        steps.append(.field(RecordID(rawValue: record), field))
      case ("e", 1):
        guard let place = numbers[0] else { return nil }
        steps.append(.element(place))
      default: return nil
      }
    }
    self = .fact(FactPath(root, steps))
  }

}
