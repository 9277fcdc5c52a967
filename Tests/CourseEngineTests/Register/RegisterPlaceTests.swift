import CourseCore
import CourseCredentials
import CourseEngine
import CourseStore
import CourseTestSupport
import Testing

struct RegisterPlaceTests {
  private static let elsewhere = StationID.fixture(2)

  @Test func `nothing is issued before a register is open`() async throws {
    let office = try await Office.founded(isOpen: false)
    try await office.check()

    await #expect(throws: EngineError.registerNotOpen) {
      try await office.engine.issue(office.signer, Office.target, to: office.learners)
    }
  }

  @Test func `a register is opened once, under a name`() async throws {
    let office = try await Office.founded(isOpen: false)

    await #expect(throws: EngineError.refused([Refused("machine", .machineName)])) {
      try await office.engine.openRegister(office.officer, at: "  ")
    }
    try await office.engine.openRegister(office.officer, at: "Máy văn phòng")
    await #expect(throws: EngineError.refused([Refused("machine", .registerOpen)])) {
      try await office.engine.openRegister(office.officer, at: "Máy khác")
    }
  }

  @Test func `the station that gave the register away names the right machine`() async throws {
    let office = try await Office.founded(learners: 2)
    _ = try await office.issue([office.learners[0]])
    try await office.check([office.learners[1]])
    _ = try await office.engine.signStatusLists(office.signer)
    // A second officer agrees: moving is not a signer's matter.
    _ = try await office.centre.signIn(as: .officer, login: "can.bo.hai")
    let second = Witness(login: "can.bo.hai", passphrase: TestCentre.passphrase, on: .other)

    try await office.engine.moveRegister(
      office.officer,
      to: Self.elsewhere,
      at: "Máy bộ phận một cửa",
      with: second
    )

    let error = EngineError.registerElsewhere("Máy bộ phận một cửa")
    await #expect(throws: error) {
      try await office.engine.issue(office.signer, Office.target, to: [office.learners[1]])
    }
    await #expect(throws: error) { try await office.engine.signStatusLists(office.signer) }
    let place = try #require(
      try await office.centre.store.read { try $0.registerPlaces() }.first
    )
    #expect(place.years == [RegisterYear(2_026, last: 1)] && place.listVersions == [1])
    #expect(place.from == office.centre.store.station && place.to == Self.elsewhere)
  }

  @Test func `moving takes two officers`() async throws {
    let office = try await Office.founded()

    await #expect(throws: EngineError.refused([Refused("second", .secondPerson)])) {
      try await office.engine.moveRegister(
        office.officer,
        to: Self.elsewhere,
        at: "Máy khác",
        with: office.witness
      )
    }
  }

  @Test func `a station that the register came to goes on after the last number`() async throws {
    let office = try await Office.founded(isOpen: false)
    let moved = RegisterMoved(
      issuer: .fixture,
      to: office.centre.store.station,
      machine: "Máy này",
      from: Self.elsewhere,
      second: .fixture(8),
      years: [RegisterYear(2_026, last: 41)],
      listVersions: [6]
    )
    try await office.centre.store.write(at: .fixture(after: .seconds(1))) { tx in
      tx.append(.registerMoved(moved), about: .centre, by: nil)
    }

    let paper = try await office.issue()[0]
    let list = try await office.engine.signStatusLists(office.signer)[0]

    #expect(try await office.row(paper)?.issued.number.ordinal == 42)
    let trusted = TrustedIssuers([
      IssuerKeys(
        issuer: .fixture,
        name: "Trung tâm",
        keys: [Office.key.publicKey(for: .fixture("2026-01-01"))]
      )
    ])
    #expect(try StatusList(text: list.text, trusting: trusted).version == 7)
  }

  @Test func `a station without a key says where there is one`() async throws {
    let centre = try TestCentre(offering: Office.library)
    let office = try await Office(in: centre, learners: 1, terms: .fixture(), isOpen: false)

    await #expect(throws: EngineError.issuingKey(.missing)) {
      try await office.engine.issue(office.signer, Office.target, to: office.learners)
    }
    try await centre.store.write(at: .fixture(after: .seconds(1))) { tx in
      tx.append(.registerMoved(.fixture()), about: .centre, by: nil)
    }
    await #expect(throws: EngineError.registerElsewhere("Máy văn phòng")) {
      try await office.engine.issue(office.signer, Office.target, to: office.learners)
    }
  }

  @Test(arguments: [(nil, IssuingKeyError.passphraseMissing), ("sai", .wrongPassphrase)])
  func `a key under a passphrase is opened by it alone`(
    passphrase: String?,
    error: IssuingKeyError
  ) async throws {
    let kept = try KeptIssuingKey.inMemory(Office.key, passphrase: "trâu ăn cỏ")

    await #expect(throws: error) { try await kept.signer(passphrase: passphrase) }

    #expect(try await kept.signer(passphrase: "trâu ăn cỏ").issuer == .fixture)
  }
}
