import CourseCore
import GRDB

/// Does what a record of erasure says: everything that tells who a person was goes, from all entries of
/// the person, and so does what the person answered.
///
/// It is done again whenever something about the person comes in, so that neither a late record nor an
/// old backup brings anything back.
enum Erasing {
  /// Whether a record says that somebody is erased, or may say whose entry that is.
  static func isCalledFor(by fact: Fact) -> Bool {
    switch fact {
    case .personErased, .personJoined: true
    default: false
    }
  }

  /// Erases one person; the index of records by subject is up to date.
  static func erase(_ entry: Code128, in db: Database) throws {
    let entries = try Derivation.live.onePerson.entries(of: entry, in: db)
    for entry in entries {
      try forgetReplies(about: entry, in: db)
      for statement in statements { try db.run(statement, .code(entry)) }
    }
    for entry in entries.map({ PersonID($0) }) {
      try SQLiteStore.drop(of: entry, in: db) { (_: AttemptAnswered) in true }
      try SQLiteStore.drop(of: entry, in: db) { (_: PracticeAnswered) in true }
    }
    // What was derived from the answers goes with them, as it would if all were built anew.
    try Derivation.live.deriveAgain(Set(entries), in: db)
  }

  /// What stands beside the records about one entry; cards, logins and former names go with it.
  private static let statements = [
    "DELETE FROM tries WHERE card IN (SELECT code FROM card WHERE person = ?)",
    "DELETE FROM staff_tries WHERE person = ?",
    "DELETE FROM session WHERE person = ?",
    "DELETE FROM desk WHERE attempt IN (SELECT id FROM attempt WHERE subject = ?)",
    "DELETE FROM person WHERE id = ?",
  ]

  /// Replies to the staff say names too.
  private static func forgetReplies(about entry: Code128, in db: Database) throws {
    try db.run(
      """
      DELETE FROM reply WHERE person = ?1 OR instr(reply, lower(hex(?1)))
        OR EXISTS (SELECT 1 FROM person p WHERE p.id = ?1 AND instr(reply, p.full_name))
      """,
      .code(entry)
    )
  }
}
