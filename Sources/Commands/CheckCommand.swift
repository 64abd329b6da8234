internal import Catalogue
internal import Diagnostics
internal import Pipeline
internal import Rendering
internal import SourceText

extension Context {

  /// Says what is wrong with files, and returns the exit status.
  mutating func check(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    let targets = try reportTargets(invocation.options, answered: [.text])
    var reader = ProgramReader(invocation)
    let compilations = try reader.programs(in: &self)
    keep(compilations)
    let found = strictness.filter(diagnostics(of: compilations))
    let sources = reader.workspace.sources
    let todos = reader.workspace.todos()
    var status = max(reader.status, found.contains(where: \.isError) ? .failure : .success)
    let list = TodoList(todos, in: sources)
    let isForPeople = invocation.options.format == .text
    if isForPeople, invocation.options.listsTodos, !todos.isEmpty {
      answer(visibleLines(of: list.text))
    }
    if isForPeople {
      tell(checking: found, in: sources)
      report(omittedFrom: compilations)
    }
    if isForPeople, let first = list.first {
      report(.todos(todos.count, first: invocation.options.listsTodos ? nil : first))
    }
    status.include(tellDenied(found))
    status.include(tellDenied(todos))
    if !targets.isEmpty {
      let names = ReportNames(fromRoot: invocation.options.root, among: surroundings.files)
      let report = Report(
        on: .check, version: version, tongue: tongue, sources: names.named(sources),
        files: reader.files, diagnostics: names.named(found), unread: unread.map(names.named),
        todos: todos)
      status.include(write(report, to: targets, read: sources))
    }
    return status
  }

}
