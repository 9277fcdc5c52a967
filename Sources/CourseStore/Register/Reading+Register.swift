import CourseCore
import CourseEngine
import GRDB

extension Reading {
  func doubtfulRun(since start: Timestamp) throws -> ClosedRange<Int> {
    try RecordTable.doubtfulRun(of: station, since: start, in: db)
  }

  func taskEvidence(of person: PersonID) throws -> [TaskReference: Evidence.Task] {
    try ObservationTable.evidence(of: shown(for: person), in: db)
  }

  func stepEvidence(of person: PersonID) throws -> [StepPlace: Shown] {
    try FinishedStepTable.evidence(of: shown(for: person), in: db)
  }

  func observers(of person: PersonID) throws -> [PersonID] {
    try ObserverTable.observers(of: shown(for: person), in: db)
  }

  func people(completing target: PaperTarget) throws -> [PersonID: Digest] {
    try CompletionTable.people(completing: target, in: db)
  }

  func completionCounts() throws -> [PaperTarget: Int] { try CompletionTable.counts(in: db) }

  func check(of person: PersonID, for target: PaperTarget) throws -> PaperCheckRow? {
    try PaperCheckTable.check(of: shown(for: person), for: target, in: db)
  }

  func paper(_ id: PaperID) throws -> PaperRow? { try PaperTable.paper(id, in: db) }

  func papers(of person: PersonID) throws -> [PaperRow] {
    try PaperTable.papers(of: shown(for: person), in: db)
  }

  func papers(of issuer: IssuerID, in year: Int) throws -> [PaperRow] {
    try PaperTable.papers(of: issuer, in: year, in: db)
  }

  func registerYears(of issuer: IssuerID) throws -> [RegisterYear] {
    try PaperTable.years(of: issuer, in: db)
  }

  func takenPlaces(of issuer: IssuerID, in list: Int) throws -> Set<Int> {
    try PaperTable.takenPlaces(of: issuer, in: list, in: db)
  }

  func endedPapers(of issuer: IssuerID, in list: Int) throws -> [Int: EndedPaper] {
    try PaperTable.ended(of: issuer, in: list, in: db)
  }

  func lastList(of issuer: IssuerID) throws -> Int {
    try PaperTable.lastList(of: issuer, in: db)
  }

  func registerPlaces() throws -> [RegisterMoved] { try RegisterPlaceTable.places(in: db) }

  func entry(of paper: PaperID) throws -> RegisterEntry? {
    try RegisterTable.entry(of: paper, in: db)
  }

  func entry(with code: CheckCode) throws -> RegisterEntry? {
    try RegisterTable.entry(with: code, in: db)
  }

  func listVersion(of issuer: IssuerID, _ list: Int) throws -> Int {
    try StatusListTable.version(of: issuer, list, in: db)
  }

  func paperDetails(of person: PersonID) throws -> PaperDetails? {
    try PaperDetailsTable.details(of: shown(for: person), in: db)
  }
}

extension Writing {
  func save(_ entry: RegisterEntry) { change { try RegisterTable.insert(entry, in: $0) } }

  func save(_ details: PaperDetails) { change { try PaperDetailsTable.save(details, in: $0) } }

  func saveListVersion(of issuer: IssuerID, _ list: Int, version: Int) {
    change { try StatusListTable.save(version, of: issuer, list, in: $0) }
  }
}

extension RecordTable {
  fileprivate static func doubtfulRun(
    of station: StationID,
    since start: Timestamp,
    in db: Database
  ) throws -> ClosedRange<Int> {
    guard let number = try StationTable.chain(of: station, in: db)?.number else {
      throw StoreError.damaged("this station is not in its database")
    }
    let all = RecordNumber.all(of: number)
    func last(before key: Int64) throws -> (number: RecordNumber, at: Timestamp, trusted: Bool)? {
      try db.first(
        """
        SELECT key, happened, trusted FROM record WHERE key >= ? AND key < ?
        ORDER BY key DESC LIMIT 1
        """,
        .integer(all.lowerBound),
        .integer(key)
      ) { line in
        (RecordNumber(value: Int64(line.integer(0))), line.timestamp(1), line.flag(2))
      }
    }
    guard var latest = try last(before: all.upperBound) else { return 1...1 }
    let next = latest.number.seq + 1
    guard !latest.trusted, latest.at >= start else { return next...next }
    while let before = try last(before: latest.number.value), !before.trusted,
      start <= before.at, before.at <= latest.at
    {
      latest = before
    }
    return latest.number.seq...next
  }
}

extension ObservationTable {
  /// The best that was seen of each task, with who made its record.
  static func evidence(
    of person: PersonID,
    in db: Database
  ) throws -> [TaskReference: Evidence.Task] {
    let seen = try db.all(
      """
      SELECT o.course, o.task, o.best, r.actor, o.best_day, r.key, s.id, r.ord, r.happened,
        r.trusted, \(DateRepairTable.shift(of: "s.id", "r.key"))
      FROM observation o JOIN record r ON r.key = o.best_record
      JOIN station s ON s.number = r.key / 1099511627776 WHERE o.person = ?
      """,
      .code(person.code)
    ) { line in
      guard let level = TaskLevel(rawValue: line.text(2)) else {
        throw StoredValueError(column: 2, expected: "a level")
      }
      let record = try DatedRecord(line, 5)
      let given = line.optional(4) { CalendarDay(line.text($0)) } ?? nil
      return (
        TaskReference(course: CourseID(line.text(0)), task: TaskID(line.text(1))),
        Evidence.Task(
          level,
          by: try line.optional(3) { PersonID(try line.code($0)) },
          shown: Shown(
            by: record.place.key,
            on: given.map { EffectiveDay($0, isTrusted: true) } ?? record.day
          )
        )
      )
    }
    return Dictionary(seen) { first, _ in first }
  }
}

extension FinishedStepTable {
  static func evidence(of person: PersonID, in db: Database) throws -> [StepPlace: Shown] {
    let steps = try db.all(
      """
      SELECT f.course, f.lesson, f.step, r.key, s.id, r.ord, r.happened, r.trusted,
        \(DateRepairTable.shift(of: "s.id", "r.key"))
      FROM finished_step f JOIN record r ON r.key = f.record
      JOIN station s ON s.number = r.key / 1099511627776 WHERE f.person = ?
      """,
      .code(person.code)
    ) { line in
      let lesson = LessonReference(course: CourseID(line.text(0)), lesson: LessonID(line.text(1)))
      let record = try DatedRecord(line, 3)
      return (
        StepPlace(lesson: lesson, step: StepID(line.text(2))),
        Shown(by: record.place.key, on: record.day)
      )
    }
    return Dictionary(steps) { first, _ in first }
  }
}

extension CompletionTable {
  static func counts(in db: Database) throws -> [PaperTarget: Int] {
    let counts = try db.all(
      "SELECT target, id, COUNT(*) FROM completion GROUP BY target, id"
    ) { line in
      PolicyTarget(rawValue: line.text(0)).map { (PaperTarget($0, line.text(1)), line.integer(2)) }
    }
    return Dictionary(counts.compactMap(\.self)) { first, _ in first }
  }

  static func people(
    completing target: PaperTarget,
    in db: Database
  ) throws -> [PersonID: Digest] {
    let people = try db.all(
      "SELECT person, policy FROM completion WHERE target = ? AND id = ?",
      .text(target.kind.rawValue),
      .text(target.id)
    ) { (PersonID(try $0.code(0)), try $0.digest(1)) }
    return Dictionary(people) { first, _ in first }
  }
}
