/// Looks through the lines of a file that YAML cannot read, or reads otherwise than its author
/// meant, for the slips that people make, and mends those whose repair is plain.
///
/// It knows only as much of YAML as the format uses; what it lets pass, the parser judges.
struct SlipScanner {
  /// A mapping or list that is open at a column.
  private struct Block {
    let column: Int
    let isList: Bool
    var lastKey: String
    var expectsChild: Bool
  }

  private let source: SourceFile
  private var mended = MendedSource()
  private var blocks: [Block] = []
  private var number = 0

  /// The lines of a text after `|`, or of a value over several lines, stand further right than this.
  private var textColumn: Int?

  /// Whether the text is one after `|`, which may hold anything.
  private var isLiteral = false

  /// The least indentation of a literal text, once its first line was seen.
  private var literalIndent: Int?

  private init(_ source: SourceFile) { self.source = source }

  static func scan(_ source: SourceFile) -> MendedSource {
    var scanner = SlipScanner(source)
    while scanner.number < source.lineStarts.count,
      scanner.mended.diagnostics.count < ProblemList.greatestCount
    {
      scanner.scanLine()
      scanner.number += 1
    }
    return scanner.mended
  }

  // MARK: Lines

  private mutating func scanLine() {
    var line = mendedIndentation(Array(source.line(number)))
    let indent = line.prefix { $0 == .space }.count
    guard indent < line.count, line[indent] != .hash || isInLiteral(indent) else { return }
    if let textColumn, indent > textColumn {
      if !isLiteral { checkContinuation(line, indent) }
      literalIndent = literalIndent ?? indent
      return
    }
    textColumn = nil
    isLiteral = false
    literalIndent = nil
    if indent == 0, line.starts(with: "---".utf8) || line.starts(with: "...".utf8) { return }
    line = aligned(line, indent)
    var column = line.prefix { $0 == .space }.count
    while column + 1 < line.count, line[column] == .dash, line[column + 1] == .space {
      openList(column)
      column += 1
      while column < line.count, line[column] == .space { column += 1 }
    }
    if column < line.count, line[column] == .dash, column + 1 == line.count {
      openList(column)
      return
    }
    guard column < line.count else { return }
    scanContent(line, column)
  }

  private func isInLiteral(_ indent: Int) -> Bool {
    isLiteral && (textColumn.map { indent > $0 } ?? false)
  }

  private mutating func scanContent(_ line: [UInt8], _ column: Int) {
    guard let colon = keyEnd(line, column) else {
      if let last = blocks.last { textColumn = last.column }
      checkValue(line, from: column)
      return
    }
    openKey(String(decoding: line[column..<colon], as: UTF8.self), column)
    var value = colon + 1
    while value < line.count, line[value] == .space { value += 1 }
    let isEmpty = value >= line.count || line[value] == .hash
    if let last = blocks.indices.last { blocks[last].expectsChild = isEmpty }
    guard !isEmpty else { return }
    textColumn = column
    checkValue(line, from: value)
  }

  /// The place of the colon after a key of the format or a word like one.
  private func keyEnd(_ line: [UInt8], _ column: Int) -> Int? {
    let word = line[column...].prefix {
      $0.isSmallLetter || $0.isDigit || $0 == .dash || $0 == 0x5F
    }
    guard !word.isEmpty, word.endIndex < line.count, line[word.endIndex] == .colon,
      word.endIndex + 1 == line.count || line[word.endIndex + 1] == .space
    else { return nil }
    return word.endIndex
  }

  // MARK: Indentation

  private mutating func openList(_ column: Int) {
    while let last = blocks.last, last.column > column { blocks.removeLast() }
    if let last = blocks.indices.last, blocks[last].column == column, blocks[last].isList {
      blocks[last].expectsChild = true
      return
    }
    if let last = blocks.indices.last { blocks[last].expectsChild = false }
    blocks.append(Block(column: column, isList: true, lastKey: "-", expectsChild: true))
  }

  private mutating func openKey(_ key: String, _ column: Int) {
    while let last = blocks.last,
      last.column > column || (last.column == column && last.isList)
    {
      blocks.removeLast()
    }
    if let last = blocks.indices.last, blocks[last].column == column {
      blocks[last].lastKey = key
    } else {
      if let last = blocks.indices.last { blocks[last].expectsChild = false }
      blocks.append(Block(column: column, isList: false, lastKey: key, expectsChild: false))
    }
  }

