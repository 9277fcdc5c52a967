import GRDB

/// The steps that bring a database to the form this version uses.
///
/// A step that has shipped never changes. Derived tables are not among them: they are built anew
/// from the records whenever their form changes (`DerivedSchema`).
enum Migrations {
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    let steps = [
      records, people, replyMoments, staff, peopleDetails, kiosks, openClasses, signIns, register,
      accessLog, issuers,
    ]
    for step in steps {
      migrator.registerMigration(step.name) { try $0.execute(sql: step.sql) }
    }
    return migrator
  }

  struct Step: Sendable {
    let name: String
    let sql: String
  }
}
