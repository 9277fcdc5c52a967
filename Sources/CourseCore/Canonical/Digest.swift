/// A SHA-256 digest, written as 64 hexadecimal digits.
package struct Digest: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let first: Code128
  package let second: Code128

  /// Any part of a digest is as good as chance.
  package func hash(into hasher: inout Hasher) { hasher.combine(first.high) }

  package init(first: Code128, second: Code128) {
    self.first = first
    self.second = second
  }

  /// Reads 32 bytes; any other number of bytes gives `nil`.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32, let first = Code128(bytes: bytes.prefix(16)),
      let second = Code128(bytes: bytes.dropFirst(16))
    else { return nil }
    self.init(first: first, second: second)
  }

  /// Reads 32 bytes in memory; any other number of bytes gives `nil`.
  package init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 32,
      let first = Code128(bytes: UnsafeRawBufferPointer(rebasing: bytes[..<16])),
      let second = Code128(bytes: UnsafeRawBufferPointer(rebasing: bytes[16...]))
    else { return nil }
    self.init(first: first, second: second)
  }

  /// Reads 64 lower-case hexadecimal digits.
  package init?(hex: String) {
    guard let bytes = Hex.bytes(hex) else { return nil }
    self.init(bytes: bytes)
  }

  package var bytes: [UInt8] { first.bytes + second.bytes }

  package var description: String { Hex.text(bytes) }

  package static func < (left: Self, right: Self) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}
