/// A table as office programs write it: lines of cells, the first of them the heading.
///
/// Cells are parted by semicolons, commas or tabs, whichever the heading has most of; a cell in
/// quotes may hold any of them, and lines (RFC 4180).
package struct SeparatedTable: Hashable, Sendable {
  /// A line below the heading.
  package struct Row: Hashable, Sendable {
    /// From 1, as an editor counts.
    package let line: Int
    package let cells: [String]
  }

  package let heading: [String]
  package let rows: [Row]

  /// Reads a table; lines without anything in them are left out.
  package init(_ text: String) {
    let separator = Self.separator(of: text)
    var rows: [Row] = []
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var (line, start) = (1, 1)
    var isQuoted = false
    func endRow() {
      cells.append(String(cell).tidied)
      cell = .init()
      if cells.contains(where: { !$0.isEmpty }) { rows.append(Row(line: start, cells: cells)) }
      cells = []
    }
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars where scalar != "\u{FEFF}" {
      if scalar == "\n" { line += 1 }
      switch scalar {
      case "\"":
        if before == "\"", !isQuoted { cell.append("\"") }
        isQuoted.toggle()
      case separator where !isQuoted:
        cells.append(String(cell).tidied)
        cell = .init()
      case "\n" where !isQuoted:
        endRow()
        start = line
      default: cell.append(scalar)
      }
      before = scalar == "\"" && before == "\"" && isQuoted ? nil : scalar
    }
    endRow()
    heading = rows.first?.cells ?? []
    self.rows = Array(rows.dropFirst())
  }

  /// The first column whose heading is one of these, however it is spelled; `nil` where there is
  /// none.
  package func column(_ names: [String]) -> Int? {
    let wanted = names.map(Self.folded)
    return heading.firstIndex { wanted.contains(Self.folded($0)) }
  }

  private static func folded(_ text: String) -> String {
    LetterMarks.removed(from: text.tidied.lowercased())
  }

  private static func separator(of text: String) -> Unicode.Scalar {
    let heading = text.unicodeScalars.prefix { $0 != "\n" }
    let counted = [";", "\t", ","].map { (mark: Unicode.Scalar) in
      (mark, heading.count { $0 == mark })
    }
    return counted.max { $0.1 < $1.1 }?.0 ?? ";"
  }
}

extension SeparatedTable.Row {
  /// A cell; empty where the line is too short, or there is no such column.
  package func cell(_ column: Int?) -> String {
    guard let column, cells.indices.contains(column) else { return "" }
    return cells[column]
  }
}
