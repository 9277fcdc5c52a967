import CourseCore
import Testing

struct SmallCellsTests {
  @Test func `a small cell is hidden with another, and the total is told`() {
    // Given 12 + 3 + 20 + 9 = 44 people in four settlements
    let hidden = SmallCells(column: [12, 3, 20, 9])

    // Then the smallest cell that leaves room goes with the small one: 3 + 9 = 12 has five solutions.
    #expect(hidden.cells.map { $0[0] } == [.shown, .small, .shown, .beside, .shown])
  }

  @Test func `a column of nobody hides its total too, for it would tell all of them`() {
    let hidden = SmallCells(column: [0, 0])

    #expect(hidden.cells.map { $0[0] } == [.small, .small, .small])
  }

  @Test func `a table of large cells is shown whole`() {
    let hidden = SmallCells([[5, 6], [7, 8]], rowsHaveTotals: true)

    #expect(hidden.cells.allSatisfy { $0.allSatisfy { $0 == .shown } })
  }

  @Test(arguments: [(4, 1, false), (5, 2, false), (2, 2, true), (3, 2, true), (3, 3, true)])
  func `no hidden cell can be computed back`(rows: Int, columns: Int, rowsHaveTotals: Bool) {
    var chance = SeededChance(seed: UInt64(rows * 10 + columns))
    for _ in 0..<60 {
      let counts = (0..<rows).map { _ in
        (0..<columns).map { _ in Int.random(in: 0...14, using: &chance) }
      }
      let table = PublishedTable(counts, rowsHaveTotals: rowsHaveTotals)

      let bare = table.computable

      #expect(bare.isEmpty, "\(counts) hidden as \(table.hidden.cells) tells \(bare)")
      for (row, cells) in counts.enumerated() {
        for (column, count) in cells.enumerated() where count < 5 {
          #expect(table.hidden.cells[row][column] == .small)
        }
      }
    }
  }
}

/// A table as a reader of the public version sees it, who tries all numbers that fit.
private struct PublishedTable {
  let counts: [[Int]]
  let rowsHaveTotals: Bool
  let hidden: SmallCells

  init(_ counts: [[Int]], rowsHaveTotals: Bool) {
    self.counts = counts
    self.rowsHaveTotals = rowsHaveTotals
    hidden = SmallCells(counts, rowsHaveTotals: rowsHaveTotals)
  }

  /// The hidden cells, by row and column, that have one number in every table that fits.
  ///
  /// Tables are tried whose cells differ by one at most: where any two fit, two such do.
  var computable: [[Int]] {
    let truth = withTotals(counts)
    var fixed = Set(
      truth.indices.flatMap { row in
        truth[row].indices.filter { hidden.cells[row][$0] != .shown }.map { [row, $0] }
      }
    )
    let free = counts.indices.flatMap { row in
      counts[row].indices.filter { hidden.cells[row][$0] != .shown }.map { (row, $0) }
    }
    var guess = counts
    func tryAll(from place: Int) {
      guard !fixed.isEmpty else { return }
      guard place < free.count else {
        let table = withTotals(guess)
        guard fits(table, truth) else { return }
        fixed = fixed.filter { table[$0[0]][$0[1]] == truth[$0[0]][$0[1]] }
        return
      }
      let (row, column) = free[place]
      for change in -1...1 {
        guess[row][column] = counts[row][column] + change
        tryAll(from: place + 1)
      }
      guess[row][column] = counts[row][column]
    }
    tryAll(from: 0)
    return fixed.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private func withTotals(_ cells: [[Int]]) -> [[Int]] {
    let rows = rowsHaveTotals ? cells.map { $0 + [$0.reduce(0, +)] } : cells
    return rows + [rows[0].indices.map { column in rows.map { $0[column] }.reduce(0, +) }]
  }

  private func fits(_ table: [[Int]], _ truth: [[Int]]) -> Bool {
    table.indices.allSatisfy { row in
      table[row].indices.allSatisfy { column in
        let count = table[row][column]
        return switch hidden.cells[row][column] {
        case .shown: count == truth[row][column]
        case .small: (0..<5).contains(count)
        case .beside: count >= 5
        }
      }
    }
  }
}
