package import Catalogue
internal import Diagnostics

extension ExplanationRenderer {

  /// Returns the whole of `page` as an object.
  package func json(of page: Explanation) -> JSON {
    [
      "code": .string(page.code.text),
      "title": .string(page.title),
      "meaning": .string(page.meaning),
      "reason": .string(page.reason),
      "failing": json(of: page.failing),
      "mended": json(of: page.mended),
      "clause": .string(page.clause),
    ]
  }

  /// Returns the code, the title and the family of `page` as an object.
  package func listed(_ page: Explanation) -> JSON {
    let family = ProblemFamily(of: page.code).map {
      ExplanationWords.family($0).message(in: tongue).plainText
    }
    return [
      "code": .string(page.code.text), "title": .string(page.title), "family": .optional(family),
    ]
  }

  /// Returns `example` as an object.
  private func json(of example: Explanation.Example) -> JSON {
    [
      "arguments": .strings(example.arguments),
      "files": .array(
        example.files.map { file in
          let (text, encoding) = file.content.shown
          return [
            "name": .string(file.name), "text": .optional(text), "encoding": .optional(encoding),
          ]
        }),
    ]
  }

}

extension Explanation.Example.Content {

  /// The text and its encoding, if it can be read.
  fileprivate var shown: (text: String?, encoding: String?) {
    switch self {
    case .text(let text): (text, "UTF-8")
    case .wideText(let text): (text, "UTF-16")
    case .refused: (nil, nil)
    }
  }

}
