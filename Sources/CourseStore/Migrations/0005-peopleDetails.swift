extension Migrations {
  /// What tutors need to know of people, apart from the records and gone with the person's entry.
  static let peopleDetails = Step(
    name: "0005-peopleDetails",
    sql: """
      ALTER TABLE person ADD COLUMN phone TEXT;
      ALTER TABLE person ADD COLUMN phone_owner TEXT;
      ALTER TABLE person ADD COLUMN returns_on TEXT;

      CREATE TABLE former_name (
        id INTEGER PRIMARY KEY,
        person BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        full_name TEXT NOT NULL,
        reason TEXT NOT NULL,
        changed INTEGER NOT NULL,
        changed_trusted INTEGER NOT NULL CHECK (changed_trusted IN (0, 1)),
        changed_by BLOB NOT NULL CHECK (length(changed_by) = 16)
      ) STRICT;
      CREATE INDEX former_name_by_person ON former_name (person);
      """
  )
}
