import Commands
import Testing

@Suite("The columns of results")
struct BatchColumnsTests {

  let bench = BatchBench()

  @Test("are those that are asked for, in that order")
  func order() {
    let answer = bench.run("--output", "out.csv", "--columns", "amount, outcome", "--keep", "id")
    #expect(
      bench.text(of: "out.csv") == """
        case,amount,outcome,id
        1,750.05,eligible,A-1
        2,,not_eligible,A-2
        3,,open,A-3
        4,,open,A-4
        8,,not_eligible,A-8

        """)
    #expect(answer.status == .open)
    #expect(!answer.output.contains("settled by it alone"))
    #expect(!answer.output.contains("At least five members"))
    #expect(
      answer.output.contains(
        "what is not met and what is missing was not worked out: --columns does not ask for it"))
  }

  @Test("may have their German names, and are objects of JSON with these keys")
  func german() {
    _ = bench.run("--output", "out.jsonl", "--columns", "nicht_erfüllt,fehlt,fehler")
    #expect(
      bench.text(of: "out.jsonl")?.split(separator: "\n").dropFirst().first
        == #"{"case":2,"not_met":["size"],"missing":[],"faults":[]}"#)
    _ = bench.run("--output", "out.jsonl", "--columns", "betrag,ergebnis", "--keep", "id")
    #expect(
      bench.text(of: "out.jsonl")?.split(separator: "\n").first
        == #"{"case":1,"amount":"750.05","outcome":"eligible","id":"A-1"}"#)
  }

  @Test("leave out of the summary what they do not ask for")
  func summary() {
    let unmet = bench.run("--output", "out.csv", "--columns", "not_met")
    #expect(unmet.output.contains("At least five members"))
    #expect(unmet.output.contains("what is missing was not worked out"))
    let missing = bench.run("--output", "out.csv", "--columns", "missing")
    #expect(missing.output.contains("a.received"))
    #expect(missing.output.contains("what is not met was not worked out"))
    let json = bench.run("--output", "out.csv", "--columns", "outcome", "--summary", "json")
    #expect(json.output.contains("\"open\": 2, "))
    #expect(!json.output.contains("\"not_met\": "))
    #expect(!json.output.contains("\"missing\": ["))
  }

  @Test("free names for columns that are repeated")
  func repeated() {
    bench.write("outcome,requested\nbest,100\n", to: "cases.csv")
    let arguments = ["--output", "out.csv", "--keep", "outcome"]
    #expect(bench.run(arguments[0], arguments[1], arguments[2], arguments[3]).status == .misuse)
    _ = bench.run("--output", "out.csv", "--keep", "outcome", "--columns", "amount")
    #expect(bench.text(of: "out.csv") == "case,amount,outcome\n1,,best\n")
  }

  @Test(
    "are known, and named once",
    arguments: [
      ("outcom", "results have no column `outcom`; did you mean `outcome`?"),
      ("reason", "`--columns` takes `outcome`, `amount`, `not_met`, `missing` and `faults`"),
      (" ", "results have no column"), ("amount,", "results have no column"),
      ("amount,betrag", "`--columns` names `betrag` twice"),
    ])
  func mistakes(text: String, words: String) {
    let answer = bench.run("--output", "out.csv", "--columns=\(text)")
    #expect(answer.status == .misuse)
    #expect(answer.errors.contains(words), "\(answer.errors)")
    #expect(bench.text(of: "out.csv") == nil)
  }

  @Test("are the same where a run goes on")
  func resuming() {
    bench.write(BatchBench.manyCases(12_000), to: "cases.csv")
    _ = bench.run("--output", "whole.csv", "--columns", "outcome")
    _ = bench.run("--output", "out.csv", "--columns", "outcome", "--jobs", "1", stoppingAt: 6)
    let other = bench.run("--output", "out.csv", "--columns", "amount", "--resume")
    #expect(other.errors.contains("the options are not those"), "\(other.errors)")
    _ = bench.run("--output", "out.csv", "--columns", "outcome", "--resume")
    #expect(bench.text(of: "out.csv") == bench.text(of: "whole.csv"))
  }

}
