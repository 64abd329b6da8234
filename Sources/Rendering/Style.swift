internal import Catalogue

/// How text stands out on a terminal.
package enum Style: Hashable, Sendable {

  /// Not at all.
  case plain

  /// By escape sequences of ECMA-48.
  case ansi

  /// What makes text stand out.
  enum Role {
    case error
    case warning
    case note
    case good
    case code
    case heading
    case faint
  }

  /// Returns `text` as it stands out in `role`, if it has one.
  func paint(_ text: String, _ role: Role?) -> String {
    guard let role, !text.isEmpty else { return text }
    return switch self {
    case .plain: text
    case .ansi: "\u{1B}[\(role.parameters)m\(text)\u{1B}[0m"
    }
  }

  /// Returns `message` on one line, nothing in which can command a terminal.
  func text(_ message: Message) -> String {
    message.pieces.reduce(into: "") { text, piece in
      switch piece {
      case .prose(let words): text += visible(words)
      case .code(let words): text += paint("`\(visible(words))`", .code)
      }
    }
  }

}

extension Style.Role {

  /// The parameters of "select graphic rendition".
  fileprivate var parameters: String {
    switch self {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    case .good: "32"
    case .code: "1"
    case .heading: "1"
    case .faint: "2"
    }
  }

}
