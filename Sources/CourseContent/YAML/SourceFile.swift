/// The bytes of one content file, with what is needed to say where in it something stands.
package final class SourceFile: Sendable {
  /// The path as it is shown, below the content's root.
  package let path: String

  /// Without a byte order mark.
  package let bytes: [UInt8]
  let lineStarts: [Int]

  /// The lines, counted from 0 and ascending, on which a `#` follows text and a space.
  let hashLines: [Int]

  /// Whether the bytes hold tabs or the odd spaces that pasted text brings along.
  let hasOddSpace: Bool

  /// Whether every letter is of a range that form C leaves alone, escapes included.
  let isComposed: Bool

  /// Whether a text may hold links, which are written `[…](…)`.
  let hasLinks: Bool
  private let longLines: LongLines

  package init(path: String, bytes: [UInt8]) {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let survey = SourceSurvey(of: bytes)
    self.path = path
    self.bytes = bytes
    lineStarts = survey.lineStarts
    hashLines = survey.hashLines
    hasOddSpace = survey.hasOddSpace
    isComposed = survey.isComposed
    // An escape may spell any sign, and makes the letters be looked at too.
    hasLinks = survey.hasLinks || !survey.isComposed
    longLines = LongLines(bytes, survey.lineStarts)
  }

  /// The bytes of a line, counted from 0, without its end.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number < lineStarts.count else { return [] }
    let start = lineStarts[number]
    var end = number + 1 < lineStarts.count ? lineStarts[number + 1] : bytes.count
    while end > start, bytes[end - 1] == .lineFeed || bytes[end - 1] == .carriageReturn { end -= 1 }
    return bytes[start..<end]
  }

  /// The place in `bytes` of a position, whose column counts scalars as libyaml does.
  func offset(of position: Position) -> Int {
    let line = line(position.line)
    var (place, left) = longLines.start(of: position) ?? (line.startIndex, position.column)
    while place < line.endIndex, bytes[place] & 0xC0 == 0x80 { place += 1 }
    while left > 0, place < line.endIndex {
      place += 1
      while place < line.endIndex, bytes[place] & 0xC0 == 0x80 { place += 1 }
      left -= 1
    }
    return min(place, line.endIndex)
  }

  /// The position of a place in `bytes`.
  func position(of offset: Int) -> Position {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return Position(line: low, column: scalarsBefore(min(offset, bytes.count), onLine: low))
  }

  /// The characters, as a reader sees them, before a place on its line.
  func charactersBefore(_ offset: Int, onLine number: Int) -> Int {
    let before = bytes[lineStarts[number]..<offset]
    // A line this long is no sentence; counting its scalars keeps a file of one line fast.
    if before.count > LongLines.length { return scalarsBefore(offset, onLine: number) }
    return String(decoding: before, as: UTF8.self).count
  }

  private func scalarsBefore(_ offset: Int, onLine number: Int) -> Int {
    let (start, count) = longLines.count(before: offset, onLine: number) ?? (lineStarts[number], 0)
    return count + bytes[start..<offset].count { $0 & 0xC0 != 0x80 }
  }
}

/// A place in a file: line and column counted from 0, the column in Unicode scalars.
package struct Position: Hashable, Sendable, Comparable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let hash = UInt8(ascii: "#")
  static let colon = UInt8(ascii: ":")
  static let dash = UInt8(ascii: "-")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let closingBracket = UInt8(ascii: "]")
  static let backslash = UInt8(ascii: "\\")

  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
