import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Foundation
import GRDB
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

  /// What is kept for figures after the time is over is nobody's: the name stands in no table, and
  /// the code in none that says more of a person than what was done.
  @Test func `what stays after 24 months carries no person`() async throws {
    let store = try await Self.learnt()
    try await store.append(
      .observed(.independent),
      .personEnrolled(PersonEnrolled(groups: [.fisher]))
    )
    try await Self.live(store, through: 700)
    let retention = try #require(try await store.overdue(at: Self.after(733)))

    try await store.endKeeping(retention, at: Self.after(733))

    let (named, coded) = try await store.tables { db in
      let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type='table'")
      func holding(_ isIt: (DatabaseValue) -> Bool) throws -> [String] {
        try tables.filter { table in
          try Row.fetchAll(db, sql: "SELECT * FROM \(table)").contains { row in
            row.databaseValues.contains(where: isIt)
          }
        }
        .sorted()
      }
      let code = Data(Self.person.code.bytes)
      return (
        try holding { String.fromDatabaseValue($0)?.contains("Lâu") == true },
        try holding { Data.fromDatabaseValue($0) == code }
      )
    }
    #expect(named == [])
    let ofDeeds: Set = [
      "record", "subject_record", "attempt", "met", "finished_step", "observation", "observer",
      "completion", "enrolment", "residence", "learning_month", "undated_learning", "erasure",
    ]
    #expect(Set(coded).isSubset(of: ofDeeds), "\(coded)")
    #expect(Set(coded).isSuperset(of: ["attempt", "completion", "observation", "enrolment"]))
  }

  @Test func `who holds a paper is kept, and called no more`() async throws {
    let store = try await Self.learnt()
    let phone = try PhoneNumber("0912345678")
    try await store.write(at: .fixture()) { tx in
      tx.save(
        PersonEntry(
          person: Self.person,
          fullName: "Nguyễn Thị Lâu",
          birthYear: 1958,
          phone: phone,
          phoneOwner: .own
        )
      )
    }
    try await store.append(.paperIssued(.fixture()))
    try await Self.live(store, through: 700)

    let retention = try #require(try await store.overdue(at: Self.after(733)))
    #expect(retention.idle == [] && retention.contacts == [Self.person])
    try await store.endKeeping(retention, at: Self.after(733))

    let entry = try await store.read { try $0.ownEntry(of: Self.person) }
    #expect(entry?.fullName == "Nguyễn Thị Lâu" && entry?.birthYear == 1958)
    #expect(entry?.phone == nil)
    #expect(try await store.overdue(at: Self.after(733))?.isEmpty == true)
  }

  @Test func `whose paper was withdrawn goes with the time of everybody`() async throws {
    let store = try await Self.learnt()
    try await store.append(.paperIssued(.fixture()), .paperRevoked(.fixture()))
    try await Self.live(store, through: 700)

    #expect(try await store.overdue(at: Self.after(733))?.idle == [Self.person])
  }

  @Test func `what was asked for and agreed to goes 24 months after the erasure`() async throws {
    let store = try await Self.learnt()
    let grant = ConsentGrant(
      purpose: .study,
      text: .fixture(3),
      mode: .signed,
      withGuardian: false
    )
    let asked = RequestReceived(
      request: .init(high: 1, low: 2),
      what: .erase,
      day: CalendarDay(.t0)
    )
    try await store.append(.consentGiven(ConsentGiven(grant)), .requestReceived(asked))
    try await store.append(
      .personErased(PersonErased(reason: .asked, born: BirthYears(first: 1957, last: 1966))),
      .requestClosed(RequestClosed(request: asked.request, outcome: .done, day: CalendarDay(.t0)))
    )
    try await Self.live(store, through: 700)
    #expect(try await store.overdue(at: Self.after(730))?.erased == [])

    let retention = try #require(try await store.overdue(at: Self.after(733)))
    #expect(retention.erased == [Self.person])
    try await store.endKeeping(retention, at: Self.after(733))

    #expect(try await store.read { try $0.requests() } == [])
    #expect(try await store.read { try $0.consents(of: Self.person) } == [])
    #expect(try await store.read { try $0.completions(of: Self.person) }.count == 1)
    #expect(try await store.overdue(at: Self.after(733))?.isEmpty == true)
    #expect(try await store.verifyChains() == [])
    let kept = try await store.dump()
    try store.rebuild()
    #expect(try await store.dump() == kept)
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
