import GRDB
import Glibc

/// How databases are opened.
///
/// The system keeps what was read of a file anyway; what a connection keeps of it, in KiB, is only
/// what it needs again and again.
enum Connections {
  /// One connection that writes and some that read, with a write-ahead log.
  static func pool(_ path: String) throws -> DatabasePool {
    let pool = try DatabasePool(path: path, configuration: configuration)
    try pool.writeWithoutTransaction { db in
      // A pool settles for NORMAL, under which an acknowledged answer can be lost with the power. Each
      // time the log is taken over into the database the disk is waited for twice more, so that is
      // done when 16 MB have come together. What is deleted is overwritten: it may be a name.
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL; PRAGMA cache_size = -4000; PRAGMA wal_autocheckpoint = 4000;
          PRAGMA secure_delete = ON
          """
      )
    }
    return pool
  }

  /// A database of this process alone.
  static func memory() throws -> DatabaseQueue { try DatabaseQueue(configuration: configuration) }

  /// One connection to the database of a directory.
  static func single(_ path: String) throws -> DatabaseQueue {
    try DatabaseQueue(path: path, configuration: configuration)
  }

  /// One connection that writes much which can be made again from the records.
  ///
  /// Its commits are whole after a power cut, but the last of them may be gone.
  static func rebuilding(_ path: String) throws -> DatabaseQueue {
    let database = try single(path)
    try database.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA synchronous = NORMAL; PRAGMA cache_size = -96000; PRAGMA wal_autocheckpoint = 8000
          """
      )
    }
    return database
  }

  /// For a file that can be made again: quick, and not worth waiting for the disk.
  static func replaceable(_ path: String) throws -> DatabasePool {
    try DatabasePool(path: path, configuration: configuration)
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.maximumReaderCount = 2
    // Asks again every millisecond, because the next turn is ours as soon as the other commits.
    configuration.busyMode = .callback { tries in
      usleep(1_000)
      return tries < 5_000
    }
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -500")
    }
    return configuration
  }
}
