extension Migrations {
  /// The machines on which a class is open.
  static let openClasses = Step(
    name: "0007-openClasses",
    sql: """
      CREATE TABLE open_class (
        id BLOB PRIMARY KEY CHECK (length(id) = 16),
        token BLOB NOT NULL UNIQUE CHECK (length(token) = 32),
        settlement BLOB NOT NULL CHECK (length(settlement) = 16),
        session BLOB CHECK (length(session) = 16),
        tutor BLOB NOT NULL CHECK (length(tutor) = 16),
        opened INTEGER NOT NULL,
        opened_trusted INTEGER NOT NULL CHECK (opened_trusted IN (0, 1)),
        opened_since_boot INTEGER NOT NULL,
        opened_boot BLOB NOT NULL CHECK (length(opened_boot) = 16)
      ) STRICT, WITHOUT ROWID;
      """
  )
}
