internal import Commands

/// The program `leit`.
@main
struct Leit {

  /// Runs the command that the arguments ask for.
  static func main() { _ = run(Array(CommandLine.arguments.dropFirst())) }

}
