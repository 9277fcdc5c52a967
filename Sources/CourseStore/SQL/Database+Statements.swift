import CourseCore
import GRDB
import GRDBSQLite

// Statements are prepared once for each connection and kept by GRDB; binding and reading go straight
// to SQLite, because an answer has some forty values and a budget of microseconds.
extension Database {
  /// Runs a statement that returns nothing.
  func run(_ sql: String, _ values: Value...) throws {
    let statement = try cachedStatement(sql: sql).sqliteStatement
    defer { sqlite3_reset(statement) }
    try bind(values, to: statement)
    while try step(statement) {}
  }

  /// Reads the first row, or returns `nil` when there is none.
  func first<Row>(
    _ sql: String,
    _ values: Value...,
    read: (Line) throws -> Row
  ) throws -> Row? {
    let statement = try cachedStatement(sql: sql).sqliteStatement
    defer { sqlite3_reset(statement) }
    try bind(values, to: statement)
    return try step(statement) ? try read(Line(statement: statement)) : nil
  }

  func all<Row>(
    _ sql: String,
    _ values: Value...,
    read: (Line) throws -> Row
  ) throws -> [Row] {
    let statement = try cachedStatement(sql: sql).sqliteStatement
    defer { sqlite3_reset(statement) }
    try bind(values, to: statement)
    var rows: [Row] = []
    while try step(statement) { rows.append(try read(Line(statement: statement))) }
    return rows
  }

  /// Reads row by row in constant memory; `read` may run other statements.
  func each(_ sql: String, _ values: Value..., read: (Line) throws -> Void) throws {
    let prepared = try makeStatement(sql: sql)
    try withExtendedLifetime(prepared) {
      let statement = prepared.sqliteStatement
      defer { sqlite3_reset(statement) }
      try bind(values, to: statement)
      while try step(statement) { try read(Line(statement: statement)) }
    }
  }

  /// The number of rows that the last statement changed.
  var changedRows: Int { Int(sqlite3_changes(sqliteConnection)) }

  func bind(_ values: [Value], to statement: OpaquePointer) throws {
    let code = Value.bind(values, to: statement, from: 1)
    guard code == SQLITE_OK else { throw error(code, statement) }
  }

  /// Goes on to the next row; returns whether there is one.
  func step(_ statement: OpaquePointer) throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: true
    case SQLITE_DONE: false
    case let code: throw error(code, statement)
    }
  }

  private func error(_ code: CInt, _ statement: OpaquePointer) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: String(cString: sqlite3_errmsg(sqlite3_db_handle(statement))),
      sql: sqlite3_sql(statement).map { String(cString: $0) }
    )
  }
}
