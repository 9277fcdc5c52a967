package import CourseCore

/// One problem of one file, with the place where the author finds it.
package struct Diagnostic: Hashable, Sendable {
  package let problem: Problem

  /// What the sentence is about, in the order of its blanks.
  package let words: [Word]

  /// The path below the content's root.
  package let file: String

  /// Counted from 1.
  package let line: Int

  /// Counted from 1, in characters as the reader sees them.
  package let column: Int

  /// The line as it stands, shortened around the place where it is very long.
  package let source: String

  /// The characters of `source` before the place.
  package let caret: Int

  /// The line as it should be, where that is plain.
  package let repair: String?

  package init(
    _ problem: Problem,
    _ words: [Word] = [],
    file: String,
    line: Int = 1,
    column: Int = 1,
    source: String = "",
    caret: Int = 0,
    repair: String? = nil
  ) {
    self.problem = problem
    self.words = words
    self.file = file
    self.line = line
    self.column = column
    self.source = source
    self.caret = caret
    self.repair = repair
  }

  package var severity: Severity { problem.severity }
  package var code: String { problem.code }

  package func message(in language: Language) -> String {
    let sentence = language == .english ? problem.english : problem.vietnamese
    return sentence.filled(with: words.map { $0.text(in: language) })
  }

  /// What to do where no line can be shown as it should be.
  package func advice(in language: Language) -> String? {
    guard repair == nil else { return nil }
    let sentence = language == .english ? problem.englishAdvice : problem.vietnameseAdvice
    return sentence?.filled(with: words.map { $0.text(in: language) })
  }
}

extension Diagnostic: Comparable {
  /// By file, then place, then what was found first.
  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension String {
  /// The text with `{0}`, `{1}` … replaced.
  fileprivate func filled(with words: [String]) -> String {
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      if let place = Int(rest[rest.index(after: open)..<close]), words.indices.contains(place) {
        result += words[place]
      } else {
        result += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}

extension SourceFile {
  /// Makes a diagnostic for a place of this file.
  func diagnostic(
    _ problem: Problem,
    _ words: [Word] = [],
    at position: Position,
    repair: String? = nil
  ) -> Diagnostic {
    diagnostic(problem, words, line: position.line, offset: offset(of: position), repair: repair)
  }

  func diagnostic(
    _ problem: Problem,
    _ words: [Word] = [],
    line number: Int,
    offset: Int,
    repair: String? = nil
  ) -> Diagnostic {
    // libyaml ends lines at some signs that editors do not, and so may count more of them.
    let number = min(number, lineStarts.count - 1)
    let line = line(number)
    let offset = min(max(offset, line.startIndex), line.endIndex)
    let before = charactersBefore(offset, onLine: number)
    let (shown, caret) = window(of: line, around: offset, before: before)
    return Diagnostic(
      problem,
      words,
      file: path,
      line: number + 1,
      column: before + 1,
      source: shown,
      caret: caret,
      repair: repair.flatMap { $0.utf8.count > 600 ? nil : $0 }
    )
  }

  /// The part of a very long line around a place, and the characters of it before that place.
  private func window(
    of line: ArraySlice<UInt8>,
    around offset: Int,
    before: Int
  ) -> (String, Int) {
    guard line.count > 600 else { return (shown(line), before) }
    var start = max(line.startIndex, offset - 120)
    while start < offset, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var end = min(line.endIndex, start + 300)
    while end > offset, end < line.endIndex, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let lead = String(decoding: bytes[start..<min(offset, line.endIndex)], as: UTF8.self).count
    return (
      (start > line.startIndex ? "…" : "") + shown(bytes[start..<end])
        + (end < line.endIndex ? "…" : ""), lead + (start > line.startIndex ? 1 : 0)
    )
  }

  /// The text with every control character as a plain space, so that it moves no cursor.
  private func shown(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { $0 < 0x20 || $0 == 0x7F ? .space : $0 }, as: UTF8.self)
  }
}
