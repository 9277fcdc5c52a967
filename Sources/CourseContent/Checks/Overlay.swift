/// Lays a translation over the file of the first language: the same ids and shape, other texts.
struct Overlay {
  private let first: YAMLTree
  private let translation: YAMLTree
  private let source: SourceFile
  private(set) var tree = YAMLTree()

  /// Texts of the first language that the translation leaves out.
  private(set) var missing = 0
  private(set) var problems = ProblemList()

  /// Keys that name what is translated and stand in both files.
  private static let names: Set<Key> = [
    .hocvu, .id, .scene, .code, .level, .language, .course, .lesson, .bank, .assessment, .pathway,
    .programme, .framework,
  ]

  init(_ first: YAMLTree, _ translation: YAMLTree, _ source: SourceFile) {
    self.first = first
    self.translation = translation
    self.source = source
  }

  mutating func merge(_ rule: RecordRule) {
    guard !translation.nodes.isEmpty, translation.nodes[0].kind == .mapping else {
      report(.formatVersion, at: nil)
      return copy(0, from: first, isOverlaid: false)
    }
    record(0, 0, rule, isFile: true)
  }

  // MARK: Records

  private mutating func record(_ place: Int, _ other: Int, _ rule: RecordRule, isFile: Bool = false)
  {
    guard translation.nodes[other].kind == .mapping, first.nodes[place].kind == .mapping else {
      report(.translationShape, [.text(rule.noun.rawValue)], at: other)
      return copy(place, from: first, isOverlaid: false)
    }
    let others = values(of: other, rule)
    checkShape(place, others, rule, other)
    let start = open(place)
    var nodes = first.children(of: place)
    while let name = nodes.next(), let value = nodes.next() {
      copy(name, from: first, isOverlaid: false)
      let key = Key.named(first.bytes(of: name))
      guard let key, let keyRule = rule[key] else {
        copy(value, from: first, isOverlaid: false)
        continue
      }
      let translated = others.first { $0.key == key }?.value
      if isFile || Self.names.contains(key) { checkName(key, value, translated) }
      merge(value, translated, keyRule)
    }
    close(start)
  }

  private mutating func merge(_ value: Int, _ other: Int?, _ rule: KeyRule) {
    switch rule.type {
    case .list(.record(let record), _) where Self.hasText(record()):
      list(value, other, record(), rule.key)
    case .record(let record) where Self.hasText(record()):
      guard let other else { return copy(value, from: first, isOverlaid: false) }
      self.record(value, other, record())
    default:
      guard rule.isText else { return copy(value, from: first, isOverlaid: false) }
      guard let other, !isEmpty(other) else {
        missing += 1
        return copy(value, from: first, isOverlaid: false)
      }
      checkCount(value, other, rule)
      if rule.key == .fill { checkGaps(value, other) }
      copy(other, from: translation, isOverlaid: true)
    }
  }

  /// The keys of a translation's record, each known and of text.
  private mutating func values(of place: Int, _ rule: RecordRule) -> [(key: Key, value: Int)] {
    var values: [(key: Key, value: Int)] = []
    var nodes = translation.children(of: place)
    while let name = nodes.next(), let value = nodes.next() {
      let word = String(decoding: translation.bytes(of: name), as: UTF8.self)
      guard let key = Key.named(translation.bytes(of: name)), let keyRule = rule[key] else {
        report(.unknownKey, [.text(DocumentReader.shortened(word))], at: name)
        continue
      }
      if let known = values.first(where: { $0.key == key }) {
        let line = "\(translation.nodes[known.value].line + 1)"
        report(.twice, [.text(word), .text(line)], at: name)
        continue
      }
      guard Self.isTranslated(keyRule) || Self.names.contains(key) else {
        report(.translationKey, [.text(word)], at: name)
        continue
      }
      values.append((key, value))
    }
    return values
  }

  /// Checks that a right option is right and a safe reply safe in both files.
  private mutating func checkShape(
    _ place: Int,
    _ others: [(key: Key, value: Int)],
    _ rule: RecordRule,
    _ other: Int
  ) {
    for keys in rule.oneOf {
      let own = keys.first { find($0, in: place, of: first) != nil }
      if let own, let wrong = others.first(where: { keys.contains($0.key) && $0.key != own }) {
        report(.translationShape, [.text(own.name)], at: wrong.value)
      }
    }
  }

  private mutating func checkName(_ key: Key, _ value: Int, _ other: Int?) {
    guard let other, key != .language, Self.names.contains(key), key != .lesson || true else {
      return
    }
    let own = first.bytes(of: value)
    if !translation.bytes(of: other).elementsEqual(own) {
      report(.translationShape, [.text(String(decoding: own, as: UTF8.self))], at: other)
    }
  }

  // MARK: Lists

  private mutating func list(_ place: Int, _ other: Int?, _ rule: RecordRule, _ key: Key) {
    guard let other, translation.nodes[other].kind == .sequence,
      first.nodes[place].kind == .sequence
    else {
      missing += Self.texts(in: place, of: first, rule)
      return copy(place, from: first, isOverlaid: false)
    }
    let own = Array(first.children(of: place))
    let others = Array(translation.children(of: other))
    let name = [Key.id, .scene, .level, .code].first { rule.allows($0) }
    if name == nil, own.count != others.count {
      let words: [Word] = [.text("\(others.count)"), .text(key.name), .text("\(own.count)")]
      report(.translationCount, words, at: other)
      return copy(place, from: first, isOverlaid: false)
    }
    let start = open(place)
    if let name {
      mergeByName(own, others, name, rule)
    } else {
      for (element, translated) in zip(own, others) { record(element, translated, rule) }
    }
    close(start)
  }

