import Foundation
import TestSupport
import Testing

/// `publiccode.yml` is what version 0.4 of its standard asks for (https://yml.publiccode.tools).
@Suite struct PubliccodeTests {

  /// The values in the file, by the path of their keys: `legal/license`.
  let values: [String: String]

  /// Reads the file: of YAML, maps and plain or folded texts.
  init() throws {
    var values: [String: String] = [:]
    var path: [(indentation: Int, key: String)] = []
    for line in try Repository.text(at: "publiccode.yml").split(separator: "\n") {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("#") { continue }
      let indentation = line.count - text.count
      if let match = text.wholeMatch(of: /([A-Za-z]+):(?: (.*))?/) {
        path.removeAll { $0.indentation >= indentation }
        path.append((indentation, String(match.1)))
        let value = match.2.map { $0.trimmingCharacters(in: ["\""]) } ?? ""
        values[Self.text(of: path)] = value == ">-" ? "" : value
      } else {
        let item = text.hasPrefix("- ") ? text.dropFirst(2) : text
        values[Self.text(of: path), default: ""] += item + (text.hasPrefix("- ") ? "\n" : " ")
      }
    }
    self.values = values
  }

  /// Returns how `path` is written.
  private static func text(of path: [(indentation: Int, key: String)]) -> String {
    path.map(\.key).joined(separator: "/")
  }

  @Test(arguments: [
    "publiccodeYmlVersion", "name", "url", "platforms", "categories", "developmentStatus",
    "softwareType", "description", "description/en/shortDescription",
    "description/en/longDescription", "description/en/features", "description/de/shortDescription",
    "description/de/longDescription", "description/de/features", "legal/license",
    "maintenance/type", "maintenance/contacts", "localisation/localisationReady",
    "localisation/availableLanguages",
  ])
  func everyMandatoryKeyIsThere(_ key: String) {
    #expect(values[key] != nil)
  }

  @Test(arguments: [
    ("publiccodeYmlVersion", ["0.4"]),
    ("developmentStatus", ["concept", "development", "beta", "stable", "obsolete"]),
    ("softwareType", ["standalone/other"]),
    ("maintenance/type", ["internal", "contract", "community", "none"]),
    ("localisation/localisationReady", ["true", "false"]),
    ("legal/license", ["EUPL-1.2"]),
  ])
  func closedKeysHaveAllowedValues(_ key: String, _ allowed: [String]) {
    #expect(allowed.contains(values[key] ?? ""))
  }

  @Test(arguments: ["en", "de"])
  func descriptionsAreAsLongAsAllowed(_ language: String) throws {
    let short = try #require(values["description/\(language)/shortDescription"])
    let long = try #require(values["description/\(language)/longDescription"])
    let features = try #require(values["description/\(language)/features"])
    #expect(short.count <= 151)
    #expect(500...10_000 ~= long.count)
    #expect(features.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func theVersionIsTheProgramsOwn() throws {
    let version = try #require(values["softwareVersion"])
    #expect(try Repository.text(at: "CHANGELOG.md").contains("## \(version)"))
    #expect(values["releaseDate"]?.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil)
  }

}
