extension Migrations {
  /// How the staff signs in: apart from the records, and gone with the person's entry.
  static let staff = Step(
    name: "0004-staff",
    sql: """
      CREATE TABLE staff (
        person BLOB PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        login TEXT NOT NULL UNIQUE CHECK (length(login) BETWEEN 3 AND 32),
        secret TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE staff_tries (
        person BLOB NOT NULL CHECK (length(person) = 16),
        device TEXT NOT NULL,
        wrong INTEGER NOT NULL CHECK (wrong >= 0),
        last INTEGER NOT NULL,
        last_trusted INTEGER NOT NULL CHECK (last_trusted IN (0, 1)),
        last_since_boot INTEGER NOT NULL,
        last_boot BLOB NOT NULL CHECK (length(last_boot) = 16),
        PRIMARY KEY (person, device)
      ) STRICT, WITHOUT ROWID;

      ALTER TABLE session ADD COLUMN of_staff INTEGER NOT NULL DEFAULT 0
        CHECK (of_staff IN (0, 1));
      """
  )
}
