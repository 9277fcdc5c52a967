import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Testing

/// What is kept, and for how long: `domain.md`, section 5.3.
struct RetentionTests {
  private static let person = PersonID.fixture(1)

  private static func learnt() async throws -> SQLiteStore {
    let store = try SQLiteStore.fixture()
    try await store.write(at: .fixture()) { tx in
      tx.save(PersonEntry(person: person, fullName: "Nguyễn Thị Lâu", birthYear: 1958))
    }
    try await store.append(.personEnrolled(PersonEnrolled(groups: [.farmer])))
    try await store.append(.started(), .answered(1), .answered(2), .finished())
    try await store.append(.practised("s1"), .completed())
    return store
  }

  /// A reading whose date the station believes: it comes after others of the days before.
  private static func after(_ days: Int64) -> ClockReading { .fixture(after: .days(days)) }

  /// Goes on believing the clock, which it does for 180 days at a time.
  private static func live(_ store: SQLiteStore, through days: Int64) async throws {
    for day in stride(from: Int64(100), through: days, by: 100) {
      try await store.write(at: after(day)) { tx in
        tx.append(.finishedStep("s1"), about: .fixture(9), by: nil)
      }
    }
  }

  @Test func `nothing goes before its time`() async throws {
    let store = try await Self.learnt()

    let retention = try #require(try await store.overdue(at: Self.after(89)))

    #expect(retention.isEmpty)
  }

  @Test func `answers go after 90 days, marks stay`() async throws {
    let store = try await Self.learnt()
    let mark = try await store.read { try $0.attempt(.fixture(1))?.summary }

    let retention = try #require(try await store.overdue(at: Self.after(91)))
    // Looking changes nothing.
    #expect(try await store.read { try $0.answers(to: .fixture(1)) }.count == 2)
    #expect(retention.answers == [.fixture(1)] && retention.practice == [Self.person])
    #expect(retention.idle.isEmpty)
    try await store.endKeeping(retention, at: Self.after(91))

    #expect(try await store.read { try $0.answers(to: .fixture(1)) } == [])
    #expect(try await store.read { try $0.attempt(.fixture(1))?.summary } == mark)
    #expect(try await store.overdue(at: Self.after(91))?.isEmpty == true)
    let kept = try await store.dump()
    try store.rebuild()
    #expect(try await store.dump() == kept)
  }

  @Test func `who has not come for 24 months has no name any more`() async throws {
    let store = try await Self.learnt()
    try await Self.live(store, through: 700)
    #expect(try await store.overdue(at: Self.after(730))?.idle == [])

    let retention = try #require(try await store.overdue(at: Self.after(733)))
    #expect(retention.idle == [Self.person])
    try await store.endKeeping(retention, at: Self.after(733))

    #expect(try await store.read { try $0.ownEntry(of: Self.person) } == nil)
    #expect(try await store.read { try $0.completions(of: Self.person) }.count == 1)
  }

  @Test func `whoever holds a role is kept`() async throws {
    let store = try await Self.learnt()
    try await store.append(.roleGiven(RoleGiven(role: .officer)))
    try await Self.live(store, through: 700)

    #expect(try await store.overdue(at: Self.after(733))?.idle == [])
  }

  @Test func `a clock that is not believed expires nothing`() async throws {
    let store = try await Self.learnt()

    #expect(try await store.overdue(at: Self.after(900)) == nil)
  }

  @Test func `rows of the logs go after 24 months`() async throws {
    let store = try await Self.learnt()
    try await store.write(at: Self.after(1)) { tx in
      tx.log(
        AccessEntry(
          at: tx.moment.wall,
          isDateTrusted: true,
          actor: .fixture(2),
          person: Self.person,
          act: .opened
        )
      )
    }
    try await Self.live(store, through: 700)

    let retention = try #require(try await store.overdue(at: Self.after(735)))
    #expect(retention.accesses == 1)
    try await store.endKeeping(retention, at: Self.after(735))

    #expect(try await store.read { try $0.accesses(latest: 10) } == [])
  }
}
