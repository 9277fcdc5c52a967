/// Bytes in the 45 characters that QR symbols hold most tightly (RFC 9285).
package enum Base45 {
  private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)

  private static let values: [UInt8: Int] = Dictionary(
    uniqueKeysWithValues: alphabet.enumerated().map { ($0.element, $0.offset) }
  )

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
    text.utf8.allSatisfy { values[$0] != nil }
  }

  /// Reads what `text` writes; `nil` for anything else, so that no two texts give the same bytes.
  package static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    var group: [Int] = []
    for character in text.utf8 {
      guard let value = values[character] else { return nil }
      group.append(value)
      guard group.count == 3 else { continue }
      let pair = group[0] + group[1] * 45 + group[2] * 2_025
      guard pair <= 0xFFFF else { return nil }
      bytes += [UInt8(pair >> 8), UInt8(pair & 0xFF)]
      group.removeAll(keepingCapacity: true)
    }
    guard !group.isEmpty else { return bytes }
    guard group.count == 2, let last = UInt8(exactly: group[0] + group[1] * 45) else { return nil }
    return bytes + [last]
  }
}
