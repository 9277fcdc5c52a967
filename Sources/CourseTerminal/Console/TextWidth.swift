extension Character {
  /// How many columns the character takes: letters with their marks one, East Asian letters and
  /// most pictures two, marks alone and controls none.
  package var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.isASCII { return first.value < 0x20 || first.value == 0x7F ? 0 : 1 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format: return 0
    default: break
    }
    let isPicture = unicodeScalars.contains { $0.value == 0xFE0F }
    return isPicture || first.isWide ? 2 : 1
  }
}

extension StringProtocol {
  package var columns: Int { reduce(0) { $0 + $1.columns } }

  /// The longest beginning that fits into so many columns.
  package func prefix(columns limit: Int) -> SubSequence {
    var used = 0
    let end = indices.first { index in
      used += self[index].columns
      return used > limit
    }
    return self[..<(end ?? endIndex)]
  }

  /// The text itself, or as much of it as fits with `…` at the end.
  package func shortened(to limit: Int) -> String {
    columns <= limit ? String(self) : prefix(columns: Swift.max(0, limit - 1)) + "…"
  }
}

extension Unicode.Scalar {
  /// Whether East Asian width (Unicode Standard Annex 11) makes the scalar two columns wide.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1B000...0x1B2FF, 0x20000...0x3FFFD:
      true
    case 0x1F000...0x1FAFF: properties.isEmojiPresentation
    case 0x231A...0x2B55: properties.isEmojiPresentation
    default: false
    }
  }
}
