import Glibc

/// A buffer that is filled from a socket and searched for short texts.
struct Bytes {
  private var storage: [UInt8]
  private(set) var count = 0

  init(capacity: Int) { storage = [UInt8](repeating: 0, count: capacity) }

  mutating func removeAll() { count = 0 }

  /// Reads what has come, and returns how many bytes that were.
  mutating func read(from socket: Int32) -> Int {
    if storage.count - count < 4_096 {
      storage.append(contentsOf: repeatElement(0, count: storage.count))
    }
    let got = storage.withUnsafeMutableBytes { buffer in
      Glibc.read(socket, buffer.baseAddress.map { $0 + count }, buffer.count - count)
    }
    count += max(0, got)
    return got
  }

  /// Where a text begins, at or after a place.
  func place(of text: StaticString, from start: Int) -> Int? {
    let length = text.utf8CodeUnitCount
    return storage.withUnsafeBytes { buffer -> Int? in
      guard let base = buffer.baseAddress else { return nil }
      var from = start
      while from + length <= count,
        let found = memchr(base + from, Int32(text.utf8Start.pointee), count - length - from + 1)
      {
        if memcmp(found, text.utf8Start, length) == 0 {
          return found - UnsafeMutableRawPointer(mutating: base)
        }
        from = found - UnsafeMutableRawPointer(mutating: base) + 1
      }
      return nil
    }
  }

  /// Whether a text stands somewhere in the bytes.
  func has(_ text: StaticString) -> Bool { place(of: text, from: 0) != nil }

  /// The whole number that begins at a place.
  func number(at start: Int) -> Int? {
    var place = start
    var number: Int?
    while place < count, (48...57).contains(storage[place]) {
      number = (number ?? 0) * 10 + Int(storage[place] - 48)
      place += 1
    }
    return number
  }

  /// The whole number after a text.
  func number(after text: StaticString, from start: Int = 0) -> Int? {
    place(of: text, from: start).flatMap { number(at: $0 + text.utf8CodeUnitCount) }
  }

  /// The whole number after a text, where the text stands before a place.
  func number(after text: StaticString, before end: Int) -> Int? {
    guard let place = place(of: text, from: 0), place < end else { return nil }
    return number(at: place + text.utf8CodeUnitCount)
  }

  /// The text between a text and the next quote.
  func string(after text: StaticString) -> String? {
    guard let start = place(of: text, from: 0).map({ $0 + text.utf8CodeUnitCount }),
      let end = place(of: "\"", from: start)
    else { return nil }
    return String(decoding: storage[start..<end], as: UTF8.self)
  }
}
