package import SourceText

/// `data applications: list of Application "…" from "antraege.csv" with { requested: "Betrag" }`.
package struct DataSyntax: Sendable {
  package let name: NameSyntax

  /// What the rows are: a list of a record.
  package let type: TypeSyntax
  package let attributes: AttributesSyntax

  /// The path of the table; empty where it lacks.
  package let path: TextSyntax

  /// What is said of the columns, in the order of the text.
  package let columns: [DataColumnSyntax]

  /// `true` iff something is said of the columns, be it that there is nothing to say.
  package let namesColumns: Bool
  package let site: SourceSpan
}

/// `requested: "Betrag"`, `applicant.population: "Einwohner"`: a field, and the column that fills it.
package struct DataColumnSyntax: Sendable {

  /// The field, behind those that lead to it.
  package let path: [NameSyntax]

  /// What stands above the column.
  package let heading: TextSyntax

  /// All of it.
  package let site: SourceSpan
}
