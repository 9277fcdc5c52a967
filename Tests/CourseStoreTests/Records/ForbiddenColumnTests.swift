import CourseCore
import CourseStore
import CourseTestSupport
import GRDB
import Testing

/// What is never kept of anybody has no column, and no member of a record.
struct ForbiddenColumnTests {
  @Test func `the names of such fields are known, and others are let be`() {
    for name in ["ethnicGroup", "otp", "id_card", "person.birth_date", "email", "dateOfBirth"] {
      #expect(ForbiddenField.isNamed(by: name))
    }
    for name in ["birth_year", "full_name", "notPossible", "person.phone"] {
      #expect(!ForbiddenField.isNamed(by: name))
    }
  }

  @Test func `no column of the database`() async throws {
    let store = try SQLiteStore.fixture()
    let columns = try await store.tables { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT m.name || '.' || c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
          WHERE m.type = 'table'
          """
      )
    }

    #expect(columns.contains("person.full_name") && columns.contains("erasure.born_first"))
    #expect(columns.filter(ForbiddenField.isNamed) == [])
  }

  /// All that is kept of a person beside records: a new column is a decision, and is written here too.
  @Test func `the entry of a person has these columns and no others`() async throws {
    let store = try SQLiteStore.fixture()
    let columns = try await store.tables { db in
      try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('person')")
    }

    #expect(
      Set(columns) == [
        "id", "full_name", "call_name", "birth_year", "language", "extra_time", "phone",
        "phone_owner", "returns_on",
      ]
    )
  }

  @Test(arguments: PrivacyTests.facts)
  func `no member of a record`(fact: Fact) {
    #expect(Self.names(in: fact.body.json).filter(ForbiddenField.isNamed) == [])
  }

  private static func names(in json: JSONValue) -> [String] {
    switch json {
    case .object(let members): members.flatMap { [$0.key] + names(in: $0.value) }
    case .array(let values): values.flatMap { names(in: $0) }
    default: []
    }
  }
}
