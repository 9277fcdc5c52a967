/// A random code of 128 bits, written as 32 hexadecimal digits.
package struct Code128: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  package init(using chance: inout some RandomNumberGenerator) {
    self.init(high: chance.next(), low: chance.next())
  }

  /// Reads 16 bytes, most significant first; any other number of bytes gives `nil`.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Reads 16 bytes in memory, most significant first; any other number of bytes gives `nil`.
  package init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 16 else { return nil }
    high = UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
    low = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
  }

  /// Reads 32 lower-case hexadecimal digits.
  package init?(hex: String) {
    var digits = hex.utf8.makeIterator()
    guard let high = Hex.word(&digits), let low = Hex.word(&digits), digits.next() == nil else {
      return nil
    }
    self.init(high: high, low: low)
  }

  /// The subject of records that concern the whole centre.
  package static let centre = Self(high: 0, low: 0)

  package var bytes: [UInt8] { high.bigEndianBytes + low.bigEndianBytes }

  package var description: String { Hex.text(bytes) }

  package static func < (left: Self, right: Self) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
