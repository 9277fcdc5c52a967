extension Migrations {
  /// The register of papers, whose rows are added and never changed: each is an official act.
  ///
  /// What became of a paper follows from the records.
  ///
  /// `facts` are the claims that were signed, as CBOR.
  static let register = Step(
    name: "0009-register",
    sql: """
      CREATE TABLE register (
        paper BLOB PRIMARY KEY CHECK (length(paper) = 16),
        issuer TEXT NOT NULL CHECK (issuer <> ''),
        year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
        ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 999999),
        list INTEGER NOT NULL CHECK (list > 0),
        place INTEGER NOT NULL CHECK (place BETWEEN 0 AND 16383),
        check_code TEXT NOT NULL UNIQUE CHECK (length(check_code) BETWEEN 7 AND 8),
        facts BLOB NOT NULL,
        last_digits TEXT CHECK (last_digits GLOB '[0-9][0-9][0-9][0-9]'),
        salt BLOB NOT NULL CHECK (length(salt) = 16),
        symbol TEXT NOT NULL CHECK (symbol <> ''),
        badge TEXT NOT NULL CHECK (badge <> ''),
        UNIQUE (issuer, year, ordinal),
        UNIQUE (issuer, list, place)
      ) STRICT, WITHOUT ROWID;

      CREATE TRIGGER register_never_changed BEFORE UPDATE ON register
      BEGIN SELECT RAISE(ABORT, 'rows of the register are never changed'); END;

      CREATE TRIGGER register_never_removed BEFORE DELETE ON register
      BEGIN SELECT RAISE(ABORT, 'rows of the register are never removed'); END;

      -- REPLACE removes rows without asking the trigger before.
      CREATE TRIGGER register_never_replaced BEFORE INSERT ON register
      WHEN EXISTS (
        SELECT 1 FROM register WHERE paper = new.paper OR check_code = new.check_code
          OR (issuer = new.issuer AND year = new.year AND ordinal = new.ordinal)
          OR (issuer = new.issuer AND list = new.list AND place = new.place)
      )
      BEGIN SELECT RAISE(ABORT, 'rows of the register are never replaced'); END;

      CREATE TABLE status_list (
        issuer TEXT NOT NULL,
        list INTEGER NOT NULL CHECK (list > 0),
        version INTEGER NOT NULL CHECK (version > 0),
        PRIMARY KEY (issuer, list)
      ) STRICT, WITHOUT ROWID;

      CREATE TRIGGER status_list_only_rises BEFORE UPDATE ON status_list
      WHEN new.version <= old.version
      BEGIN SELECT RAISE(ABORT, 'versions of a list only rise'); END;

      CREATE TABLE paper_details (
        person BLOB PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        born TEXT,
        last_digits TEXT CHECK (last_digits GLOB '[0-9][0-9][0-9][0-9]')
      ) STRICT, WITHOUT ROWID;
      """
  )
}