  private mutating func mergeByName(
    _ own: [Int],
    _ others: [Int],
    _ name: Key,
    _ rule: RecordRule
  ) {
    var byName: [ArraySlice<UInt8>: Int] = [:]
    for element in others {
      guard let value = find(name, in: element, of: translation) else {
        report(.missing, [.noun(rule.noun), .text(name.name)], at: element)
        continue
      }
      byName[translation.bytes(of: value)] = element
    }
    for element in own {
      let value = find(name, in: element, of: first)
      if let value, let other = byName.removeValue(forKey: first.bytes(of: value)) {
        record(element, other, rule)
      } else {
        missing += Self.texts(in: element, of: first, rule, isElement: true)
        copy(element, from: first, isOverlaid: false)
      }
    }
    for (id, element) in byName.sorted(by: { $0.value < $1.value }) {
      let words: [Word] = [.noun(rule.noun), .text(String(decoding: id, as: UTF8.self))]
      report(.translationExtra, words, at: element)
    }
  }

  /// Lines are as many in both files, except those that a learner may type.
  private mutating func checkCount(_ value: Int, _ other: Int, _ rule: KeyRule) {
    guard case .list = rule.type, translation.nodes[other].kind == .sequence else { return }
    let own = first.children(of: value).reduce(0) { count, _ in count + 1 }
    let count = translation.children(of: other).reduce(0) { count, _ in count + 1 }
    guard own != count else { return }
    let words: [Word] = [.text("\(count)"), .text(rule.key.name), .text("\(own)")]
    report(.translationCount, words, at: other)
  }

  /// Gaps are as many in both files, and picked ones have as many options, the same one right.
  private mutating func checkGaps(_ value: Int, _ other: Int) {
    let own = Gaps.shape(String(decoding: first.bytes(of: value), as: UTF8.self))
    let shape = Gaps.shape(String(decoding: translation.bytes(of: other), as: UTF8.self))
    guard let own, let shape, own != shape else { return }
    guard own.count == shape.count else {
      let words: [Word] = [.text("\(shape.count)"), .text(Key.fill.name), .text("\(own.count)")]
      return report(.translationCount, words, at: other)
    }
    report(.translationShape, [.text("((*…|…))")], at: other)
  }

  // MARK: Trees

  private func find(_ key: Key, in place: Int, of tree: YAMLTree) -> Int? {
    guard tree.nodes[place].kind == .mapping else { return nil }
    var nodes = tree.children(of: place)
    while let name = nodes.next(), let value = nodes.next() {
      if tree.nodes[name].isScalar, Key.named(tree.bytes(of: name)) == key { return value }
    }
    return nil
  }

  private func isEmpty(_ place: Int) -> Bool {
    translation.nodes[place].isScalar
      && translation.bytes(of: place).allSatisfy { $0 <= .space }
  }

  private static func isTranslated(_ rule: KeyRule) -> Bool {
    switch rule.type {
    case .list(.record(let record), _), .record(let record): hasText(record())
    default: rule.isText
    }
  }

  /// Whether a record holds texts; conditions hold only ids, at any depth.
  private static func hasText(_ rule: RecordRule) -> Bool {
    rule.noun != .condition && rule.noun != .accepted && rule.keys.contains { isTranslated($0) }
  }

  /// The texts in a part that is not translated at all.
  static func texts(
    in place: Int,
    of tree: YAMLTree,
    _ rule: RecordRule,
    isElement: Bool = false
  ) -> Int {
    guard isElement else {
      return tree.children(of: place).reduce(0) { sum, element in
        sum + texts(in: element, of: tree, rule, isElement: true)
      }
    }
    guard tree.nodes[place].kind == .mapping else { return 0 }
    var count = 0
    var nodes = tree.children(of: place)
    while let name = nodes.next(), let value = nodes.next() {
      guard let key = Key.named(tree.bytes(of: name)), let keyRule = rule[key] else { continue }
      if case .list(.record(let record), _) = keyRule.type {
        count += hasText(record()) ? texts(in: value, of: tree, record()) : 0
      } else if keyRule.isText {
        count += 1
      }
    }
    return count
  }

  private mutating func open(_ place: Int) -> Int {
    var node = first.nodes[place]
    node.textStart = 0
    node.textLength = 0
    tree.nodes.append(node)
    return tree.nodes.count - 1
  }

  private mutating func close(_ start: Int) { tree.nodes[start].end = UInt32(tree.nodes.count) }

  private mutating func copy(_ place: Int, from other: YAMLTree, isOverlaid: Bool) {
    guard !other.nodes.isEmpty else { return }
    let end = Int(other.nodes[place].end)
    let shift = tree.nodes.count - place
    for each in place..<end {
      var node = other.nodes[each]
      node.isOverlaid = isOverlaid
      node.end = UInt32(Int(node.end) + shift)
      let bytes = other.bytes(of: each)
      node.textStart = UInt32(tree.text.count)
      tree.text.append(contentsOf: bytes)
      tree.nodes.append(node)
    }
  }

  private mutating func report(_ problem: Problem, _ words: [Word] = [], at place: Int?) {
    let position = place.map { translation.nodes[$0].start } ?? Position(line: 0, column: 0)
    problems.note(problem.severity) { source.diagnostic(problem, words, at: position) }
  }
}
