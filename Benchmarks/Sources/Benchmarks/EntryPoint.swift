import CReference
import Glibc
import SourceText
import Syntax

/// Measures C and Leit in one process, a way at a time, as it is asked on standard input.
@main
enum EntryPoint {

  /// The number of rows in a block.
  static let capacity = 4_096

  /// The number of cases that the evaluator decides one by one.
  static let fewCases = 10_000

  static func main() {
    let words = CommandLine.arguments
    workload_prepare()
    switch words.dropFirst().first {
    case "serve" where words.count == 6:
      serve(cases: words[2], openCases: words[3], programs: words[4], lists: Int(words[5]) ?? 0)
    case "parse" where words.count == 4: parseRepeatedly(words[2], rounds: Int(words[3]) ?? 1)
    default:
      fail(
        """
        usage: Benchmarks serve CASES OPEN-CASES PROGRAMS LISTS
               Benchmarks parse FILE ROUNDS
        """)
    }
  }

  /// Answers a line for each line on standard input, which names a way: the time of the thread for each
  /// case, in nanoseconds, and what came out.
  static func serve(cases: String, openCases: String, programs: String, lists: Int) {
    let all = read(cases)
    let open = read(openCases)
    let grant = Program("grant", at: programs + "/w.leit")
    let refund = Program("refund", at: programs + "/lists.leit")
    let blocks = grant.blocks(of: all, capacity: capacity)
    let openBlocks = grant.blocks(of: open, capacity: capacity)
    let measures = measures_make(lists)
    let measureBlocks = refund.blocks(of: measures, capacity: capacity)
    let ways =
      Way.reference(all, suffix: "") + Way.reference(open, suffix: "3") + [
        Way.records(all), Way.batch("leit", grant, blocks, capacity: capacity),
        Way.batch("leit3", grant, openBlocks, capacity: capacity),
        Way.batch("leit-outcomes", grant, blocks, capacity: capacity, parts: []),
        Way.batch("leit-outcomes3", grant, openBlocks, capacity: capacity, parts: []),
        Way.evaluator("decide", grant, blocks, count: fewCases),
        Way(name: "c-lists", cases: lists) { into in
          withUnsafePointer(to: measures) { decide_measures($0, &into) }
        },
        Way.batch("leit-lists", refund, measureBlocks, capacity: capacity),
        Way.batch("leit-lists-outcomes", refund, measureBlocks, capacity: capacity, parts: []),
      ] + Way.reading(bytes(ofFileAt: cases) ?? [], count: all.count, for: grant)
    var decisions = decisions_allocate(max(all.count, open.count, lists))
    print(
      "{\"ready\": [\(ways.map { "\"\($0.name)\"" }.joined(separator: ", "))], \"version\": \"\"}")
    fflush(nil)
    while let line = readLine() {
      guard let way = ways.first(where: { $0.name == line }) else { fail("no way \(line)") }
      let since = thread_nanoseconds()
      way.run(&decisions)
      let spent = thread_nanoseconds() - since
      let summary = withUnsafePointer(to: decisions) { decisions_summary($0, way.cases, 0) }
      print(
        """
        {"ns": \(Double(spent) / Double(way.cases)), "cases": \(way.cases), \
        "eligible": \(summary.eligible), "open": \(summary.open), "cents": \(summary.cents), \
        "hash": \(summary.hash)}
        """)
      fflush(nil)
    }
  }

  /// Returns the applications in the file at `path`.
  static func read(_ path: String) -> Applications {
    var all = Applications()
    guard applications_read(path, &all) == 0 else { fail("\(path) cannot be read") }
    return all
  }

  /// Parses the file at `path`, and prints the time of the thread of each round in nanoseconds.
  static func parseRepeatedly(_ path: String, rounds: Int) {
    guard let bytes = bytes(ofFileAt: path) else { fail("\(path) cannot be read") }
    let source = SourceFile(name: path, bytes: bytes)
    for _ in 0..<rounds {
      let since = thread_nanoseconds()
      let tree = parse(source, as: SourceFile.ID(rawValue: 1))
      let spent = thread_nanoseconds() - since
      print("{\"ns\": \(spent), \"problems\": \(tree.diagnostics.count)}")
    }
  }

}
