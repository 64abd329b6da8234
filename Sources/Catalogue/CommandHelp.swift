/// A text of the help on the command line.
package enum CommandHelp: Hashable, Sendable, CaseIterable {

  // MARK: What a command does

  case program
  case new
  case run
  case check
  case fmt
  case translate
  case test
  case repl
  case decide
  case batch
  case diff
  case show
  case eval
  case explain

  // MARK: What to know besides

  case exitStatuses
  case ofNew
  case ofDecide
  case ofBatch
  case ofDiff
  case ofReports
  case ofFmt
  case ofTranslate
  case ofEval
  case ofShow
  case ofExplain
  case ofRepl

  // MARK: What an argument or an option is

  case start
  case startFile
  case files
  case moreFiles
  case paths
  case decisionName
  case oldFile
  case newFile
  case shownName
  case codes
  case expression
  case format
  case output
  case coverage
  case mutate
  case seconds
  case threshold
  case deny
  case todos
  case language
  case targetLanguage
  case writeInPlace
  case writeInto
  case translatedInput
  case asOf
  case withAsOf
  case facts
  case failOn
  case root
  case jobs
  case colour
  case allow
  case safe
  case cases
  case results
  case resultFormat
  case casesTable
  case casesQuery
  case resultsTable
  case mapping
  case resultColumns
  case kept
  case checkColumns
  case strict
  case rejects
  case summary
  case resume
  case batchJobs
  case checkLayout
  case standardInput
  case inputName
  case lineRange

  // MARK: What stands for the value of an argument or an option

  case startValue
  case fileValue
  case pathValue
  case nameValue
  case oldValue
  case newValue
  case expressionValue
  case codeValue
  case formatValue
  case outputValue
  case secondsValue
  case percentValue
  case languageValue
  case tongueValue
  case dateValue
  case factsValue
  case outcomeValue
  case casesValue
  case tableValue
  case queryValue
  case mappingValue
  case columnValue
  case columnsValue
  case folderValue
  case countValue
  case colourValue
  case denialValue
  case rangeValue

}
