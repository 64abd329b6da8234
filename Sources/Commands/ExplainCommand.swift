internal import Catalogue
internal import Diagnostics
internal import Rendering
internal import Semantics

extension Context {

  /// Prints what codes mean, or what codes there are, and returns the exit status.
  mutating func explain(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    let console = surroundings.console
    let renderer = ExplanationRenderer(
      tongue: tongue,
      isColoured: format == .text && isColoured(onTerminal: console.outputIsTerminal),
      columns: surroundings.width ?? 80)
    let all = Explanation.all(in: tongue)
    if invocation.files.isEmpty {
      switch format {
      case .text: answer(renderer.list(of: all))
      case .json: for page in all { answer(renderer.listed(page).text) }
      case .csv, .markdown: answer(text: renderer.list(of: all), json: nil)
      }
      return .success
    }
    let pages = try invocation.files.map { code throws(Stop) in try page(on: code, among: all) }
    for (position, page) in pages.enumerated() {
      switch format {
      case .text:
        if position > 0 { answer("") }
        answer(renderer.text(of: page))
      case .json: answer(renderer.json(of: page).text)
      case .csv, .markdown: answer(text: renderer.text(of: page), json: nil)
      }
    }
    return .success
  }

  /// Returns the one of `pages` on `code`, in capital letters or not; says so if there is none.
  private mutating func page(
    on code: String, among pages: [Explanation]
  ) throws(Stop) -> Explanation {
    let wanted = code.uppercased()
    if let page = pages.first(where: { $0.code.text == wanted }) { return page }
    complain(.noSuchCode(code, near: codes(near: wanted, among: pages.map(\.code.text))))
    throw Stop(status: .misuse)
  }

}

/// Returns at most three of `codes` that may be meant by `code`: those with its number, as in `N1`
/// for `N01`, else the ones nearest to it in its family, else those spelled much like it.
private func codes(near code: String, among codes: [String]) -> [String] {
  guard let letter = code.first, let number = Int(code.dropFirst()),
    codes.contains(where: { $0.first == letter })
  else { return suggestions(for: code, among: codes) }
  let family = codes.filter { $0.first == letter }.map { code in
    (distance: Int(code.dropFirst()).map { $0.distance(to: number).magnitude } ?? .max, code: code)
  }
  let same = family.filter { $0.distance == 0 }
  let near = same.isEmpty ? family.sorted { ($0.distance, $0.code) < ($1.distance, $1.code) } : same
  return near.prefix(3).map(\.code)
}
