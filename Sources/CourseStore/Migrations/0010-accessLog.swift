extension Migrations {
  /// Who of the staff looked at, changed or took along what is known of whom.
  ///
  /// Each row names the digest of the one before, so that none can be changed or left out unseen.
  static let accessLog = Step(
    name: "0010-accessLog",
    sql: """
      CREATE TABLE access (
        id INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        at_trusted INTEGER NOT NULL CHECK (at_trusted IN (0, 1)),
        actor BLOB NOT NULL CHECK (length(actor) = 16),
        person BLOB NOT NULL CHECK (length(person) = 16),
        act TEXT NOT NULL,
        reason TEXT,
        previous BLOB CHECK (length(previous) = 32),
        digest BLOB NOT NULL CHECK (length(digest) = 32)
      ) STRICT;
      CREATE INDEX access_by_person ON access (person, id);
      """
  )
}
