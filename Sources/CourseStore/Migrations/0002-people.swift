extension Migrations {
  /// People and the state of their visits, apart from the records: all of it can be corrected and
  /// erased.
  static let people = Step(
    name: "0002-people",
    sql: """
      CREATE TABLE person (
        id BLOB PRIMARY KEY CHECK (length(id) = 16),
        full_name TEXT NOT NULL CHECK (full_name <> ''),
        call_name TEXT,
        birth_year INTEGER CHECK (birth_year BETWEEN 1850 AND 2200),
        language TEXT NOT NULL,
        extra_time INTEGER NOT NULL CHECK (extra_time >= 0)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE card (
        code TEXT PRIMARY KEY CHECK (length(code) = 7),
        person BLOB NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        secret TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX card_by_person ON card (person);

      CREATE TABLE session (
        token BLOB PRIMARY KEY CHECK (length(token) = 32),
        person BLOB NOT NULL CHECK (length(person) = 16),
        device TEXT NOT NULL,
        began INTEGER NOT NULL,
        began_trusted INTEGER NOT NULL CHECK (began_trusted IN (0, 1)),
        began_since_boot INTEGER NOT NULL,
        began_boot BLOB NOT NULL CHECK (length(began_boot) = 16),
        used INTEGER NOT NULL,
        used_trusted INTEGER NOT NULL CHECK (used_trusted IN (0, 1)),
        used_since_boot INTEGER NOT NULL,
        used_boot BLOB NOT NULL CHECK (length(used_boot) = 16)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX session_by_person ON session (person);

      CREATE TABLE tries (
        card TEXT NOT NULL CHECK (length(card) = 7),
        device TEXT NOT NULL,
        wrong INTEGER NOT NULL CHECK (wrong >= 0),
        last INTEGER NOT NULL,
        last_trusted INTEGER NOT NULL CHECK (last_trusted IN (0, 1)),
        last_since_boot INTEGER NOT NULL,
        last_boot BLOB NOT NULL CHECK (length(last_boot) = 16),
        PRIMARY KEY (card, device)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE desk (
        attempt BLOB NOT NULL UNIQUE CHECK (length(attempt) = 16),
        epoch INTEGER NOT NULL CHECK (epoch >= 0),
        holder TEXT NOT NULL,
        position INTEGER NOT NULL CHECK (position >= 0),
        skipped TEXT NOT NULL,
        hints TEXT NOT NULL,
        used INTEGER NOT NULL CHECK (used >= 0),
        seen INTEGER NOT NULL,
        seen_trusted INTEGER NOT NULL CHECK (seen_trusted IN (0, 1)),
        seen_since_boot INTEGER NOT NULL,
        seen_boot BLOB NOT NULL CHECK (length(seen_boot) = 16)
      ) STRICT;

      CREATE TABLE reply (
        person BLOB NOT NULL CHECK (length(person) = 16),
        operation TEXT NOT NULL,
        key TEXT NOT NULL,
        request BLOB NOT NULL CHECK (length(request) = 32),
        reply TEXT NOT NULL,
        at INTEGER NOT NULL,
        UNIQUE (person, operation, key)
      ) STRICT;
      """
  )
}
