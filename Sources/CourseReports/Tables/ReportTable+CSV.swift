package import CourseCore

extension ReportTable {
  /// The table as a file that Excel in Viet Nam opens by a double click: UTF-8 with its mark at the
  /// beginning, semicolons, decimal commas, and lines that end as RFC 4180 says.
  package var csv: String {
    let lines = [heading.map { Cell.text($0) }] + rows + notes.map { [.text($0)] }
    return "\u{FEFF}" + lines.map { $0.map(\.csv).joined(separator: ";") + "\r\n" }.joined()
  }
}

extension ReportTable.Cell {
  fileprivate var csv: String {
    switch self {
    case .empty: ""
    case .text(let text): Self.quoted(Self.guarded(text))
    case .count(let count): String(count)
    case .hundredths(let number): Self.decimal(number)
    }
  }

  /// With a decimal comma, and always two places.
  private static func decimal(_ hundredths: Int) -> String {
    let digits = String(hundredths.magnitude)
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return (hundredths < 0 ? "-" : "") + padded.dropLast(2) + "," + padded.suffix(2)
  }

  /// A text that a table program would take for a formula gets an apostrophe before it.
  ///
  /// Source: OWASP, “CSV Injection”.
  private static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, formulaSigns.contains(first) else { return text }
    return "'" + text
  }

  private static let formulaSigns: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  private static func quoted(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { !";\"\r\n\t,".unicodeScalars.contains($0) }
    return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
