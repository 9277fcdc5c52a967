package import CourseCore
import CourseEngine
import GRDB

// Bodies whose time is over are dropped; envelopes stay, and so does all that was derived from them
// but the answers themselves.
extension SQLiteStore {
  /// Drops the answers of attempts that have ended; open attempts are passed over.
  ///
  /// An outcome that a revision of marks changed is recorded first, because it could not be found
  /// again without the answers.
  package func dropAnswers(of attempts: [AttemptID], at reading: ClockReading) throws {
    try changing { appending, db in
      for id in attempts {
        guard let row = try AttemptTable.attempt(id, here: station, in: db), row.status != .open
        else { continue }
        try appending.settle(row, at: appending.tail.clock.judge(reading), in: db)
        try Self.drop(of: row.person, in: db) { (body: AttemptAnswered) in body.attempt == id }
        try AnswerTable.remove(id, in: db)
      }
    }
  }

  /// Drops what a person answered in lessons.
  package func dropPractice(of person: PersonID) throws {
    try changing { _, db in
      for entry in try Derivation.live.onePerson.entries(of: person.code, in: db) {
        try Self.drop(of: PersonID(entry), in: db) { (_: PracticeAnswered) in true }
        try db.run("DELETE FROM practice WHERE person = ?", .code(entry))
      }
    }
  }

  /// What people consented to, took back and asked for.
  static let kindsAsked = [
    ConsentGiven.kind, ConsentWithdrawn.kind, RequestReceived.kind, RequestClosed.kind,
  ]

  /// Drops what somebody who was erased consented to, took back and asked for.
  func dropAsked(by person: PersonID) throws {
    try changing { _, db in
      let entries = try Derivation.live.onePerson.entries(of: person.code, in: db)
      for entry in entries.map({ PersonID($0) }) {
        try Self.drop(of: entry, in: db) { (_: ConsentGiven) in true }
        try Self.drop(of: entry, in: db) { (_: ConsentWithdrawn) in true }
        try Self.drop(of: entry, in: db) { (_: RequestReceived) in true }
        try Self.drop(of: entry, in: db) { (_: RequestClosed) in true }
      }
      // As it would be if all were built anew.
      try Derivation.live.deriveAgain(Set(entries), in: db)
    }
  }

  private func changing(_ body: (inout Appending, Database) throws -> Void) throws {
    do {
      try MaintenanceLock.hold(directory) {
        try indexSubjects()
        try queue.change { appending, db in
          try appending.indexSubjects(in: db)
          try body(&appending, db)
        }
      }
    } catch { throw StoreError.translate(error) }
  }

  static func drop<Body: RecordBody>(
    of person: PersonID,
    in db: Database,
    where isOver: (Body) -> Bool
  ) throws {
    var over: [RecordNumber] = []
    try db.each(
      """
      SELECT r.key, r.body FROM subject_record i JOIN record r ON r.key = i.record
      WHERE i.subject = ? AND r.kind = ? AND r.body IS NOT NULL
      """,
      .code(person.code),
      .text(Body.kind.name)
    ) { line in
      guard let body: Body = try? RecordTable.body(line, 1), isOver(body) else { return }
      over.append(RecordNumber(value: Int64(line.integer(0))))
    }
    for number in over {
      try db.run("UPDATE record SET salt = NULL, body = NULL WHERE key = ?", .number(number))
    }
  }
}

extension Appending {
  /// Records the outcome of an attempt that a revision of marks changed, which could not be found
  /// again without the answers.
  mutating func settle(_ row: AttemptRow, at moment: Moment, in db: Database) throws {
    let isRevised = try db.first(
      "SELECT 1 FROM attempt WHERE id = ? AND revised IS NOT NULL",
      .code(row.id.code)
    ) { _ in true }
    guard isRevised != nil, let outcome = try AttemptTable.outcome(of: row.id, in: db) else {
      return
    }
    let settled = Fact.attemptFinished(AttemptFinished(attempt: row.id, outcome: outcome))
    try append(settled, about: row.person.code, by: nil, at: moment, in: db)
  }
}
