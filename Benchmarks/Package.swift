// swift-tools-version: 6.3
import PackageDescription

/// What every Swift target is compiled with, as in the package of the program.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Returns the library `name` of the program, whose source is that of the program: `Engine` leads there.
///
/// What its modules share is visible within their package alone, so the benchmark takes them into its own.
func library(_ name: String, uses: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: uses, path: "Engine/\(name)", swiftSettings: strict)
}

let package = Package(
  name: "Benchmarks",
  targets: [
    // The program, up to batches; its own Package.swift says the same.
    library("SourceText"),
    library("Vocabulary"),
    library("Values"),
    library("Diagnostics", uses: ["SourceText", "Values", "Vocabulary"]),
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
        "Values", "Vocabulary",
      ]),
    library(
      "Pipeline",
      uses: [
        "Diagnostics", "Evaluation", "Facts", "Formatting", "Planning", "Semantics", "SourceText",
        "Syntax", "Values", "Vocabulary",
      ]),

    // What it is measured against, and with. The program of C is built by `run`: SwiftPM would link
    // Swift's library into it.
    .target(name: "CReference", cSettings: [.unsafeFlags(["-O3"])]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Batch", "CReference", "Columns", "Diagnostics", "Evaluation", "Pipeline", "Planning",
        "SourceText", "Syntax", "Tabular", "Values", "Vocabulary",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
