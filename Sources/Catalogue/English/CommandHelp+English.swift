extension CommandHelp {

  /// The text in English.
  var english: String {
    switch self {
    case .program: "Check strategies written in Leit, run them, and decide cases by them."
    case .new: "Write a file to begin with, with comments that ask what to fill in."
    case .run: "Check files, then run their tests, rules and statements, in order."
    case .check: "Show every error and warning of files or folders; run nothing."
    case .fmt: "Give files and the files of folders their one layout."
    case .translate: "Put a file into the other language: English or German."
    case .test: "Run the tests of files or folders."
    case .repl: "Ask one thing after the other."
    case .decide: "Decide cases by an eligibility or a funding."
    case .batch: "Decide every row of a table by an eligibility or a funding."
    case .diff: "Decide the same cases by two versions of the files, and say what differs."
    case .show: "Show a declaration as it is written, and what it holds."
    case .eval: "Work out an expression."
    case .explain: "Say what the code of an error or a warning means, with an example."

    case .exitStatuses:
      """
      Answers go to standard output, everything else to standard error.

      Exit status, of several the highest:
        0  all is well
        1  a file or an expression has errors, a rule or a test fails
        2  the command line is wrong, or a file cannot be read or written
        3  an answer is open
        4  a case is not eligible, where --fail-on asks for it
        5  there is a fault
      """
    case .ofNew:
      """
      strategy: goals, who pursues them, and what is measured. guideline: who is funded, on which \
      conditions, and with how much. rules: what a strategy has to keep. The file is in the \
      language of messages (--lang), and checks clean; leit check counts the questions that it \
      leaves (TODO).
      """
    case .ofDecide:
      """
      The facts are JSON (an object, an array, or one object a line) or CSV (a header, then one \
      case a line). What they do not give is unknown.
      """
    case .ofBatch:
      """
      The cases are CSV, JSON Lines, or a table of SQLite; the names of the columns are those of the \
      fields, in English or in German, unless --map says another. What came out goes to CSV, JSON \
      Lines or SQLite, as the name of the file says: a row for each case with its number, the outcome, \
      the amount, the requirements that are not met, what is missing, and the faults. The answers are \
      those of leit decide. Memory does not grow with the table, and all processors work.

      A row that cannot be read is no case: it goes to the rejects, with its line, the field and the \
      reason, and the others are decided. After Control-C the results so far are a file that can be \
      used; the same command with --resume goes on behind them.

      Exit status, of several the highest:
        0    every case is decided
        1    a row cannot be read, or columns are not right
        2    the command line is wrong, or a file cannot be read or written
        3    a case is open
        4    a case is not eligible, where --fail-on asks for it
        5    there is a fault
        130  it was stopped before the end
      """
    case .ofDiff:
      """
      Compared are outcome, amount, requirements, obligations and what is missing. The first \
      version decides by the law of --as-of, the second by that of --with-as-of, else of the same \
      day, unless a text says which law applies. To compare two days, name one file twice.

      Exit status:
        0  every answer is the same
        1  an answer differs, or a case cannot be read
        2  the command line is wrong, or a file cannot be read
      Answers that are open do not change it.
      """
    case .ofReports:
      """
      sarif (SARIF 2.1.0), junit, github (workflow commands) and gitlab (code quality) are reports \
      for CI systems. They name files from the folder of --root, else from the current one.
      """
    case .ofTranslate:
      """
      Keywords, the names of built-in kinds and fields, numbers, amounts and dates change; comments, \
      titles and the names that authors made up stay. The translation is read and checked again, and \
      handed out only if it is the same program. One file goes to standard output; --write puts \
      several, and the files of folders, in the place of what they were. A file with errors is not \
      translated.
      """
    case .ofFmt:
      """
      Blocks of Markdown that say leit are laid out where they stand. Every layout is read again and \
      compared before it is written: comments, words and what they mean. What cannot be read stays \
      as it is. A file is written whole or not at all.

      Exit status:
        0  all files have their layout now
        1  with --check: a file would change; or a part of a file cannot be read
        2  a file cannot be read or written
        5  a layout would not be the same program: a fault of leit; the file stays as it was

      With --stdin, and for the path -, the text is answered, and unchanged where something is wrong. \
      --format json lists the edits.
      """
    case .ofEval: "The expression is read in the language that --lang names."
    case .ofShow:
      """
      The kinds that come with the program can be shown, too: leit show centre.
      """
    case .ofExplain: "Without a code: all codes there are."
    case .ofRepl:
      """
      What is typed is answered: expressions, statements, declarations; a pipe is run like a file. \
      Commands begin with a dot: .help lists them, .help NAME says more.
      """

    case .start: "What the file is to be."
    case .startFile: "The file to write, which must not be there yet; else it is shown."
    case .files: "A file of the program."
    case .moreFiles: "A file whose declarations the expression may use."
    case .paths: "A file, or a folder with its files that end in .leit and its Markdown."
    case .decisionName: "The name of an eligibility or a funding."
    case .oldFile: "The file of the first version, with what it imports."
    case .newFile: "The file of the second version."
    case .shownName: "The name of a declaration."
    case .codes: "A code such as N01."
    case .expression: "The expression, in quotes."
    case .format: "How answers are written."
    case .output: "A report to be written besides, and where; - is standard output."
    case .coverage: "Show what the tests went through, and what they never decided."
    case .mutate: "Show which small changes of the rules the tests would not notice."
    case .seconds: "The time for changes of the rules; else 60."
    case .threshold: "End with exit status 1 below this share: of coverage, of changes noticed."
    case .targetLanguage: "The language to put files into."
    case .writeInPlace: "Put translations in the place of the files."
    case .writeInto: "The file that the translation goes to; else it goes to standard output."
    case .translatedInput: "Translate what is on standard input."
    case .language: "The language of messages; else that of the system."
    case .asOf: "The day whose law applies, such as 2026-01-01; else today."
    case .withAsOf: "The day whose law applies in the second version; by default that of --as-of."
    case .facts: "The file with the facts of the cases, or - for standard input."
    case .failOn: "Let a case that is not eligible end with exit status 4."
    case .root: "The folder that imports stay in; else that of the first file."
    case .jobs: "How many files are looked at at once; else as many as there are processors."
    case .colour: "When messages are coloured."
    case .deny:
      "Let warnings, notes, questions (todos) or those of a code (C08,C14) end with exit status 1."
    case .todos: "List the questions that comments leave: those that begin with TODO."
    case .allow: "Do not tell of warnings and notes of a code (C08,C14)."
    case .cases: "The file with the cases, or - for standard input."
    case .results: "The file for the results; else, and for -, standard output."
    case .resultFormat:
      """
      What the results are written as, where the name of the file does not say; with --check, what \
      it finds: text, json, sarif, junit, github or gitlab.
      """
    case .casesTable: "The table of a database that holds the cases."
    case .casesQuery: "The query in SQL whose rows are the cases."
    case .resultsTable: "The table for the results in a database; else results."
    case .mapping: "The column that holds a field, where it is called otherwise; may be repeated."
    case .resultColumns:
      """
      The columns of the results, in this order: outcome, amount, not_met, missing, faults; \
      otherwise all. What is not asked for is not worked out.
      """
    case .kept: "A column that the results repeat; may be repeated."
    case .checkColumns: "Say what the columns hold, and decide nothing."
    case .strict: "Read all columns first, and decide nothing where something is not right."
    case .rejects: "The file for the rows that cannot be read; else beside the results."
    case .summary: "How the summary is written."
    case .resume: "Go on where the last run was stopped."
    case .batchJobs: "How many threads decide; otherwise one for each processor."
    case .checkLayout: "Write nothing; show what would change, as patch -p0 takes it."
    case .standardInput: "Lay out what is on standard input, and answer with it."
    case .inputName: "What it is called; imports are looked for beside it, .md is Markdown."
    case .lineRange:
      "Lay out only these lines, as 3:10: the declarations and parts that stand on them."
    case .safe: "Write to no file, not even the history; this cannot be changed in the session."

    case .startValue: "strategy|guideline|rules"
    case .fileValue: "file"
    case .pathValue: "path"
    case .nameValue: "name"
    case .oldValue: "old"
    case .newValue: "new"
    case .expressionValue: "expression"
    case .codeValue: "code"
    case .formatValue: "format"
    case .outputValue: "format=file"
    case .secondsValue: "number"
    case .percentValue: "percent"
    case .languageValue: "language"
    case .tongueValue: "language"
    case .dateValue: "date"
    case .factsValue: "facts"
    case .outcomeValue: "outcome"
    case .casesValue: "cases"
    case .tableValue: "table"
    case .queryValue: "query"
    case .mappingValue: "field=column"
    case .columnValue: "column"
    case .columnsValue: "columns"
    case .folderValue: "folder"
    case .countValue: "count"
    case .colourValue: "when"
    case .denialValue: "warnings|notes|todos|code"
    case .rangeValue: "from:to"
    }
  }

}
