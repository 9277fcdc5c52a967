extension Migrations {
  /// What other issuers handed out: their public keys, and their lists.
  static let issuers = Step(
    name: "0011-issuers",
    sql: """
      CREATE TABLE issuer_keys (
        issuer TEXT PRIMARY KEY CHECK (issuer <> ''),
        file BLOB NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE taken_list (
        issuer TEXT NOT NULL,
        list INTEGER NOT NULL CHECK (list > 0),
        version INTEGER NOT NULL CHECK (version > 0),
        text TEXT NOT NULL CHECK (text <> ''),
        PRIMARY KEY (issuer, list)
      ) STRICT, WITHOUT ROWID;

      CREATE TRIGGER taken_list_only_rises BEFORE UPDATE ON taken_list
      WHEN new.version <= old.version
      BEGIN SELECT RAISE(ABORT, 'versions of a list only rise'); END;
      """
  )
}
