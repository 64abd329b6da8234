/// A human language that programs are written in and messages are read in.
package enum Tongue: UInt8, CaseIterable, Hashable, Sendable {
  case english
  case german
}
