import CourseCore
import GRDB

// Entries of one person are derived as one: their records together, in the order of all, under the
// entry that the person is shown by.
extension Derivation {
  /// Takes in the last word about whether two entries are of one person.
  ///
  /// Returns the entries whose rows have to be derived again; none where nothing has changed.
  func join(
    _ other: PersonID,
    holds: Bool,
    from source: Source,
    in db: Database
  ) throws -> Set<Code128> {
    let before = try [source.subject, other.code].flatMap { try onePerson.entries(of: $0, in: db) }
    guard try joinings.add(other, holds: holds, from: source, in: db) else { return [] }
    let touched = Set(before)
    var left = touched
    while let next = left.min() {
      let group = try joinings.group(of: next, in: db)
      let shown = try joinings.shown(of: group, in: db)
      try onePerson.gather(group, under: shown, in: db)
      left.subtract(group)
    }
    return touched
  }
}
