extension DotCommand {

  /// The name in English, without the dot.
  var englishName: String {
    switch self {
    case .load: "load"
    case .reload: "reload"
    case .list: "list"
    case .describe: "describe"
    case .errors: "errors"
    case .decide: "decide"
    case .oneCase: "case"
    case .missing: "missing"
    case .saveTest: "save test"
    case .transcript: "transcript"
    case .output: "output"
    case .format: "format"
    case .asOf: "as of"
    case .lang: "lang"
    case .timing: "timing"
    case .pager: "pager"
    case .set: "set"
    case .help: "help"
    case .explain: "explain"
    case .clear: "clear"
    case .quit: "quit"
    }
  }

  /// What stands behind the name, in English.
  var englishOperands: String {
    switch self {
    case .load: "FILE…"
    case .reload, .errors, .missing, .clear, .quit: ""
    case .list: "[KIND]"
    case .describe: "NAME"
    case .decide: "NAME FILE"
    case .oneCase: "[N]"
    case .saveTest: "\"NAME\" [FILE]"
    case .transcript: "[FILE]"
    case .output: "[FILE [append|replace]]"
    case .format: "[text|json|csv|markdown]"
    case .asOf: "[DATE|today]"
    case .lang: "[de|en]"
    case .timing, .pager: "[on|off]"
    case .set: "[NAME VALUE]"
    case .help: "[COMMAND|STATEMENT]"
    case .explain: "[CODE]"
    }
  }

  /// What the command does, in English.
  var englishSummary: String {
    switch self {
    case .load: "read files, too"
    case .reload: "read the files again; what was typed is forgotten"
    case .list: "what is declared"
    case .describe: "what a name stands for, where, and since when"
    case .errors: "what is wrong with the files, warnings too"
    case .decide: "every case of a file of facts (JSON, JSON Lines, CSV)"
    case .oneCase: "go on with one of these cases: why, what if"
    case .missing: "which facts settle most of the cases that are open"
    case .saveTest: "the last answer as a test that passes"
    case .transcript: "write down what is said from now on; without FILE: stop"
    case .output: "write answers to a file; without FILE: to the terminal"
    case .format: "how answers are written"
    case .asOf: "the day whose law applies"
    case .lang: "the language of what is typed and answered"
    case .timing: "tell how long each answer took"
    case .pager: "show answers longer than the terminal page by page"
    case .set: "all settings; or set one"
    case .help: "this, or more on one of these"
    case .explain: "what the code of an error means"
    case .clear: "clear the screen"
    case .quit: "end"
    }
  }

  /// What there is to know besides, in English.
  var englishDetail: String? {
    switch self {
    case .load: "A path with spaces stands between quotation marks."
    case .list: "A kind is a word such as `parameter`, `goal` or `Application`: .list goals"
    case .describe: "Also of the vocabulary, and of parts: .describe centre, .describe who.deadline"
    case .decide:
      "The cases are kept: .case 3 goes on with the third, .missing ranks what they lack."
    case .missing: "The cases are those of the last .decide."
    case .saveTest:
      "It is shown, or added to FILE, after it was run there: .save test \"late\" tests.leit"
    case .transcript: "The file must not be there yet. It is a page that can be run as a test."
    case .output:
      "A file that is there is left alone unless `append` or `replace` is said: .output a.txt append"
    case .set: "Each setting has a command of its own, too: .set format json, .format json"
    case .reload, .errors, .oneCase, .format, .asOf, .lang, .timing, .help, .explain, .clear, .quit:
      nil
    case .pager: "The space bar shows the next page, return the next line, q stops"
    }
  }

}
