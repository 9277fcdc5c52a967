extension CBOR {
  /// The value in the deterministic encoding of RFC 8949, 4.2.1: the same value always gives the
  /// same bytes.
  package var deterministicBytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .unsigned(let value): Self.writeHead(0, value, to: &bytes)
    case .negative(let value): Self.writeHead(1, value, to: &bytes)
    case .bytes(let content):
      Self.writeHead(2, UInt64(content.count), to: &bytes)
      bytes += content
    case .text(let text):
      Self.writeHead(3, UInt64(text.utf8.count), to: &bytes)
      bytes += text.utf8
    case .array(let elements):
      Self.writeHead(4, UInt64(elements.count), to: &bytes)
      for element in elements { element.write(to: &bytes) }
    case .map(let entries):
      Self.writeHead(5, UInt64(entries.count), to: &bytes)
      for entry in entries {
        entry.key.write(to: &bytes)
        entry.value.write(to: &bytes)
      }
    case .tagged(let tag, let content):
      Self.writeHead(6, tag, to: &bytes)
      content.write(to: &bytes)
    case .bool(let truth): bytes.append(truth ? 0xF5 : 0xF4)
    case .null: bytes.append(0xF6)
    }
  }

  /// Writes a major type and its number in as few bytes as they need.
  private static func writeHead(_ type: UInt8, _ number: UInt64, to bytes: inout [UInt8]) {
    let start = type << 5
    switch number {
    case 0..<24: bytes.append(start | UInt8(number))
    case 0...0xFF: bytes += [start | 24, UInt8(number)]
    case 0...0xFFFF: bytes += [start | 25] + UInt16(number).bigEndianBytes
    case 0...0xFFFF_FFFF: bytes += [start | 26] + UInt32(number).bigEndianBytes
    default: bytes += [start | 27] + number.bigEndianBytes
    }
  }
}
