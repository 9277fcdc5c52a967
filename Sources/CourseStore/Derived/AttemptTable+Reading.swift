import CourseCore
import CourseEngine
import GRDB

extension AttemptTable {
  private static let selection = """
    SELECT a.id, a.subject, a.assessment, a.status,
      sr.key, ss.id, sr.ord, sr.happened, sr.trusted, \(DateRepairTable.shift(of: "ss.id", "sr.key")),
      er.key, es.id, er.ord, er.happened, er.trusted, \(DateRepairTable.shift(of: "es.id", "er.key")),
      a.earned, a.available, a.passed, a.level, a.counts
    FROM attempt a
    JOIN record sr ON sr.key = a.started
    JOIN station ss ON ss.number = sr.key / 1099511627776
    LEFT JOIN record er ON er.key = a.ended
    LEFT JOIN station es ON es.number = er.key / 1099511627776
    """

  static func attempt(_ id: AttemptID, here: StationID, in db: Database) throws -> AttemptRow? {
    try db.first(selection + " WHERE a.id = ?", .code(id.code)) { try row($0, here: here) }
  }

  static func attempts(
    beginningWith bits: UInt32,
    here: StationID,
    in db: Database
  ) throws -> [AttemptRow] {
    let first = Code128(high: UInt64(bits) << 32, low: 0)
    let last = Code128(high: UInt64(bits) << 32 | 0xFFFF_FFFF, low: .max)
    return try db.all(
      selection + " WHERE a.id BETWEEN ? AND ? ORDER BY a.id",
      .code(first),
      .code(last)
    ) { try row($0, here: here) }
  }

  static func attempts(
    of person: PersonID,
    at assessment: AssessmentID?,
    here: StationID,
    in db: Database
  ) throws -> [AttemptRow] {
    let order = " ORDER BY sr.ord, ss.id, sr.key"
    guard let assessment else {
      return try db.all(selection + " WHERE a.person = ?" + order, .code(person.code)) {
        try row($0, here: here)
      }
    }
    return try db.all(
      selection + " WHERE a.person = ? AND a.assessment = ?" + order,
      .code(person.code),
      .text(assessment.rawValue)
    ) { try row($0, here: here) }
  }

  /// The latest first, as far as they are of one station.
  static func finished(
    at assessment: AssessmentID?,
    in db: Database
  ) throws -> [FinishedAttempt] {
    try db.all(
      """
      SELECT id, person FROM attempt
      WHERE status = 'finished' AND (?1 IS NULL OR assessment = ?1) ORDER BY ended DESC
      """,
      .optional(assessment) { .text($0.rawValue) }
    ) { FinishedAttempt(id: AttemptID(try $0.code(0)), person: PersonID(try $0.code(1))) }
  }

  static func started(_ id: AttemptID, in db: Database) throws -> AttemptStarted? {
    try db.first(
      "SELECT r.body FROM attempt a JOIN record r ON r.key = a.started WHERE a.id = ?",
      .code(id.code)
    ) { try RecordTable.body($0, 0) } ?? nil
  }

  /// Reads the revised outcome, or the one out of the record that carries it.
  static func outcome(of attempt: AttemptID, in db: Database) throws -> Outcome? {
    try db.first(
      """
      SELECT coalesce(a.revised, r.body), a.revised IS NULL
      FROM attempt a JOIN record r ON r.key = a.outcome WHERE a.id = ?
      """,
      .code(attempt.code)
    ) { line in
      guard !line.isNull(0) else { return nil }
      let json = try JSONValue(parsing: line.bytes(0))
      return line.flag(1) ? try AttemptFinished(json: json).outcome : try Outcome(json: json)
    } ?? nil
  }

  private static func row(_ line: Line, here: StationID) throws -> AttemptRow {
    let began = try DatedRecord(line, 4)
    let ended = line.isNull(10) ? nil : try DatedRecord(line, 10)
    guard let status = AttemptRow.Status(rawValue: line.text(3)) else {
      throw StoredValueError(column: 3, expected: "a status")
    }
    guard let counts = AttemptRules.Counts(rawValue: line.text(20)) else {
      throw StoredValueError(column: 20, expected: "a rule of counting")
    }
    return AttemptRow(
      id: AttemptID(try line.code(0)),
      person: PersonID(try line.code(1)),
      assessment: AssessmentID(line.text(2)),
      status: status,
      counts: counts,
      station: began.place.key.station,
      isOfThisStation: began.place.key.station == here,
      began: began.place,
      beganAt: began.date,
      isBeginningTrusted: began.isTrusted,
      ended: ended?.place,
      endedAt: ended?.date,
      isEndTrusted: ended?.isTrusted ?? false,
      summary: summary(line)
    )
  }

  private static func summary(_ line: Line) -> Outcome.Summary? {
    guard !line.isNull(16) else { return nil }
    return Outcome.Summary(
      earned: Points(line.integer(16)),
      available: Points(line.integer(17)),
      isPassed: line.optional(18, line.flag),
      level: line.optional(19, line.integer)
    )
  }
}

/// A record's place and its effective date: what its station's clock showed if that was believed,
/// else as a person put it right later, else what the clock showed, not to be relied on.
struct DatedRecord {
  let place: RecordPlace
  let date: Timestamp
  let isTrusted: Bool

  /// Reads key, station, order, date, trust and repair, from this column on.
  init(_ line: Line, _ column: Int) throws {
    let number = RecordNumber(value: Int64(line.integer(column)))
    let station = StationID(try line.code(column + 1))
    place = RecordPlace(
      order: line.integer(column + 2),
      key: RecordKey(station: station, seq: number.seq)
    )
    let shown = line.timestamp(column + 3)
    let isBelieved = line.flag(column + 4)
    let shift = isBelieved ? nil : line.optional(column + 5, line.integer)
    date = shown + Span(milliseconds: Int64(shift ?? 0))
    isTrusted = isBelieved || shift != nil
  }
}
