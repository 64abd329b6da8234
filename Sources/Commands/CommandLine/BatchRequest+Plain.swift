extension BatchRequest {

  /// The names of the options that `batch` alone has, or takes in a way of its own.
  static let ownOptions: Set<String> = [
    "--cases", "--output", "--format", "--map", "--columns", "--keep", "--table", "--query",
    "--output-table", "--check", "--strict", "--rejects", "--summary", "--resume",
  ]

  /// Takes the option called `flag`, and returns whether there is one that has no value.
  mutating func set(flag: String) -> Bool {
    switch flag {
    case "--check": onlyChecks = true
    case "--strict": isStrict = true
    case "--resume": resumes = true
    default: return false
    }
    return true
  }

  /// Sets the option called `name` to `value`, and returns whether it can be that.
  mutating func set(_ name: String, to value: String) -> Bool {
    switch name {
    case "--cases": cases = value
    case "--output": results = value
    case "--format":
      guard let format = BatchFormat(rawValue: value) else { return false }
      self.format = format
    case "--map":
      guard let mapping = FieldMapping(argument: value) else { return false }
      mappings.append(mapping)
    case "--columns":
      guard let columns = try? ResultColumns(value) else { return false }
      self.columns = columns
    case "--keep": kept.append(value)
    case "--table": table = value
    case "--query": query = value
    case "--output-table": resultsTable = value
    case "--rejects": rejects = value
    case "--summary":
      guard let summary = SummaryFormat(rawValue: value) else { return false }
      self.summary = summary
    default: return false
    }
    return true
  }

}
