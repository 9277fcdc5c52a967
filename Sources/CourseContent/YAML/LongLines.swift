/// Marks along lines of many thousands of bytes, so that a place on one is found without walking there.
struct LongLines: Sendable {
  /// Lines longer than this have marks, as many bytes apart.
  static let length = 4_096
  private static let step = 1_024

  /// For each long line: where it starts, and the scalars before each mark.
  private struct Line {
    let start: Int
    var counts: [Int]
  }

  private var lines: [Int: Line] = [:]

  init(_ bytes: [UInt8], _ lineStarts: [Int]) {
    for number in lineStarts.indices {
      let start = lineStarts[number]
      let end = number + 1 < lineStarts.count ? lineStarts[number + 1] : bytes.count
      guard end - start > Self.length else { continue }
      var line = Line(start: start, counts: [0])
      for mark in stride(from: start, to: end - Self.step, by: Self.step) {
        let count = bytes[mark..<mark + Self.step].count { $0 & 0xC0 != 0x80 }
        line.counts.append(line.counts[line.counts.count - 1] + count)
      }
      lines[number] = line
    }
  }

  /// The last mark at or before a position, and the scalars from there to it.
  func start(of position: Position) -> (offset: Int, scalars: Int)? {
    guard let line = lines[position.line] else { return nil }
    var low = 0
    var high = line.counts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if line.counts[middle] <= position.column { low = middle } else { high = middle }
    }
    return (line.start + low * Self.step, position.column - line.counts[low])
  }

  /// The last mark at or before an offset, and the scalars of the line before it.
  func count(before offset: Int, onLine number: Int) -> (offset: Int, scalars: Int)? {
    guard let line = lines[number] else { return nil }
    let mark = min((offset - line.start) / Self.step, line.counts.count - 1)
    return (line.start + mark * Self.step, line.counts[mark])
  }
}
