package import Diagnostics
package import Evaluation
package import SourceText
package import Values

/// The cases that a file of facts holds, in its order.
package struct FactsFile: Sendable {

  /// The cases, those that cannot be read included.
  package let cases: [FactsCase]

  /// What is wrong with the file as a whole.
  package let diagnostics: [Diagnostic]

}

extension FactsFile {

  /// Everything that is wrong with the file or one of its cases, in the order of the text.
  package var allDiagnostics: [Diagnostic] {
    diagnostics + cases.flatMap(\.diagnostics)
  }

}

/// One record of facts.
package struct FactsCase: Sendable {

  /// The number of the record, from 1, those that cannot be read included.
  package let number: Int

  /// Where the record stands.
  package let site: SourceSpan

  /// What the record says; `nil` where it cannot be read.
  package let facts: CaseFacts?

  /// What is wrong with the record; not empty iff `facts` is `nil`.
  package let diagnostics: [Diagnostic]

}

/// What a record of facts says.
package struct CaseFacts: Hashable, Sendable {

  /// The record: an `Answer.record`, whose facts are paths of the root `.subject`.
  package let record: Answer

  /// The answers that people gave, by the position of the question in the plan.
  package let answers: [Int32: Value]

  /// The keys of answers that nobody asked for, as written.
  package let ignored: [String]

}
