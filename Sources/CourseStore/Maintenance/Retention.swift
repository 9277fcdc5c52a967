package import CourseCore
import CourseEngine
import GRDB

/// What is kept no longer on a day, by the table of `domain.md`, section 5.3.
package struct Retention: Hashable, Sendable {
  /// Attempts that ended so long ago that only their outcome is kept.
  package let answers: [AttemptID]

  /// People whose answers in lessons go, because nothing was recorded about them for as long.
  package let practice: [PersonID]

  /// People about whom nothing was recorded for so long that who they are is erased.
  package let idle: [PersonID]

  /// People of the same kind who hold a paper: their names stay, and their telephone numbers go.
  package let contacts: [PersonID]

  /// People who were erased so long ago that what they consented to and asked for goes too.
  package let erased: [PersonID]

  /// How many rows go of the logs of accesses and of sign-ins.
  package let accesses: Int
  package let signIns: Int

  /// So many days answers are kept after the attempt ended.
  package static let daysOfAnswers: Int64 = 90

  /// So many days who somebody is, and what a log says, is kept: 24 months.
  package static let daysOfPeople: Int64 = 731

  package var isEmpty: Bool { count == 0 }

  /// How many things go.
  package var count: Int { acts + accesses + signIns }

  /// How many things go one by one.
  fileprivate var acts: Int {
    answers.count + practice.count + idle.count + contacts.count + erased.count
  }
}

extension SQLiteStore {
  /// Finds what is kept no longer; nothing is changed.
  ///
  /// - Returns: `nil` where the clock cannot be believed: a wrong date expires nothing.
  package func overdue(at reading: ClockReading) async throws -> Retention? {
    try await prepareToGather()
    guard try await read({ $0.judge(reading).isWallTrusted }) else { return nil }
    return try await readDatabase { try Retention(by: reading.wall, in: $0) }
  }

  /// Does away with it, a portion at a time, and overwrites what is left of it on the disk.
  ///
  /// - Parameters:
  ///   - retention: What was found to be past its time.
  ///   - reading: What the clocks show.
  ///   - progress: Told how many of the things are done, and of how many.
  /// - Throws: `StoreError`; what was done before it stays done.
  package func endKeeping(
    _ retention: Retention,
    at reading: ClockReading,
    progress: (Int, Int) -> Void = { _, _ in }
  ) async throws {
    var done = 0
    func step() {
      done += 1
      progress(done, retention.acts)
    }
    for attempt in retention.answers {
      try dropAnswers(of: [attempt], at: reading)
      step()
    }
    for person in retention.practice {
      try dropPractice(of: person)
      step()
    }
    let year = CalendarDay(reading.wall).year
    for person in retention.idle {
      try await write(at: reading) { try $0.erase(person, because: .overdue, by: nil, in: year) }
      step()
    }
    for person in retention.contacts {
      try await write(at: reading) { tx in
        for entry in try tx.entries(of: person) {
          if let known = try tx.ownEntry(of: entry) { tx.save(known.withoutPhone) }
        }
      }
      step()
    }
    for person in retention.erased {
      try dropAsked(by: person)
      step()
    }
    let limit = reading.wall + .days(-Retention.daysOfPeople)
    do {
      try queue.change { _, db in
        try AccessTable.forget(before: limit, in: db)
        try SignInTable.forget(before: limit, in: db)
      }
      try await database.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
    } catch { throw StoreError.translate(error) }
    try await clearTraces()
  }
}

