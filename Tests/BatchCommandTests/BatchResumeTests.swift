import Commands
import Testing

@Suite("A run that was stopped")
struct BatchResumeTests {

  let bench = BatchBench()

  /// Creates an instance with a table of several chunks.
  init() { bench.write(BatchBench.manyCases(12_000), to: "cases.csv") }

  /// The name of the file that says where it stopped.
  private let state = "out.csv.leit-state"

  /// Stops a run that writes to `out.csv` with `arguments`.
  private func stop(_ jobs: String = "1") -> BatchTranscript {
    bench.run("--output", "out.csv", "--jobs", jobs, stoppingAt: 6)
  }

  @Test("leaves whole lines, says where it stopped, and goes on there", arguments: ["1", "3"])
  func resuming(jobs: String) throws {
    let whole = bench.run("--output", "whole.csv")
    let stopped = stop(jobs)
    #expect(stopped.status == .interrupted)
    #expect(stopped.errors.contains("`--resume` goes on there"), "\(stopped.errors)")
    let part = try #require(bench.text(of: "out.csv"))
    let all = try #require(bench.text(of: "whole.csv"))
    #expect(part.hasSuffix("\n") && part.count < all.count && all.hasPrefix(part))
    #expect(bench.text(of: state) != nil)
    let resumed = bench.run("--output", "out.csv", "--jobs", jobs, "--resume")
    #expect(resumed.errors.contains("going on after row "), "\(resumed.errors)")
    #expect(resumed.status == whole.status)
    #expect(resumed.output == whole.output)
    #expect(bench.text(of: "out.csv") == all)
    #expect(bench.text(of: "out.rejects.csv") == bench.text(of: "whole.rejects.csv"))
    #expect(bench.text(of: state) == nil)
  }

  @Test("goes on where it is known that everything was written, not behind what came after")
  func killed() throws {
    _ = bench.run("--output", "whole.csv")
    _ = stop()
    bench.write(try #require(bench.text(of: "out.csv")) + "99,eli", to: "out.csv")
    bench.write(try #require(bench.text(of: "out.rejects.csv")) + "x", to: "out.rejects.csv")
    _ = bench.run("--output", "out.csv", "--resume")
    #expect(bench.text(of: "out.csv") == bench.text(of: "whole.csv"))
    #expect(bench.text(of: "out.rejects.csv") == bench.text(of: "whole.rejects.csv"))
  }

  @Test("comes to the same wherever it was stopped", arguments: 1...5)
  func anyStop(count: Int) throws {
    let whole = bench.run("--output", "whole.csv")
    bench.write(String(repeating: "what was there before\n", count: 100_000), to: "out.csv")
    let stopped = bench.run("--output", "out.csv", "--jobs", "1", stoppingAt: count)
    #expect(stopped.status == .interrupted)
    // Nothing was begun where there is no state.
    let isBegun = bench.text(of: state) != nil
    let resumed = bench.run(
      "--output", "out.csv", isBegun ? "--resume" : "--rejects=out.rejects.csv")
    #expect(resumed.output == whole.output)
    #expect(bench.text(of: "out.csv") == bench.text(of: "whole.csv"))
    #expect(bench.text(of: state) == nil)
  }

  @Test("begins anew where it was killed before anything took the place of what was there")
  func killedAtOnce() throws {
    _ = bench.run("--output", "whole.csv")
    let stops = (1...9).lazy.map { count in
      _ = bench.run("--output", "out.csv", "--jobs", "1", stoppingAt: count)
      return bench.text(of: state)
    }
    let kept = try #require(stops.compactMap(\.self).first { _ in true })
    #expect(kept.contains(#/position \d+ 0 \d+\n/#), "\(kept)")
    bench.write(String(repeating: "what was there before\n", count: 100_000), to: "out.csv")
    _ = bench.run("--output", "out.csv", "--resume")
    #expect(bench.text(of: "out.csv") == bench.text(of: "whole.csv"))
  }

  @Test("begins where nothing was begun, and is refused where it is finished")
  func finished() {
    #expect(bench.run("--output", "out.csv", "--resume").status == .open)
    let again = bench.run("--output", "out.csv", "--resume")
    #expect(again.status == .misuse)
    #expect(again.errors.contains("that run is finished"))
  }

  @Test("does not go on with something else")
  func differences() throws {
    _ = stop()
    let kept = try #require(bench.text(of: state))
    let part = try #require(bench.text(of: "out.csv"))
    func refusal(_ arguments: String...) -> String {
      let all = ["--output", "out.csv", "--resume"] + arguments
      var surroundings = bench.surroundings()
      let words = ["batch", "grant", "grant.leit", "--cases", "cases.csv"] + all
      #expect(Commands.run(words, in: &surroundings) == .misuse)
      return surroundings.console.errors.text
    }
    #expect(refusal("--keep", "id").contains("the options are not those"))
    #expect(refusal("--as-of", "2026-01-01").contains("`--as-of 2026-11-20`"))
    bench.write(BatchBench.program + "\n// A comment.\n", to: "grant.leit")
    #expect(refusal().contains("the program is not the one"))
    bench.write(BatchBench.program, to: "grant.leit")
    bench.write(
      BatchBench.manyCases(12_000).replacing("No. 1 of", with: "No. 2 of"), to: "cases.csv")
    #expect(refusal().contains("the cases are not those"))
    bench.write(BatchBench.manyCases(12_000), to: "cases.csv")
    bench.write(String(part.dropLast(10)), to: "out.csv")
    #expect(refusal().contains("`out.csv` has lost"))
    bench.write(part, to: "out.csv")
    for text in [
      "", "leit batch 1\nend\n", String(kept.dropLast(4)), kept.replacing("day", with: "dax"),
    ] {
      bench.write(text, to: state)
      #expect(refusal().contains("does not say where the run stopped"))
    }
    bench.write(kept.replacing("version 0", with: "version 9"), to: state)
    #expect(refusal().contains("leit 9"))
  }

}
