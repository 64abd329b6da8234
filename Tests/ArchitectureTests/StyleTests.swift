import Foundation
import TestSupport
import Testing

/// The rules about how a file reads that the formatter does not check.
@Suite struct StyleTests {

  @Test func noFileIsLong() throws {
    for file in SwiftFile.sources + SwiftFile.tests {
      let length = file.lines.count - 1
      #expect(length <= 400, "\(file.path) has \(length) lines: split it by capability")
    }
  }

  @Test func nothingIsForced() throws {
    let forced = /[\w)\]>"?]![^=]|[\w)\]>"?]!$|\btry!|\bas!/
    for file in SwiftFile.sources {
      let lines = file.lines { $0.contains("!") && $0.contains(forced) }
      #expect(lines.isEmpty, "\(file.path) forces something")
    }
  }

  @Test func nothingCrossesThreadsUnchecked() throws {
    let unchecked = /@unchecked\s+Sendable|nonisolated\(unsafe\)/
    // GNU readline calls back without anything of ours: what it hands over lies in globals.
    for file in SwiftFile.sources where file.module != "LineEditing" {
      let lines = file.lines {
        $0.contains("unchecked") || $0.contains("unsafe") ? $0.contains(unchecked) : false
      }
      #expect(lines.isEmpty, "\(file.path) is not checked")
    }
  }

  @Test func everyDeclarationThatOthersSeeIsDocumented() throws {
    for file in SwiftFile.sources {
      #expect(file.undocumented.isEmpty, "\(file.path) leaves declarations undocumented")
    }
  }

  @Test func noTwoFilesOfAModuleShareAName() throws {
    for (module, files) in Dictionary(grouping: SwiftFile.sources, by: \.module) {
      for (name, twins) in Dictionary(grouping: files, by: \.name) {
        #expect(twins.count == 1, "\(module) has \(twins.count) files \(name)")
      }
    }
  }

}

extension SwiftFile {

  /// The numbers of the lines that declare something other modules see and have no comment above.
  ///
  /// Stored properties are left out: the comment of their type shows what they hold.
  var undocumented: [Int] {
    code.indices.filter { index in
      guard code[index].contains("package ") || code[index].contains("public "),
        code[index].contains(Self.declaration), !code[index].contains(Self.requirement),
        !Self.isPromised(code[index])
      else { return false }
      let above = lines[..<index].last { !$0.contains(/^\s*@\w+(?:\(.*\))?\s*$/) } ?? ""
      return !above.contains(/^\s*\/\/\/|\*\/\s*$/)
    }.map { $0 + 1 }
  }

  /// `true` iff a protocol of ours asks for what `line` declares, and says there what it does.
  private static func isPromised(_ line: Substring) -> Bool {
    guard let function = line.firstMatch(of: /func \w+\(/) else { return false }
    return promised.contains(String(function.0))
  }

  /// The functions that protocols of ours ask for: `func read(`.
  private static let promised: Set<String> = {
    var functions: Set<String> = []
    for file in sources {
      var isInProtocol = false
      for line in file.code {
        if line.contains(/^(?:package |public )?protocol\s/) { isInProtocol = true }
        if line.hasPrefix("}") { isInProtocol = false }
        if isInProtocol, let function = line.firstMatch(of: /func \w+\(/) {
          functions.insert(String(function.0))
        }
      }
    }
    return functions
  }()

  /// A declaration that other modules see.
  private static var declaration: Regex<Substring> {
    /^\s*(?:public|package) (?:[\w()]+ )*(?:(?:func|struct|enum|actor|class|protocol|typealias) |init|subscript|var .*\{)/
  }

  /// A declaration that a protocol of the language asks for: it means there what it means everywhere.
  private static var requirement: Regex<Substring> {
    /static func [<=]+ ?\(|func hash\(into|init\(\w+Literal|init\(stringInterpolation|mutating func append(?:Literal|Interpolation)/
  }

}
