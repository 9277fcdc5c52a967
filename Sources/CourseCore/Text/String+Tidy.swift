extension String {
  /// The text in NFC, its runs of white space one plain space each, none at the ends.
  package var tidied: String {
    let composed = nfc
    return composed.isPlainlyTidy ? composed : composed.tidiedScalars
  }

  /// Whether its spaces are plain and single, none at the ends: most texts are so.
  private var isPlainlyTidy: Bool {
    var isAfterSpace = true
    for scalar in unicodeScalars {
      guard scalar != " " else {
        if isAfterSpace { return false }
        isAfterSpace = true
        continue
      }
      isAfterSpace = false
      // Latin letters and those of Vietnamese; of anything else the tables of Unicode are asked.
      guard
        (0x21...0x7E).contains(scalar.value) || (0xA1...0x24F).contains(scalar.value)
          || (0x1E00...0x1EFF).contains(scalar.value)
      else { return false }
    }
    return !isAfterSpace || isEmpty
  }

  private var tidiedScalars: String {
    var tidy = String.UnicodeScalarView()
    var isSpaceDue = false
    for scalar in unicodeScalars {
      if scalar.isBlank {
        isSpaceDue = !tidy.isEmpty
      } else {
        if isSpaceDue { tidy.append(" ") }
        isSpaceDue = false
        tidy.append(scalar)
      }
    }
    return String(tidy)
  }

  /// The text without the spaces and marks of punctuation at its ends that say nothing; a text of
  /// nothing else stays as it is.
  package var withoutEndPunctuation: String {
    let isIdle = { (scalar: Unicode.Scalar) in scalar == " " || scalar.isEndPunctuation }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isIdle($0) }),
      let last = scalars.lastIndex(where: { !isIdle($0) })
    else { return self }
    return String(scalars[first...last])
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is white space, a control, or one of the invisible spaces that pasted text
  /// brings along.
  package var isBlank: Bool {
    switch value {
    case 0x21...0x7E: false
    case 0...0x20, 0x7F...0xA0: true
    case 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: properties.isWhitespace
    }
  }

  fileprivate var isEndPunctuation: Bool {
    switch self {
    case ".", ",", ";", ":", "!", "?": true
    default: false
    }
  }
}
