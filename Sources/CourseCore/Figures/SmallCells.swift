/// A table of counts of people whose rows and columns have totals, with what is hidden of it where
/// it is made public.
///
/// Cells below 5 are hidden. Others are hidden with them, so that none can be computed back from the
/// totals: for every hidden cell more than one number fits whatever is shown. Which cells are small
/// is told; so of the others it is known that they are not.
package struct SmallCells: Hashable, Sendable {
  package enum Cell: Hashable, Sendable {
    case shown

    /// Below 5.
    case small

    /// Hidden for the sake of others.
    case beside
  }

  package static let least = 5

  /// Rows of cells; the last row and, where rows have totals, the last column hold the totals.
  package private(set) var cells: [[Cell]]
  private let counts: [[Int]]
  private let rowsHaveTotals: Bool

  /// Hides what must be of a table.
  ///
  /// - Parameters:
  ///   - counts: Rows of cells of equal length, without totals.
  ///   - rowsHaveTotals: Whether the sums of rows are shown too; those of columns are.
  package init(_ counts: [[Int]], rowsHaveTotals: Bool) {
    let rows = rowsHaveTotals ? counts.map { $0 + [$0.reduce(0, +)] } : counts
    let width = rows.first?.count ?? 0
    let foot = (0..<width).map { column in rows.reduce(0) { $0 + $1[column] } }
    self.counts = rows + [foot]
    self.rowsHaveTotals = rowsHaveTotals
    cells = self.counts.map { $0.map { $0 < Self.least ? .small : .shown } }
    while let bare = firstBare(), hide(beside: bare) {}
  }

  /// Hides what must be of one column; its total is the last.
  package init(column counts: [Int]) {
    self.init(counts.map { [$0] }, rowsHaveTotals: false)
  }
}

extension SmallCells {
  private struct Place: Hashable {
    let row: Int
    let column: Int
  }

  /// The first hidden cell that only one number fits.
  private func firstBare() -> Place? {
    let circles = MovableCounts(
      rows: counts.count,
      arcs: hidden.map { place in
        MovableCounts.Arc(
          row: rowsHaveTotals ? place.row : 0,
          column: place.column,
          up: mayMove(place, up: true),
          down: mayMove(place, up: false)
        )
      }
    )
    return hidden.indices.first { !circles.isMovable($0) }.map { hidden[$0] }
  }

  private var hidden: [Place] { places { $0 != .shown } }

  private func places(where holds: (Cell) -> Bool) -> [Place] {
    cells.indices.flatMap { row in
      cells[row].indices.filter { holds(cells[row][$0]) }.map { Place(row: row, column: $0) }
    }
  }

  /// Hides the best cell in the row or column of a bare one, else the best of all.
  ///
  /// - Returns: Whether there was anything left to hide.
  private mutating func hide(beside bare: Place) -> Bool {
    let shown = places { $0 == .shown }
    let near = shown.filter { $0.column == bare.column || (rowsHaveTotals && $0.row == bare.row) }
    let next = (near.isEmpty ? shown : near).min { one, other in
      (rank(one), one.row, one.column) < (rank(other), other.row, other.column)
    }
    guard let next else { return false }
    cells[next.row][next.column] = .beside
    return true
  }

  /// Small counts first; but those that leave a small cell no room come after, and totals last.
  private func rank(_ place: Place) -> Int {
    let count = counts[place.row][place.column]
    let leavesRoom = count >= 2 * Self.least - 1
    return count + (leavesRoom ? 0 : 1 << 40)
      + (isInFoot(place) || isInLastColumn(place) ? 1 << 48 : 0)
  }

  private func isInFoot(_ place: Place) -> Bool { place.row == counts.count - 1 }

  private func isInLastColumn(_ place: Place) -> Bool {
    rowsHaveTotals && place.column == counts[place.row].count - 1
  }

  /// Whether a hidden count, with its sign, may be one more or one less by itself.
  ///
  /// Totals have the other sign than what they are the sum of, so that every row and column adds up
  /// to nothing.
  private func mayMove(_ place: Place, up: Bool) -> Bool {
    let count = counts[place.row][place.column]
    let grows = up != (isInFoot(place) != isInLastColumn(place))
    return switch cells[place.row][place.column] {
    case .shown: false
    case .small: grows ? count < Self.least - 1 : count > 0
    case .beside: grows || count > Self.least
    }
  }
}

/// Tells of hidden counts whether others can be moved with them so that every sum stays.
///
/// Its nodes are the rows and columns of a table, its arcs the hidden counts: one more in a cell asks
/// for one less in another cell of its column, that for one more in another of that one's row, and so
/// on round to the row of the first. A count that lies on no such circle can be computed. Rows without
/// totals may add up to anything: they are one node, where every circle may close.
private struct MovableCounts {
  struct Arc {
    let row: Int
    let column: Int

    /// Whether the count may be one more, and one less.
    let up: Bool
    let down: Bool
  }

  private let arcs: [Arc]
  private let rows: Int

  /// The arcs that lead away from each node.
  private var leading: [[Int]]

  init(rows: Int, arcs: [Arc]) {
    self.arcs = arcs
    self.rows = rows
    leading = Array(repeating: [], count: rows + (arcs.map(\.column).max() ?? 0) + 1)
    for (number, arc) in arcs.enumerated() {
      if arc.up { leading[arc.row].append(number) }
      if arc.down { leading[rows + arc.column].append(number) }
    }
  }

  func isMovable(_ number: Int) -> Bool {
    let arc = arcs[number]
    let (row, column) = (arc.row, rows + arc.column)
    return (arc.up && leads(from: column, to: row, without: number))
      || (arc.down && leads(from: row, to: column, without: number))
  }

  private func leads(from start: Int, to goal: Int, without bare: Int) -> Bool {
    var seen: Set<Int> = [start]
    var waiting = [start]
    while let node = waiting.popLast() {
      if node == goal { return true }
      for number in leading[node] where number != bare {
        let next = node < rows ? rows + arcs[number].column : arcs[number].row
        if seen.insert(next).inserted { waiting.append(next) }
      }
    }
    return false
  }
}
