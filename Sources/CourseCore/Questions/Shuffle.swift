/// Draws orders; our own, because the standard library's may differ between versions.
enum Shuffle {
  /// Draws one of all orders of `0..<count`, each as likely (Fisher and Yates).
  static func order(of count: Int, using chance: inout some RandomNumberGenerator) -> [Int] {
    var order = Array(0..<count)
    for place in order.indices.dropFirst().reversed() {
      order.swapAt(place, below(place + 1, using: &chance))
    }
    return order
  }

  /// Draws one of the orders of `0..<count` other than that itself, each as likely.
  ///
  /// The number drawn, written in the factorial system, says at each place which of the elements
  /// left comes next; 0 alone would give the order that must not come.
  static func unsolvedOrder(
    of count: Int,
    using chance: inout some RandomNumberGenerator
  ) -> [Int] {
    precondition((2...20).contains(count), "an order has from 2 to 20 lines")
    var radix = (1...count).reduce(1, *)
    var number = below(radix - 1, using: &chance) + 1
    var left = Array(0..<count)
    return (0..<count).map { place in
      radix /= count - place
      let next = left.remove(at: number / radix)
      number %= radix
      return next
    }
  }

  /// Draws a number of `0..<bound`, each as likely (Lemire's method with rejection).
  private static func below(_ bound: Int, using chance: inout some RandomNumberGenerator) -> Int {
    let bound = UInt64(bound)
    var product = chance.next().multipliedFullWidth(by: bound)
    let unfair = (0 &- bound) % bound
    while product.low < unfair { product = chance.next().multipliedFullWidth(by: bound) }
    return Int(product.high)
  }
}
