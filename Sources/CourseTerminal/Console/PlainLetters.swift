import CourseCore

extension String {
  /// The text in ASCII, for a screen that cannot show more: letters without their marks, and the
  /// nearest sign for others.
  ///
  /// It is never wider than the text, so that what fits on a line still does.
  package var inPlainLetters: String {
    var plain = ""
    for scalar in decomposed {
      if scalar.isASCII {
        plain.unicodeScalars.append(scalar)
      } else {
        plain += Self.plainForm(of: scalar)
      }
    }
    return plain
  }

  private static func plainForm(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "đ": "d"
    case "Đ": "D"
    case "“", "”", "„", "«", "»": "\""
    case "‘", "’", "ʼ": "'"
    case "–", "—", "−", "─": "-"
    case "…": "."
    case "•", "●", "★": "*"
    case "·": "-"
    case "⌫": "<"
    case "→": ">"
    case "▼", "↓": "v"
    case "▲", "↑": "^"
    case "✓": "v"
    case "×": "x"
    case "\u{A0}": " "
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: ""
      default: "?"
      }
    }
  }
}
