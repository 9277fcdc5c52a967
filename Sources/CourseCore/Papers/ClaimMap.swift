/// A map of claims that is read strictly: each of its kind, and nothing that is not asked for.
struct ClaimMap {
  private var values: [Int: CBOR] = [:]
  private let error: (Int) -> ClaimError

  /// Takes what to say of the claim with a number, and of which one where there is no map.
  init(_ map: CBOR?, _ error: @escaping (Int) -> ClaimError, at key: Int = 0) throws(ClaimError) {
    self.error = error
    guard let entries = map?.entries else { throw error(key) }
    for entry in entries {
      guard let key = entry.key.number else { throw error(key) }
      values[key] = entry.value
    }
  }

  mutating func take(_ key: Int) -> CBOR? { values.removeValue(forKey: key) }

  /// Reads a claim that must be there.
  mutating func read<Value>(_ key: Int, _ read: (CBOR) -> Value?) throws(ClaimError) -> Value {
    guard let value = try optional(key, read) else { throw error(key) }
    return value
  }

  /// Reads a claim that may be left out, but not be wrong.
  mutating func optional<Value>(
    _ key: Int,
    _ read: (CBOR) -> Value?
  ) throws(ClaimError) -> Value? {
    guard let claim = take(key) else { return nil }
    guard let value = read(claim) else { throw error(key) }
    return value
  }

  /// Refuses what was not asked for.
  func end() throws(ClaimError) {
    if let key = values.keys.min() { throw error(key) }
  }
}

extension CBOR {
  /// A text as people write it: in NFC, of a bearable length, its spaces single.
  var line: String? {
    guard let string, (1...400).contains(string.utf8.count),
      string.tidied.utf8.elementsEqual(string.utf8)
    else { return nil }
    return string
  }

  /// Some lines, at least one.
  func lines(_ count: ClosedRange<Int>) -> [String]? {
    guard let elements, count.contains(elements.count) else { return nil }
    let lines = elements.compactMap(\.line)
    return lines.count == elements.count ? lines : nil
  }

  /// A number that is not negative and fits 32 bits.
  var count: Int? {
    number.flatMap { (0...Int(UInt32.max)).contains($0) ? $0 : nil }
  }

  /// A day as an instant: the one at which it begins.
  var startOfDay: CalendarDay? {
    guard let number, (0...253_402_300_799).contains(number) else { return nil }
    let instant = Timestamp(milliseconds: Int64(number) * 1_000)
    let day = CalendarDay(instant)
    return day.start == instant ? day : nil
  }

  /// A day as a text.
  var day: CalendarDay? { string.flatMap { CalendarDay($0) } }

  /// The member of a map whose keys are texts.
  subscript(name: String) -> CBOR? {
    entries?.first { $0.key.string == name }?.value
  }
}
