import Pipeline
import Testing
import Vocabulary

/// When Return ends what is typed.
@Suite("A text that is typed is finished")
struct CompletenessTests {

  @Test(
    "where nothing lacks",
    arguments: [
      "why not",
      "", "1 + 1", ".load", ".set x {", "show centres", "goal g \"A\" { }", "no", "is it unknown",
      "// a comment", "1 // +", "define f(a: text) = 1", "why", "what would it take", "hello world",
      "x y z", "show \"where\"", "`where`", "a.where", "show 1)", "test t {\n\n", "(\n",
      "show \"abc\n", "1 /* (((( */", "language english",
    ])
  func finished(_ text: String) { #expect(isFinished(text, tongue: .english)) }

  @Test(
    "where something lacks, it is not",
    arguments: [
      "goal g {", "sum of [1,", "(1", "1 +", "1 and", "yes or", "not", "show", "show centres where",
      "if yes then 1", "if yes then 1 else", "parameter p =", "test x \"A title\"", "show \"abc",
      "1 /* a", "1 /* /* */", "define f(a: text)", "some g in goals", "a.", "what if a = 2,",
      "decide x for", "/// What it is.", "goal g {\n\nfield: welcome", "show kassel {}.",
      "every g in goals satisfies", "goal g \"}\" {", "goal g { // }", "history of", "1 =",
    ])
  func unfinished(_ text: String) { #expect(!isFinished(text, tongue: .english)) }

  @Test(
    "in German as in English",
    arguments: [
      "zeige zentren mit", "wenn ja dann 1", "test x „Ein Titel“", "parameter p =", "ja und",
      "zeige „abc", "jedes g in ziele erfüllt", "was wäre wenn", "ziel g {", "1,5 +",
      "prüfe x für",
    ])
  func german(_ text: String) {
    #expect(!isFinished(text, tongue: .german))
    #expect(isFinished(text + "\n", tongue: .german))
  }

}
