internal import Commands
internal import Glibc

/// The program `leit`.
@main
struct Leit {

  /// Runs the command that the arguments ask for.
  static func main() { exit(run(Array(CommandLine.arguments.dropFirst()))) }

}
