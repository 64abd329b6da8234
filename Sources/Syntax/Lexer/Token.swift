/// A word, number, text or mark of a file, with what stands before it.
package struct Token: Hashable, Sendable {
}
