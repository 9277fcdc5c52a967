import CourseCore
import CourseCredentials
import CourseEngine
import CourseStore
import CourseTestSupport
import Testing

struct IssueTests {
  @Test func `a paper says what is known, under the first number of its year`() async throws {
    let office = try await Office.founded()
    let person = office.learners[0]
    try await office.engine.check(
      office.officer,
      Office.target,
      of: [CheckedLearner(person, born: BirthDate(year: 1_951, month: 3, day: 12))]
    )

    let paper = try await office.engine.issue(office.signer, Office.target, to: [person])[0]

    let row = try #require(try await office.row(paper))
    let facts = try #require(try await office.entry(paper)?.facts)
    #expect(row.holds && row.issued.number.description == "01/GXN-TTHTCĐ")
    #expect(row.issued.judged.target == Office.target && row.issued.block == .fixture())
    #expect(facts.letterhead.superior == "ỦY BAN NHÂN DÂN XÃ AN XÁ")
    #expect(facts.letterhead.name == "TRUNG TÂM HỌC TẬP CỘNG ĐỒNG XÃ AN XÁ")
    #expect(facts.place == "An Xá" && facts.issued == CalendarDay(.t0))
    #expect(facts.holder.home == "Thôn Đoài, xã An Xá, tỉnh Phú Thọ")
    #expect(facts.holder.born?.printed == "12/03/1951")
    #expect(facts.achievement.code == "K04" && facts.achievement.version == "1.2")
    #expect(facts.tasks?.done == 1 && facts.tasks?.observer == "Người Làm Việc")
    #expect(facts.study.forms == [.guided] && facts.test == nil)
    #expect(facts.signer.titles == ["GIÁM ĐỐC"])
  }

  @Test func `any other centre checks what was signed, and the record has its digest`() async throws
  {
    let office = try await Office.founded()
    let paper = try await office.issue()[0]

    let entry = try #require(try await office.entry(paper))
    let row = try #require(try await office.row(paper))

    let keys = IssuerKeys(
      issuer: .fixture,
      name: "Trung tâm",
      keys: [Office.key.publicKey(for: .fixture("2026-01-01"))]
    )
    let known = KnownIssuers(TrustedIssuers([keys]))
    #expect(known.check(entry.symbol, on: CalendarDay(.t0)).facts == entry.facts)
    #expect(known.check(entry.badge, on: CalendarDay(.t0)).facts == entry.facts)
    let digested = RegisterEntry.digested(entry.facts, salt: entry.salt)
    #expect(row.issued.facts == SHA256Hasher.digest(digested))
  }

  @Test func `many are issued at once, in the order they are named`() async throws {
    let office = try await Office.founded(learners: 5)

    let papers = try await office.issue()

    var numbers: [Int] = []
    var places: Set<Int> = []
    for paper in papers {
      let issued = try #require(try await office.row(paper)).issued
      numbers.append(issued.number.ordinal)
      places.insert(issued.status.index)
    }
    #expect(numbers == [1, 2, 3, 4, 5] && places.count == 5)
  }

  @Test func `whoever observed a task issues no paper, whatever was seen`() async throws {
    let office = try await Office.founded()
    let person = office.learners[0]
    // The signer is a tutor too, and once saw that the learner could not do it yet.
    let signer = try await office.engine.person(of: office.signer)
    let role = GivenRole(role: .tutor, settlements: [office.village])
    _ = try await office.engine.give(office.officer, role, to: signer)
    try await office.observe(person, .notYet, by: office.signer)
    try await office.check()

    await #expect(throws: EngineError.refused([Refused("learners.0", .hasObserved)])) {
      try await office.engine.issue(office.signer, Office.target, to: [person])
    }

