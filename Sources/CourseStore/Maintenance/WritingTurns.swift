import GRDB

/// Long work in short transactions, between which others have their turn to write.
struct WritingTurns {
  let database: any DatabaseWriter
  private let lock: DirectoryLock?

  /// Takes the lock that says whose turn it is to write; `nil` when nobody else can.
  init(_ database: any DatabaseWriter, lock: DirectoryLock?) {
    self.database = database
    self.lock = lock
  }

  @discardableResult
  func take<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try database.writeWithoutTransaction { db in
      try lock?.take()
      do { try db.beginTransaction(.immediate) } catch {
        lock?.giveBack()
        throw error
      }
      lock?.giveBack()
      do {
        let value = try body(db)
        try db.commit()
        return value
      } catch {
        if db.isInsideTransaction { try db.rollback() }
        throw error
      }
    }
  }
}
