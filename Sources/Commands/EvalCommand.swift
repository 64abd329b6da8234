internal import Catalogue
internal import Pipeline

extension Context {

  /// Works out an expression, and returns the exit status.
  mutating func eval(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    let asOf = try day(invocation.options)
    var reader = ProgramReader(invocation)
    try reader.readFiles(in: &self)
    let typed = reader.add(invocation.subject ?? "", named: "eval", in: self)
    let compilation = Pipeline.compile(
      reader.files + [typed], in: reader.workspace, findsCautions: false)
    let errors = report(compilation)
    guard errors == .success else { return errors }
    var runner = Runner(compilation, asOf: asOf, failOn: nil)
    guard runner.evaluate(askedBy: typed, in: &self) else {
      complain(.noExpression)
      return .failure
    }
    return runner.status
  }

}
