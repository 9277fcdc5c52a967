import CourseCore

/// The keys and values of one record, checked against its rule.
struct Fields {
  let reader: DocumentReader
  let rule: RecordRule
  let place: Int
  private let entries: [(key: Key, name: Int, value: Int)]

  /// The place of the value of a key that has one.
  subscript(key: Key) -> Int? {
    for entry in entries where entry.key == key { return entry.value }
    return nil
  }

  /// The place of a key's name.
  func name(_ key: Key) -> Int? {
    for entry in entries where entry.key == key { return entry.name }
    return nil
  }

  func has(_ key: Key) -> Bool { self[key] != nil }

  /// The keys of a set that are there, in the order of the file.
  func present(of keys: [Key]) -> [Key] { entries.map(\.key).filter { keys.contains($0) } }

  func report(_ problem: Problem, _ words: [Word] = [], at key: Key? = nil) {
    reader.report(problem, words, at: key.flatMap { self[$0] } ?? place)
  }
}

extension Fields {
  /// Reads a mapping; anything else is a problem and gives `nil`.
  init?(_ reader: DocumentReader, _ place: Int, _ rule: RecordRule, key: Key) {
    guard reader.node(place).kind == .mapping else {
      reader.wrong(place, key, .record)
      return nil
    }
    self.init(reader, place, rule)
  }

  init(_ reader: DocumentReader, _ place: Int, _ rule: RecordRule) {
    var entries: [(key: Key, name: Int, value: Int)] = []
    entries.reserveCapacity(12)
    var unknown: Set<String> = []
    var nodes = reader.tree.children(of: place)
    while let name = nodes.next(), let value = nodes.next() {
      guard reader.node(name).isScalar else {
        reader.report(.keyText, at: name)
        continue
      }
      guard let key = Key.named(reader.tree.bytes(of: name)), rule.allows(key) else {
        Self.reportUnknown(reader, name, value, rule, &unknown)
        continue
      }
      if let first = entries.first(where: { $0.key == key }) {
        let line = String(reader.node(first.name).line + 1)
        reader.report(.twice, [.text(key.name), .text(line)], at: name)
        continue
      }
      if reader.isEmpty(value) {
        Self.reportEmpty(reader, rule, key, name, value)
        continue
      }
      entries.append((key, name, value))
    }
    self.reader = reader
    self.rule = rule
    self.place = place
    self.entries = entries
    reportMissing()
  }

  private static func reportUnknown(
    _ reader: DocumentReader,
    _ name: Int,
    _ value: Int,
    _ rule: RecordRule,
    _ unknown: inout Set<String>
  ) {
    let word = reader.text(name)
    if word == "<<" { return reader.report(.mergeKey, at: name) }
    let isCut =
      reader.node(name).kind == .plain && reader.node(value).kind == .plain
      && reader.tree.bytes(of: value).isEmpty && word.contains(" ")
    if isCut { return reader.report(.textInBrackets, at: name) }
    let short = DocumentReader.shortened(word)
    // The same word is guessed at once.
    let isNew = unknown.count < 200 && unknown.insert(short).inserted
    guard isNew, let alike = reader.guess(word, among: rule.keys.map(\.key.name)),
      isMeant(alike, by: word)
    else {
      return reader.report(.unknownKey, [.text(short)], at: name)
    }
    reader.report(.unknownKeyAlike, [.text(short), .text(alike)], at: name) {
      reader.line(of: name, with: alike)?.trimmedStart
    }
  }

  /// Whether a likeness is a guess: another key of the format is meant as it stands, unless it only
  /// lacks an ending.
  private static func isMeant(_ alike: String, by word: String) -> Bool {
    guard Key.named(Array(word.utf8)[...]) != nil else { return true }
    return alike.hasPrefix(word) || word.hasPrefix(alike)
  }

  private static func reportEmpty(
    _ reader: DocumentReader,
    _ rule: RecordRule,
    _ key: Key,
    _ name: Int,
    _ value: Int
  ) {
    if reader.reportComment(after: value, isEmpty: true) { return }
    reader.report(.missing, [.noun(rule.noun), .text(key.name)], at: name)
  }

  private func reportMissing() {
    for rule in rule.required where !isNamed(rule.key) {
      reader.report(.missing, [.noun(self.rule.noun), .text(rule.key.name)], at: place) {
        rule.sample.contains("\n") ? nil : "\(rule.key.name): \(rule.sample)"
      }
    }
    for keys in rule.oneOf {
      let present = present(of: keys)
      guard present.count != 1, !keys.contains(where: { isNamed($0) && !has($0) }) else { continue }
      let allowed = keys.map { "`\($0.name)`" }.joined(separator: ", ")
      reader.report(
        .oneKind,
        [.noun(rule.noun), .text(allowed), .several(present.map(\.name))],
        at: present.dropFirst().first.flatMap { name($0) } ?? place
      )
    }
  }

  /// Whether a key was written at all, with or without a value.
  func isNamed(_ key: Key) -> Bool {
    if has(key) { return true }
    var nodes = reader.tree.children(of: place)
    while let name = nodes.next(), nodes.next() != nil {
      if reader.node(name).isScalar, Key.named(reader.tree.bytes(of: name)) == key { return true }
    }
    return false
  }
}

extension String {
  var trimmedStart: String { String(drop { $0 == " " }) }
}
