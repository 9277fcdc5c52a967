import CourseCore
import CourseStore
import CourseTestSupport
import GRDB
import Testing

struct ChainCheckTests {
  enum Found { case changed, wrongBody, missing }

  @Test(arguments: [
    ("UPDATE record SET happened = happened + 1", 3, Found.changed),
    ("UPDATE record SET body = replace(body, 's2', 's9')", 3, .wrongBody),
    ("DELETE FROM record", 3, .missing),
    ("UPDATE record SET trusted = 0", 4, .changed),
    ("DELETE FROM record", 4, .missing),
  ])
  func `a record that was changed or taken out is found`(
    deed: String,
    seq: Int,
    found: Found
  ) async throws {
    let store = try SQLiteStore.fixture()
    try await store.append(.finishedStep("s1"), .finishedStep("s2"), .finishedStep("s3"))
    #expect(try await store.verifyChains() == [])

    try await store.tables { try $0.execute(sql: deed + " WHERE key & 1099511627775 = \(seq)") }

    let key = RecordKey(station: store.station, seq: seq)
    let problem: ChainProblem =
      switch found {
      case .changed: .changed(key)
      case .wrongBody: .wrongBody(key)
      case .missing: .missing(key)
      }
    #expect(try await store.verifyChains() == [problem])
  }

  @Test func `a body that was dropped is no problem`() async throws {
    let store = try SQLiteStore.fixture()
    try await store.append(.finishedStep("s1"))

    try await store.tables { try $0.execute(sql: "UPDATE record SET body = NULL, salt = NULL") }

    #expect(try await store.verifyChains() == [])
  }
}
