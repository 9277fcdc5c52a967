/// Mends a line the way its author would.
enum SlipRepair {
  /// A sentence in quotes; in single ones where it holds double ones itself.
  static func quoted(_ sentence: String) -> String {
    var sentence = sentence
    while sentence.last == " " { sentence.removeLast() }
    let needsSingle = sentence.contains("\"") || sentence.contains("\\")
    guard needsSingle else { return "\"" + sentence + "\"" }
    return "'"
      + sentence.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'"
  }
}

/// A file with its plain slips mended, and what they were.
struct MendedSource {
  var diagnostics: [Diagnostic] = []

  /// Lines that were changed, by number counted from 0, without their ends.
  private(set) var lines: [Int: [UInt8]] = [:]

  /// How much further right the text of a line now stands.
  private(set) var shifts: [Int: Int] = [:]

  mutating func replace(_ line: Int, with bytes: [UInt8], shift: Int = 0) {
    lines[line] = bytes
    if shift != 0 { shifts[line, default: 0] += shift }
  }

  /// The bytes of the whole file.
  func bytes(of source: SourceFile) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.bytes.count + lines.count * 2)
    for number in source.lineStarts.indices {
      result.append(contentsOf: lines[number] ?? Array(source.line(number)))
      result.append(.lineFeed)
    }
    return result
  }

  /// Puts nodes of moved lines back to where the author sees them.
  func restore(_ tree: inout YAMLTree) {
    guard !shifts.isEmpty else { return }
    for place in tree.nodes.indices {
      let node = tree.nodes[place]
      let shift = shifts[Int(node.line)] ?? 0
      let endShift = shifts[Int(node.endLine)] ?? 0
      guard shift != 0 || endShift != 0 else { continue }
      tree.nodes[place].column = UInt32(max(0, Int(node.column) - shift))
      tree.nodes[place].endColumn = UInt32(max(0, Int(node.endColumn) - endShift))
    }
  }
}