  /// The line moved under the one it belongs to, where it stands out of step.
  private mutating func aligned(_ line: [UInt8], _ column: Int) -> [UInt8] {
    let isItem = line[column] == .dash && (column + 1 == line.count || line[column + 1] == .space)
    guard isItem || keyEnd(line, column) != nil else { return line }
    let left = blocks.filter { $0.column > column }
    let kept = blocks.filter { $0.column <= column }
    guard let top = kept.last, !fits(column, isItem, kept) else { return line }
    let inner = left.first { $0.isList == isItem }
    let outer = kept.last { $0.isList == isItem }
    let target: Block
    switch (inner, outer) {
    case (let inner?, let outer?):
      target = inner.column - column <= column - outer.column || top.isList ? inner : outer
    case (let inner?, nil): target = inner
    case (nil, let outer?): target = outer
    case (nil, nil): return line
    }
    guard target.column != column else { return line }
    let name =
      isItem
      ? "-" : String(decoding: line[column..<(keyEnd(line, column) ?? column)], as: UTF8.self)
    let repaired = Array(repeating: UInt8.space, count: target.column) + line[column...]
    report(.indent, [.text(name), .text(target.lastKey)], at: column) {
      String(decoding: repaired, as: UTF8.self)
    }
    mended.replace(number, with: repaired, shift: target.column - column)
    return repaired
  }

  private func fits(_ column: Int, _ isItem: Bool, _ kept: [Block]) -> Bool {
    guard let top = kept.last else { return true }
    if top.column < column { return top.expectsChild }
    if isItem { return top.isList || top.expectsChild }
    return !top.isList || kept.dropLast().last.map { $0.column == column && !$0.isList } ?? false
  }

  /// The line with plain spaces where tabs and odd ones stand for structure.
  private mutating func mendedIndentation(_ line: [UInt8]) -> [UInt8] {
    guard source.hasOddSpace else { return line }
    let mending = SpaceMending(line)
    var result = mending.bytes
    guard let first = mending.first, let textStart = result.firstIndex(where: { $0 != .space })
    else { return line }
    if isLiteral, let literalIndent, textStart < literalIndent || first < literalIndent {
      result = Array(repeating: .space, count: literalIndent) + result[textStart...]
    } else if isLiteral {
      return line
    }
    let shown = result
    report(.oddSpace, [], at: first) { String(decoding: shown, as: UTF8.self).trimmedStart }
    let scalars = { (bytes: [UInt8]) in bytes.count { $0 & 0xC0 != 0x80 } }
    mended.replace(number, with: result, shift: scalars(result) - scalars(line))
    return result
  }

  private func indent(_ line: [UInt8]) -> Int {
    var place = line.prefix { $0 == .space }.count
    while place + 1 < line.count, line[place] == .dash, line[place + 1] == .space {
      place += 1
      while place < line.count, line[place] == .space { place += 1 }
    }
    return min(place, line.count)
  }

  // MARK: Values

