package import SourceText
package import Vocabulary

/// A title where it is written, and behind it what it is in another language:
/// `"Landkreis" english "district"`.
package struct TitleSyntax: Hashable, Sendable {

  /// The title in the language of the file.
  package let own: TextSyntax

  /// The title in other languages, each behind the name of its language.
  package let twins: [Twin]

  /// A title behind the name of its language.
  package struct Twin: Hashable, Sendable {
    package let tongue: Tongue
    package let text: TextSyntax
  }

  /// The title in the language of the file.
  package var text: String { own.text }

  /// Where the title in the language of the file is, quotes included.
  package var site: SourceSpan { own.site }

  /// What is said, wherever it is written.
  package var title: Title {
    let others = twins.map { Title.Twin($0.text.text, in: $0.tongue) }
    guard let value = others.firstIndex(where: { $0.tongue == Title.valueTongue }),
      let tongue = Tongue.allCases.first(where: { tongue in
        !twins.contains { $0.tongue == tongue }
      })
    else { return Title(own.text, twins: others) }
    var rest = others
    rest[value] = Title.Twin(own.text, in: tongue)
    return Title(others[value].text, twins: rest)
  }

}
