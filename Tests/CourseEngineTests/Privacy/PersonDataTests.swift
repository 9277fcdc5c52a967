import CourseCore
import CourseTestSupport
import Testing

@testable import CourseEngine

struct PersonDataTests {
  @Test func `a person is told who looked, who changed what, and what is kept`() async throws {
    let village = try await Village.founded()
    let (engine, tutor) = (village.engine, village.tutor)
    for _ in 1...3 { _ = try await engine.person(tutor, village.person) }
    try await engine.rename(tutor, village.person, to: "Nguyễn Thị Hoà", because: .asOnPapers)

    let data = try await engine.data(tutor, of: village.person)

    // One look is one row, however often the page is opened within it.
    #expect(data.accesses.map(\.entry.act) == [.gathered, .renamed, .opened])
    #expect(data.accesses.allSatisfy { $0.actor == "Người Làm Việc" })
    #expect(data.file.formerNames.map(\.fullName) == ["Nguyễn Thị Hòa"])
    // The officer enrolled the person, and read the consent aloud.
    #expect(Set(data.changes.map(\.change.kind.name)) == ["person.enrolled", "consent.given"])
    #expect(data.changes.allSatisfy { $0.actor == "Lê Thị Đúng" })
  }

  @Test func `a look of later is another look`() async throws {
    let village = try await Village.founded()
    _ = try await village.engine.person(village.tutor, village.person)

    village.centre.wait(.minutes(11))
    _ = try await village.engine.person(village.tutor, village.person)

    let log = try await village.engine.accessLog(village.officer)
    #expect(log.latest.map(\.entry.act) == [.opened, .opened])
    #expect(log.isWhole)
  }

  @Test func `whoever is out of reach leaves no row`() async throws {
    let village = try await Village.founded()

    await #expect(throws: EngineError.notFound(.person, id: village.elsewhere.description)) {
      try await village.engine.data(village.tutor, of: village.elsewhere)
    }

    #expect(try await village.engine.accessLog(village.officer).latest.isEmpty)
  }

  @Test func `names leave with a reason, and everybody on the list can see it`() async throws {
    let village = try await Village.founded()
    let list = try await village.engine.exportPeople(
      village.tutor,
      of: nil,
      because: .visits
    )

    #expect(list.people.elements.map(\.view.fullName) == ["Nguyễn Thị Hòa"])
    #expect(list.exporter == "Người Làm Việc" && list.day == CalendarDay(.t0))
    let data = try await village.engine.data(village.tutor, of: village.person)
    let row = try #require(data.accesses.last?.entry)
    #expect(row.act == .exported && row.reason == .visits)
    await #expect(throws: EngineError.notAllowed(.exportPeople)) {
      let elsewhere = try await village.centre.settlements()[1]
      _ = try await village.engine.exportPeople(village.tutor, of: elsewhere, because: .visits)
    }
  }

  @Test func `the telephone number goes with the consent to reminders`() async throws {
    let village = try await Village.founded()
    let (engine, officer) = (village.engine, village.officer)
    let enrolment = Enrolment.fixture(
      "Lò Thị Máy",
      of: village.here,
      phone: "0912345678",
      consents: [village.centre.consent(), village.centre.consent(to: .reminders)]
    )
    let person = try await engine.enrol(officer, enrolment, pin: "2580").person
    #expect(try await engine.person(officer, person).phone != nil)

    try await engine.withdraw(officer, .reminders, of: person)

    #expect(try await engine.person(officer, person).phone == nil)
  }

  @Test func `corrections, consents and cards stand in the same log`() async throws {
    let village = try await Village.founded()
    let (engine, officer, person) = (village.engine, village.officer, village.person)
    let details = PersonDetails(birthYear: 1957, settlement: village.here, groups: [.farmer])
    _ = try await engine.correct(officer, person, to: details)
    try await engine.give(officer, village.centre.consent(to: .reminders), by: person)
    try await engine.withdraw(officer, .reminders, of: person)
    try await engine.resetPIN(officer, of: person, to: "8520")
    _ = try await engine.replaceCard(officer, of: person, pin: "8520")

    let data = try await engine.data(officer, of: person)

    let acts: [AccessAct] = [.gathered, .card, .card, .consent, .consent, .corrected]
    #expect(data.accesses.map(\.entry.act) == acts)
    let kinds = data.changes.map(\.change.kind.name)
    #expect(kinds.prefix(2) == ["consent.withdrawn", "consent.given"])
  }

  @Test func `a learner reads what is kept, which is no look at somebody`() async throws {
    let village = try await Village.founded()
    let (engine, tutor) = (village.engine, village.tutor)
    _ = try await engine.person(tutor, village.person)

    let own = try await engine.ownData(village.learner)
    _ = try await engine.ownData(village.learner)

    #expect(own.file.view.fullName == "Nguyễn Thị Hòa" && own.settlement == "thôn Đoài")
    #expect(own.accesses.map(\.entry.act) == [.opened])
    let toldByStaff = try await engine.data(tutor, of: village.person)
    #expect(toldByStaff.file == own.file && toldByStaff.changes == own.changes)
    #expect(toldByStaff.accesses.map(\.entry.act) == [.gathered, .opened])
  }
}
