internal import Catalogue
internal import Diagnostics
internal import Vocabulary

/// A rule of a SARIF log: what findings are of.
struct SARIFRule {

  /// What there is to say about it.
  let help: RuleHelp

  /// How grave its findings are.
  let severity: Severity

}

extension Report {

  /// Returns the rules that `findings` are of, in the order of their codes.
  func sarifRules(of findings: [Finding]) -> [SARIFRule] {
    var severities: [String: Severity] = [:]
    for finding in findings { severities[finding.rule] = finding.severity }
    return severities.sorted { $0.key < $1.key }
      .map { SARIFRule(help: RuleHelp(rule: $0.key), severity: $0.value) }
  }

  /// Returns what reports: the program and its `rules`, in the language of messages.
  func driver(_ rules: [SARIFRule]) -> JSON {
    [
      "name": .string(toolName),
      "version": .string(version),
      "semanticVersion": .string(version),
      "language": .string(tongue.code),
      "contents": ["localizedData", "nonLocalizedData"],
      "rules": .array(rules.map { descriptor(of: $0, in: tongue) }),
      "notifications": .array(notifications.map { descriptor(of: $0, in: tongue) }),
    ]
  }

  /// Returns `rules` in the languages that messages are not in.
  func translations(of rules: [SARIFRule]) -> JSON {
    .array(
      Tongue.allCases.filter { $0 != tongue }.map { other in
        [
          "name": .string(toolName),
          "language": .string(other.code),
          "contents": ["localizedData"],
          "isComprehensive": true,
          "associatedComponent": ["name": .string(toolName)],
          "translationMetadata": ["name": .string("\(toolName) (\(other.code))")],
          "rules": .array(rules.map { translation(of: $0.help, in: other) }),
          "notifications": .array(notifications.map { translation(of: $0.help, in: other) }),
        ]
      })
  }

  /// The name of the program.
  private var toolName: String { "leit" }

  /// What files that could not be read are reported as.
  private var notifications: [SARIFRule] {
    Set(unread.map(\.code.text)).sorted().map {
      SARIFRule(help: RuleHelp(rule: $0), severity: .error)
    }
  }

  /// Returns `rule` as it is described in `tongue`.
  private func descriptor(of rule: SARIFRule, in tongue: Tongue) -> JSON {
    let help = rule.help
    return [
      "id": .string(help.rule),
      "name": .string(help.name),
      "shortDescription": ["text": .string(help.heading(in: tongue))],
      "fullDescription": ["text": .string(help.meaning(in: tongue))],
      "help": [
        "text": .string(help.text(in: tongue)), "markdown": .string(help.markdown(in: tongue)),
      ],
      "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
    ]
  }

  /// Returns what is said about a rule in another language, `tongue`.
  private func translation(of help: RuleHelp, in tongue: Tongue) -> JSON {
    [
      "id": .string(help.rule),
      "shortDescription": ["text": .string(help.heading(in: tongue))],
      "fullDescription": ["text": .string(help.meaning(in: tongue))],
      "help": [
        "text": .string(help.text(in: tongue)), "markdown": .string(help.markdown(in: tongue)),
      ],
    ]
  }

}
