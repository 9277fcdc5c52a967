import CourseCore
import CourseEngine
import GRDB

extension AnswerTable {
  static func answers(to attempt: AttemptID, in db: Database) throws -> [AttemptAnswered] {
    try db.all(
      """
      SELECT r.body FROM (\(rowsOfAttempt())) a
      JOIN record r ON r.key = a.record \(RecordTable.inOrder)
      """,
      .code(attempt.code)
    ) { try RecordTable.body($0, 0, as: AttemptAnswered.self) }
    .compactMap { $0 }
  }
}

extension FinishedStepTable {
  static func steps(of person: PersonID, in db: Database) throws -> [FinishedStep] {
    try db.all(
      """
      SELECT f.course, f.lesson, f.step, r.key, s.id, r.ord FROM finished_step f
      JOIN record r ON r.key = f.record JOIN station s ON s.number = r.key / 1099511627776
      WHERE f.person = ? ORDER BY r.ord, s.id, r.key
      """,
      .code(person.code)
    ) { line in
      let lesson = LessonReference(
        course: CourseID(line.text(0)),
        lesson: LessonID(line.text(1))
      )
      let key = RecordKey(
        station: StationID(try line.code(4)),
        seq: RecordNumber(value: Int64(line.integer(3))).seq
      )
      return FinishedStep(
        step: StepPlace(lesson: lesson, step: StepID(line.text(2))),
        place: RecordPlace(order: line.integer(5), key: key)
      )
    }
  }
}

extension PracticeTable {
  static func answers(
    of person: PersonID,
    at step: StepPlace,
    in db: Database
  ) throws -> [PracticeAnswered] {
    try db.all(
      """
      SELECT r.body FROM practice p JOIN record r ON r.key = p.record
      WHERE p.person = ? AND p.course = ? AND p.lesson = ? AND p.step = ? \(RecordTable.inOrder)
      """,
      .code(person.code),
      .text(step.lesson.course.rawValue),
      .text(step.lesson.lesson.rawValue),
      .text(step.step.rawValue)
    ) { try RecordTable.body($0, 0, as: PracticeAnswered.self) }
    .compactMap { $0 }
  }
}

extension ObservationTable {
  static func rows(of person: PersonID, in db: Database) throws -> [ObservationRow] {
    try db.all(
      """
      SELECT o.course, o.task, o.best, o.latest, o.best_day, o.latest_day,
        b.key, bs.id, b.ord, b.happened, b.trusted, \(DateRepairTable.shift(of: "bs.id", "b.key")),
        l.key, ls.id, l.ord, l.happened, l.trusted, \(DateRepairTable.shift(of: "ls.id", "l.key"))
      FROM observation o
      JOIN record b ON b.key = o.best_record JOIN station bs ON bs.number = b.key / 1099511627776
      JOIN record l ON l.key = o.latest_record JOIN station ls ON ls.number = l.key / 1099511627776
      WHERE o.person = ? ORDER BY o.course, o.task
      """,
      .code(person.code)
    ) { line in
      guard let best = TaskLevel(rawValue: line.text(2)),
        let latest = TaskLevel(rawValue: line.text(3))
      else { throw StoredValueError(column: 2, expected: "a level") }
      return ObservationRow(
        task: TaskReference(course: CourseID(line.text(0)), task: TaskID(line.text(1))),
        best: best,
        bestOn: try day(line, 4, of: DatedRecord(line, 6)),
        latest: latest,
        latestOn: try day(line, 5, of: DatedRecord(line, 12))
      )
    }
  }

  /// The day that was given, else that of the record.
  private static func day(_ line: Line, _ column: Int, of record: DatedRecord) -> EffectiveDay {
    guard let given = line.optional(column, { CalendarDay(line.text($0)) }) ?? nil else {
      return EffectiveDay(CalendarDay(record.date), isTrusted: record.isTrusted)
    }
    return EffectiveDay(given, isTrusted: true)
  }
}

extension CompletionTable {
  static func rows(of person: PersonID, in db: Database) throws -> [CompletionRow] {
    try db.all(
      """
      SELECT c.target, c.id, c.version, c.policy, r.key, s.id, r.ord, r.happened, r.trusted,
        \(DateRepairTable.shift(of: "s.id", "r.key"))
      FROM completion c JOIN record r ON r.key = c.record
      JOIN station s ON s.number = r.key / 1099511627776
      WHERE c.person = ? ORDER BY r.ord, s.id, r.key
      """,
      .code(person.code)
    ) { line in
      guard let target = PolicyTarget(rawValue: line.text(0)) else {
        throw StoredValueError(column: 0, expected: "a target")
      }
      let record = try DatedRecord(line, 4)
      return CompletionRow(
        target: target,
        id: line.text(1),
        version: line.text(2),
        policy: try line.digest(3),
        place: record.place,
        at: record.date,
        isDateTrusted: record.isTrusted
      )
    }
  }
}

extension SettingTable {
  static func values(in db: Database) throws -> [String: String] {
    let all = try db.all("SELECT name, value FROM setting WHERE value IS NOT NULL") {
      ($0.text(0), $0.text(1))
    }
    return Dictionary(all) { $1 }
  }

  static func value(of name: String, in db: Database) throws -> String? {
    try db.first("SELECT value FROM setting WHERE name = ?", .text(name)) { line in
      line.optional(0, line.text)
    } ?? nil
  }
}
