import CourseCore
import CourseTestSupport
import GRDB
import Testing

@testable import CourseStore

struct SubjectIndexTests {
  @Test(arguments: [1, 3, 7, 100])
  func `taken in portions, the index holds every record in its order`(portion: Int) async throws {
    let store = try await Self.store()

    try store.indexSubjects(portion: portion)

    let (index, records) = try await store.tables { try Self.rows(in: $0) }
    #expect(index == records)
    #expect(index.count > 20)
  }

  @Test func `a portion is a transaction, and what is written between two is taken in`()
    async throws
  {
    let store = try await Self.store()
    let isMore = try await store.tables { try SubjectIndex.goOn(in: $0, portion: 3) }
    let (first, _) = try await store.tables { try Self.rows(in: $0) }

    try await store.append(.finishedStep("sau"), about: .fixture(2))
    try store.indexSubjects(portion: 4)

    #expect(isMore)
    #expect(first.count == 3)
    let (index, records) = try await store.tables { try Self.rows(in: $0) }
    #expect(index == records)
  }

  @Test func `a record that comes late is derived as if it had come in time`() async throws {
    let store = try await Self.store()
    try store.indexSubjects(portion: 3)
    try await store.append(.observed(.independent), .practised("s1"))
    var early = ForeignChain(of: StationID(Code128(high: 77, low: 7)))
    early.append(.observed(.guided), about: .fixture(1), order: 1)

    try store.absorb(early.records)

    let absorbed = try await store.dump()
    try store.rebuild()
    #expect(try await store.dump() == absorbed)
    #expect(absorbed.contains { $0.hasPrefix("observation") })
  }

  /// A store with own records about three people, none of them in the index.
  private static func store() async throws -> SQLiteStore {
    let store = try SQLiteStore.fixture()
    for number in 1...20 {
      let person = PersonID.fixture(UInt64(number % 3) + 1)
      try await store.append(.finishedStep(StepID("s\(number)")), about: person)
    }
    return store
  }

  /// The rows of the index, and those it should have, as lines of text.
  private static func rows(in db: Database) throws -> (index: [String], records: [String]) {
    let columns = "hex(subject) || ' ' || ord || ' ' ||"
    return (
      try String.fetchAll(
        db,
        sql: "SELECT \(columns) record FROM subject_record ORDER BY subject, ord, record"
      ),
      try String.fetchAll(
        db,
        sql: "SELECT \(columns) key FROM record ORDER BY subject, ord, key"
      )
    )
  }
}
