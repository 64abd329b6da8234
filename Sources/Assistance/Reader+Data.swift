internal import Semantics
internal import Syntax
internal import Values
internal import Vocabulary

extension Reader {

  /// Reads what is read from a table.
  mutating func readData() {
    readFreshName()
    guard take(.colon) else { return settle() }
    offer(.listOf, rank: .best)
    let type = readType()
    readAttributes([.cites])
    expect(.fromFile)
    guard take(.text) else { return settle() }
    guard take(.with) else { return offer(.with, rank: .fitting) }
    if take(.leftBrace) { readColumns(of: type?.record) } else { settle() }
  }

  /// Reads which columns fill which fields of `record`, up to the brace that ends that.
  private mutating func readColumns(of record: RecordID?) {
    var given: Set<Int> = []
    while !isAtEnd, kind != .rightBrace {
      let start = index
      var owner = record
      var isFirst = true
      while kind == .word || kind == .quotedName {
        let name = takeName() ?? ""
        let place = owner.flatMap { lexicon.field(name, of: $0) }
        if isFirst, let place { given.insert(place) }
        isFirst = false
        owner = place.flatMap { at in owner.flatMap { lexicon.record($0).fields[at].type.record } }
        guard take(.dot) else { break }
        if isOpen, let owner {
          offerFields(of: owner, given: [])
          settle()
        }
      }
      if take(.colon), !take(.text) { settle() }
      skip(from: start)
    }
    if isOpen, let record { offerFields(of: record, given: given) }
    settle()
    _ = take(.rightBrace)
  }

}
