/// Bytes in the 45 characters that QR symbols hold most tightly (RFC 9285).
package enum Base45 {
  private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)

  /// What each letter stands for, by its byte; 45 where it stands for nothing.
  private static let values: [Int] = {
    var values = [Int](repeating: 45, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = value }
    return values
  }()

  package static func text(_ bytes: some Collection<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2 + 2)
    var rest = Array(bytes)[...]
    while let first = rest.popFirst() {
      guard let second = rest.popFirst() else {
        text += [alphabet[Int(first) % 45], alphabet[Int(first) / 45]]
        break
      }
      let pair = Int(first) << 8 | Int(second)
      text += [alphabet[pair % 45], alphabet[pair / 45 % 45], alphabet[pair / 2_025]]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether every character is one that it writes.
  package static func isAlphabet(_ text: some StringProtocol) -> Bool {
    let values = values
    return Array(String(text).utf8).allSatisfy { values[Int($0)] < 45 }
  }

  /// Reads what `text` writes; `nil` for anything else, so that no two texts give the same bytes.
  package static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    let values = values
    let letters = Array(String(text).utf8)
    guard letters.count % 3 != 1 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count / 3 * 2 + 1)
    for start in stride(from: 0, to: letters.count, by: 3) {
      let end = min(start + 3, letters.count)
      var number = 0
      for place in (start..<end).reversed() {
        let value = values[Int(letters[place])]
        guard value < 45 else { return nil }
        number = number * 45 + value
      }
      let isPair = end - start == 3
      guard number <= (isPair ? 0xFFFF : 0xFF) else { return nil }
      if isPair { bytes.append(UInt8(number >> 8)) }
      bytes.append(UInt8(number & 0xFF))
    }
    return bytes
  }
}
