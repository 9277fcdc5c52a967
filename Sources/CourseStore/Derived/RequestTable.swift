import CourseCore
import CourseEngine
import GRDB

/// What people asked about their data, as last said of each request, and what came of it.
struct RequestTable: DerivedTable {
  static let name = "data_request"
  static let definition = """
    (
      person BLOB NOT NULL,
      request BLOB NOT NULL,
      what TEXT NOT NULL,
      day TEXT NOT NULL,
      answered TEXT,
      extended INTEGER NOT NULL CHECK (extended IN (0, 1)),
      outcome TEXT,
      closed TEXT,
      PRIMARY KEY (person, request),
      CHECK ((outcome IS NULL) = (closed IS NULL))
    ) STRICT, WITHOUT ROWID
    """

  private static let columns = "person, request, what, day, answered, extended, outcome, closed"

  private let insertion, closing, clearing: String

  init(named name: String) {
    insertion = """
      INSERT INTO \(name) (person, request, what, day, answered, extended) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET what = excluded.what, day = excluded.day,
        answered = excluded.answered, extended = excluded.extended
      """
    closing = "UPDATE \(name) SET outcome = ?, closed = ? WHERE person = ? AND request = ?"
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: RequestReceived, from source: Source, in db: Database) throws {
    try db.run(
      insertion,
      source.person,
      .code(body.request),
      .text(body.what.rawValue),
      .text(body.day.description),
      .optional(body.answered) { .text($0.description) },
      .flag(body.isExtended)
    )
  }

  func close(_ body: RequestClosed, from source: Source, in db: Database) throws {
    try db.run(
      closing,
      .text(body.outcome.rawValue),
      .text(body.day.description),
      source.person,
      .code(body.request)
    )
  }

  static func requests(in db: Database) throws -> [RequestRow] {
    try db.all("SELECT \(columns) FROM data_request", read: row).compactMap(\.self)
  }

  static func requests(of person: PersonID, in db: Database) throws -> [RequestRow] {
    try db.all(
      "SELECT \(columns) FROM data_request WHERE person = ?",
      .code(person.code),
      read: row
    )
    .compactMap(\.self)
  }

  private static func row(_ line: Line) throws -> RequestRow? {
    guard let what = DataRequest(rawValue: line.text(2)), let day = CalendarDay(line.text(3)) else {
      return nil
    }
    let outcome = line.optional(6) { RequestOutcome(rawValue: line.text($0)) } ?? nil
    let closed = line.optional(7) { CalendarDay(line.text($0)) } ?? nil
    return RequestRow(
      person: PersonID(try line.code(0)),
      received: RequestReceived(
        request: try line.code(1),
        what: what,
        day: day,
        answered: line.optional(4) { CalendarDay(line.text($0)) } ?? nil,
        isExtended: line.flag(5)
      ),
      closed: outcome.flatMap { outcome in closed.map { (outcome, $0) } }
        .map { RequestRow.Closing(outcome: $0, on: $1) }
    )
  }
}
