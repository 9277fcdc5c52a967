import CourseCore
import GRDB

/// By which version a question version is graded since its key was revised; the last word stands.
struct MarkRevisionTable: DerivedTable {
  static let name = "mark_revision"
  static let definition = """
    (
      question BLOB PRIMARY KEY,
      replacement BLOB NOT NULL,
      ord INTEGER NOT NULL,
      station BLOB NOT NULL,
      seq INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, lookup, reverse, presence: String

  init(named name: String) {
    insertion = """
      INSERT INTO \(name) (question, replacement, ord, station, seq) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET replacement = excluded.replacement, ord = excluded.ord,
        station = excluded.station, seq = excluded.seq
      WHERE (excluded.ord, excluded.station, excluded.seq) > (ord, station, seq)
      """
    lookup = "SELECT replacement FROM \(name) WHERE question = ?"
    reverse = "SELECT question FROM \(name) WHERE replacement = ?"
    presence = "SELECT 1 FROM \(name) LIMIT 1"
  }

  /// Rows of it keep the last word whatever the order of arrival, so none need go.
  func clear(_ subject: Code128, in db: Database) throws {}

  func add(_ body: MarkRevised, from source: Source, in db: Database) throws {
    try db.run(
      insertion,
      .digest(body.question),
      .digest(body.replacement),
      .integer(source.place.order),
      .code(source.place.key.station.code),
      .integer(source.place.key.seq)
    )
  }

  func isEmpty(in db: Database) throws -> Bool { try db.first(presence) { _ in true } == nil }

  /// Follows revisions of revisions to the last; `nil` where there is none, or they run in a ring.
  func replacement(of question: Digest, in db: Database) throws -> Digest? {
    var passed = [question]
    while let last = passed.last,
      let next = try db.first(lookup, .digest(last), read: { try $0.digest(0) })
    {
      guard !passed.contains(next) else { return nil }
      passed.append(next)
    }
    return passed.count > 1 ? passed.last : nil
  }

  /// A version, and all versions that lead to it by revisions.
  func versions(gradedBy question: Digest, in db: Database) throws -> Set<Digest> {
    var versions: Set<Digest> = [question]
    var waiting = [question]
    while let next = waiting.popLast() {
      for earlier in try db.all(reverse, .digest(next), read: { try $0.digest(0) })
      where versions.insert(earlier).inserted { waiting.append(earlier) }
    }
    return versions
  }
}
