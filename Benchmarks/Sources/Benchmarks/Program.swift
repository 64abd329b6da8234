import Columns
import Diagnostics
import Evaluation
import Glibc
import Pipeline
import Planning
import SourceText
import Values
import Vocabulary

/// A decision of a program, made ready.
struct Program {

  /// What decides.
  let evaluator: Evaluator

  /// The position of the decision.
  let decision: Int32

  /// The record of its cases.
  let record: RecordID

  /// What people call its parts.
  let legend: Legend

  /// The columns of its cases.
  let layout: BlockLayout

  /// The names of the fields of each record, at the positions of the plan.
  let fieldNames: [[String]]

  /// Creates an instance for the decision called `name` of the file at `path`; ends the process where
  /// there is none.
  init(_ name: String, at path: String) {
    var workspace = Workspace()
    let files = Files()
    guard let file = try? workspace.load(path, access: files) else {
      fail("\(path) cannot be read")
    }
    let compilation = compile([file], in: workspace)
    guard compilation.isExecutable else { fail("\(path) has errors") }
    let (plan, legend) = compilation.executable()
    guard let decision = legend.decisions.firstIndex(where: { $0.declaration.name.english == name })
    else { fail("\(path) does not decide \(name)") }
    guard let day = Day(year: 2026, month: 1, day: 1) else { fail("no such day") }
    evaluator = Evaluator(plan, asOf: day, titles: legend.titles)
    self.decision = Int32(decision)
    self.legend = legend
    record = plan.decisions[decision].subject
    layout = BlockLayout(record, of: plan)
    fieldNames = legend.records.map { $0.fields.map(\.name.english) }
  }

  /// Returns the name of the field of `specification` in a layout of values of `type`.
  func name(of specification: ColumnSpecification, in layout: BlockLayout) -> String {
    guard case .field(let path) = specification.source, let position = path.first,
      case .record(let record) = layout.type
    else { return "" }
    return fieldNames[Int(record.rawValue)][Int(position)]
  }

}

/// The disk.
private struct Files: FileAccess {

  func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    guard let bytes = bytes(ofFileAt: path) else { throw .missing }
    return bytes
  }

  func canonicalPath(of path: String) -> String { path }

}

/// Returns what the file at `path` holds; `nil` where it cannot be read.
func bytes(ofFileAt path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  fseek(file, 0, SEEK_END)
  let size = ftell(file)
  rewind(file)
  return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    count = fread(buffer.baseAddress, 1, size, file)
  }
}

/// Ends the process.
func fail(_ message: String) -> Never {
  let bytes = Array("benchmarks: \(message)\n".utf8)
  _ = Glibc.write(2, bytes, bytes.count)
  exit(2)
}
