/// The days from one day to another, both included.
package struct Period: Hashable, Sendable {
  package let start: Day
  package let end: Day
  package init(start: Day, end: Day) { self.start = start; self.end = end }
}
