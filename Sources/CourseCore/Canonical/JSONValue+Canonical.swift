extension JSONValue {
  /// The value as canonical JSON in UTF-8 (RFC 8785): the same value always gives the same bytes.
  ///
  /// Texts are written as they are; whoever makes a value to be kept has them in NFC.
  package var canonicalBytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  private func append(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let truth): bytes += (truth ? "true" : "false").utf8
    case .integer(let number): Self.append(number, to: &bytes)
    case .string(let text): Self.append(text, to: &bytes)
    case .array(let elements): Self.append(elements, to: &bytes)
    case .object(let members): Self.append(members, to: &bytes)
    }
  }

  /// The whole numbers that every reader of JSON takes for what they are.
  static let safeIntegers = -(Int64(1) << 53 - 1)...(Int64(1) << 53 - 1)

  private static func append(_ number: Int64, to bytes: inout [UInt8]) {
    precondition(safeIntegers.contains(number), "a number in JSON is less than 2^53")
    bytes += String(number).utf8
  }

  private static func append(_ elements: [JSONValue], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for (place, element) in elements.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      element.append(to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private static func append(_ members: [String: JSONValue], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    // In ASCII, the order of Swift's texts is the order of their bytes, and quicker to tell.
    let isASCII = members.keys.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    let sorted = members.sorted { isASCII ? $0.key < $1.key : precedes($0.key, $1.key) }
    for (place, member) in sorted.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      append(member.key, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      member.value.append(to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy(isPlain) {
      bytes += text.utf8
    } else {
      for byte in text.utf8 { appendEscaped(byte, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte stands for itself in a text; in most texts all do.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func appendEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 0x08: bytes += "\\b".utf8
    case 0x09: bytes += "\\t".utf8
    case 0x0A: bytes += "\\n".utf8
    case 0x0C: bytes += "\\f".utf8
    case 0x0D: bytes += "\\r".utf8
    case 0..<0x20: bytes += "\\u00\(Hex.text([byte]))".utf8
    default: bytes.append(byte)
    }
  }

  /// Whether a key comes before another in the order of UTF-16 code units.
  ///
  /// That is the order of the UTF-8 bytes, except that pairs of surrogates come before U+E000…U+FFFF.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    var others = right.utf8.makeIterator()
    for byte in left.utf8 {
      guard let other = others.next() else { return false }
      guard byte != other else { continue }
      let isPair = byte >= 0xF0
      let isOtherPair = other >= 0xF0
      if isPair != isOtherPair, min(byte, other) >= 0xEE { return isPair }
      return byte < other
    }
    return others.next() != nil
  }
}
