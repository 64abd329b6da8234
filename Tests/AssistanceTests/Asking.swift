import Assistance
import Pipeline
import Semantics
import SourceText
import Syntax
import TestSupport
import Vocabulary

/// A program that questions are asked about.
struct Subject: Sendable {

  /// What it means.
  let program: CheckedProgram

  /// Its names, in each language.
  private let assistants: [Assistant]

  /// Creates an instance for the files at `paths`, which are relative to the project.
  init(filesAt paths: String...) {
    var workspace = Workspace()
    var files = PageFiles()
    files.folder = FilePath(".")
    workspace.allowImports(under: ".", access: files)
    self.init(compile(paths.compactMap { try? workspace.load($0, access: files) }, in: workspace))
  }

  /// Creates an instance for a file that holds `text`.
  init(_ text: String) {
    var workspace = Workspace()
    let file = workspace.add(text, named: "program.leit", tongue: .english, access: PageFiles())
    self.init(compile([file], in: workspace))
  }

  /// Creates an instance for `compilation`.
  private init(_ compilation: Compilation) {
    program = compilation.program
    assistants = Tongue.allCases.map { Assistant(of: compilation.program, in: $0) }
  }

  /// Returns what may stand at the mark `‸` in `text`.
  func answer(
    _ text: String, _ tongue: Tongue = .english, mode: ParseMode = .session,
    decision: String? = nil
  ) -> CompletionAnswer {
    let parts = text.split(separator: "‸", maxSplits: 1, omittingEmptySubsequences: false)
    var question = CompletionQuestion(
      parts.joined(), cursor: parts[0].utf8.count, tongue: tongue, mode: mode)
    question.commands = Self.commands
    question.decision = decision
    question.folder = { Self.folders[$0] ?? [] }
    return answer(to: question)
  }

  /// Returns the answer to `question`.
  func answer(to question: CompletionQuestion) -> CompletionAnswer {
    assistants[Int(question.tongue.rawValue)].completions(for: question)
  }

  /// Returns the texts of what is worth showing for the mark `‸` in `text`.
  func completions(
    _ text: String, _ tongue: Tongue = .english, mode: ParseMode = .session,
    decision: String? = nil
  ) -> [String] {
    answer(text, tongue, mode: mode, decision: decision).shortlist.map(\.text)
  }

  /// The commands of a session.
  private static let commands = [
    CommandShape([".help", ".hilfe"], taking: []), CommandShape(".list"),
    CommandShape(".load", taking: .program, repeats: true),
    CommandShape(".save test", taking: .anything, .file),
    CommandShape(".decide", taking: .decision, .file),
    CommandShape(".output", taking: .file),
    CommandShape(".format", taking: .words(["text", "json", "csv", "markdown"])),
    CommandShape(".describe", taking: .declaration),
  ]

  /// What is in each folder.
  private static let folders: [String: [FolderEntry]] = [
    "": [
      FolderEntry(name: "guideline.leit", isFolder: false),
      FolderEntry(name: "Über uns.leit", isFolder: false),
      FolderEntry(name: "notes.md", isFolder: false),
      FolderEntry(name: "cases.csv", isFolder: false),
      FolderEntry(name: ".hidden.leit", isFolder: false),
      FolderEntry(name: "bad\nname.leit", isFolder: false),
      FolderEntry(name: "two words", isFolder: true),
    ],
    "two words/": [FolderEntry(name: "kassel.leit", isFolder: false)],
  ]

}

/// The example, as it is written in English.
let hesse = Subject(filesAt: "Tests/Programs/hesse/strategy.leit")

/// The example, as it is written in German.
let hessen = Subject(
  filesAt: "Tests/Programs/hesse/mirror/guideline.leit", "Tests/Programs/hesse/mirror/kassel.leit")
