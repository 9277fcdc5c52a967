/// Why bytes are not CBOR that we read, and where.
package struct CBORError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    case unexpectedEnd = "the bytes end too early"
    case trailingBytes = "something follows the value"
    case tooDeep = "more than 16 levels deep"
    case notShortest = "a number that could be shorter"
    case indefinite = "a length that is not said"
    case keysOutOfOrder = "keys of a map that are not in their order"
    case duplicateKey = "a key stands twice in one map"
    case badUTF8 = "a text that is not UTF-8"
    case unsupported = "a kind of value that papers have none of"
  }

  package let reason: Reason

  /// Counted in bytes from 0.
  package let offset: Int

  package var description: String { "byte \(offset): \(reason.rawValue)" }
}

extension CBOR {
  /// Reads one value in its deterministic encoding (RFC 8949, 4.2.1), and nothing else.
  ///
  /// Whatever it accepts, `deterministicBytes` gives back byte for byte.
  package init(decoding bytes: some Sequence<UInt8>) throws(CBORError) {
    var decoder = CBORDecoder(bytes: Array(bytes))
    self = try decoder.decode()
  }
}

/// Reads one CBOR value from the front of its bytes; no length that it says is believed before as
/// many bytes are there.
private struct CBORDecoder {
  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func decode() throws(CBORError) -> CBOR {
    let value = try decodeValue()
    guard place == bytes.count else { throw error(.trailingBytes, at: place) }
    return value
  }

  private mutating func decodeValue() throws(CBORError) -> CBOR {
    let start = place
    let head = try take()
    switch head >> 5 {
    case 0: return .unsigned(try number(of: head, at: start))
    case 1: return .negative(try number(of: head, at: start))
    case 2: return .bytes(Array(try content(of: head, at: start)))
    case 3:
      let content = try content(of: head, at: start)
      guard let text = String(validating: content, as: UTF8.self) else {
        throw error(.badUTF8, at: start)
      }
      return .text(text)
    case 4, 5, 6:
      return try nested(at: start) { decoder throws(CBORError) in
        try decoder.decodeCompound(head, at: start)
      }
    default: return try decodeSimple(head, at: start)
    }
  }

  private mutating func decodeCompound(
    _ head: UInt8,
    at start: Int
  ) throws(CBORError) -> CBOR {
    let number = try number(of: head, at: start)
    if head >> 5 == 6 { return .tagged(number, try decodeValue()) }
    // Every element takes a byte at least.
    guard number <= bytes.count - place else { throw error(.unexpectedEnd, at: bytes.count) }
    return head >> 5 == 4 ? try decodeArray(Int(number)) : try decodeMap(Int(number))
  }

  private mutating func decodeArray(_ count: Int) throws(CBORError) -> CBOR {
    var elements: [CBOR] = []
    for _ in 0..<count { elements.append(try decodeValue()) }
    return .array(elements)
  }

  private mutating func decodeMap(_ count: Int) throws(CBORError) -> CBOR {
    var entries: [CBOR.Entry] = []
    var last: ArraySlice<UInt8> = []
    for _ in 0..<count {
      let start = place
      let key = try decodeValue()
      let written = bytes[start..<place]
      guard last != written else { throw error(.duplicateKey, at: start) }
      guard last.lexicographicallyPrecedes(written) else {
        throw error(.keysOutOfOrder, at: start)
      }
      last = written
      entries.append(CBOR.Entry(key: key, value: try decodeValue()))
    }
    return .map(entries)
  }

  private func decodeSimple(_ head: UInt8, at start: Int) throws(CBORError) -> CBOR {
    switch head {
    case 0xF4: return .bool(false)
    case 0xF5: return .bool(true)
    case 0xF6: return .null
    case 0xFF: throw error(.indefinite, at: start)
    default: throw error(.unsupported, at: start)
    }
  }
}

extension CBORDecoder {
  private mutating func nested(
    at start: Int,
    _ decode: (inout Self) throws(CBORError) -> CBOR
  ) throws(CBORError) -> CBOR {
    guard depth < 16 else { throw error(.tooDeep, at: start) }
    depth += 1
    let value = try decode(&self)
    depth -= 1
    return value
  }

  /// The number that goes with a major type, in its shortest form.
  private mutating func number(of head: UInt8, at start: Int) throws(CBORError) -> UInt64 {
    let short = head & 0x1F
    switch short {
    case 0..<24: return UInt64(short)
    case 24...27:
      let length = 1 << Int(short - 24)
      var number: UInt64 = 0
      for _ in 0..<length { number = number << 8 | UInt64(try take()) }
      // What half as many bytes could say must be said in those.
      let least: UInt64 = length == 1 ? 24 : 1 << UInt64(length * 4)
      guard number >= least else { throw error(.notShortest, at: start) }
      return number
    case 31: throw error(.indefinite, at: start)
    default: throw error(.unsupported, at: start)
    }
  }

  private mutating func content(
    of head: UInt8,
    at start: Int
  ) throws(CBORError) -> ArraySlice<UInt8> {
    let count = try number(of: head, at: start)
    guard count <= bytes.count - place else { throw error(.unexpectedEnd, at: bytes.count) }
    defer { place += Int(count) }
    return bytes[place..<(place + Int(count))]
  }

  private mutating func take() throws(CBORError) -> UInt8 {
    guard place < bytes.count else { throw error(.unexpectedEnd, at: place) }
    defer { place += 1 }
    return bytes[place]
  }

  private func error(_ reason: CBORError.Reason, at offset: Int) -> CBORError {
    CBORError(reason: reason, offset: offset)
  }
}
