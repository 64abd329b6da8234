import Batch
import CReference
import Columns
import Evaluation
import Values

/// A way to decide some cases: something that is measured.
struct Way {

  /// What it is called.
  let name: String

  /// The number of cases.
  let cases: Int

  /// Decides all of them, and writes what came out.
  let run: (inout Decisions) -> Void

}

extension Way {

  /// The ways of C to decide `applications`.
  static func reference(_ applications: Applications, suffix: String) -> [Way] {
    var ways = [
      Way(name: "c" + suffix, cases: applications.count) { into in
        withUnsafePointer(to: applications) { decide_blocked($0, &into) }
      },
      Way(name: "c-all-conditions" + suffix, cases: applications.count) { into in
        withUnsafePointer(to: applications) { decide_all_conditions($0, &into) }
      },
      Way(name: "c-kleene" + suffix, cases: applications.count) { into in
        withUnsafePointer(to: applications) { decide_blocked_kleene($0, &into) }
      },
      Way(name: "c-all-conditions-kleene" + suffix, cases: applications.count) { into in
        withUnsafePointer(to: applications) { decide_all_conditions_kleene($0, &into) }
      },
    ]
    if suffix.isEmpty, let records = withUnsafePointer(to: applications, { records_make($0) }) {
      ways.append(
        Way(name: "c-records", cases: applications.count) { into in
          decide_records(records, applications.count, &into)
        })
    }
    return ways
  }

  /// The way of Swift to decide `applications`, as people write it.
  static func records(_ applications: Applications) -> Way {
    let records = (0..<applications.count).map { GrantRecord(applications, at: $0) }
    return Way(name: "swift-records", cases: records.count) { into in
      for row in records.indices {
        let amount = records[row].amount
        into.outcome[row] = amount == nil ? 1 : 0
        into.amount[row] = Int64(amount ?? 0)
      }
    }
  }

  /// The way of Leit to decide the cases in `blocks` by `program`, block by block; `parts` says what
  /// is worked out besides outcomes and amounts.
  static func batch(
    _ name: String, _ program: Program, _ blocks: [CaseBlock], capacity: Int,
    parts: VerdictParts = .all
  ) -> Way {
    let batch = BatchProgram(program.decision, by: program.evaluator, on: program.layout)
    let machine = BatchMachine(batch, capacity: capacity, parts: parts)
    for block in blocks { batch.survey(block) }
    let cases = blocks.reduce(0) { $0 + $1.count }
    return Way(name: name, cases: cases) { into in
      var first = 0
      for block in blocks {
        machine.decide(block)
        let verdicts = machine.verdicts
        // What C keeps of a case is kept of one here, too.
        into.outcome.advanced(by: first).update(from: verdicts.outcomes, count: block.count)
        into.amount.advanced(by: first).update(from: verdicts.amounts, count: block.count)
        for (row, verdict) in verdicts.exceptions {
          into.amount[first + row] = verdict.cents
        }
        first += block.count
      }
    }
  }

  /// The way of `leit decide`, over the first `count` cases of `blocks`: the reference that batches are
  /// held against.
  static func evaluator(_ name: String, _ program: Program, _ blocks: [CaseBlock], count: Int)
    -> Way
  {
    let rows = blocks.lazy.flatMap { block in (0..<block.count).lazy.map { block.facts(at: $0) } }
    let cases = Array(rows.prefix(count))
    var evaluator = program.evaluator
    evaluator.recordsSteps = false
    return Way(name: name, cases: cases.count) { into in
      for (row, facts) in cases.enumerated() {
        let verdict = Verdict(
          evaluator.decide(program.decision, about: facts.record, answers: facts.answers))
        into.outcome[row] = verdict.outcome.code
        into.amount[row] = verdict.cents
      }
    }
  }

}

extension Verdict {

  /// The amount in cents, 0 where there is none.
  fileprivate var cents: Int64 {
    guard let amount else { return 0 }
    let cents = amount * 100
    return Int64(cents.description) ?? -1
  }

}
