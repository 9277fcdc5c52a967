import CourseCore
import GRDB

/// Compares the derived tables with what the records alone give.
enum TableComparison {
  /// Builds all tables anew in the attached database `beside`, and names those that differ.
  static func differingTables(in db: Database) throws -> [String] {
    try DerivedSchema.create(prefix: "beside.", in: db)
    let index = "beside.\(SubjectIndex.table)"
    var replay = Replay(into: Derivation(prefix: "beside.", index: index))
    _ = try replay.goOn(in: db)
    if replay.hasLate {
      try SubjectIndex.build(index, in: db)
      try replay.settle(in: db)
    }
    return try DerivedSchema.tables.filter { try differs($0, in: db) }.map { $0.name }
  }

  private static func differs(_ table: any DerivedTable.Type, in db: Database) throws -> Bool {
    guard let here = table.compared("main."), let beside = table.compared("beside.") else {
      return false
    }
    for (one, other) in [(here, beside), (beside, here)] {
      let row = try db.first("SELECT 1 FROM (\(one) EXCEPT \(other)) LIMIT 1") { _ in true }
      if row != nil { return true }
    }
    return false
  }
}
