extension ExplanationWords {

  /// The words in English.
  var english: Message {
    switch self {
    case .reason: "Why it is a problem"
    case .failing: "Wrong"
    case .mended: "Right"
    case .clause(let heading): "More about it: grammar.md, section “\(prose: heading)”"
    case .wide(let name): "\(prose: name), in UTF-16"
    case .family(.text): "Characters, numbers and dates"
    case .family(.syntax): "Grammar"
    case .family(.naming): "Names"
    case .family(.typing): "Types"
    case .family(.declaration): "Declarations"
    case .family(.caution): "Warnings"
    case .family(.facts): "Facts of cases"
    case .family(.file): "Files"
    case .family(.fault): "Faults: questions that have no answer"
    }
  }

}
