internal import ArgumentParser
internal import Catalogue
internal import Rendering

/// A report that is asked for, and where it goes: `sarif=report.sarif`.
struct ReportTarget: Hashable {

  /// How the report is written.
  let format: OutputFormat

  /// The file, as it was typed, or `-` for standard output.
  let path: String

  /// Creates an instance with the given properties.
  init(_ format: OutputFormat, to path: String) {
    self.format = format
    self.path = path
  }

  /// `true` iff the report goes to standard output.
  var isStandardOutput: Bool { path == "-" || path == "/dev/stdout" }

}

extension ReportTarget: ExpressibleByArgument {

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let format = OutputFormat(rawValue: String(parts[0])),
      format.isForReports, !parts[1].isEmpty
    else { return nil }
    self.init(format, to: String(parts[1]))
  }

  /// What may stand there, as help shows it.
  static var allValueStrings: [String] {
    OutputFormat.reports.map { "\($0.rawValue)=\(CommandHelp.fileValue.text)" }
  }

  var defaultValueDescription: String { "\(format.rawValue)=\(path)" }

}
