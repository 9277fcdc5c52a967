import CourseCore
import CourseCredentials
import CourseEngine
import CourseTestSupport
import Testing

struct IssuingKeyTests {
  private static let passphrase = "lúa chín đầy đồng"

  /// An office whose officer makes the key; the register is not open.
  private static func office(
    _ passphrase: String? = nil
  ) async throws -> (Office, IssuingKeyStanding) {
    let centre = try TestCentre(
      offering: Office.library,
      issuingKey: KeptIssuingKey.inMemory()
    )
    let office = try await Office(in: centre, learners: 2, terms: .fixture(), isOpen: false)
    let draft = IssuingKeyDraft(name: " Trung tâm  An Xá", passphrase: passphrase)
    return (office, try await office.engine.makeIssuingKey(office.officer, draft))
  }

  @Test func `an officer makes the key, once, and papers are issued by it`() async throws {
    let (office, standing) = try await Self.office()

    try await office.engine.openRegister(office.officer, at: "Máy văn phòng")
    let paper = try #require(try await office.issue().first)

    #expect(standing.name == "Trung tâm An Xá")
    #expect(standing.issuer == IssuerID(firstKey: standing.key))
    #expect(standing.window == .everyDay && !standing.hasPassphrase)
    let symbol = try #require(try await office.entry(paper)?.symbol)
    let check = try await office.engine.checkPaper(symbol)
    #expect(check.verdict == .valid(asOf: .fixture("2026-11-01")))
    await #expect(throws: EngineError.issuingKey(.alreadyMade)) {
      try await office.engine.makeIssuingKey(office.officer, IssuingKeyDraft(name: "Nơi khác"))
    }
  }

  @Test func `only who may move the register makes a key, under a name and no weak passphrase`()
    async throws
  {
    let centre = try TestCentre(offering: Office.library, issuingKey: KeptIssuingKey.inMemory())
    let office = try await Office(in: centre, learners: 1, terms: nil, isOpen: false)

    await #expect(throws: EngineError.notAllowed(.moveRegister)) {
      try await office.engine.makeIssuingKey(office.signer, IssuingKeyDraft(name: "An Xá"))
    }
    for (draft, field, refusal) in [
      (IssuingKeyDraft(name: " "), "name", Refusal.issuerName),
      (IssuingKeyDraft(name: "An Xá", passphrase: "ngắn"), "passphrase", .passphraseTooShort),
    ] {
      await #expect(throws: EngineError.refused([Refused(field, refusal)])) {
        try await office.engine.makeIssuingKey(office.officer, draft)
      }
    }
    #expect(try await office.engine.registerPlace(office.officer).key == nil)
  }

  @Test func `another key signs from the day after the last paper, and older papers stay right`()
    async throws
  {
    let (office, first) = try await Self.office(Self.passphrase)
    let engine = office.engine
    try await engine.openRegister(office.officer, at: "Máy văn phòng")
    try await office.check()
    func issue(_ place: Int, _ passphrase: String?) async throws -> String {
      let papers = try await engine.issue(
        office.centre.signInStaff(Office.signerLogin),
        Office.target,
        to: [office.learners[place]],
        passphrase: passphrase
      )
      return try #require(try await office.entry(papers[0])?.symbol)
    }
    let before = try await issue(0, Self.passphrase)

    await #expect(throws: EngineError.issuingKey(.wrongPassphrase)) {
      try await engine.rotateIssuingKey(office.officer, opening: "sai hết cả", under: nil)
    }
    let day = try await engine.rotateIssuingKey(
      office.officer,
      opening: Self.passphrase,
      under: nil
    )

    #expect(day == .fixture("2026-11-02"))
    await #expect(throws: EngineError.issuingKey(.notInUseYet)) { try await issue(1, nil) }
    office.centre.wait(.days(1))
    let after = try await issue(1, nil)
    let officer = try await office.centre.signInStaff()
    let standing = try #require(try await engine.registerPlace(officer).key)
    #expect(standing.issuer == first.issuer && standing.key != first.key)
    let keys = try IssuerKeys(file: standing.publicFile)
    #expect(keys.keys.map(\.thumbprint) == [first.key, standing.key])
    for symbol in [before, after] {
      let check = try await engine.checkPaper(symbol)
      #expect(check.verdict == .valid(asOf: .fixture("2026-11-02")))
    }
  }

  @Test func `a rotation is done once, and only from the key that it began with`() throws {
    let key = try KeptIssuingKey.inMemory(Office.key)
    let rotations = try (1...2).map { _ in try key.rotation(opening: nil, under: nil) }

    #expect(try rotations[0].begin(from: .fixture("2026-11-01")) == .fixture("2026-11-01"))

    #expect(try rotations[0].begin(from: .fixture("2026-12-01")) == .fixture("2026-11-01"))
    #expect(throws: IssuingKeyError.changed) {
      try rotations[1].begin(from: .fixture("2026-12-01"))
    }
  }

  @Test func `a file that was changed is no key, and is not written over`() async throws {
    for spoiled in ["", "{}", "{\"keys\":{},\"secret\":{}}"] {
      let key = KeptIssuingKey.inMemory(Array(spoiled.utf8))

      #expect(throws: IssuingKeyError.unreadable) { try key.standing() }
      #expect(throws: IssuingKeyError.unreadable) { try key.make(IssuingKeyDraft(name: "A")) }
    }
  }
}
