import Databases
import Testing

@Suite("A binary number in decimals")
struct DecimalTextTests {

  @Test(
    "has the digits of the shortest number that is nearest to it, and no exponent",
    arguments: [
      (0.1, "0.1"), (59_999.5, "59999.5"), (0.1 + 0.2, "0.30000000000000004"), (-0.25, "-0.25"),
      (0, "0"), (-0.0, "-0"), (1e21, "1000000000000000000000"), (1.5e-7, "0.00000015"),
      (123_456_789.12, "123456789.12"), (1e16, "10000000000000000"), (50_000, "50000"),
    ])
  func digits(number: Double, text: String) {
    #expect(decimalText(number) == text)
  }

  @Test("has no three decimals, which could be thousands", arguments: [(1.125, "1.1250")])
  func threeDecimals(number: Double, text: String) {
    #expect(decimalText(number) == text)
  }

}
