extension Array where Element == UInt8 {
  /// Changes bytes as a bad copy does: some bits, a byte more or less, the end cut off.
  package mutating func change(using chance: inout some RandomNumberGenerator) {
    for _ in 0..<Int.random(in: 1...3, using: &chance) {
      guard let place = indices.randomElement(using: &chance) else { return }
      switch Int.random(in: 0...4, using: &chance) {
      case 0, 1: self[place] ^= 1 << UInt8.random(in: 0...7, using: &chance)
      case 2: insert(UInt8.random(in: 0...255, using: &chance), at: place)
      case 3: remove(at: place)
      default: removeLast(count - place)
      }
    }
  }
}
