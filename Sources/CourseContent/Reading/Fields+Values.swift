import CourseCore

/// Typed readings of a key. The rule says which type, range and default; what is missing or wrong
/// gives `nil` or the default, and has been noted.
extension Fields {
  private func keyRule(_ key: Key) -> KeyRule {
    guard let rule = rule[key] else { preconditionFailure("no key \(key.name) in this record") }
    return rule
  }

  func line(_ key: Key) -> String? {
    guard let place = self[key] else { return nil }
    return reader.line(place, key, isProse: keyRule(key).isText)
  }

  func text(_ key: Key) -> String? {
    guard let place = self[key] else { return nil }
    return reader.prose(place, key, isProse: keyRule(key).isText)
  }

  func lines(_ key: Key) -> [String]? {
    guard let place = self[key], case .list(_, let range) = keyRule(key).type else { return nil }
    return reader.lines(place, key, range)
  }

  func lineOrLines(_ key: Key) -> [String]? {
    guard let place = self[key] else { return nil }
    if reader.node(place).kind == .sequence { return reader.lines(place, key, 1...100) }
    return line(key).map { [$0] }
  }

  func id(_ key: Key) -> String? {
    guard let place = self[key] else { return nil }
    return reader.id(place, key)
  }

  func ids(_ key: Key) -> [String]? {
    guard let place = self[key], case .list(_, let range) = keyRule(key).type else { return nil }
    return reader.ids(place, key, range)
  }

  func pair(_ key: Key) -> (String, String)? {
    guard let place = self[key], case .reference(let form) = keyRule(key).type else { return nil }
    return reader.pair(place, key, form)
  }

  func flag(_ key: Key) -> Bool { maybeFlag(key) ?? (keyRule(key).standard == "true") }

  func maybeFlag(_ key: Key) -> Bool? {
    guard let place = self[key] else { return nil }
    let bytes = reader.tree.bytes(of: place)
    if reader.node(place).isScalar, bytes.elementsEqual("true".utf8) { return true }
    if reader.node(place).isScalar, bytes.elementsEqual("false".utf8) { return false }
    reader.report(.wrongType, [.text(key.name), .expected(.flag), reader.shown(place)], at: place) {
      let word = reader.text(place).lowercased()
      let meant =
        ["có", "co", "yes", "on", "đúng", "y"].contains(word)
        ? "true" : ["không", "khong", "no", "off", "sai", "n"].contains(word) ? "false" : nil
      return meant.flatMap { reader.line(of: place, with: $0)?.trimmedStart }
    }
    return nil
  }

  func whole(_ key: Key) -> Int { maybeWhole(key) ?? keyRule(key).standardWhole }

  func maybeWhole(_ key: Key) -> Int? {
    guard let place = self[key], case .whole(let range) = keyRule(key).type else { return nil }
    return reader.whole(place, key, range, .whole(range))
  }

  /// A number, or `nil` inside for the word in its place.
  func wholeOrWord(_ key: Key) -> Int?? {
    guard case .wholeOrWord(let range, let word) = keyRule(key).type else { return .none }
    guard let place = self[key] else { return keyRule(key).standard == word ? .some(nil) : .none }
    if reader.text(place) == word { return .some(nil) }
    return reader.whole(place, key, range, .wholeOr(range, word)).map { .some($0) }
  }

  /// One of the words of the rule, as the value it names.
  func word<Value: RawRepresentable<String>>(_ key: Key, as type: Value.Type) -> Value? {
    guard let place = self[key] else {
      return keyRule(key).standard.flatMap { Value(rawValue: $0) }
    }
    guard case .word(let words) = keyRule(key).type else { return nil }
    return reader.word(place, key, words).flatMap { Value(rawValue: $0) }
  }

  func words<Value: RawRepresentable<String>>(_ key: Key, as type: Value.Type) -> [Value]? {
    guard let place = self[key], case .list(.word(let words), let range) = keyRule(key).type,
      let elements = reader.elements(place, key, range)
    else { return nil }
    return reader.all(elements) { element in
      reader.word(element, key, words).flatMap { Value(rawValue: $0) }
    }
  }

  func date(_ key: Key) -> CalendarDay? {
    guard let place = self[key] else { return nil }
    if reader.node(place).isScalar, let day = CalendarDay(reader.text(place)) { return day }
    reader.wrong(place, key, .date)
    return nil
  }

