extension Migrations {
  /// The machines that an officer has registered, and those that may register themselves.
  static let kiosks = Step(
    name: "0006-kiosks",
    sql: """
      CREATE TABLE kiosk (
        name TEXT PRIMARY KEY CHECK (name <> ''),
        token BLOB NOT NULL UNIQUE CHECK (length(token) = 32),
        registered INTEGER NOT NULL,
        registered_trusted INTEGER NOT NULL CHECK (registered_trusted IN (0, 1)),
        registered_since_boot INTEGER NOT NULL,
        registered_boot BLOB NOT NULL CHECK (length(registered_boot) = 16)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE kiosk_invitation (
        name TEXT PRIMARY KEY CHECK (name <> ''),
        code BLOB NOT NULL UNIQUE CHECK (length(code) = 32),
        wrong INTEGER NOT NULL CHECK (wrong >= 0),
        made INTEGER NOT NULL,
        made_trusted INTEGER NOT NULL CHECK (made_trusted IN (0, 1)),
        made_since_boot INTEGER NOT NULL,
        made_boot BLOB NOT NULL CHECK (length(made_boot) = 16)
      ) STRICT, WITHOUT ROWID;
      """
  )
}
