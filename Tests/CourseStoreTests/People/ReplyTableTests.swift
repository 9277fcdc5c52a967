import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Testing

struct ReplyTableTests {
  /// Each new reply looks at the four oldest: eight go with the first two.
  @Test func `replies are forgotten when they are surely old`() async throws {
    let store = try SQLiteStore.fixture()
    for number in 1...8 { try await store.reply(number, at: .fixture()) }

    try await store.reply(9, at: .fixture(after: .hours(5)))
    #expect(try await store.kept(of: 1...9) == Array(1...9))

    try await store.reply(10, at: .fixture(after: .hours(7)))
    try await store.reply(11, at: .fixture(after: .hours(7)))
    #expect(try await store.kept(of: 1...11) == [9, 10, 11])
  }

  @Test func `no date makes a reply old`() async throws {
    let store = try SQLiteStore.fixture()
    try await store.reply(1, at: .fixture())

    try await store.reply(2, at: .fixture(after: .seconds(1), wall: .t0(after: .days(400))))

    #expect(try await store.kept(of: 1...2) == [1, 2])
  }

  /// The clock is not believed, so only the time since the machine started is sure.
  @Test(arguments: [(Span.hours(5), [1, 2]), (.hours(7), [2])])
  func `what came before the machine was started is as old as the start`(
    since: Span,
    kept: [Int]
  ) async throws {
    let store = try SQLiteStore.fixture()
    try await store.reply(1, at: .fixture())
    let later = ClockReading.fixture(
      after: since,
      wall: .t0(after: .days(400)),
      boot: Code128(high: 0, low: 2)
    )

    try await store.reply(2, at: later)

    #expect(try await store.kept(of: 1...2) == kept)
  }
}

extension SQLiteStore {
  fileprivate func reply(_ number: Int, at reading: ClockReading) async throws {
    try await write(at: reading) { tx in
      tx.save(
        StoredReply(key: .fixture(number), request: .fixture(1), reply: "da", at: tx.moment)
      )
    }
  }

  fileprivate func kept(of numbers: ClosedRange<Int>) async throws -> [Int] {
    try await read { tx in try numbers.filter { try tx.reply(to: .fixture($0)) != nil } }
  }
}

extension ReplyKey {
  fileprivate static func fixture(_ number: Int) -> Self {
    Self(person: .fixture(1), operation: "begin", key: "k-\(number)")
  }
}
