import Foundation
import Generation
import Vocabulary

/// A program that follows the grammar, whatever it means.
struct GeneratedProgram {

  /// The number of hundreds of programs that tests look at: ten, or as many as LEIT_GENERATED has.
  static let rounds =
    ProcessInfo.processInfo.environment["LEIT_GENERATED"].flatMap { Int($0) }.map { $0 / 100 } ?? 10

  /// The text.
  let text: String

  /// Writes the program that follows from `seed`: a declaration iff `isSmall`.
  init(seed: Int, isSmall: Bool = false, comments: Bool = true) {
    var random = RandomSource(seed: seed)
    let tongue = random.pick(Tongue.allCases)
    let deepest = isSmall ? random.pick([1, 1, 2]) : random.pick([1, 2, 3])
    let layout = Layout.any(comments: comments, &random)
    let count = isSmall ? 1 : random.pick([1, 2, 3])
    var generator = ProgramGenerator(tongue, deepest: deepest, random)
    let pieces = generator.program(declarations: count)
    var typesetter = Typesetter(layout, generator.random)
    text = typesetter.set(pieces)
  }

}

/// A program that exists in another layout.
struct RelaidProgram {

  /// The text.
  let text: String

  /// Sets the program that was read as `reading` anew, as follows from `seed`: with more comments iff
  /// `comments`, in other spellings iff `spelling`.
  init(_ reading: Reading, comments: Bool, spelling: Bool, seed: Int) {
    var random = RandomSource(seed: seed)
    var layout = Layout.any(comments: comments, &random)
    layout.documents = false
    let program = ProgramPieces(
      reading.tree, of: reading.text, spelling: spelling ? RandomSource(seed: seed) : nil)
    var typesetter = Typesetter(layout, random)
    text = typesetter.set(program.pieces, last: program.last)
  }

}