  /// A length of time; `none` and a left-out key give `nil`.
  func span(_ key: Key) -> Span? {
    guard let place = self[key] else { return nil }
    let text = reader.text(place)
    if text == "none" { return nil }
    let unit = text.utf8.last
    guard reader.node(place).isScalar, let number = Int64(text.dropLast()), number > 0,
      number <= 100_000, text.utf8.first?.isDigit == true
    else {
      reader.wrong(place, key, .spanOrNone)
      return nil
    }
    switch unit {
    case UInt8(ascii: "m"): return .minutes(number)
    case UInt8(ascii: "h"): return .hours(number)
    case UInt8(ascii: "d"): return .days(number)
    default:
      reader.wrong(place, key, .spanOrNone)
      return nil
    }
  }

  func percent(_ key: Key) -> Int? {
    guard let place = self[key] else { return nil }
    let text = reader.text(place)
    if text.utf8.last == UInt8(ascii: "%"), text.utf8.dropLast().allSatisfy(\.isDigit),
      let number = Int(text.dropLast()), (1...100).contains(number)
    {
      return number
    }
    reader.report(
      .wrongType,
      [.text(key.name), .expected(.percent), reader.shown(place)],
      at: place
    ) {
      guard let number = Int(text), (1...100).contains(number) else { return nil }
      return reader.line(of: place, with: "\(number)%")?.trimmedStart
    }
    return nil
  }

  func decimal(_ key: Key) -> Decimal? {
    guard let place = self[key] else { return nil }
    return reader.decimal(place, key)
  }

  /// Reads every record of a list; `nil` when the list or one of them is wrong.
  func records<Value>(_ key: Key, _ read: (Fields) -> Value?) -> [Value]? {
    guard let place = self[key], case .list(.record(let rule), let range) = keyRule(key).type,
      let elements = reader.elements(place, key, range)
    else { return nil }
    let record = rule()
    return reader.all(elements) { element in
      if reader.isEmpty(element) {
        reader.report(.emptyPart, [.noun(record.noun)], at: element)
        return nil
      }
      return Fields(reader, element, record, key: key).flatMap(read)
    }
  }

  func record(_ key: Key) -> Fields? {
    guard let place = self[key], case .record(let rule) = keyRule(key).type else { return nil }
    return Fields(reader, place, rule(), key: key)
  }

  func competences() -> [CompetenceReference] {
    guard let place = self[.competences], case .list(_, let range) = keyRule(.competences).type,
      let elements = reader.elements(place, .competences, range)
    else { return [] }
    return elements.compactMap { element in
      guard let pair = reader.pair(element, .competences, "framework/code") else { return nil }
      reader.refer(to: .competence, "\(pair.0)/\(pair.1)", at: element)
      return CompetenceReference(framework: FrameworkID(pair.0), code: pair.1)
    }
  }
}

extension DocumentReader {
  func whole(_ place: Int, _ key: Key, _ range: ClosedRange<Int>, _ expected: Expectation) -> Int? {
    let bytes = tree.bytes(of: place)
    if node(place).isScalar, !bytes.isEmpty, bytes.count <= 9, bytes.allSatisfy(\.isDigit) {
      let number = bytes.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      if range.contains(number) { return number }
    }
    if reportAmbiguous(place) { return nil }
    wrong(place, key, expected)
    return nil
  }

  func word(_ place: Int, _ key: Key, _ words: [String]) -> String? {
    let text = node(place).isScalar ? text(place) : ""
    if words.contains(text) { return text }
    report(.wrongType, [.text(key.name), .expected(.oneOf(words)), shown(place)], at: place) {
      Likeness.nearest(to: text, among: words).flatMap {
        self.line(of: place, with: $0)?.trimmedStart
      }
    }
    return nil
  }

  /// An author's number: no separators of groups, a point before decimals.
  func decimal(_ place: Int, _ key: Key) -> Decimal? {
    let text = node(place).isScalar ? text(place) : ""
    if reportAmbiguous(place) { return nil }
    if let number = Decimal(text) { return number }
    wrong(place, key, .number)
    return nil
  }

  /// Notes a number that is read one way here and another way elsewhere: `22.000`, `5,6`.
  private func reportAmbiguous(_ place: Int) -> Bool {
    guard node(place).isScalar else { return false }
    let text = text(place)
    let parts = text.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == "." || $0 == "," || $0 == " " }
    )
    guard parts.count >= 2, text.utf8.count <= 24,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }),
      parts.count > 2 || text.contains(",") || text.contains(" ")
        || (parts[1].count == 3 && parts[0] != "0")
    else { return false }
    let joined = parts.joined()
    let last = parts[parts.count - 1]
    var fraction = last[...]
    while fraction.last == "0" { fraction = fraction.dropLast() }
    let whole = parts.dropLast().joined()
    let decimal = fraction.isEmpty ? whole : "\(whole).\(fraction)"
    report(.ambiguousNumber, [.text(text), .text(decimal), .text(joined)], at: place) {
      self.line(of: place, with: last.count == 3 ? joined : decimal)?.trimmedStart
    }
    return true
  }
}
