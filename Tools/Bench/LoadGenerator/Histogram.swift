/// Counts times in steps of about three percent, from a microsecond to a minute.
struct Histogram {
  /// Each power of two is shared out among this many steps.
  private static let steps = 32
  private var counts = [Int](repeating: 0, count: 27 * Self.steps)
  private(set) var count = 0

  mutating func note(microseconds: Int) {
    counts[min(Self.place(of: max(1, microseconds)), counts.count - 1)] += 1
    count += 1
  }

  /// The time that this share of all, between 0 and 1, was not above.
  func microseconds(below share: Double) -> Int {
    var left = Int((Double(count) * share).rounded(.up))
    for (place, count) in counts.enumerated() where count > 0 {
      left -= count
      if left <= 0 { return Self.upperBound(of: place) }
    }
    return 0
  }

  private static func place(of value: Int) -> Int {
    let power = Int.bitWidth - 1 - value.leadingZeroBitCount
    let below = value - (1 << power)
    return power * steps + (below * steps) >> power
  }

  private static func upperBound(of place: Int) -> Int {
    let (power, step) = place.quotientAndRemainder(dividingBy: steps)
    return (1 << power) + ((step + 1) << power) / steps
  }
}
