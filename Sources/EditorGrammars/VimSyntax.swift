internal import Vocabulary

/// The syntax for Vim and Neovim.
///
/// Of matches that begin at one place Vim takes the one that was defined last, so that the rules are
/// written in the opposite order.
package struct VimSyntax {

  /// What is known of each tongue.
  private let grammars = Tongue.allCases.map { ($0.name, LexicalGrammar(of: [$0])) }

  /// Creates an instance.
  package init() {}

  /// The file `leit.vim`.
  package var text: String {
    opening
      + grammars.enumerated().map { index, known in
        (index == 0 ? "if" : "elseif") + " s:tongue ==# '\(known.0)'\n" + matches(known.1)
      }.joined() + "endif\n" + comments + links
  }

  /// Returns what may stand in a file that `grammar` knows.
  private func matches(_ grammar: LexicalGrammar) -> String {
    let rules = grammar.rules.reversed().map { match($0, in: "", grammar) }
    let follows = Follow.allCases.flatMap { follow in
      (grammar.follows[follow] ?? []).reversed().map { match($0, in: follow.rawValue, grammar) }
    }
    return (rules + follows).map { "  \($0)\n" }.joined()
  }

  /// Returns the command for `rule`, which is one of what may follow as `follow`, if that is not empty.
  private func match(_ rule: Rule, in follow: String, _ grammar: LexicalGrammar) -> String {
    var command = "syntax match \(group(rule.style, in: follow)) /\(rule.pattern.vim)/"
    if !follow.isEmpty { command += " contained" }
    if rule.style == .text { command += " contains=@Spell" }
    if let next = rule.follow {
      var groups: [String] = []
      for rule in grammar.follows[next] ?? [] {
        let name = group(rule.style, in: next.rawValue)
        if !groups.contains(name) { groups.append(name) }
      }
      command += " nextgroup=\(groups.joined(separator: ",")) skipwhite skipnl skipempty"
    }
    return command
  }

  /// Returns the name of what has `style` and may follow as `follow`.
  private func group(_ style: Style, in follow: String) -> String {
    follow.isEmpty ? style.vimGroup : "leit_\(follow)_\(style.rawValue)"
  }

  /// What stands before the matches.
  private var opening: String {
    let header = Pattern.header.vim
    let cases = Tongue.allCases.map { tongue in
      #"""
          if l:line =~# '^\s*\%(\%(\#(header)\)\s\+\|[`~]\{3,}\s*leit\s\+\)\%(\#(tongue.namePattern.vim)\)\>'
            return '\#(tongue.name)'
          endif

      """#
    }.joined()
    return #"""
      " \#(generatedNotice)
      " Vim syntax file
      " Language: Leit
      if exists('b:current_syntax')
        finish
      endif
      let s:cpo_save = &cpo
      set cpo&vim

      " The language of the file: what its first words say, or the first block of a Markdown text.
      function! s:Tongue() abort
        for l:line in getline(1, 500)
      \#(cases)  endfor
        return '\#(grammars[0].0)'
      endfunction
      let s:tongue = get(b:, 'leit_tongue', s:Tongue())

      syntax case match
      " In a text that holds programs, the rest is that text's own.
      if &filetype =~# '\<leit\>'
        syntax iskeyword @,48-57,_,192-255
        syntax spell notoplevel
        syntax sync fromstart
      endif


      """#
  }

  /// The comments.
  private var comments: String {
    let parts = CommentPart.all.map {
      "syntax match \($0.style.vimGroup) /\($0.pattern.vim)/ contained\n"
    }.joined()
    let groups = CommentPart.all.map(\.style.vimGroup).joined(separator: ",") + ",@Spell"
    let block = Style.blockComment.vimGroup
    return """

      \(parts)syntax region \(Style.comment.vimGroup) start=+//+ end=+$+ keepend oneline contains=\(groups)
      syntax region \(Style.documentation.vimGroup) start=+///+ end=+$+ keepend oneline contains=\(groups)
      syntax region \(block) start=+/\\*+ end=+\\*/+ contains=\(block),\(groups)


      """
  }

  /// How what is coloured alike is coloured, and the end of the file.
  private var links: String {
    var lines = Style.allCases.filter { $0 != .name && $0 != .punctuation }.map {
      "highlight default link \($0.vimGroup) \($0.vimHighlight)"
    }
    var seen: Set<String> = []
    for (_, grammar) in grammars {
      for follow in Follow.allCases {
        for rule in grammar.follows[follow] ?? [] {
          let name = group(rule.style, in: follow.rawValue)
          guard seen.insert(name).inserted else { continue }
          lines.append("highlight default link \(name) \(rule.style.vimGroup)")
        }
      }
    }
    return lines.joined(separator: "\n") + """


      let b:current_syntax = 'leit'
      let &cpo = s:cpo_save
      unlet s:cpo_save

      """
  }

}

extension Style {

  /// What the file calls it.
  package var vimGroup: String { "leit" + rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// The group of colours that it has.
  fileprivate var vimHighlight: String {
    switch self {
    case .comment, .blockComment: "Comment"
    case .documentation: "SpecialComment"
    case .task: "Todo"
    case .allowance: "PreProc"
    case .text: "String"
    case .number: "Number"
    case .date: "Number"
    case .unit: "Number"
    case .constant: "Boolean"
    case .header: "Include"
    case .declaration: "Statement"
    case .statement: "Statement"
    case .clause: "Keyword"
    case .conditional: "Conditional"
    case .operatorWord: "Operator"
    case .operatorMark: "Operator"
    case .form: "Function"
    case .type: "Type"
    case .kind: "Structure"
    case .vocabularyField: "Label"
    case .vocabularyValue: "Constant"
    case .definedType: "Typedef"
    case .definedName: "Identifier"
    case .field: "Label"
    case .member, .name, .punctuation: "NONE"
    }
  }

}
