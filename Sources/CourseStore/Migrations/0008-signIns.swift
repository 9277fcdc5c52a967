extension Migrations {
  /// Who of the staff signed in, or tried to.
  static let signIns = Step(
    name: "0008-signIns",
    sql: """
      CREATE TABLE staff_sign_in (
        id INTEGER PRIMARY KEY,
        person BLOB NOT NULL CHECK (length(person) = 16),
        device TEXT NOT NULL,
        at INTEGER NOT NULL,
        at_trusted INTEGER NOT NULL CHECK (at_trusted IN (0, 1)),
        worked INTEGER NOT NULL CHECK (worked IN (0, 1))
      ) STRICT;
      """
  )
}
