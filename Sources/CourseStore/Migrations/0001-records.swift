extension Migrations {
  /// Records, the chains they form and the content they name.
  ///
  /// The key of a record is its station's number × 2^40 + its place in that station's chain: one
  /// whole number, so that a station's records lie together and appending is always at their end.
  static let records = Step(
    name: "0001-records",
    sql: """
      CREATE TABLE station (
        number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 8388607),
        id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
        seq INTEGER NOT NULL CHECK (seq >= 0),
        head BLOB CHECK (length(head) = 32),
        indexed INTEGER NOT NULL DEFAULT 0 CHECK (indexed BETWEEN 0 AND seq),
        CHECK ((seq = 0) = (head IS NULL))
      ) STRICT;

      CREATE TABLE record (
        key INTEGER PRIMARY KEY CHECK (key > 1099511627776),
        kind TEXT NOT NULL CHECK (kind <> ''),
        version INTEGER NOT NULL CHECK (version > 0),
        subject BLOB NOT NULL CHECK (length(subject) = 16),
        actor BLOB CHECK (length(actor) = 16),
        happened INTEGER NOT NULL,
        trusted INTEGER NOT NULL CHECK (trusted IN (0, 1)),
        ord INTEGER NOT NULL CHECK (ord > 0),
        body_digest BLOB NOT NULL CHECK (length(body_digest) = 32),
        previous BLOB CHECK (length(previous) = 32),
        salt BLOB CHECK (length(salt) = 16),
        body TEXT,
        CHECK ((salt IS NULL) = (body IS NULL)),
        CHECK ((key & 1099511627775 = 1) = (previous IS NULL))
      ) STRICT;

      CREATE TABLE subject_record (
        subject BLOB NOT NULL,
        ord INTEGER NOT NULL,
        record INTEGER NOT NULL,
        PRIMARY KEY (subject, ord, record)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE content (
        digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
        canonical BLOB NOT NULL
      ) STRICT;

      CREATE TABLE tail (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        ord INTEGER NOT NULL,
        commits INTEGER NOT NULL,
        writer BLOB CHECK (length(writer) = 16),
        run INTEGER NOT NULL,
        derivation INTEGER NOT NULL,
        newest INTEGER,
        anchor_wall INTEGER,
        anchor_since_boot INTEGER,
        anchor_boot BLOB CHECK (length(anchor_boot) = 16),
        CHECK ((anchor_wall IS NULL) = (anchor_since_boot IS NULL)),
        CHECK ((anchor_wall IS NULL) = (anchor_boot IS NULL))
      ) STRICT;
      INSERT INTO tail (id, ord, commits, run, derivation) VALUES (1, 0, 0, 0, 0);

      CREATE TABLE home (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        station INTEGER NOT NULL REFERENCES station (number),
        identity TEXT NOT NULL
      ) STRICT;
      """
  )
}
