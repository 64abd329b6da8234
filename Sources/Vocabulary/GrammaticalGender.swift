/// The gender of a noun, with which words before it agree in some tongues.
package enum GrammaticalGender: Hashable, Sendable {
  case feminine
  case masculine
  case neuter
}
