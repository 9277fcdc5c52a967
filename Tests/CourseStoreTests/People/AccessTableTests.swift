import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import GRDB
import Testing

struct AccessTableTests {
  private static func logged() async throws -> SQLiteStore {
    let store = try SQLiteStore.fixture()
    try await store.write(at: .fixture()) { tx in
      for act in [AccessAct.opened, .gathered, .corrected] {
        tx.log(
          AccessEntry(
            at: tx.moment.wall,
            isDateTrusted: true,
            actor: .fixture(2),
            person: .fixture(1),
            act: act
          )
        )
      }
    }
    return store
  }

  @Test func `what was done with somebody's data is told, the latest first`() async throws {
    let store = try await Self.logged()

    let acts = try await store.read { try $0.accesses(to: .fixture(1)) }.map(\.act)

    #expect(acts == [.corrected, .gathered, .opened])
    #expect(try await store.read { try $0.accesses(to: .fixture(3)) } == [])
    #expect(try await store.read { try $0.isAccessLogWhole() })
  }

  @Test(
    arguments: [
      "UPDATE access SET act = 'opened' WHERE id = 2", "UPDATE access SET at = at + 1 WHERE id = 3",
      "DELETE FROM access WHERE id = 2",
    ]
  )
  func `a row that was changed, or taken out, is noticed`(damage: String) async throws {
    let store = try await Self.logged()

    try await store.tables { try $0.execute(sql: damage) }

    #expect(try await !store.read { try $0.isAccessLogWhole() })
  }
}
