import Commands
import Testing

@Suite("Pages of a long answer")
struct PagingTests {

  /// The numbers from 1 to 10, a line each.
  let text = (1...10).map { "\($0)\n" }.joined()

  /// A terminal of five lines.
  let size = ScreenSize(columns: 10, lines: 5)

  @Test func aPageLeavesALineForThePrompt() {
    var paging = Paging(text)
    #expect(paging.next(.nextPage, on: size) == "1\n2\n3\n4\n")
    #expect(paging.count == 4)
    #expect(paging.next(.nextLine, on: size) == "5\n")
    #expect(paging.next(.nextPage, on: size) == "6\n7\n8\n9\n")
    #expect(!paging.isAtEnd)
    #expect(paging.next(.nextPage, on: size) == "10\n")
    #expect(paging.isAtEnd)
    #expect(paging.next(.nextLine, on: size) == "")
  }

  @Test func whatFitsIsNoBook() {
    #expect(Paging("1\n2\n3\n4\n").fits(size))
    #expect(!Paging("1\n2\n3\n4\n5\n").fits(size))
    #expect(Paging("").fits(size))
  }

  @Test func aLongLineTakesSeveralRows() {
    let long = String(repeating: "x", count: 25)
    var paging = Paging("\(long)\na\nb\n")
    #expect(!paging.fits(size))
    #expect(paging.next(.nextPage, on: size) == "\(long)\na\n")
    var longer = Paging(String(repeating: "y", count: 1_000) + "\nz\n")
    #expect(longer.next(.nextPage, on: size).count == 1_001)
    #expect(longer.next(.nextPage, on: size) == "z\n")
  }

  @Test func whatStandsOutTakesNoRoom() {
    #expect(Paging("\u{1B}[1;31m1234567890\u{1B}[0m\n2\n3\n4\n").fits(size))
  }

  @Test func stoppingShowsNothing() {
    var paging = Paging(text)
    #expect(paging.next(.stop, on: size) == "")
    #expect(paging.count == 0)
  }

  @Test(
    arguments: [
      (UInt8(ascii: " "), Paging.Step.nextPage), (13, .nextLine), (10, .nextLine),
      (UInt8(ascii: "q"), .stop), (3, .stop), (4, .stop),
    ] as [(UInt8, Paging.Step)])
  func keysMeanSteps(key: UInt8, step: Paging.Step) {
    #expect(Paging.Step(key: key) == step)
  }

  @Test func otherKeysMeanNothing() {
    #expect(Paging.Step(key: UInt8(ascii: "x")) == nil)
    #expect(Paging.Step(key: 0x1B) == nil)
  }

}
