/// The form of a text, such as `^[a-z][a-z0-9-]{0,63}$`: characters, each of a set and so many times.
///
/// It is the part of regular expressions that our schemas use. Each part takes as many characters
/// as it can, so neighbouring parts must not begin with the same ones.
struct Pattern: Hashable, Sendable {
  /// As it stands in a schema.
  let text: String
  private let parts: [Part]

  private struct Part: Hashable, Sendable {
    var allowed: ByteSet
    var least = 1
    var most = 1
  }

  /// `nil` for a pattern that is not of this simple kind.
  init?(_ text: String) {
    guard text.hasPrefix("^"), text.hasSuffix("$") else { return nil }
    self.text = text
    var rest = Array(text.utf8.dropFirst().dropLast())[...]
    var parts: [Part] = []
    while !rest.isEmpty {
      guard let allowed = Self.takeSet(&rest) else { return nil }
      var part = Part(allowed: allowed)
      guard Self.takeCount(&rest, &part) else { return nil }
      parts.append(part)
    }
    self.parts = parts
  }

  func matches(_ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    var next = bytes.next()
    for part in parts {
      var count = 0
      while count < part.most, let byte = next, part.allowed.contains(byte) {
        count += 1
        next = bytes.next()
      }
      guard count >= part.least else { return false }
    }
    return next == nil
  }
}

extension Pattern {
  /// Takes `[a-z0-9-]` or one plain character.
  private static func takeSet(_ rest: inout ArraySlice<UInt8>) -> ByteSet? {
    guard let first = rest.popFirst(), !"\\.()|*+?{}^$]".utf8.contains(first) else { return nil }
    guard first == UInt8(ascii: "[") else { return ByteSet(first...first) }
    guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
    var members = rest[..<end]
    rest = rest[(end + 1)...]
    guard let head = members.first, head != UInt8(ascii: "^") else { return nil }
    var allowed = ByteSet()
    while let low = members.popFirst() {
      guard low != UInt8(ascii: "\\") else { return nil }
      guard members.count > 1, members.first == UInt8(ascii: "-") else {
        allowed.insert(low...low)
        continue
      }
      members.removeFirst()
      guard let high = members.popFirst(), low <= high else { return nil }
      allowed.insert(low...high)
    }
    return allowed
  }

  /// Takes `{4}` or `{0,63}`, where one stands.
  private static func takeCount(_ rest: inout ArraySlice<UInt8>, _ part: inout Part) -> Bool {
    guard rest.first == UInt8(ascii: "{") else { return true }
    guard let end = rest.firstIndex(of: UInt8(ascii: "}")) else { return false }
    let text = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
    rest = rest[(end + 1)...]
    let numbers = text.split(separator: ",").map { Int($0) }
    guard (1...2).contains(numbers.count), let least = numbers[0],
      let most = numbers[numbers.count - 1], least <= most
    else { return false }
    part.least = least
    part.most = most
    return true
  }
}

/// A set of bytes, one bit for each.
private struct ByteSet: Hashable, Sendable {
  private var bits: SIMD4<UInt64> = .zero

  init() {}

  init(_ bytes: ClosedRange<UInt8>) { insert(bytes) }

  mutating func insert(_ bytes: ClosedRange<UInt8>) {
    for byte in bytes { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
  }

  func contains(_ byte: UInt8) -> Bool { bits[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }
}