  private mutating func checkValue(_ line: [UInt8], from start: Int) {
    let next = start + 1 < line.count ? line[start + 1] : .space
    switch line[start] {
    case .quote, .apostrophe: checkQuoted(line, start)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      if isBlockHeader(line[(start + 1)...]) { isLiteral = true } else { mendStart(line, start) }
    case UInt8(ascii: "{"), UInt8(ascii: "["): checkBrackets(line, start)
    case UInt8(ascii: "*"), UInt8(ascii: "&"), UInt8(ascii: "!"):
      if !isFeature(line[start...]) { mendStart(line, start) }
    case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), UInt8(ascii: ","),
      UInt8(ascii: "}"), UInt8(ascii: "]"):
      mendStart(line, start)
    case UInt8(ascii: "?"), .dash, .colon: if next == .space { mendStart(line, start) }
    default: checkPlain(line, start)
    }
  }

  private func isBlockHeader(_ rest: ArraySlice<UInt8>) -> Bool {
    let header = rest.prefix { $0 != .space }
    let after = rest.dropFirst(header.count).first { $0 != .space }
    return header.count <= 2
      && header.allSatisfy { $0.isDigit || $0 == .dash || $0 == UInt8(ascii: "+") }
      && (after == nil || after == .hash)
  }

  /// Whether a sign begins an anchor, an alias or a tag and not a sentence.
  private func isFeature(_ value: ArraySlice<UInt8>) -> Bool {
    let name = value.dropFirst().prefix { byte in
      byte.isSmallLetter || byte.isDigit || byte == .dash || byte == 0x5F
        || byte == UInt8(ascii: "!") || (0x41...0x5A).contains(byte)
    }
    let rest = value.dropFirst(1 + name.count)
    guard !name.isEmpty, name.first?.isDigit == false else { return false }
    return rest.allSatisfy { $0 == .space }
      || (value.first != UInt8(ascii: "*") && rest.first == .space)
  }

  private mutating func mendStart(_ line: [UInt8], _ start: Int) {
    let sign = String(decoding: [line[start]], as: UTF8.self)
    mend(.unquotedStart, [.text(sign)], line, at: start, from: start)
  }

  private mutating func checkPlain(_ line: [UInt8], _ start: Int) {
    for place in start..<line.count where line[place] == .colon {
      guard place + 1 == line.count || line[place + 1] == .space else { continue }
      return mend(.unquotedColon, [], line, at: place, from: start)
    }
  }

  private mutating func checkContinuation(_ line: [UInt8], _ start: Int) {
    guard
      let colon = line.indices.dropFirst(start).first(where: { place in
        line[place] == .colon && (place + 1 == line.count || line[place + 1] == .space)
      })
    else { return }
    report(.unquotedColon, [], at: colon) { nil }
  }

  private mutating func checkQuoted(_ line: [UInt8], _ start: Int) {
    guard let close = closing(line, start) else {
      if !closesLater(line[start]) {
        let words = [Word.text("\(number + 1)")]
        let fixed = line + [line[start]]
        report(.quote, words, at: start) { String(decoding: fixed, as: UTF8.self).trimmedStart }
        mended.replace(number, with: fixed)
      }
      return
    }
    let after = line[(close + 1)...].drop { $0 == .space }
    guard let next = after.first, next != .hash else { return }
    guard next != .colon || close == start else { return }
    mend(.quote, [.text("\(number + 1)")], line, at: close + 1, from: start)
  }

  private func closing(_ line: [UInt8], _ start: Int) -> Int? {
    var place = start + 1
    while place < line.count {
      if line[place] == .backslash, line[start] == .quote {
        place += 2
        continue
      }
      if line[place] == line[start] {
        let isDoubled =
          line[start] == .apostrophe && place + 1 < line.count && line[place + 1] == .apostrophe
        if !isDoubled { return place }
        place += 1
      }
      place += 1
    }
    return nil
  }

  /// Whether a quote closes on a later line before the next key or item.
  private func closesLater(_ mark: UInt8) -> Bool {
    for later in (number + 1)..<min(number + 40, max(number + 1, source.lineStarts.count)) {
      let line = Array(source.line(later))
      let column = indent(line)
      let isItem = column != line.prefix { $0 == .space }.count
      if isItem || (column < line.count && keyEnd(line, column) != nil) { return false }
      if line.contains(mark) { return true }
    }
    return false
  }

  private mutating func checkBrackets(_ line: [UInt8], _ start: Int) {
    var depth = 0
    var place = start
    while place < line.count {
      let byte = line[place]
      let opensQuote =
        (byte == .quote || byte == .apostrophe)
        && (line[place - 1] == .space || line[place - 1] == UInt8(ascii: "[")
          || line[place - 1] == UInt8(ascii: "{") || line[place - 1] == UInt8(ascii: ","))
      if opensQuote {
        guard let close = closing(line, place) else { return }
        place = close
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        depth += 1
      } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        depth -= 1
        if depth == 0 { break }
      }
      place += 1
    }
    guard depth == 0, place < line.count else { return }
    let after = line[(place + 1)...].drop { $0 == .space }
    guard let next = after.first, next != .hash else { return }
    mendStart(line, start)
  }

  // MARK: Repairs

  /// Puts the rest of a line in quotes, unless more of the sentence follows on the next line.
  private mutating func mend(
    _ problem: Problem,
    _ words: [Word],
    _ line: [UInt8],
    at place: Int,
    from start: Int
  ) {
    let sentence = String(decoding: line[start...], as: UTF8.self)
    let fixed = Array(line[..<start]) + Array(SlipRepair.quoted(sentence).utf8)
    report(problem, words, at: place) { String(decoding: fixed, as: UTF8.self).trimmedStart }
    mended.replace(number, with: fixed)
  }

  private mutating func report(
    _ problem: Problem,
    _ words: [Word],
    at place: Int,
    repair: () -> String?
  ) {
    let shift = mended.shifts[number] ?? 0
    let offset = source.lineStarts[number] + max(0, place - shift)
    mended.diagnostics.append(
      source.diagnostic(problem, words, line: number, offset: offset, repair: repair())
    )
  }
}
