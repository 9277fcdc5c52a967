import CourseCore
import GRDB

/// Derives a set of tables from all records in their order, a portion at a time.
///
/// What others append in between comes after all that was taken in before. Only a chain whose
/// counter goes back has records that come too late: their subjects are derived again at the end,
/// and so are people whose entries were joined or parted.
struct Replay {
  private let derivation: Derivation

  /// The last record that was taken in of each chain, by the chain's number.
  private var reached: [Int: RecordNumber] = [:]
  private var last: RecordPlace?
  private var late: Set<Code128> = []

  init(into derivation: Derivation) { self.derivation = derivation }

  /// Whether `settle` has something to do.
  var hasLate: Bool { !late.isEmpty }

  /// Takes in the next records, and returns how many there were.
  mutating func goOn(_ most: Int = .max, in db: Database) throws -> Int {
    var merge = try ChainMerge(after: reached, in: db)
    var count = 0
    while count < most, let record = try merge.next() {
      late.formUnion(try derivation.take(record, in: db))
      note(record.source)
      count += 1
    }
    return count
  }

  /// Derives subjects again whose records did not come in their order; needs the index of records
  /// by subject.
  func settle(in db: Database) throws {
    try derivation.deriveAgain(late, in: db)
  }

  private mutating func note(_ source: Source) {
    reached[source.number.station] = source.number
    if let last, source.place < last { late.insert(source.subject) } else { last = source.place }
  }
}
