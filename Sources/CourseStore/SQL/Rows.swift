import GRDB

/// A result that is read row by row while other statements run.
final class Rows {
  private let statement: Statement
  private let db: Database

  init(_ sql: String, _ values: Value..., in db: Database) throws {
    statement = try db.makeStatement(sql: sql)
    self.db = db
    try db.bind(values, to: statement.sqliteStatement)
  }

  /// The row that was gone on to last.
  var line: Line { Line(statement: statement.sqliteStatement) }

  /// Goes on to the next row; returns whether there is one.
  func next() throws -> Bool { try db.step(statement.sqliteStatement) }
}
