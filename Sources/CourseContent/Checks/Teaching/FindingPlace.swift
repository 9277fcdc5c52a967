import CourseCore

/// Finds in a file what a rule found in its texts.
struct FindingPlace {
  private let file: TaughtFile

  init(_ file: TaughtFile) { self.file = file }

  func diagnostic(_ finding: TeachingFinding) -> Diagnostic {
    let source = file.reading.source
    let range = bytes(of: finding.part)
    var offset = start(of: finding.part, range)
    // The same word may stand in the part before; the text that it was found in begins later.
    if let text = finding.text, let found = firstPlace(of: text, in: range) { offset = found }
    var repair: String?
    if let quote = finding.quote, let found = firstPlace(of: quote, in: offset..<range.upperBound) {
      offset = found
      repair = finding.replacement.map { repaired(quote, $0, at: found) }
    }
    let line = source.position(of: offset).line
    return source.diagnostic(
      finding.problem,
      finding.words,
      line: line,
      offset: offset,
      repair: repair
    )
  }

  /// The line with other words in place of a quote.
  private func repaired(_ quote: String, _ replacement: String, at offset: Int) -> String {
    let source = file.reading.source
    let line = source.line(source.position(of: offset).line)
    return
      (source.text(line.startIndex..<offset) + replacement
      + source.text(offset + quote.utf8.count..<line.endIndex)).trimmedStart
  }

  private func bytes(of part: String?) -> Range<Int> {
    let source = file.reading.source
    guard let part, let lines = file.reading.reading.parts.first(where: { $0.id == part })?.lines
    else { return 0..<source.bytes.count }
    let first = min(lines.lowerBound - 1, source.lineStarts.count - 1)
    let last =
      lines.upperBound < source.lineStarts.count
      ? source.lineStarts[lines.upperBound] : source.bytes.count
    return source.lineStarts[first]..<max(last, source.lineStarts[first])
  }

  private func start(of part: String?, _ range: Range<Int>) -> Int {
    let bytes = file.reading.source.bytes
    let lead = part == nil ? 0 : bytes[range].prefix { $0 == .space }.count
    return range.lowerBound + lead
  }

  /// Where the first words of a text stand, as many of them as stand on one line.
  private func firstPlace(of text: String, in range: Range<Int>) -> Int? {
    let words = text.split(whereSeparator: \.isWhitespace)
    for count in [words.count, 8, 4, 2, 1] where (1...words.count).contains(count) {
      let wanted = Array(words.prefix(count).joined(separator: " ").utf8)
      if let place = firstPlace(of: wanted, in: range) { return place }
    }
    return nil
  }

  /// The first place of some bytes with no letter at either end; remarks are passed over.
  private func firstPlace(of wanted: [UInt8], in range: Range<Int>) -> Int? {
    let bytes = file.reading.source.bytes
    guard let first = wanted.first, range.count >= wanted.count else { return nil }
    for place in range.lowerBound...(range.upperBound - wanted.count)
    where bytes[place] == first && bytes[place...].starts(with: wanted) {
      if !isInsideWord(place), !isInsideWord(place + wanted.count),
        !isRemark(at: place)
      {
        return place
      }
    }
    return nil
  }

  private func isRemark(at place: Int) -> Bool {
    let source = file.reading.source
    return source.line(source.position(of: place).line).first { $0 != .space } == .hash
  }

  /// Whether letters stand on both sides of a place between two signs.
  private func isInsideWord(_ place: Int) -> Bool {
    let bytes = file.reading.source.bytes
    let before = String(decoding: bytes[max(0, place - 4)..<place], as: UTF8.self).last
    let after = String(decoding: bytes[place..<min(bytes.count, place + 4)], as: UTF8.self).first
    return before?.isLetter == true && after?.isLetter == true
  }
}
