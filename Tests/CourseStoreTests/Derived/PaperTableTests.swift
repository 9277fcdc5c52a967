import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Testing

struct PaperTableTests {
  private static func row(_ paper: UInt64, in store: SQLiteStore) async throws -> PaperRow {
    try #require(try await store.read { try $0.paper(.fixture(paper)) })
  }

  @Test func `a paper holds until it is revoked, and then for good`() async throws {
    let store = try SQLiteStore.fixture()
    try await store.append(.paperIssued(.fixture()))
    let issued = try await Self.row(1, in: store)

    try await store.append(.paperRevoked(.fixture()))
    try await store.append(
      .paperVoided(PaperVoided(paper: .fixture(1), reason: .duplicate, day: CalendarDay(.t0)))
    )
    let revoked = try await Self.row(1, in: store)

    #expect(issued.holds && issued.signer == .fixture(1) && issued.issued == .fixture())
    #expect(revoked.end == EndedPaper(.withdrawn, on: .fixture("2026-11-04")))
    #expect(revoked.endReason == "ket_luan_kiem_tra")
  }

  @Test func `a paper that is issued again names the one before, and ends it`() async throws {
    let store = try SQLiteStore.fixture()

    try await store.append(.paperIssued(.fixture()), .paperReissued(.fixture()))

    let old = try await Self.row(1, in: store)
    let new = try await Self.row(2, in: store)
    #expect(old.end?.end == .replaced && old.replacedBy == .fixture(2))
    #expect(new.holds && new.replaced == .fixture(1) && new.issued == .fixture(2))
  }

  @Test func `records about another person do not touch a paper`() async throws {
    let store = try SQLiteStore.fixture()
    try await store.append(.paperIssued(.fixture()))

    try await store.append(.paperRevoked(.fixture()), about: .fixture(2))

    #expect(try await Self.row(1, in: store).holds)
  }

  @Test func `it is known who took a paper, and when`() async throws {
    let store = try SQLiteStore.fixture()
    let handed = PaperHanded(paper: .fixture(1), recipient: .proxy, day: .fixture("2026-11-09"))

    try await store.append(.paperIssued(.fixture()), .paperHanded(handed))

    let row = try await Self.row(1, in: store)
    #expect(row.handed == .init(day: .fixture("2026-11-09"), recipient: .proxy))
  }

  @Test func `numbers are counted by year, and places by list`() async throws {
    let store = try SQLiteStore.fixture()

    try await store.append(
      .paperIssued(.fixture(40, dated: "2025-12-31")),
      .paperIssued(.fixture(1)),
      .paperIssued(.fixture(2)),
      .paperRevoked(.fixture(2))
    )

    try await store.read { tx in
      let years = try tx.registerYears(of: .fixture)
      #expect(years == [RegisterYear(2_025, last: 40), RegisterYear(2_026, last: 2)])
      let found1 = try tx.papers(of: .fixture, in: 2_026).map(\.issued.number.ordinal)
      #expect(found1 == [1, 2])
      let found2 = try tx.takenPlaces(of: .fixture, in: 1)
      #expect(found2 == [1, 2, 40])
      let ended = try tx.endedPapers(of: .fixture, in: 1)
      #expect(ended == [2: EndedPaper(.withdrawn, on: .fixture("2026-11-04"))])
      let found3 = try tx.lastList(of: .fixture)
      #expect(found3 == 1)
    }
  }

  @Test func `everybody who observed a task is known, whatever was seen`() async throws {
    let store = try SQLiteStore.fixture()

    for (observer, level) in [(2, TaskLevel.notYet), (3, .independent), (2, .guided)] {
      try await store.write(at: .fixture(after: .seconds(1))) { tx in
        tx.append(
          .observed(level),
          about: PersonID.fixture(1),
          by: .fixture(UInt64(observer))
        )
      }
    }

    try await store.read { tx in
      let observers = Set(try tx.observers(of: .fixture(1)))
      #expect(observers == [.fixture(2), .fixture(3)])
      let seen = try tx.taskEvidence(of: .fixture(1)).values.first
      #expect(seen?.level == .independent && seen?.observer == .fixture(3))
    }
  }

  @Test func `the last check stands`() async throws {
    let store = try SQLiteStore.fixture()

    try await store.append(.paperChecked(.fixture([])), .paperChecked(.fixture()))

    let check = try await store.read { try $0.check(of: .fixture(1), for: .course("c")) }
    #expect(check?.checked == .fixture() && check?.by == .fixture(1))
    #expect(try await store.read { try $0.check(of: .fixture(1), for: .course("d")) } == nil)
  }

  @Test func `the register lies where the last word says`() async throws {
    let store = try SQLiteStore.fixture()
    let opened = RegisterMoved(issuer: .fixture, to: .fixture(1), machine: "Máy một")

    try await store.append(.registerMoved(opened), .registerMoved(.fixture()))

    #expect(try await store.read { try $0.registerPlaces() } == [.fixture()])
  }

  @Test func `papers derived again are the same`() async throws {
    let store = try SQLiteStore.fixture()
    try await store.append(
      .observed(.independent),
      .paperChecked(.fixture()),
      .paperIssued(.fixture()),
      .paperReissued(.fixture()),
      .paperRevoked(.fixture(2)),
      .registerMoved(.fixture())
    )
    let before = try await store.dump()

    try store.rebuild()

    #expect(try await store.dump() == before)
    #expect(
      before.contains { $0.hasPrefix("paper:") } && before.contains { $0.hasPrefix("observer:") }
    )
  }

  @Test func `the papers of joined entries are one person's`() async throws {
    let store = try SQLiteStore.fixture()
    try await store.append(.observed(.independent), about: .fixture(2))
    try await store.append(.paperIssued(.fixture()), about: .fixture(2))

    try await store.append(.personJoined(PersonJoined(into: .fixture(1))), about: .fixture(2))
    try await store.append(.paperRevoked(.fixture()), about: .fixture(2))

    try await store.read { tx in
      for entry in [1, 2] as [UInt64] {
        let found4 = try tx.papers(of: .fixture(entry)).map(\.id)
        #expect(found4 == [.fixture(1)])
        let found5 = try tx.papers(of: .fixture(entry)).map(\.holds)
        #expect(found5 == [false])
        let found6 = try tx.observers(of: .fixture(entry))
        #expect(found6 == [.fixture(2)])
      }
    }
  }
}
