import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import GRDB
import Testing

struct AnswerTableTests {
  @Test func `more answers than wait together are all found, and the first of each stands`()
    async throws
  {
    let store = try SQLiteStore.fixture()
    try await store.append(.started())
    let responses = [Response.truth(true), .truth(false)]

    // 2,100 answers to 700 positions: each given three times, the first time rightly.
    try await store.write(at: .fixture()) { tx in
      for round in 0..<3 {
        for position in 1...700 {
          let answer = Fact.answered(position, responses[min(round, 1)])
          tx.append(answer, about: PersonID.fixture(1).code, by: .fixture(1))
        }
      }
    }

    let answers = try await store.read { try $0.answers(to: .fixture(1)) }
    let waiting = try await store.tables { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM fresh_answer")
    }
    #expect(answers.map(\.position) == Array(1...700))
    #expect(answers.allSatisfy { $0.response == .truth(true) })
    #expect(waiting == 100)
  }

  @Test func `rows that wait are the same rows after a rebuild`() async throws {
    let store = try SQLiteStore.fixture()
    try await store.append(.started(), .answered(1), .answered(2))
    let before = try await store.dump()

    try await store.tables { db in
      try db.execute(
        sql: """
          INSERT INTO answer (started, position, revision, record)
          SELECT started, position, revision, record FROM fresh_answer;
          DELETE FROM fresh_answer
          """
      )
    }
    let merged = try await store.dump()
    try store.rebuild()

    #expect(merged == before)
    #expect(try await store.dump() == before)
  }
}
