package import CourseCore
package import CourseEngine
import GRDB
import Glibc
import OrderedCollections

/// Keeps what is on offer in a form that is read piece by piece, so that a start need not read all
/// courses again and a server need not hold them in memory.
///
/// The file is a copy of what the course files say and can be thrown away at any time; one that is
/// damaged or was written by another version is.
package final class OfferStore: Sendable {
  private let database: DatabasePool

  /// Raised with every change of a canonical form or of a table.
  private static let version = 2

  /// Opens the file, and begins a new one where it is not there or cannot be used.
  ///
  /// - Throws: `StoreError`.
  package convenience init(in directory: DataDirectory) throws {
    try self.init(at: directory.path + "/content.sqlite")
  }

  /// Throws the file of a directory away; no store of it may be open.
  package static func remove(from directory: DataDirectory) {
    remove(directory.path + "/content.sqlite")
  }

  private static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
  }

  init(at path: String) throws {
    do {
      do {
        database = try Self.open(path)
      } catch is DatabaseError {
        Self.remove(path)
        database = try Self.open(path)
      }
    } catch { throw StoreError.translate(error) }
  }

  private static func open(_ path: String) throws -> DatabasePool {
    let database = try Connections.replaceable(path)
    try database.write { db in
      guard try Int.fetchOne(db, sql: "PRAGMA user_version") != version else { return }
      try db.execute(
        sql: """
          DROP TABLE IF EXISTS item;
          DROP TABLE IF EXISTS media;
          DROP TABLE IF EXISTS edition;
          CREATE TABLE item (
            kind TEXT NOT NULL, id TEXT NOT NULL, language TEXT NOT NULL,
            source TEXT NOT NULL, place INTEGER NOT NULL, outline BLOB, canonical BLOB NOT NULL,
            PRIMARY KEY (kind, id, language)
          ) STRICT, WITHOUT ROWID;
          CREATE TABLE media (digest BLOB PRIMARY KEY, path TEXT NOT NULL) STRICT, WITHOUT ROWID;
          CREATE TABLE edition (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            number INTEGER NOT NULL, fingerprint TEXT NOT NULL
          ) STRICT;
          INSERT INTO edition VALUES (1, 0, '');
          PRAGMA user_version = \(version);
          """
      )
    }
    return database
  }

  /// Returns what is kept, or `nil` when the files have changed since.
  ///
  /// The fingerprint differs whenever any file of the courses does; `files` reads the media files.
  package func offer(of fingerprint: String, files: any MediaFiles) throws -> (any Content)? {
    do {
      return try database.read { db in
        let edition = try db.first("SELECT number, fingerprint FROM edition") { line in
          (number: line.integer(0), fingerprint: line.text(1))
        }
        guard let edition, edition.fingerprint == fingerprint else { return nil }
        return try Offer(database, number: edition.number, in: db, files: files)
      }
    } catch { throw StoreError.translate(error) }
  }

  /// Keeps a library in place of what was kept.
  ///
  /// Of files with errors (`broken`, below the content's root), which a library leaves out, the
  /// last good version stays on offer.
  package func keep(
    _ library: Library,
    broken: Set<String>,
    fingerprint: String
  ) throws {
    do {
      try database.write { db in
        var writing = try OfferWriting(in: db)
        try writing.write(library)
        try writing.removeOthers(butThoseOf: broken)
        for file in library.media.values {
          try db.run(
            "INSERT OR REPLACE INTO media (digest, path) VALUES (?, ?)",
            .bytes(file.digest.bytes),
            .text(file.path)
          )
        }
        try db.run(
          "UPDATE edition SET number = number + 1, fingerprint = ?",
          .text(fingerprint)
        )
      }
    } catch { throw StoreError.translate(error) }
  }
}
