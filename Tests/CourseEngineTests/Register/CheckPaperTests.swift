import CourseCore
import CourseCredentials
import CourseEngine
import CourseTestSupport
import Testing

/// Papers of one centre, checked at another that has never met it.
struct CheckPaperTests {
  private struct Stations {
    let office: Office
    let issuer: IssuerID
    let paper: PaperID
    let symbol: String
    let other: Engine
    let officer: SessionToken

    init() async throws {
      let home = try TestCentre(
        offering: Office.library,
        issuingKey: KeptIssuingKey.inMemory()
      )
      office = try await Office(in: home, learners: 2, terms: .fixture(), isOpen: false)
      let draft = IssuingKeyDraft(name: "Trung tâm An Xá")
      issuer = try await office.engine.makeIssuingKey(office.officer, draft).issuer
      try await office.engine.openRegister(office.officer, at: "Máy văn phòng")
      paper = try await office.issue()[0]
      symbol = try #require(try await office.entry(paper)?.symbol)
      let centre = try TestCentre(offering: Office.library)
      try await centre.setUp()
      other = centre.engine
      officer = try await centre.signInStaff()
    }

    func keys() async throws -> [UInt8] {
      try #require(try await office.engine.registerPlace(office.officer).key).publicFile
    }

    /// The list as it is carried over.
    func list() async throws -> String {
      try await office.engine.signStatusLists(office.officer).map(\.text).joined(separator: "\n")
    }

    func verdict() async throws -> PaperVerdict { try await other.checkPaper(symbol).verdict }
  }

  private static let today = CalendarDay.fixture("2026-11-01")

  @Test func `a station learns an issuer's keys and lists, and goes by them`() async throws {
    let stations = try await Stations()
    let (office, other) = (stations.office, stations.other)

    #expect(try await stations.verdict() == .unknownKey(stations.issuer, .notHere))
    await #expect(throws: EngineError.refused([Refused("list", .listIssuer)])) {
      try await other.takeLists(stations.officer, stations.list())
    }
    let keys = try await other.trustKeys(stations.officer, stations.keys())
    #expect(keys.issuer == stations.issuer && keys.name == "Trung tâm An Xá")
    #expect(try await stations.verdict() == .statusUnknown(.noList))
    let list = try await stations.list()
    #expect(try await other.takeLists(stations.officer, list).map(\.isNew) == [true])
    #expect(try await stations.verdict() == .valid(asOf: Self.today))

    try await office.engine.revoke(
      office.officer,
      stations.paper,
      .doneByAnother,
      with: office.witness
    )

