import Diagnostics
import Pipeline
import SourceText
import Syntax
import TestSupport
import Testing
import Translation
import Vocabulary

/// There and back gives the same file, whatever program of this project it is.
///
/// That the translation means the same, `translate` proves before it hands one out.
@Suite struct RoundTripTests {

  /// All programs of this project.
  static let programs =
    TranslatedProgram.files + TranslatedProgram.shown + TranslatedProgram.fixtures
    + TranslatedProgram.walked

  @Test func thereAreManyPrograms() {
    #expect(Self.programs.count > 300)
    #expect(TranslatedProgram.files.count > 60)
  }

  /// A file in its layout, with a first line for its language that is not lost, comes back byte for byte.
  @Test(arguments: programs)
  func whatIsLaidOutComesBackAsItWas(_ program: TranslatedProgram) throws {
    if (Self.refused + Self.mixed).contains(where: { program.place.hasSuffix($0) }) { return }
    let original = TranslatedProgram(program, with: program.canonicalBytes)
    let there = try bytes(of: original)
    let back = try bytes(of: TranslatedProgram(original, with: there))
    if program.place.hasPrefix("examples/") {
      #expect(text(back) == text(original.bytes), "\(program.place)")
    } else {
      #expect(neuter(text(back)) == neuter(text(original.bytes)), "\(program.place)")
    }
  }

  /// Of a file that is not laid out the words change alone: its lines are those that it had.
  @Test(arguments: TranslatedProgram.files)
  func spacesAndLinesStay(_ program: TranslatedProgram) throws {
    let there = try bytes(of: program)
    guard !program.isLaidOut else { return }
    let (before, after) = (indentation(program.bytes), indentation(there))
    // The first line may be one that says the language.
    let count = min(before.count, after.count)
    #expect(max(before.count, after.count) - count <= 1)
    #expect(before.suffix(count) == after.suffix(count))
  }

  /// The programs that are not spelled canonically, and that no layout makes so: with comments that allow
  /// cautions in words of the tongue that the file is not in, with backticks that nobody needs, and with a
  /// first block alone that says that the text is English.
  private static let mixed = [
    "cautions/allowance-unreadable.md: program.leit",
    "cautions/allowance-without-reason.md: program.leit",
    "layout/one-layout.md: program.leit", "layout/markdown.md: paper.md",
  ]

  /// The programs that have a name which means something else in the other tongue.
  private static let refused = [
    "taken.md: program.leit", "taken.md: condition.leit", "taken.md: field.leit",
    "taken.md: function.leit", "taken.md: kind.leit",
  ]

  @Test func namesThatMeanSomethingElseAreRefused() throws {
    // That no other is refused, `whatIsLaidOutComesBackAsItWas` says.
    for place in Self.refused {
      let program = try #require(Self.programs.first { $0.place.hasSuffix(place) })
      let isRefused = if case .refused = program.translated() { true } else { false }
      #expect(isRefused, "\(place)")
    }
  }

  /// Returns the translation of `program`, which there must be.
  private func bytes(of program: TranslatedProgram) throws -> [UInt8] {
    let result = program.translated()
    guard case .translated(let bytes) = result else {
      Issue.record("\(program.place) is not translated: \(described(result))")
      throw Untranslated()
    }
    return bytes
  }

  /// Returns `result` as a failure names it.
  private func described(_ result: TranslationResult) -> String {
    switch result {
    case .translated: "it is"
    case .unchanged: "it is in that tongue"
    case .faulty(let compilation): "\(compilation.diagnostics.filter(\.isError))"
    case .refused(let diagnostic): "\(diagnostic.problem)"
    case .unequal: "it is not the same program"
    }
  }

  /// There is no translation.
  private struct Untranslated: Error {}

  /// Returns `text` with words that agree with a noun in the neuter: English does not have the gender.
  private func neuter(_ text: String) -> String {
    text.replacing(/\b(jede|jeden|jeder) (?=\w+ in )/, with: "jedes ")
      .replacing(/\b(eine|einen|irgendein|irgendeine) (?=\w+ in )/, with: "ein ")
  }

  /// Returns the text of `bytes`.
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Returns the number of spaces that each line of `bytes` begins with.
  private func indentation(_ bytes: [UInt8]) -> [Int] {
    let lines: [Substring] = text(bytes).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in line.prefix { $0 == " " }.count }
  }

}
