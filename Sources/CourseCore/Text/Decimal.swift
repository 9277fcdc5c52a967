/// An exact decimal number: `units` × 10^-`scale`, kept in lowest form.
///
/// Up to 18 digits, so that no sum of two overflows.
package struct Decimal: Hashable, Sendable {
  package let units: Int64
  package let scale: Int

  /// Makes a number; trailing zeros of a fraction are dropped, so that `5.60` equals `5.6`.
  package init(units: Int64, scale: Int = 0) {
    precondition((0...18).contains(scale), "a decimal has 0 to 18 places")
    var units = units
    var scale = scale
    while scale > 0, units % 10 == 0 {
      units /= 10
      scale -= 1
    }
    self.units = units
    self.scale = scale
  }

  package static let zero = Self(units: 0)
}