extension Retention {
  /// Finds what is past its time; the index of records by subject need not be up to date.
  init(by now: Timestamp, in db: Database) throws {
    let answersLimit = now + .days(-Self.daysOfAnswers)
    let personLimit = now + .days(-Self.daysOfPeople)
    answers = try db.all(
      """
      SELECT a.id FROM attempt a JOIN record e ON e.key = a.ended
      WHERE a.status <> 'open' AND e.trusted = 1 AND e.happened < ?
        AND (EXISTS (SELECT 1 FROM answer w WHERE w.started = a.started)
          OR EXISTS (SELECT 1 FROM fresh_answer w WHERE w.started = a.started))
      ORDER BY a.id
      """,
      .integer(answersLimit.milliseconds)
    ) { AttemptID(try $0.code(0)) }
    let last = try Self.lastRecords(in: db)
    practice = try db.all("SELECT DISTINCT person FROM practice ORDER BY person") {
      PersonID(try $0.code(0))
    }
    .filter { last[$0].map { $0 < answersLimit } ?? false }
    let away = try db.all("SELECT p.id FROM person p JOIN enrolment e ON e.person = p.id") {
      PersonID(try $0.code(0))
    }
    .filter { person in
      guard let last = last[person], last < personLimit else { return false }
      let entries = try Derivation.live.onePerson.entries(of: person.code, in: db)
      return try entries.allSatisfy { try RoleTable.roles(of: PersonID($0), in: db).isEmpty }
    }
    .sorted()
    let holders = Set(
      try db.all("SELECT DISTINCT person FROM paper WHERE end IS NULL") {
        PersonID(try $0.code(0))
      }
    )
    idle = away.filter { !holders.contains($0) }
    contacts = try away.filter { person in
      guard holders.contains(person) else { return false }
      return try Derivation.live.onePerson.entries(of: person.code, in: db).contains { entry in
        try PersonTable.entry(of: PersonID(entry), in: db)?.phone != nil
      }
    }
    erased = try Self.longErased(before: personLimit, in: db)
    accesses = try AccessTable.count(before: personLimit, in: db)
    signIns = try SignInTable.count(before: personLimit, in: db)
  }

  /// When something was last recorded about each person, or the person came to a class, by the entry
  /// that is shown.
  ///
  /// A clock that was ahead keeps somebody longer; none that was behind expires anybody, because it is
  /// the latest that stands.
  private static func lastRecords(in db: Database) throws -> [PersonID: Timestamp] {
    var last: [PersonID: Timestamp] = [:]
    func note(_ entry: Code128, _ at: Timestamp) throws {
      let person = PersonID(try Derivation.live.onePerson.shown(for: entry, in: db))
      last[person] = max(last[person] ?? at, at)
    }
    try db.each(
      """
      SELECT subject, max(happened) FROM record WHERE subject IN (SELECT id FROM person)
      GROUP BY subject
      """
    ) { line in try note(try line.code(0), line.timestamp(1)) }
    try db.each("SELECT person, max(day) FROM attendance WHERE came = 1 GROUP BY person") { line in
      guard let day = CalendarDay(line.text(1)) else { return }
      try note(try line.code(0), Timestamp(milliseconds: 0) + .days(Int64(day.daysSince1970 + 1)))
    }
    return last
  }

  /// Whoever was erased with nothing recorded since, and of whom consents or requests are kept.
  private static func longErased(before limit: Timestamp, in db: Database) throws -> [PersonID] {
    let asked = SQLiteStore.kindsAsked.map { "'\($0.name)'" }.joined(separator: ", ")
    var erased: [PersonID: (last: Timestamp, isKept: Bool)] = [:]
    try db.each(
      """
      SELECT subject, max(happened), max(body IS NOT NULL AND kind IN (\(asked))) FROM record
      WHERE subject IN (SELECT person FROM erasure
        UNION SELECT o.entry FROM one_person o JOIN erasure e ON e.person = o.shown)
      GROUP BY subject
      """
    ) { line in
      let person = PersonID(try Derivation.live.onePerson.shown(for: try line.code(0), in: db))
      let known = erased[person] ?? (line.timestamp(1), false)
      erased[person] = (max(known.last, line.timestamp(1)), known.isKept || line.flag(2))
    }
    return erased.filter { $0.value.isKept && $0.value.last < limit }.map(\.key).sorted()
  }
}
