/// Whose public holidays hold.
package enum HolidayCalendar: UInt8, CaseIterable, Hashable, Sendable {
  case germany
  case hesse
}
