internal import Catalogue
internal import Diagnostics

/// Why a run ends before its time.
enum BatchFailure: Error, Hashable, Sendable {

  /// A file cannot be read.
  case unreadable(path: String, FileFailure)

  /// Something else went wrong.
  case notice(BatchNotice)

}

extension Context {

  /// Says why a run ended before its time, and returns the exit status.
  mutating func tell(_ failure: BatchFailure) -> ExitStatus {
    switch failure {
    case .unreadable(let path, let reason):
      report(FileProblem.unreadable(path: path, reason))
    case .notice(let notice):
      complain(.batch(notice))
    }
    return .misuse
  }

}
