/// Brings the ways to write one Vietnamese word to one spelling, losing no mark.
package enum Spelling {
  /// Returns the text with the tone of open syllables in -oa, -oe, -uy on the first vowel, eths as
  /// the letter they are taken for, and straight quotes and dashes.
  package static func folded(_ text: String) -> String {
    var scalars = text.nfc.unicodeScalars.map(plain)
    for place in scalars.indices.dropLast() { moveTone(at: place, of: &scalars) }
    var folded = String.UnicodeScalarView()
    folded.append(contentsOf: scalars)
    return String(folded)
  }

  /// Returns the everyday form of a quote, a dash, or a letter that only looks like đ.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xD0, 0x189: "\u{110}"
    case 0xF0, 0x256: "\u{111}"
    case 0x60, 0xB4, 0x2BC, 0x2018...0x201B, 0x2032: "'"
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2033: "\""
    case 0x2010...0x2015, 0x2212: "-"
    default: scalar
    }
  }

  /// Moves the tone of `oà` to `òa` where it ends a syllable that does not begin with q.
  private static func moveTone(at place: Int, of scalars: inout [Unicode.Scalar]) {
    guard let row = tonedFirst[scalars[place]], let toned = tonedSecond[scalars[place + 1]],
      toned.follows == row.base
    else { return }
    if place > 0, scalars[place - 1] == "q" || scalars[place - 1] == "Q" { return }
    if place + 2 < scalars.count, scalars[place + 2].properties.isAlphabetic { return }
    scalars[place] = row.toned[toned.tone]
    scalars[place + 1] = toned.plain
  }

  private struct First {
    let base: Unicode.Scalar
    let toned: [Unicode.Scalar]
  }

  private struct Second {
    let plain: Unicode.Scalar
    let tone: Int

    /// The small letter that stands before it.
    let follows: Unicode.Scalar
  }

  /// The first vowels with their five tones, in the order of `tonedSecond`.
  private static let tonedFirst: [Unicode.Scalar: First] = [
    "o": First(base: "o", toned: Array("òỏõóọ".unicodeScalars)),
    "O": First(base: "o", toned: Array("ÒỎÕÓỌ".unicodeScalars)),
    "u": First(base: "u", toned: Array("ùủũúụ".unicodeScalars)),
    "U": First(base: "u", toned: Array("ÙỦŨÚỤ".unicodeScalars)),
  ]

  private static let tonedSecond: [Unicode.Scalar: Second] = {
    let rows: [(plain: Unicode.Scalar, toned: String, follows: Unicode.Scalar)] = [
      ("a", "àảãáạ", "o"), ("A", "ÀẢÃÁẠ", "o"), ("e", "èẻẽéẹ", "o"), ("E", "ÈẺẼÉẸ", "o"),
      ("y", "ỳỷỹýỵ", "u"), ("Y", "ỲỶỸÝỴ", "u"),
    ]
    var table: [Unicode.Scalar: Second] = [:]
    for row in rows {
      for (tone, scalar) in row.toned.unicodeScalars.enumerated() {
        table[scalar] = Second(plain: row.plain, tone: tone, follows: row.follows)
      }
    }
    return table
  }()
}
