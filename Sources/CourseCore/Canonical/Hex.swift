/// Bytes as lower-case hexadecimal digits.
package enum Hex {
  package static func text(_ bytes: some Collection<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
      var place = 0
      for byte in bytes {
        buffer[place] = digits[Int(byte >> 4)]
        buffer[place + 1] = digits[Int(byte & 15)]
        place += 2
      }
      return place
    }
  }

  /// Writes the 32 digits of a code to where there is room for them.
  static func write(_ code: Code128, to digits: UnsafeMutablePointer<UInt8>) {
    var (high, low) = (code.high, code.low)
    for place in 0..<16 {
      digits[15 - place] = digit(high & 15)
      digits[31 - place] = digit(low & 15)
      high >>= 4
      low >>= 4
    }
  }

  private static func digit(_ value: UInt64) -> UInt8 {
    UInt8(truncatingIfNeeded: value < 10 ? value + 0x30 : value + 0x57)
  }

  /// Reads lower-case digits, two to a byte; anything else gives `nil`.
  package static func bytes(_ text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let high = value(digits[place]), let low = value(digits[place + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  /// Reads the next 16 digits, most significant first.
  static func word(_ digits: inout String.UTF8View.Iterator) -> UInt64? {
    var word: UInt64 = 0
    for _ in 0..<16 {
      guard let digit = digits.next(), let value = value(digit) else { return nil }
      word = word << 4 | UInt64(value)
    }
    return word
  }

  /// Whether a text has so many lower-case digits and nothing else.
  package static func isText(_ text: String, ofDigits count: Int) -> Bool {
    guard text.utf8.count == count else { return false }
    for digit in text.utf8 where value(digit) == nil { return false }
    return true
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

extension FixedWidthInteger {
  /// The bytes of the number, most significant first.
  package var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }
}
