/// A line in which the tabs and odd spaces that stand for structure became plain spaces: those before
/// the text, after the dashes of a list, and right after a key.
struct SpaceMending {
  private(set) var bytes: [UInt8] = []

  /// The place of the first one in the line as it was.
  private(set) var first: Int?
  private let line: [UInt8]
  private var place = 0

  /// Where nothing but white space follows.
  private let end: Int

  init(_ line: [UInt8]) {
    self.line = line
    end = line.lastIndex { $0 > .space }.map { $0 + 1 } ?? 0
    bytes.reserveCapacity(line.count)
    takeSpaces()
    while place < end, line[place] == .dash, isSpace(at: place + 1) {
      take(1)
      takeSpaces()
    }
    let key = line[place...].prefix {
      $0.isSmallLetter || $0.isDigit || $0 == .dash || $0 == 0x5F
    }
    if !key.isEmpty, key.endIndex < line.count, line[key.endIndex] == .colon {
      take(key.count + 1)
      if place < line.count, OddSpace.length(at: place, in: line) > 0 { takeSpaces() }
    }
    take(line.count - place)
  }

  private func isSpace(at place: Int) -> Bool {
    place < line.count && (line[place] == .space || OddSpace.length(at: place, in: line) > 0)
  }

  private mutating func take(_ count: Int) {
    bytes.append(contentsOf: line[place..<place + count])
    place += count
  }

  private mutating func takeSpaces() {
    // A tab that moves the whole line is worth two spaces.
    let isMargin = place == 0
    while isSpace(at: place) {
      if line[place] == .space {
        take(1)
        continue
      }
      first = first ?? place
      let width = isMargin && line[place] == .tab ? 2 : 1
      if place < end { bytes.append(contentsOf: repeatElement(.space, count: width)) }
      place += OddSpace.length(at: place, in: line)
    }
  }
}
