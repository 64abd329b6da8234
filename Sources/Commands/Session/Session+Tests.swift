internal import Catalogue

extension Session {

  /// Writes the last answer as a test called `name`: on the screen, or to the file at `path`.
  mutating func saveTest(_ name: String, to path: String?, in context: inout Context) {
    refuse(.nothingToSave, in: &context)
  }

}