    // Until the list is carried over, the other station knows no better.
    #expect(try await stations.verdict() == .valid(asOf: Self.today))
    let later = try await stations.list() + "\r\n"
    #expect(try await other.takeLists(stations.officer, later).map(\.isNew) == [true])
    #expect(try await stations.verdict() == .revoked(since: Self.today))
    #expect(try await other.takeLists(stations.officer, list).map(\.isNew) == [false])
    #expect(try await stations.verdict() == .revoked(since: Self.today))
    let known = try await other.trustedIssuers(stations.officer)
    #expect(known.map { $0.lists.map(\.version) } == [[3]])
  }

  @Test func `of a list of the year 2099 and one signed after the clock was put right, the later`()
    async throws
  {
    let stations = try await Stations()
    let (office, other) = (stations.office, stations.other)
    _ = try await other.trustKeys(stations.officer, stations.keys())
    let wrong = CalendarDay.fixture("2099-01-01").start
    office.centre.setWall(to: wrong)
    try await office.engine.confirmDate(office.officer, wrong)
    let early = try await stations.list()
    office.centre.setWall(to: nil)
    try await office.engine.confirmDate(office.officer, .t0(after: .hours(1)))
    try await office.engine.void(office.officer, stations.paper, .spoiledPrint)
    let right = try await stations.list()

    let taken = try await other.takeLists(stations.officer, early)
    #expect(CalendarDay(taken[0].list.signed).year == 2_099)
    #expect(try await stations.verdict() == .statusUnknown(.listOfLaterDay(CalendarDay(wrong))))
    #expect(try await other.takeLists(stations.officer, right).map(\.isNew) == [true])

    #expect(try await stations.verdict() == .revoked(since: Self.today))
  }

  @Test func `keys that an issuer never had are not taken in the place of those it has`()
    async throws
  {
    let stations = try await Stations()
    _ = try await stations.other.trustKeys(stations.officer, stations.keys())
    let forged = IssuerKeys(
      issuer: stations.issuer,
      name: "Trung tâm An Xá",
      keys: [IssuerKey().publicKey(for: .everyDay)]
    )
    let named = IssuerKeys(
      issuer: try #require(IssuerID("an-xa.example")),
      name: "An Xá",
      keys: [IssuerKey().publicKey(for: .everyDay)]
    )
    let otherNamed = IssuerKeys(
      issuer: named.issuer,
      name: "An Xá",
      keys: [IssuerKey().publicKey(for: .everyDay)]
    )

    for (file, refusal) in [
      (forged.file, Refusal.issuerKeys), (Array("{}".utf8), .issuerKeys), ([], .issuerKeys),
    ] {
      await #expect(throws: EngineError.refused([Refused("keys", refusal)])) {
        try await stations.other.trustKeys(stations.officer, file)
      }
    }
    _ = try await stations.other.trustKeys(stations.officer, named.file)
    await #expect(throws: EngineError.refused([Refused("keys", .issuerKeysDiffer)])) {
      try await stations.other.trustKeys(stations.officer, otherNamed.file)
    }
    try await stations.other.distrust(stations.officer, named.issuer)
    _ = try await stations.other.trustKeys(stations.officer, otherNamed.file)
    #expect(try await stations.other.trustedIssuers(stations.officer).count == 2)
  }

  @Test func `at the register itself nothing has to be carried`() async throws {
    let stations = try await Stations()
    let engine = stations.office.engine

    #expect(try await engine.checkPaper(stations.symbol).verdict == .valid(asOf: Self.today))
    let next = try await engine.reissue(stations.office.signer, stations.paper, .nameChanged)

    #expect(try await engine.checkPaper(stations.symbol).verdict == .replaced(since: Self.today))
    let symbol = try #require(try await stations.office.entry(next)?.symbol)
    #expect(try await engine.checkPaper(symbol).verdict == .valid(asOf: Self.today))
    #expect(try await engine.checkPaper(symbol + "A").verdict != .valid(asOf: Self.today))
  }

  @Test func `all papers of a picture are checked, and other symbols passed over`() async throws {
    let stations = try await Stations()
    let engine = stations.office.engine
    let picture = EchoSymbolReader.picture(of: [
      "https://example.vn", stations.symbol, String(stations.symbol.dropLast(3)),
    ])

    let checks = try await engine.checkPapers(in: picture)

    #expect(checks.count == 2)
    #expect(checks[0].verdict == .valid(asOf: Self.today) && checks[0].facts != nil)
    #expect(checks[1].facts == nil)
    let text = try await engine.checkPapers(in: Array(stations.symbol.utf8))
    #expect(text == [checks[0]])
  }

  @Test func `a picture without a paper is refused, and so is a spoiled one`() async throws {
    let stations = try await Stations()

    for (texts, refusal) in [
      ([], Refusal.pictureWithoutPaper), (["https://example.vn"], .pictureWithoutPaper),
      (["HỎNG"], .pictureUnreadable),
    ] {
      await #expect(throws: EngineError.refused([Refused("file", refusal)])) {
        try await stations.other.checkPapers(in: EchoSymbolReader.picture(of: texts))
      }
    }
  }

  /// Domain.md 5.4: number, date, course, status, initials.
  @Test func `a typed check code shows little, and in the own register alone`() async throws {
    let stations = try await Stations()
    let code = try #require(try await stations.office.entry(stations.paper)?.facts.checkCode)

    let glimpse = try #require(
      try await stations.office.engine.glimpse(at: code.description.lowercased())
    )
    #expect(glimpse.initials == "N. T. M. B." && glimpse.end == nil)
    #expect(glimpse.number.description == "01/GXN-TTHTCĐ" && glimpse.issued == Self.today)
    #expect(glimpse.title == "Nhận ra và tránh lừa đảo trên mạng")
    #expect(try await stations.other.glimpse(at: code.description) == nil)
    await #expect(throws: EngineError.refused([Refused("code", .checkCode)])) {
      try await stations.other.glimpse(at: "K7Q42M-A-sai")
    }
  }
}
