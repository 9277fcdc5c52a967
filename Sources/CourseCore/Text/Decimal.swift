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

extension Decimal: Comparable {
  /// The number in units of 10^-18: below 10^37, so that sums and differences fit as well.
  private var quintillionths: Int128 {
    (scale..<18).reduce(Int128(units)) { value, _ in value * 10 }
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.quintillionths < right.quintillionths
  }

  /// Whether the distance to another number is at most `distance`, exactly.
  package func isWithin(_ distance: Decimal, of other: Decimal) -> Bool {
    (quintillionths - other.quintillionths).magnitude <= distance.quintillionths.magnitude
  }
}

extension Decimal: LosslessStringConvertible {
  /// Reads `22000`, `-3` or `5.6`: up to 18 ASCII digits, no separators of groups.
  package init?(_ text: String) {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let parts = text.utf8.dropFirst(isNegative ? 1 : 0).split(
      separator: UInt8(ascii: "."),
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    guard let whole = parts.first, !whole.isEmpty, parts.count == 1 || parts[1].count > 0 else {
      return nil
    }
    let fraction = parts.count > 1 ? parts[1] : whole.suffix(0)
    self.init(whole: whole, fraction: fraction, isNegative: isNegative)
  }

  /// Reads the ASCII digits before and after the decimal point; anything else, and more than 18
  /// digits, give `nil`.
  init?(
    whole: some Collection<UInt8>,
    fraction: some Collection<UInt8>,
    isNegative: Bool
  ) {
    let digits = [UInt8](whole.drop { $0 == UInt8(ascii: "0") }) + fraction
    guard digits.count <= 18 else { return nil }
    var units: Int64 = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      units = units * 10 + Int64(digit - UInt8(ascii: "0"))
    }
    self.init(units: isNegative ? -units : units, scale: fraction.count)
  }

  /// Reads a whole number of 1 to 18 ASCII digits and nothing else.
  init?(digits: some Collection<UInt8>) {
    guard !digits.isEmpty else { return nil }
    self.init(whole: digits, fraction: [UInt8](), isNegative: false)
  }

  /// The number as authors and records write it: `22000`, `-3`, `5.6`.
  package var description: String { text(point: ".", group: "") }

  /// The number as readers of a language write it: `22.000` and `5,6`, or `22,000` and `5.6`.
  package func text(in language: Language) -> String {
    let style = NumberStyle(of: language)
    return text(point: style.point, group: style.group)
  }

  private func text(point: String, group: String) -> String {
    var digits = String(units.magnitude)
    digits = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    var whole = ""
    for (place, digit) in digits.dropLast(scale).enumerated() {
      if place > 0, (digits.count - scale - place) % 3 == 0 { whole += group }
      whole.append(digit)
    }
    let fraction = scale > 0 ? point + digits.suffix(scale) : ""
    return (units < 0 ? "-" : "") + whole + fraction
  }
}
