import Foundation
import TestSupport
import Testing

/// The rules of ARCHITECTURE.md about what may know what.
@Suite struct LayerTests {

  /// The modules that talk to the world: files, pipes, terminals.
  static let edges: Set<String> = ["Commands", "Databases", "LineEditing", "leit"]

  /// The modules of the system, and those that may import them; `Tabular` has bytes searched by the C
  /// library.
  static let systemModules: [String: Set<String>] = [
    "FoundationEssentials": edges, "Glibc": edges.union(["Tabular"]), "Darwin": edges,
    "Musl": edges,
    "Synchronization": edges,
  ]

  @Test func everyImportIsDeclared() throws {
    let graph = try PackageGraph()
    for file in SwiftFile.sources {
      let allowed = try #require(graph.uses[file.module], "\(file.module) is not in Package.swift")
      for name in file.imports {
        let isAllowed =
          allowed.contains(name) || Self.systemModules[name]?.contains(file.module) == true
        #expect(isAllowed, "\(file.path) imports \(name)")
      }
    }
  }

  @Test func testsImportWhatTheyDeclare() throws {
    let graph = try PackageGraph()
    let system: Set = ["Foundation", "Synchronization", "Testing", "Glibc", "Darwin", "Musl"]
    for file in SwiftFile.tests {
      let allowed = try #require(graph.uses[file.module], "\(file.module) is not in Package.swift")
      for name in file.imports {
        #expect(allowed.contains(name) || system.contains(name), "\(file.path) imports \(name)")
      }
    }
  }

  @Test func everyModuleHasAFolder() throws {
    let folders = (SwiftFile.sources + SwiftFile.tests).map(\.module)
    let libraries: Set = ["CProcessors", "CReadline", "CSQLite"]
    for module in try PackageGraph().uses.keys where !libraries.contains(module) {
      #expect(folders.contains(module), "\(module) is in Package.swift and has no files")
    }
  }

  /// The benchmark compiles the modules that it needs once more: Benchmarks/README.md says why.
  @Test func theBenchmarkDeclaresModulesAsTheyAre() throws {
    let modules = try PackageGraph().uses
    let copies = try PackageGraph(of: "Benchmarks/Package.swift").uses
    #expect(copies["Batch"] != nil)
    for (module, uses) in copies where modules[module] != nil {
      #expect(uses == modules[module], "Benchmarks/Package.swift says something else of \(module)")
    }
  }

  @Test func onlyTheEdgesTalkToTheWorld() throws {
    let calls = /(?:^|[^.\w])(print|debugPrint|readLine|fopen|fputs|getenv|exit)\(|\bFileManager\b/
    for file in SwiftFile.sources where !Self.edges.contains(file.module) {
      let lines = file.lines { line in
        guard let call = line.firstMatch(of: calls) else { return false }
        // A function of the file's own may be called the same.
        return call.1.map { name in !file.code.contains { $0.contains("func \(name)(") } } ?? true
      }
      #expect(lines.isEmpty, "\(file.path) talks to the world")
    }
  }

  @Test func onlyWordsDependOnTheTongue() throws {
    let words = /\+\w*(?:Spelling|Message|Explanation|Help|English|German)\.swift$|^NumberStyle/
    let branch = /(?:case|[=!]=)\s*\.(?:english|german)\b/
    // This asks whether a keyword names a tongue, whichever.
    let eitherName = "== .english || $0 == .german"
    for file in SwiftFile.sources where !file.name.contains(words) {
      let lines = file.lines {
        ($0.contains(".english") || $0.contains(".german")) && !$0.contains(eitherName)
          && $0.contains(branch)
      }
      #expect(lines.isEmpty, "\(file.path) tells the tongues apart")
    }
  }

  @Test func errorsOfTheCoreAreTyped() throws {
    for file in SwiftFile.sources where !Self.edges.contains(file.module) {
      let lines = file.lines { $0.contains("throws") && $0.contains(/\bthrows\b(?!\()/) }
      #expect(lines.isEmpty, "\(file.path) throws just anything")
    }
  }

}

extension SwiftFile {

  /// The modules that the file imports.
  var imports: [String] {
    code.filter { $0.contains("import ") }.compactMap { line in
      let form = /^\s*(?:@\w+(?:\(\w+\))?\s+)*(?:(?:public|package|internal|fileprivate|private) )?/
      let rest = line.replacing(form, with: "", maxReplacements: 1)
      let found = rest.prefixMatch(
        of: /import (?:(?:struct|class|enum|protocol|func|var|let|typealias) )?(\w+)/)
      return found.map { String($0.1) }
    }
  }

}
