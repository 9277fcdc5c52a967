/// Writes canonical JSON (RFC 8785) in UTF-8 as it is told, with no tree of values in between.
///
/// Members are written in the order of their keys; a debug build stops at a key out of order.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []

  /// The key written last in the object under way; `nil` before its first.
  private var last: StaticString?

  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  package mutating func object(_ members: (inout Self) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    let outer = last
    last = nil
    members(&self)
    last = outer
    bytes.append(UInt8(ascii: "}"))
  }

  /// Writes an array of so many elements, each by its place from 0.
  package mutating func array(_ count: Int, _ write: (inout Self, Int) -> Void) {
    bytes.append(UInt8(ascii: "["))
    for place in 0..<count {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      write(&self, place)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Begins a member whose value is written next.
  ///
  /// - Parameter name: ASCII without quotes and backslashes.
  package mutating func key(_ name: StaticString) {
    assert(last.map { "\($0)" < "\(name)" } ?? true, "\(name) comes before the key written last")
    if last != nil { bytes.append(UInt8(ascii: ",")) }
    last = name
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes += $0 }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }
}

// Values.
extension JSONWriter {
  package mutating func null() { bytes += "null".utf8 }

  package mutating func bool(_ truth: Bool) { bytes += (truth ? "true" : "false").utf8 }

  /// - Precondition: The number is one that every reader of JSON takes for what it is.
  package mutating func integer(_ number: Int64) {
    precondition(JSONValue.safeIntegers.contains(number), "a number in JSON is less than 2^53")
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var unit: UInt64 = 1
    while rest / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / unit))
      rest %= unit
      unit /= 10
    }
  }

  package mutating func integer(_ number: Int) { integer(Int64(number)) }

  /// Writes a text as it is; whoever makes a value to be kept has its texts in NFC.
  package mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { text in
      if Self.isPlain(text) {
        bytes += text
      } else {
        for byte in text { appendEscaped(byte) }
      }
    }
    if isWritten == nil { for byte in text.utf8 { appendEscaped(byte) } }
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func code(_ code: Code128) {
    bytes.append(UInt8(ascii: "\""))
    Hex.append(code, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func digest(_ digest: Digest) {
    bytes.append(UInt8(ascii: "\""))
    Hex.append(digest.first, to: &bytes)
    Hex.append(digest.second, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let truth): bool(truth)
    case .integer(let number): integer(number)
    case .string(let text): string(text)
    case .array(let elements): array(elements.count) { $0.value(elements[$1]) }
    case .object(let members): self.members(members)
    }
  }

  private mutating func members(_ members: JSONObject) {
    bytes.append(UInt8(ascii: "{"))
    for (place, member) in members.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      string(member.key)
      bytes.append(UInt8(ascii: ":"))
      value(member.value)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  /// Whether all bytes of a text stand for themselves, as in most texts.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = UnsafeRawBufferPointer(text)
    let blocks = text.count / 16
    for block in 0..<blocks {
      let bytes = text.loadUnaligned(fromByteOffset: block * 16, as: SIMD16<UInt8>.self)
      let special = (bytes .< 0x20) .| (bytes .== 0x22) .| (bytes .== 0x5C)
      if any(special) { return false }
    }
    return text[(blocks * 16)...].allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
  }

  private mutating func appendEscaped(_ byte: UInt8) {
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
}
