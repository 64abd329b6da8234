/// How a number that is no multiple of the unit becomes one.
package enum RoundingMode: Hashable, Sendable {

  /// To the nearest multiple, a half away from zero.
  case nearest

  /// Away from zero.
  case up

  /// Towards zero.
  case down

  /// To the nearest multiple, a half to the even one.
  case halfEven

}
