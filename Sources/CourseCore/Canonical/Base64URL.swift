/// Bytes in the 64 characters that stand for themselves in addresses, without padding (RFC 4648, 5).
package enum Base64URL {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8
  )

  /// What each letter stands for, by its byte; 64 where it stands for nothing.
  private static let values: [UInt32] = {
    var values = [UInt32](repeating: 64, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt32(value) }
    return values
  }()

  package static func text(_ bytes: some Collection<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 4 / 3 + 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      count += 8
      while count >= 6 {
        count -= 6
        text.append(alphabet[Int(bits >> count & 63)])
      }
    }
    if count > 0 { text.append(alphabet[Int(bits << (6 - count) & 63)]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads what `text` writes; `nil` for anything else, so that no two texts give the same bytes.
  package static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    bytes(letters: Array(String(text).utf8)[...])
  }

  /// Reads the letters of a text as they lie in memory: badges have thousands.
  package static func bytes(letters: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count * 3 / 4)
    let values = values
    var bits: UInt32 = 0
    var count = 0
    for character in letters {
      let value = values[Int(character)]
      guard value < 64 else { return nil }
      bits = bits << 6 | value
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(bits >> count & 0xFF))
    }
    // What is left over is less than a character, and says nothing.
    guard count < 6, bits & (1 << count - 1) == 0 else { return nil }
    return bytes
  }
}
