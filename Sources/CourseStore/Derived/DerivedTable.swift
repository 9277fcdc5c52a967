import CourseCore
import GRDB

/// A table that is a function of the records.
///
/// A row of it that belongs to a person is made from that person's records alone, in their order;
/// those of all entries of the person, where they were joined.
/// Rows that belong to nobody keep the record that comes last, in whatever order records arrive.
protocol DerivedTable: Sendable {
  /// Its columns and constraints; all indexes are constraints, so that they follow a renamed table.
  static var name: String { get }
  static var definition: String { get }

  /// - Parameter name: The table to write to: the live one, or one that is being built.
  init(named name: String)

  /// A query for the rows that are the same however often they are derived, of the table whose name
  /// begins so; `nil` where those of another table stand for them.
  static func compared(_ prefix: String) -> String?

  /// Removes what was derived from the records of one subject.
  func clear(_ subject: Code128, in db: Database) throws
}

extension DerivedTable {
  static func compared(_ prefix: String) -> String? { "SELECT * FROM \(prefix)\(name)" }
}

/// The form of the derived tables.
enum DerivedSchema {
  /// Raised with every change of a table or of what is derived into it: each database then builds
  /// its derived tables anew.
  static let version = 15

  static let tables: [any DerivedTable.Type] = [
    AttemptTable.self, AnswerTable.self, FreshAnswerTable.self, MetTable.self,
    FinishedStepTable.self, PracticeTable.self, ObservationTable.self, CompletionTable.self,
    MarkRevisionTable.self,
    SettingTable.self, DateRepairTable.self, StationKeyTable.self, UnknownKindTable.self,
    EnrolmentTable.self, RoleTable.self, SettlementTable.self, ConsentTable.self,
    HouseholdTable.self, SessionHeldTable.self, FollowupTable.self, TeamTable.self,
    JoiningTable.self, OnePersonTable.self, ErasureTable.self, ResidenceTable.self,
    LearningMonthTable.self, UndatedLearningTable.self, AttendanceTable.self, DeclarationTable.self,
    FigureTable.self,
    ObserverTable.self, PaperCheckTable.self, PaperTable.self, RegisterPlaceTable.self,
    RequestTable.self,
  ]

  static func create(prefix: String, in db: Database) throws {
    for table in tables {
      try db.execute(sql: "CREATE TABLE \(prefix)\(table.name) \(table.definition)")
    }
  }
}
