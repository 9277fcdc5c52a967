import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Testing

struct ConcurrencyTests {
  @Test func `two stores and 32 writers on one directory lose and double nothing`() async throws {
    let temporary = try TemporaryDirectory()
    let stores = try [1, 2].map { _ in try SQLiteStore.fixture(in: temporary.data()) }
    for writer in 1...32 {
      try await stores[0].append(
        .started(.fixture(UInt64(writer))),
        about: .fixture(UInt64(writer))
      )
    }

    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 1...32 {
        group.addTask {
          let number = UInt64(writer)
          for position in 1...25 {
            try await stores[writer % 2].append(
              .answered(position, of: .fixture(number)),
              about: .fixture(number)
            )
          }
        }
      }
      try await group.waitForAll()
    }

    let records = try await stores[1].records(of: stores[1].station, limit: 10_000)
    #expect(stores[0].station == stores[1].station)
    // The beginning of the chain, 32 beginnings and 32 × 25 answers.
    let expected = 833
    #expect(records.count == expected)
    #expect(records.map(\.envelope.order) == Array(1...records.count))
    #expect(try await stores[0].verifyChains() == [])
    for writer in 1...32 {
      let answers = try await stores[0].read { try $0.answers(to: .fixture(UInt64(writer))) }
      #expect(answers.map(\.position) == Array(1...25))
    }
  }

  @Test func `only what others wrote changes the generation`() async throws {
    let temporary = try TemporaryDirectory()
    let mine = try SQLiteStore.fixture(in: temporary.data())
    let others = try SQLiteStore.fixture(in: temporary.data())
    try await mine.append(.started())
    let first = try await mine.read { $0.generation }

    try await mine.append(.answered(1))
    let afterMine = try await mine.read { $0.generation }
    try await others.append(.answered(2))
    let afterTheirs = try await mine.read { $0.generation }
    try await others.append(.answered(3))
    let afterTheirsAgain = try await mine.read { $0.generation }
    let inWrite = try await mine.write(at: .fixture()) { $0.generation }
    let afterAll = try await mine.read { $0.generation }

    #expect(afterMine == first)
    #expect(Set([first, afterTheirs, afterTheirsAgain, inWrite]).count == 4)
    #expect(afterAll == inWrite)
  }

  @Test func `a body sees what those before it in the commit did, not its own`() async throws {
    let store = try SQLiteStore.fixture()

    let seen = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 1...64 {
        group.addTask {
          try await store.write(at: .fixture()) { store in
            let before = try store.finishedSteps(of: .fixture(1)).count
            store.append(.finishedStep(StepID("s\(number)")), about: PersonID.fixture(1), by: nil)
            #expect(try store.finishedSteps(of: .fixture(1)).count == before)
            return before
          }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }

    #expect(seen.sorted() == Array(0..<64))
  }
}
