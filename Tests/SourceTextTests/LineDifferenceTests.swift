import SourceText
import Testing

/// What makes a text of another.
@Suite struct LineDifferenceTests {

  /// Numbers that look like chance, and are the same each time.
  struct Chance: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  /// Returns a text of lines that are few enough to meet again.
  static func text(_ lines: Int, of kinds: Int, _ chance: inout Chance) -> [UInt8] {
    var text = (0..<lines).map { _ in "line \(Int.random(in: 0..<kinds, using: &chance))" }
      .joined(separator: "\n")
    if Bool.random(using: &chance) { text += "\n" }
    return Array(text.utf8)
  }

  /// Expects that the difference from `old` to `new` leads there, and is none where there is none.
  func expectWay(from old: [UInt8], to new: [UInt8]) -> LineDifference {
    let difference = LineDifference(from: old, to: new)
    #expect(difference.applied(to: old, from: new) == new)
    #expect(difference.changes.isEmpty == (old == new))
    var end = (old: -1, new: -1)
    for change in difference.changes {
      // Changes that touch are one.
      #expect(change.old.lowerBound > end.old && change.new.lowerBound > end.new)
      #expect(!change.old.isEmpty || !change.new.isEmpty)
      #expect(change.old.lowerBound - max(end.old, 0) == change.new.lowerBound - max(end.new, 0))
      end = (change.old.upperBound, change.new.upperBound)
    }
    return difference
  }

  @Test(arguments: [1, 2, 3, 5, 20, 1_000])
  func leadsFromAnyTextToAnyOther(kinds: Int) {
    var chance = Chance(state: UInt64(kinds))
    for _ in 0..<300 {
      let old = Self.text(Int.random(in: 0...40, using: &chance), of: kinds, &chance)
      let new = Self.text(Int.random(in: 0...40, using: &chance), of: kinds, &chance)
      _ = expectWay(from: old, to: new)
    }
  }

  @Test func isAsSmallAsCanBeWhereTextsAreShort() {
    var chance = Chance(state: 7)
    for _ in 0..<300 {
      let old = Self.text(Int.random(in: 0...12, using: &chance), of: 4, &chance)
      let new = Self.text(Int.random(in: 0...12, using: &chance), of: 4, &chance)
      let difference = expectWay(from: old, to: new)
      let kept = difference.oldLines.count - difference.changes.reduce(0) { $0 + $1.old.count }
      #expect(kept == longestCommonPart(old, new, difference))
    }
  }

  /// Returns the number of lines that two texts can have in common, in their order.
  private func longestCommonPart(
    _ old: [UInt8], _ new: [UInt8], _ difference: LineDifference
  ) -> Int {
    var row = Array(repeating: 0, count: difference.newLines.count + 1)
    for line in difference.oldLines {
      var diagonal = 0
      for (place, other) in difference.newLines.enumerated() {
        let above = row[place + 1]
        row[place + 1] = old[line] == new[other] ? diagonal + 1 : max(above, row[place])
        diagonal = above
      }
    }
    return row.last ?? 0
  }

  @Test func oneChangedLineIsOneChange() {
    let lines = (0..<1_000).map { "line \($0)\n" }
    var other = lines
    other[500] = "something else\n"
    let difference = expectWay(
      from: Array(lines.joined().utf8), to: Array(other.joined().utf8))
    #expect(difference.changes == [LineDifference.Change(old: 500..<501, new: 500..<501)])
  }

  @Test func linesThatComeInAnotherOrderDoNotTakeForever() {
    var chance = Chance(state: 11)
    let lines = (0..<4_000).map { "line \($0)\n" }
    let other = lines.shuffled(using: &chance)
    _ = expectWay(from: Array(lines.joined().utf8), to: Array(other.joined().utf8))
  }

  @Test func textsWithNothingInCommonAreOneChange() {
    let old = (0..<20_000).map { "old \($0)\n" }.joined()
    let new = (0..<30_000).map { "new \($0)\n" }.joined()
    let difference = expectWay(from: Array(old.utf8), to: Array(new.utf8))
    #expect(difference.changes == [LineDifference.Change(old: 0..<20_000, new: 0..<30_000)])
  }

  @Test func theEndOfTheLastLineBelongsToIt() {
    let difference = expectWay(from: Array("a\nb".utf8), to: Array("a\nb\n".utf8))
    #expect(difference.changes == [LineDifference.Change(old: 1..<2, new: 1..<2)])
  }

}
