import CourseCore

extension DocumentReader {
  /// Notes that a value is not what its key takes.
  func wrong(_ place: Int, _ key: Key, _ expected: Expectation) {
    report(.wrongType, [.text(key.name), .expected(expected), shown(place)], at: place)
  }

  /// A scalar's text, or a problem.
  func scalar(_ place: Int, _ key: Key, _ expected: Expectation) -> String? {
    guard node(place).isScalar else {
      wrong(place, key, expected)
      return nil
    }
    let text = text(place)
    if text.isEmpty {
      report(.wrongType, [.text(key.name), .expected(expected), "“”"], at: place)
      return nil
    }
    return text
  }

  // MARK: Sentences

  /// One line of the author's prose.
  func line(_ place: Int, _ key: Key, isProse: Bool = true) -> String? {
    guard let text = prose(place, key, .line, isProse: isProse) else { return nil }
    guard node(place).kind == .plain || !text.utf8.contains(.lineFeed) else {
      wrong(place, key, .line)
      return nil
    }
    return text
  }

  /// A text of one or more lines, in the small Markdown.
  func prose(
    _ place: Int,
    _ key: Key,
    _ expected: Expectation = .text,
    isProse: Bool = true
  ) -> String? {
    if node(place).kind == .mapping, let text = sentenceCutAtColon(place) { return text }
    guard let text = scalar(place, key, expected) else { return nil }
    if node(place).kind == .plain, isProse || text.contains(" ") {
      _ = reportComment(after: place, isEmpty: false)
    }
    if expected == .text { referToLinks(in: text, at: place) }
    return text
  }

  /// A sentence such as `Bước 1: bật máy`, which YAML takes for a key and its value.
  private func sentenceCutAtColon(_ place: Int) -> String? {
    var nodes = tree.children(of: place)
    guard !node(place).isFlow, let name = nodes.next(), let value = nodes.next(),
      nodes.next() == nil,
      node(name).kind == .plain, node(value).kind == .plain, node(name).line == node(value).endLine
    else { return nil }
    let sentence = text(name) + ": " + text(value)
    let colon = Position(line: Int(node(name).endLine), column: Int(node(name).endColumn))
    report(.unquotedColon, at: colon, isOverlaid: node(name).isOverlaid) {
      let file = self.file(of: name)
      let start = file.offset(of: self.node(name).start)
      let stop = file.line(Int(self.node(name).line)).endIndex
      let lead = file.text(file.line(Int(self.node(name).line)).startIndex..<start)
      return (lead + SlipRepair.quoted(file.text(start..<stop))).trimmedStart
    }
    return sentence.utf8.last == .colon ? String(sentence.dropLast()) : sentence
  }

  /// Notes a comment that swallows the end, or all, of a sentence; gives whether it did.
  func reportComment(after place: Int, isEmpty: Bool) -> Bool {
    let node = node(place)
    let file = file(of: place)
    guard node.kind == .plain, !file.hashLines.isEmpty else { return false }
    let number = Int(isEmpty ? node.line : node.endLine)
    guard file.hasHash(onLine: number) else { return false }
    let line = file.line(number)
    var offset = file.offset(of: isEmpty ? node.start : node.stop)
    while offset < line.endIndex, file.bytes[offset] == .space { offset += 1 }
    guard offset < line.endIndex, file.bytes[offset] == .hash else { return false }
    // After an empty value stands a comment, unless no space follows the sign: `title: #1`.
    if isEmpty, offset + 1 >= line.endIndex || file.bytes[offset + 1] == .space { return false }
    let start = isEmpty ? offset : file.offset(of: node.start)
    let column = file.position(of: offset)
    report(
      isEmpty ? .unquotedStart : .lostText,
      isEmpty ? ["#"] : [],
      at: column,
      isOverlaid: node.isOverlaid
    ) {
      guard isEmpty || node.line == node.endLine else { return nil }
      let sentence = SlipRepair.quoted(file.text(start..<line.endIndex))
      return (file.text(line.startIndex..<start) + sentence).trimmedStart
    }
    return true
  }

  /// Notes the lessons that a text links to.
  private func referToLinks(in text: String, at place: Int) {
    guard file(of: place).hasLinks else { return }
    let bytes = Array(text.utf8)
    for target in Markdown.links(in: bytes) {
      if target.contains("/") {
        refer(to: .lesson, target, at: place)
      } else if let course = self.place.course {
        refer(to: .lesson, "\(course)/\(target)", at: place)
      }
    }
  }

  // MARK: Lists

