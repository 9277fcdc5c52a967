/// Writes canonical JSON (RFC 8785) in UTF-8 as it is told, with no tree of values in between.
///
/// Members are written in the order of their keys; a debug build stops at a key out of order.
package struct JSONWriter {
  /// What is written lies at the beginning; the rest is room.
  private var room: [UInt8]
  private var count = 0

  /// The key written last in the object under way; `nil` before its first.
  private var last: StaticString?

  package init(capacity: Int = 64) { room = [UInt8](repeating: 0, count: max(capacity, 1)) }

  package var bytes: [UInt8] { Array(room[..<count]) }

  /// How many bytes it has room for before it grows.
  package var capacity: Int { room.count }

  package func withBytes<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value {
    room.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
  }

  /// Begins anew in the same room.
  package mutating func clear() {
    count = 0
    last = nil
  }

  package mutating func object(_ members: (inout Self) -> Void) {
    put("{")
    let outer = last
    last = nil
    members(&self)
    last = outer
    put("}")
  }

  /// Writes an array of so many elements, each by its place from 0.
  package mutating func array(_ count: Int, _ write: (inout Self, Int) -> Void) {
    put("[")
    for place in 0..<count {
      if place > 0 { put(",") }
      write(&self, place)
    }
    put("]")
  }

  /// Begins a member whose value is written next.
  ///
  /// - Parameter name: ASCII without quotes and backslashes.
  package mutating func key(_ name: StaticString) {
    assert(last.map { "\($0)" < "\(name)" } ?? true, "\(name) comes before the key written last")
    let length = name.utf8CodeUnitCount
    let start = last == nil ? 0 : 1
    last = name
    append(start + length + 3) { place in
      place[0] = UInt8(ascii: ",")
      place[start] = UInt8(ascii: "\"")
      (place + start + 1).update(from: name.utf8Start, count: length)
      place[start + length + 1] = UInt8(ascii: "\"")
      place[start + length + 2] = UInt8(ascii: ":")
    }
  }

  private mutating func put(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    append(length) { $0.update(from: text.utf8Start, count: length) }
  }

  /// Makes room for so many bytes, which `write` sets.
  @inline(__always)
  private mutating func append(_ length: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Void) {
    if room.count - count < length {
      room.append(contentsOf: repeatElement(0, count: max(room.count, length)))
    }
    let start = count
    room.withUnsafeMutableBufferPointer { room in
      guard let base = room.baseAddress else { return }
      write(base + start)
    }
    count += length
  }
}

// Values.
extension JSONWriter {
  package mutating func null() { put("null") }

  package mutating func bool(_ truth: Bool) { put(truth ? "true" : "false") }

  /// - Precondition: The number is one that every reader of JSON takes for what it is.
  package mutating func integer(_ number: Int64) {
    precondition(JSONValue.safeIntegers.contains(number), "a number in JSON is less than 2^53")
    if number < 0 { put("-") }
    var rest = number.magnitude
    var digits = 1
    var limit: UInt64 = 10
    while rest >= limit {
      limit *= 10
      digits += 1
    }
    append(digits) { place in
      for digit in (0..<digits).reversed() {
        place[digit] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
    }
  }

  package mutating func integer(_ number: Int) { integer(Int64(number)) }

  /// Writes a text as it is; whoever makes a value to be kept has its texts in NFC.
  package mutating func string(_ text: String) {
    let isWritten: Bool? = text.utf8.withContiguousStorageIfAvailable { text in
      guard Self.isPlain(text) else { return false }
      append(text.count + 2) { place in
        place[0] = UInt8(ascii: "\"")
        if let start = text.baseAddress { (place + 1).update(from: start, count: text.count) }
        place[text.count + 1] = UInt8(ascii: "\"")
      }
      return true
    }
    guard isWritten != true else { return }
    put("\"")
    for byte in text.utf8 { appendEscaped(byte) }
    put("\"")
  }

  package mutating func code(_ code: Code128) {
    put("\"")
    append(32) { Hex.write(code, to: $0) }
    put("\"")
  }

  package mutating func digest(_ digest: Digest) {
    put("\"")
    append(64) { place in
      Hex.write(digest.first, to: place)
      Hex.write(digest.second, to: place + 32)
    }
    put("\"")
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
    put("{")
    for (place, member) in members.enumerated() {
      if place > 0 { put(",") }
      string(member.key)
      put(":")
      value(member.value)
    }
    put("}")
  }

  /// Whether all bytes of a text stand for themselves, as in most texts.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = UnsafeRawBufferPointer(text)
    let words = text.count / 8
    for word in 0..<words
    where hasSpecialByte(text.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)) {
      return false
    }
    return text[(words * 8)...].allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
  }

  /// Whether one of eight bytes is a control character, a quote or a backslash: subtracting makes
  /// the top bit of a byte appear where it is less than what is taken away.
  private static func hasSpecialByte(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let controls = word &- ones &* 0x20
    let quotes = (word ^ ones &* 0x22) &- ones
    let backslashes = (word ^ ones &* 0x5C) &- ones
    return (controls | quotes | backslashes) & ~word & (ones &* 0x80) != 0
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): put("\\\"")
    case UInt8(ascii: "\\"): put("\\\\")
    case 0x08: put("\\b")
    case 0x09: put("\\t")
    case 0x0A: put("\\n")
    case 0x0C: put("\\f")
    case 0x0D: put("\\r")
    case 0..<0x20: for byte in "\\u00\(Hex.text([byte]))".utf8 { append(1) { $0.pointee = byte } }
    default: append(1) { $0.pointee = byte }
    }
  }
}