    #expect(try await office.centre.store.read { try $0.papers(of: person) }.isEmpty)
  }

  @Test func `an observer who was enrolled twice is still the observer`() async throws {
    let office = try await Office.founded(learners: 2)
    let (learner, other) = (office.learners[0], office.learners[1])
    // The second entry is the signer's own, under which tasks were observed.
    let signer = try await office.engine.person(of: office.signer)
    try await office.centre.store.write(at: .fixture(after: .seconds(1))) { tx in
      tx.append(
        .taskObserved(
          TaskObserved(
            course: "khoa",
            task: "viec",
            level: .guided,
            place: .home,
            mode: .atHome,
            device: .own
          )
        ),
        about: learner,
        by: other
      )
      tx.append(.personJoined(PersonJoined(into: other)), about: signer, by: nil)
    }
    try await office.check([learner])

    await #expect(throws: EngineError.refused([Refused("learners.0", .hasObserved)])) {
      try await office.engine.issue(office.signer, Office.target, to: [learner])
    }
  }

  @Test func `nothing is issued before an officer has seen the evidence`() async throws {
    let office = try await Office.founded()

    await #expect(throws: EngineError.refused([Refused("learners.0", .notChecked)])) {
      try await office.engine.issue(office.signer, Office.target, to: office.learners)
    }
  }

  @Test func `a batch in which one is refused issues nothing`() async throws {
    let office = try await Office.founded(learners: 2)
    try await office.check([office.learners[0]])

    await #expect(throws: EngineError.refused([Refused("learners.1", .notChecked)])) {
      try await office.engine.issue(office.signer, Office.target, to: office.learners)
    }
    let years = try await office.centre.store.read { try $0.registerYears(of: .fixture) }

    #expect(years.isEmpty)
    let issued = try await office.engine.issue(
      office.signer,
      Office.target,
      to: [office.learners[0]]
    )
    #expect(try await office.row(issued[0])?.issued.number.ordinal == 1)
  }

  @Test func `repeating it issues nothing twice`() async throws {
    let office = try await Office.founded()
    _ = try await office.issue()

    await #expect(throws: EngineError.refused([Refused("learners.0", .paperHolds)])) {
      try await office.engine.issue(office.signer, Office.target, to: office.learners)
    }
    await #expect(throws: EngineError.refused([Refused("learners.0", .paperHolds)])) {
      try await office.check()
    }
  }

  @Test func `one who is named twice gets one paper`() async throws {
    let office = try await Office.founded()
    try await office.check()
    let person = office.learners[0]

    await #expect(throws: EngineError.refused([Refused("learners.1", .paperHolds)])) {
      try await office.engine.issue(office.signer, Office.target, to: [person, person])
    }
  }

  @Test(arguments: [nil, SigningTerms.fixture(from: "2026-11-02"), .fixture(through: "2026-10-31")])
  func `a signer without a right for the day signs nothing`(terms: SigningTerms?) async throws {
    let office = try await Office.founded(terms: terms)
    try await office.check()

    await #expect(throws: EngineError.refused([Refused("signer", .noAuthority)])) {
      try await office.engine.issue(office.signer, Office.target, to: office.learners)
    }
  }

  @Test func `a role given once more keeps its terms, and a centre has no collective`() async throws
  {
    let office = try await Office.founded()
    let signer = try await office.engine.person(of: office.signer)

    let again = try await office.engine.give(
      office.officer,
      GivenRole(role: .signer),
      to: signer
    )

    #expect(again.roles == [GivenRole(role: .signer, signing: .fixture())])
    let collective = SigningTerms.fixture(.fixture(.head, isForCollective: true))
    await #expect(throws: EngineError.refused([Refused("signing", .signature)])) {
      try await office.engine.give(
        office.officer,
        GivenRole(role: .signer, signing: collective),
        to: signer
      )
    }
  }

  @Test func `officers and tutors do not sign, signers do not check`() async throws {
    let office = try await Office.founded()

    for token in [office.officer, office.tutor] {
      await #expect(throws: EngineError.notAllowed(.issuePapers)) {
        try await office.engine.issue(token, Office.target, to: office.learners)
      }
    }
    for token in [office.signer, office.tutor] {
      await #expect(throws: EngineError.notAllowed(.checkPapers)) {
        try await office.engine.check(
          token,
          Office.target,
          of: [CheckedLearner(office.learners[0])]
        )
      }
    }
  }

  @Test func `nobody checks their own evidence`() async throws {
    let office = try await Office.founded()
    let officer = try await office.engine.person(of: office.officer)
    try await office.centre.store.write(at: .fixture(after: .seconds(1))) { tx in
      tx.append(.personJoined(PersonJoined(into: office.learners[0])), about: officer, by: nil)
    }

    await #expect(throws: EngineError.refused([Refused("learners.0", .ownself)])) {
      try await office.check()
    }
  }

  @Test func `the last digits are printed with a consent alone`() async throws {
    let office = try await Office.founded()
    let person = office.learners[0]
    func check(_ digits: String) async throws {
      let learner = CheckedLearner(person, lastDigits: digits)
      try await office.engine.check(office.officer, Office.target, of: [learner])
    }

    await #expect(throws: EngineError.refused([Refused("learners.0", .lastDigits)])) {
      try await check("123")
    }
    await #expect(throws: EngineError.refused([Refused("learners.0", .consentMissing)])) {
      try await check("0123")
    }
    let consent = office.centre.consent(to: .numberOnPaper)
    try await office.engine.give(office.officer, consent, by: person)
    try await check("0123")
    let paper = try await office.engine.issue(office.signer, Office.target, to: [person])[0]

    #expect(try await office.entry(paper)?.lastDigits == "0123")
  }

  @Test func `where the clock is in doubt a person confirms the date first`() async throws {
    let office = try await Office.founded()
    try await office.check()
    // The machine starts again with a dead battery.
    office.centre.setWall(to: Timestamp(milliseconds: 0))
    office.centre.reboot()
    let signer = try await office.centre.signInStaff(Office.signerLogin)
    let officer = try await office.centre.signInStaff()

    await #expect(throws: EngineError.refused([Refused("date", .dateDoubtful)])) {
      try await office.engine.issue(signer, Office.target, to: office.learners)
    }
    try await office.engine.confirmDate(officer, .t0(after: .days(61)))
    let paper = try await office.engine.issue(signer, Office.target, to: office.learners)[0]

    // 61 days after 2026-11-01 is 2027-01-01: the first number of another year.
    let issued = try #require(try await office.row(paper)).issued
    #expect(issued.dated == .fixture("2027-01-01") && issued.number.ordinal == 1)
  }

  @Test func `each year begins at one`() async throws {
    let office = try await Office.founded(learners: 2)
    _ = try await office.issue([office.learners[0]])

    office.centre.wait(.days(61))
    let officer = try await office.centre.signInStaff()
    let signer = try await office.centre.signInStaff(Office.signerLogin)
    let other = office.learners[1]
    try await office.engine.check(officer, Office.target, of: [CheckedLearner(other)])
    let paper = try await office.engine.issue(signer, Office.target, to: [other])[0]

    let issued = try #require(try await office.row(paper)).issued
    #expect(issued.dated.year == 2_027 && issued.number.ordinal == 1)
  }

  @Test func `what one check says of a learner stays when the next one says nothing`() async throws
  {
    let office = try await Office.founded(learners: 1)
    let born = try #require(BirthDate(year: 1951, month: 3, day: 12))
    try await office.engine.check(
      office.officer,
      Office.target,
      of: [CheckedLearner(office.learners[0], born: born)]
    )

    let paper = try await office.issue()[0]

    #expect(try await office.entry(paper)?.facts.holder.born == born)
  }
}
