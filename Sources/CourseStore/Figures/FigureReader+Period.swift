import CourseCore
import CourseEngine
import GRDB

extension FigureReader {
  /// Reads who came to the classes and visits of the period, which have days of their own.
  func readClasses(into facts: inout FigureFacts) throws {
    let (first, last) = (question.period.first.description, question.period.last.description)
    var places: [Code128: SettlementID?] = [:]
    try db.each(
      "SELECT id, settlement FROM session_held WHERE day BETWEEN ? AND ?",
      .text(first),
      .text(last)
    ) { line in
      let settlement = try line.optional(1) { SettlementID(try line.code($0)) }
      places[try line.code(0)] = .some(settlement)
      facts.sessions[settlement, default: .init()].held += 1
    }
    var turns: [PersonID] = []
    var seen: Set<Attendance> = []
    // Somebody with several entries may have been noted under two of them, and has come with one.
    for came in [true, false] {
      try db.each(
        "SELECT session, person FROM attendance WHERE day BETWEEN ? AND ? AND came = ?",
        .text(first),
        .text(last),
        .flag(came)
      ) { line in
        let (session, entry) = (try line.code(0), try line.code(1))
        let person = person(entry)
        guard
          !hasJoinedEntries
            || seen.insert(Attendance(session: session, person: person)).inserted
        else { return }
        let place = places[session] ?? nil
        if came {
          turns.append(person)
          facts.sessions[place, default: .init()].present += 1
        } else {
          facts.sessions[place, default: .init()].absent += 1
        }
      }
    }
    facts.count(turnsOf: turns)
  }

  private struct Attendance: Hashable {
    let session: Code128
    let person: PersonID
  }

  /// Reads who learnt something on a day of the period.
  func readLearners(into facts: inout FigureFacts) throws {
    let period = question.period
    for month in LearningMonthTable.months(from: period.first, through: period.last) {
      try db.each(
        "SELECT person FROM learning_month WHERE month = ? AND days & ? ORDER BY person",
        .integer(month.number),
        .integer(month.days)
      ) { facts.mark(PersonID(try $0.code(0)), .learner) }
    }
    try db.each("SELECT person, record, happened FROM undated_learning") { line in
      let person = PersonID(try line.code(0))
      if let shift = try dates.shift(of: line.integer(1), in: db) {
        let day = CalendarDay(line.timestamp(2) + shift)
        if period.contains(day) { facts.mark(person, .learner) }
      } else {
        facts.mark(person, .undatedLearner)
      }
    }
  }
}

/// Tells what had happened by a closing day, where the clocks of stations may have been wrong.
struct ClosedDates {
  private let end: Timestamp
  private let hasRepairs: Bool

  init(_ closing: CalendarDay, in db: Database) throws {
    // The day ends in Viet Nam, at UTC+7.
    end = Timestamp(milliseconds: 0) + .days(Int64(closing.daysSince1970 + 1)) + .hours(-7)
    hasRepairs = try db.first("SELECT 1 FROM date_repair LIMIT 1") { _ in true } ?? false
  }

  /// Whether a record is of the closing day or before, from its key, date and trust, from this
  /// column on; what has no certain date has happened by now, and so by any day it is asked for.
  func holds(_ line: Line, _ column: Int, in db: Database) throws -> Bool {
    let happened = line.timestamp(column + 1)
    if line.flag(column + 2) { return happened < end }
    return try shift(of: line.integer(column), in: db).map { happened + $0 < end } ?? true
  }

  /// By how much the date of a doubtful record is put right; `nil` where nobody said.
  func shift(of record: Int, in db: Database) throws -> Span? {
    guard hasRepairs else { return nil }
    return try db.first(
      """
      SELECT \(DateRepairTable.shift(of: "s.id", "?1")) FROM station s
      WHERE s.number = ?1 / 1099511627776
      """,
      .integer(record)
    ) { line in line.optional(0) { Span(milliseconds: Int64(line.integer($0))) } } ?? nil
  }
}
