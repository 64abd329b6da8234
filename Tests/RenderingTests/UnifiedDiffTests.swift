import Rendering
import Testing

/// What programs read that apply differences.
@Suite struct UnifiedDiffTests {

  /// Returns the difference from `old` to `new` as a program reads it.
  private func diff(_ old: String, _ new: String, path: String = "s/a.leit") -> String {
    String(
      decoding: UnifiedDiff(path: path, from: Array(old.utf8), to: Array(new.utf8)).bytes,
      as: UTF8.self)
  }

  @Test func nothingIsSaidOfEqualTexts() { #expect(diff("a\nb\n", "a\nb\n").isEmpty) }

  @Test func linesAroundAChangeAreShown() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let expected = """
      --- s/a.leit
      +++ s/a.leit
      @@ -7,7 +7,7 @@
       7
       8
       9
      -10
      +ten
       11
       12
       13

      """
    #expect(diff(old, old.replacing("10\n", with: "ten\n")) == expected)
  }

  @Test func changesThatAreNearAreShownTogether() {
    let old = (1...30).map { "\($0)\n" }.joined()
    let near = diff(old, old.replacing("10\n", with: "x\n").replacing("17\n", with: "y\n"))
    #expect(near.components("@@ -") == 1 && near.contains("@@ -7,14 +7,14 @@"))
    let far = diff(old, old.replacing("10\n", with: "x\n").replacing("18\n", with: "y\n"))
    #expect(far.components("@@ -") == 2)
  }

  @Test func aLastLineWithoutAnEndIsMarked() {
    #expect(
      diff("a\nb", "a\nb\n") == """
        --- s/a.leit
        +++ s/a.leit
        @@ -1,2 +1,2 @@
         a
        -b
        \\ No newline at end of file
        +b

        """)
  }

  @Test func whatComesFromNothingCountsFromZero() {
    #expect(diff("", "a\n").contains("@@ -0,0 +1 @@\n+a\n"))
    #expect(diff("a\n", "").contains("@@ -1 +0,0 @@\n-a\n"))
  }

  @Test func aNameWithASpaceEndsWithATab() {
    #expect(diff("a\n", "b\n", path: "a b.leit").hasPrefix("--- a b.leit\t\n+++ a b.leit\t\n"))
  }

  @Test func peopleSeeWhatCommandsATerminal() {
    let diff = UnifiedDiff(
      path: "a\u{1B}.leit", from: Array("\u{1B}[2J\n".utf8), to: Array("b\n".utf8))
    #expect(
      diff.text(isColoured: false)
        == "--- a␛.leit\n+++ a␛.leit\n@@ -1 +1 @@\n-␛[2J\n+b")
    #expect(diff.text(isColoured: true).contains("\u{1B}[32m+b\u{1B}[0m"))
  }

}

extension String {

  /// Returns how often `part` stands in `self`.
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }

}