  /// The elements of a list whose length is right.
  func elements(_ place: Int, _ key: Key, _ range: ClosedRange<Int>) -> [Int]? {
    guard node(place).kind == .sequence else {
      wrong(place, key, .list)
      return nil
    }
    let elements = Array(tree.children(of: place))
    guard range.contains(elements.count) else {
      let words: [Word] = [
        .text(key.name), .text("\(range.lowerBound)"), .text("\(range.upperBound)"),
        .text("\(elements.count)"),
      ]
      report(.count, words, at: place)
      return nil
    }
    return elements
  }

  /// A list of sentences, which do not go in brackets.
  func lines(_ place: Int, _ key: Key, _ range: ClosedRange<Int>) -> [String]? {
    guard let elements = elements(place, key, range) else { return nil }
    if node(place).isFlow, elements.count > 1,
      let cut = elements.first(where: { node($0).kind == .plain && wordCount(text($0)) > 3 })
    {
      report(.textInBrackets, at: cut)
    }
    return all(elements) { element in
      if isEmpty(element), !reportComment(after: element, isEmpty: true) {
        report(.emptyPart, [.text(key.name)], at: element)
        return nil
      }
      return line(element, key)
    }
  }

  /// Reads every element, and gives `nil` when any was wrong.
  func all<Value>(_ elements: [Int], _ read: (Int) -> Value?) -> [Value]? {
    var values: [Value] = []
    values.reserveCapacity(elements.count)
    for element in elements { if let value = read(element) { values.append(value) } }
    return values.count == elements.count ? values : nil
  }

  // MARK: Ids

  /// An id that is rightly spelled.
  func id(_ place: Int, _ key: Key) -> String? {
    guard node(place).isScalar else {
      wrong(place, key, .reference("lua-dao"))
      return nil
    }
    let bytes = tree.bytes(of: place)
    if Identifiers.isSpelled(bytes) {
      let text = String(decoding: bytes, as: UTF8.self)
      guard bytes.count <= 7, Slug.reserved.contains(text) else { return text }
    }
    let text = text(place)
    let slug = Slug.made(from: text)
    let problem: Problem = Slug.reserved.contains(text) ? .idReserved : .id
    report(problem, [.text(Self.shortened(text)), .text(slug)], at: place) {
      self.line(of: place, with: slug)?.trimmedStart
    }
    return nil
  }

  func ids(_ place: Int, _ key: Key, _ range: ClosedRange<Int>) -> [String]? {
    guard let elements = elements(place, key, range),
      let ids = all(elements, { id($0, key) })
    else { return nil }
    var seen: Set<String> = []
    for (element, id) in zip(elements, ids) where !seen.insert(id).inserted {
      report(.notUnique, [.text(id), .noun(.line)], at: element)
    }
    return ids
  }

  /// Two ids with a slash between: `lua-dao/gia-danh`.
  func pair(_ place: Int, _ key: Key, _ form: String) -> (String, String)? {
    guard node(place).isScalar else {
      wrong(place, key, .reference(form))
      return nil
    }
    let bytes = tree.bytes(of: place)
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")),
      Identifiers.isSpelled(bytes[..<slash]),
      form.hasSuffix("code")
        ? Identifiers.isCode(bytes[(slash + 1)...]) : Identifiers.isSpelled(bytes[(slash + 1)...])
    else {
      wrong(place, key, .reference(form))
      return nil
    }
    return (
      String(decoding: bytes[..<slash], as: UTF8.self),
      String(decoding: bytes[(slash + 1)...], as: UTF8.self)
    )
  }
}

/// How ids and codes are spelled.
enum Identifiers {
  static func isSpelled(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
    guard bytes.count <= 64, let first = bytes.first, first.isSmallLetter else { return false }
    return bytes.allSatisfy { $0.isSmallLetter || $0.isDigit || $0 == .dash }
  }

  /// The code of a competence, such as `4.1`.
  static func isCode(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
    (1...32).contains(bytes.count)
      && bytes.allSatisfy { byte in
        byte.isDigit || byte.isSmallLetter || byte == .dash || byte == UInt8(ascii: ".")
          || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      }
  }
}

extension SourceFile {
  /// Whether text and then a `#` stand on a line.
  func hasHash(onLine number: Int) -> Bool {
    var low = 0
    var high = hashLines.count
    while low < high {
      let middle = (low + high) / 2
      if hashLines[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < hashLines.count && hashLines[low] == number
  }
}

/// The number of words, which spaces part.
func wordCount(_ text: String) -> Int {
  var count = 0
  var isInside = false
  for byte in text.utf8 {
    let isSpace = byte <= .space
    if !isSpace, !isInside { count += 1 }
    isInside = !isSpace
  }
  return count
}
