// swift-tools-version: 6.3
import PackageDescription

/// What every Swift target of ours is compiled with.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Returns the library `name`, which may import exactly the modules named in `uses`.
func library(_ name: String, uses: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: uses, swiftSettings: strict)
}

/// Returns the tests `name`, which may import exactly the modules named in `uses`.
func tests(_ name: String, uses: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: uses, swiftSettings: strict)
}

let package = Package(
  name: "Leit",
  products: [.executable(name: "leit", targets: ["leit"])],
  traits: [
    .trait(name: "Readline", description: "Edit lines in the REPL with GNU readline."),
    .default(enabledTraits: ["Readline"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: [
    // 0. Texts, words, values: they import nothing of ours.
    library("SourceText"),
    library("Vocabulary"),
    library("Values"),

    // 1. What can be wrong with a program. No prose.
    library("Diagnostics", uses: ["SourceText", "Values", "Vocabulary"]),

    // 2. The passes, in the order in which a program goes through them.
    library("Syntax", uses: ["Diagnostics", "SourceText", "Values", "Vocabulary"]),
    library("Formatting", uses: ["Diagnostics", "SourceText", "Syntax", "Values", "Vocabulary"]),
    library("Semantics", uses: ["Diagnostics", "SourceText", "Syntax", "Values", "Vocabulary"]),
    library(
      "Planning",
      uses: ["Diagnostics", "Semantics", "SourceText", "Syntax", "Values", "Vocabulary"]),
    library("Evaluation", uses: ["Planning", "Values"]),
    library("Columns", uses: ["Evaluation", "Planning", "Values"]),
    library("Batch", uses: ["Columns", "Evaluation", "Planning", "Values"]),
    library(
      "Facts",
      uses: ["Diagnostics", "Evaluation", "Planning", "SourceText", "Values", "Vocabulary"]),

    library(
      "Tabular",
      uses: [
        "Batch", "Columns", "Diagnostics", "Evaluation", "Facts", "Planning", "SourceText",
        "Values",
        "Vocabulary",
      ]),

    // 3. The one list of the passes; all prose; all pictures.
    library(
      "Pipeline",
      uses: [
        "Diagnostics", "Evaluation", "Facts", "Formatting", "Planning", "Semantics", "SourceText",
        "Syntax", "Values", "Vocabulary",
      ]),
    library(
      "Analysis",
      uses: ["Evaluation", "Planning", "SourceText", "Syntax", "Values", "Vocabulary"]),
    library("Inquiry", uses: ["Evaluation", "Planning", "Values", "Vocabulary"]),
    library(
      "Translation",
      uses: [
        "Diagnostics", "Formatting", "Pipeline", "Planning", "Semantics", "SourceText", "Syntax",
        "Values", "Vocabulary",
      ]),
    library(
      "Assistance",
      uses: ["Diagnostics", "Semantics", "SourceText", "Syntax", "Values", "Vocabulary"]),
    // What editors know of the language, as files; the program does not need it.
    library("EditorGrammars", uses: ["Semantics", "Syntax", "Vocabulary"]),
    library("Catalogue", uses: ["Diagnostics", "SourceText", "Values", "Vocabulary"]),
    library(
      "Rendering",
      uses: [
        "Analysis", "Batch", "Catalogue", "Columns", "Diagnostics", "Evaluation", "Inquiry",
        "Planning", "SourceText", "Tabular", "Values", "Vocabulary",
      ]),

    // 4. The terminal, databases, and processors.
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    library(
      "LineEditing",
      uses: [.target(name: "CReadline", condition: .when(traits: ["Readline"]))]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    library("Databases", uses: ["CSQLite", "Catalogue"]),
    .systemLibrary(name: "CProcessors"),
    library(
      "Commands",
      uses: [
        "Analysis", "Assistance", "Batch", "CProcessors", "Catalogue", "Columns", "Databases",
        "Diagnostics", "Evaluation", "Facts", "Formatting", "Inquiry", "LineEditing", "Pipeline",
        "Planning", "Rendering", "Semantics", "SourceText", "Syntax", "Tabular", "Translation",
        "Values", "Vocabulary",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "leit", dependencies: ["Commands"], swiftSettings: strict),

    // 5. The tests.
    .target(
      name: "TestSupport",
      dependencies: [
        "Assistance", "Catalogue", "Commands", "Diagnostics", "LineEditing", "Pipeline",
        "SourceText", "Syntax", "Values", "Vocabulary",
      ],
      path: "Tests/Support", swiftSettings: strict),
    // Programs that nobody wrote.
    .target(
      name: "Generation", dependencies: ["SourceText", "Syntax", "Vocabulary"],
      path: "Tests/Generation", swiftSettings: strict),
    // What a batch says of cases and programs that nobody wrote, and what the evaluator says.
    .target(
      name: "BatchTrials",
      dependencies: [
        "Batch", "Columns", "Diagnostics", "Evaluation", "Generation", "Pipeline", "Planning",
        "SourceText", "Values", "Vocabulary",
      ],
      path: "Tests/BatchTrials", swiftSettings: strict),
    .executableTarget(
      name: "Trial", dependencies: ["BatchTrials", "Diagnostics", "Pipeline"], path: "Tests/Trial",
      swiftSettings: strict),
    tests("ArchitectureTests", uses: ["TestSupport"]),
    tests(
      "AssistanceTests",
      uses: [
        "Assistance", "Pipeline", "Semantics", "SourceText", "Syntax", "TestSupport", "Vocabulary",
      ]),
    tests(
      "BatchCommandTests",
      uses: [
        "Catalogue", "Commands", "Databases", "LineEditing", "Pipeline", "TestSupport", "Values",
      ]),
    tests(
      "BatchTests",
      uses: [
        "BatchTrials", "Commands", "Pipeline", "Planning", "TestSupport", "Values", "Vocabulary",
      ]),
    tests(
      "CommandsTests",
      uses: [
        "Catalogue", "Commands", "Diagnostics", "LineEditing", "Pipeline", "Values", "Vocabulary",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    tests(
      "EditorGrammarsTests",
      uses: ["EditorGrammars", "SourceText", "Syntax", "TestSupport", "Vocabulary"]),
    tests("DatabasesTests", uses: ["Catalogue", "Databases"]),
    tests("EvaluationTests", uses: ["Evaluation", "Planning", "Values"]),
    tests(
      "FactsTests",
      uses: [
        "Catalogue", "Diagnostics", "Evaluation", "Facts", "Planning", "SourceText", "Values",
        "Vocabulary",
      ]),
    tests(
      "FormattingTests",
      uses: [
        "Diagnostics", "Formatting", "Generation", "Pipeline", "SourceText", "Syntax",
        "TestSupport", "Vocabulary",
      ]),
    tests(
      "GoldenTests",
      uses: [
        "Catalogue", "Commands", "Diagnostics", "Pipeline", "SourceText", "Syntax", "TestSupport",
        "Vocabulary",
      ]),
    tests(
      "InquiryTests",
      uses: [
        "Diagnostics", "Evaluation", "Inquiry", "Pipeline", "Planning", "SourceText", "TestSupport",
        "Values", "Vocabulary",
      ]),
    tests(
      "LexerTests",
      uses: ["Catalogue", "Diagnostics", "SourceText", "Syntax", "Values", "Vocabulary"]),
    tests(
      "PlanningTests",
      uses: [
        "Catalogue", "Diagnostics", "Planning", "Semantics", "SourceText", "Syntax", "TestSupport",
        "Vocabulary",
      ]),
    tests(
      "RenderingTests",
      uses: [
        "Catalogue", "Diagnostics", "Evaluation", "Planning", "Rendering", "SourceText", "Values",
        "Vocabulary",
      ]),
    tests("SourceTextTests", uses: ["SourceText"]),
    tests(
      "SyntaxTests", uses: ["Catalogue", "Diagnostics", "SourceText", "Syntax", "Vocabulary"]),
    tests(
      "TabularTests",
      uses: [
        "Batch", "Columns", "Diagnostics", "Evaluation", "Facts", "Pipeline", "Planning",
        "SourceText", "Tabular", "TestSupport", "Values", "Vocabulary",
      ]),
    // The executable, so that it is built and can be run on a terminal.
    tests("TerminalTests", uses: ["LineEditing", "Pipeline", "Vocabulary", "leit"]),
    tests(
      "TranslationTests",
      uses: [
        "Diagnostics", "Pipeline", "Semantics", "SourceText", "Syntax", "TestSupport",
        "Translation",
        "Vocabulary",
      ]),
    tests("ValuesTests", uses: ["Values", .product(name: "BigInt", package: "BigInt")]),
    tests("VocabularyTests", uses: ["Vocabulary"]),
  ],
  swiftLanguageModes: [.v6]
)
