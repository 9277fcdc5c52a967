import CourseCore
import CourseEngine
import GRDB

extension PaperTable {
  private static let query = """
    SELECT r.kind, r.body, p.person, p.subject, r.actor, p.replaced, p.end, p.end_day, p.reason,
      p.replaced_by, p.handed_day, p.recipient, e.key, es.id, e.ord
    FROM paper p JOIN record r ON r.key = p.record
    LEFT JOIN record e ON e.key = p.ended
    LEFT JOIN station es ON es.number = e.key / 1099511627776
    """

  static func paper(_ id: PaperID, in db: Database) throws -> PaperRow? {
    try db.first("\(query) WHERE p.id = ?", .code(id.code), read: row) ?? nil
  }

  static func papers(of person: PersonID, in db: Database) throws -> [PaperRow] {
    try db.all(
      "\(query) WHERE p.person = ? ORDER BY p.issuer, p.year, p.ordinal, p.id",
      .code(person.code),
      read: row
    )
    .compactMap(\.self)
  }

  static func papers(of issuer: IssuerID, in year: Int, in db: Database) throws -> [PaperRow] {
    try db.all(
      "\(query) WHERE p.issuer = ? AND p.year = ? ORDER BY p.ordinal, p.id",
      .text(issuer.description),
      .integer(year),
      read: row
    )
    .compactMap(\.self)
  }

  static func years(of issuer: IssuerID, in db: Database) throws -> [RegisterYear] {
    try db.all(
      "SELECT year, max(ordinal) FROM paper WHERE issuer = ? GROUP BY year ORDER BY year",
      .text(issuer.description)
    ) { RegisterYear($0.integer(0), last: $0.integer(1)) }
  }

  static func takenPlaces(of issuer: IssuerID, in list: Int, in db: Database) throws -> Set<Int> {
    Set(
      try db.all(
        "SELECT place FROM paper WHERE issuer = ? AND list = ?",
        .text(issuer.description),
        .integer(list)
      ) { $0.integer(0) }
    )
  }

  static func lastList(of issuer: IssuerID, in db: Database) throws -> Int {
    try db.first(
      "SELECT max(list) FROM paper WHERE issuer = ?",
      .text(issuer.description)
    ) { $0.integer(0) } ?? 0
  }

  static func ended(
    of issuer: IssuerID,
    in list: Int,
    in db: Database
  ) throws -> [Int: EndedPaper] {
    let ended = try db.all(
      """
      SELECT place, end, end_day FROM paper
      WHERE issuer = ? AND list = ? AND end IS NOT NULL ORDER BY ordinal, id
      """,
      .text(issuer.description),
      .integer(list)
    ) { ($0.integer(0), try end($0, 1)) }
    return Dictionary(ended.compactMap { place, end in end.map { (place, $0) } }) { first, _ in
      first
    }
  }

  private static func row(_ line: Line) throws -> PaperRow? {
    guard let issued = try issued(line) else { return nil }
    let recipient = line.optional(11) { PaperRecipient(rawValue: line.text($0)) } ?? nil
    let handed = line.optional(10) { CalendarDay(line.text($0)) } ?? nil
    return PaperRow(
      issued,
      person: PersonID(try line.code(2)),
      subject: PersonID(try line.code(3)),
      signer: try line.optional(4) { PersonID(try line.code($0)) },
      replaced: try line.optional(5) { PaperID(try line.code($0)) },
      end: try end(line, 6),
      endReason: line.optional(8, line.text),
      ended: try line.optional(12) { column in
        let number = RecordNumber(value: Int64(line.integer(column)))
        let key = RecordKey(station: StationID(try line.code(column + 1)), seq: number.seq)
        return RecordPlace(order: line.integer(column + 2), key: key)
      },
      replacedBy: try line.optional(9) { PaperID(try line.code($0)) },
      handed: handed.flatMap { day in recipient.map { .init(day: day, recipient: $0) } }
    )
  }

  /// What the record of a paper says, whichever of the two kinds it is of.
  private static func issued(_ line: Line) throws -> PaperIssued? {
    line.text(0) == PaperReissued.kind.name
      ? try RecordTable.body(line, 1, as: PaperReissued.self)?.issued
      : try RecordTable.body(line, 1)
  }

  private static func end(_ line: Line, _ column: Int) throws -> EndedPaper? {
    guard !line.isNull(column) else { return nil }
    guard let end = PaperEnd(rawValue: line.integer(column)),
      let day = CalendarDay(line.text(column + 1))
    else { throw StoredValueError(column: column, expected: "how a paper ended") }
    return EndedPaper(end, on: day)
  }
}
