import CourseCore
import CourseStore
import Foundation
import GRDB

extension SQLiteStore {
  /// All derived rows as lines of text, the same for the same rows whatever the keys of records.
  func dump() async throws -> [String] {
    try await tables { db in
      let stations = try Row.fetchAll(db, sql: "SELECT number, hex(id) FROM station")
        .reduce(into: [Int64: String]()) { $0[$1[0]] = $1[1] }
      return try self.derivedRows.flatMap { table, query in
        try Row.fetchAll(db, sql: query).map { row in
          let values = row.map { column, value in
            Self.text(value, isRecord: Self.recordColumns.contains(column), stations)
          }
          return "\(table): " + values.joined(separator: " | ")
        }
        .sorted()
      }
    }
  }

  private static let recordColumns: Set = [
    "record", "started", "ended", "outcome", "best_record", "latest_record",
  ]

  private static func text(
    _ value: DatabaseValue,
    isRecord: Bool,
    _ stations: [Int64: String]
  ) -> String {
    guard isRecord, let key = Int64.fromDatabaseValue(value) else { return "\(value)" }
    return "\(stations[key >> 40] ?? "?")/\(key & (1 << 40 - 1))"
  }
}
