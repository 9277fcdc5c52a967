import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import GRDB
import Testing

/// Nothing that is known of a person stands in a record.
struct PrivacyTests {
  static let marker = "MARKER"

  /// One fact of every kind.
  static let facts: [Fact] = [
    .personEnrolled(PersonEnrolled(groups: [.farmer], settlement: Code128(high: 3, low: 3))),
    .personJoined(PersonJoined(into: .fixture(2))),
    .personParted(PersonParted(from: .fixture(2))),
    .personErased(PersonErased(reason: .asked, born: BirthYears(first: 1957, last: 1966))),
    .requestReceived(
      RequestReceived(request: Code128(high: 4, low: 4), what: .see, day: CalendarDay(.t0))
    ),
    .requestClosed(
      RequestClosed(request: Code128(high: 4, low: 4), outcome: .done, day: CalendarDay(.t0))
    ),
    .set("ten-trung-tam", "Trung tâm"),
    .finishedStep("s1"),
    .practised("s1", .line("cau tra loi")),
    .started(),
    .answered(1, .line("cau tra loi")),
    .finished(),
    .reopened(),
    .setAside(),
    .markRevised(
      MarkRevised(question: .fixture(1), replacement: .fixture(2), reason: "wrong-key")
    ),
    .observed(.guided),
    .completed(),
    .dateConfirmed(
      DateConfirmed(station: StationID(Code128(high: 1, low: 1)), from: 1, through: 2, shift: 0)
    ),
    .stationJoined(
      StationJoined(
        station: StationID(Code128(high: 1, low: 1)),
        publicKey: String(repeating: "0", count: 64),
        cause: .created
      )
    ),
    .stationClosed(
      StationClosed(station: StationID(Code128(high: 1, low: 1)), cause: .retired)
    ),
    .roleGiven(
      RoleGiven(role: .tutor, settlements: [SettlementID(Code128(high: 3, low: 3))])
    ),
    .roleEnded(RoleEnded(role: .tutor)),
    .consentGiven(
      ConsentGiven(
        ConsentGrant(purpose: .study, text: .fixture(6), mode: .signed, withGuardian: true)
      )
    ),
    .consentWithdrawn(ConsentWithdrawn(purpose: .study)),
    .householdChanged(
      HouseholdChanged(settlement: nil, members: [.fixture(1), .fixture(2)], head: .fixture(1))
    ),
    .sessionHeld(
      SessionHeld(
        place: .home,
        settlement: SettlementID(Code128(high: 3, low: 3)),
        day: CalendarDay(.t0),
        courses: ["c"],
        present: [.fixture(1)],
        called: []
      )
    ),
    .followupNoted(FollowupNoted(reason: .shy, due: CalendarDay(.t0))),
    .teamJoined(
      TeamJoined(
        team: SettlementID(Code128(high: 3, low: 3)),
        leads: true,
        from: CalendarDay(.t0)
      )
    ),
    .teamLeft(
      TeamLeft(team: SettlementID(Code128(high: 3, low: 3)), until: CalendarDay(.t0))
    ),
    .figureEntered(
      FigureEntered(
        name: .kind(.adults),
        value: FigureValue(low: 812),
        day: CalendarDay(.t0),
        source: "Báo cáo 12/BC-UBND"
      )
    ),
    .vneidDeclared(VNeIDDeclared(seen: CalendarDay(.t0), by: .fixture(2))),
    .paperChecked(.fixture()),
    .paperIssued(.fixture()),
    .paperReissued(.fixture()),
    .paperRevoked(.fixture()),
    .paperVoided(PaperVoided(paper: .fixture(1), reason: .spoiledPrint, day: CalendarDay(.t0))),
    .paperHanded(PaperHanded(paper: .fixture(1), recipient: .proxy, day: CalendarDay(.t0))),
    .registerMoved(.fixture()),
    .settlementChanged(
      SettlementChanged(
        Settlement(id: SettlementID(Code128(high: 3, low: 3)), kind: .thon, name: "Đoài")
      )
    ),
  ]

  @Test func `a person made of markers leaves none of them in records`() async throws {
    let store = try SQLiteStore.fixture()
    var chance = SeededChance(seed: 1)
    let card = CardCode(using: &chance)
    let entry = PersonEntry(
      person: .fixture(1),
      fullName: "\(Self.marker) A",
      callName: "\(Self.marker) B",
      birthYear: 1958,
      extraTime: 50,
      phone: PhoneNumber(kept: "\(Self.marker) D"),
      phoneOwner: .child,
      returnsOn: CalendarDay("2026-12-01")
    )
    try await store.write(at: .fixture()) { store in
      store.save(entry)
      store.save(CardHolder(card: card, person: .fixture(1), secret: "\(Self.marker) C"))
      if let login = StaffLogin("marker") {
        store.save(StaffKey(person: .fixture(1), login: login, secret: "\(Self.marker) E"))
      }
      store.save(
        FormerName(
          person: .fixture(1),
          fullName: "\(Self.marker) F",
          reason: .mistyped,
          changed: .t0,
          isDateTrusted: true,
          changedBy: .fixture(2)
        )
      )
    }

    for fact in Self.facts {
      // Somebody else is erased: of the person made of markers everything is still there.
      let isErasure = fact.kind == PersonErased.kind
      try await store.append(fact, about: isErasure ? .fixture(9) : .fixture(1))
    }

    let records = try await store.allRecords()
    #expect(Set(Self.facts.map(\.kind)) == Set(Fact.knownKinds))
    #expect(records.count == Self.facts.count + 1)
    for record in records {
      let bytes = record.envelope.canonicalBytes + (record.content?.body ?? [])
      // Digests and random codes say nothing, and hold any four digits now and then.
      let text = String(decoding: bytes, as: UTF8.self).replacing(/[0-9a-f]{32,}/, with: "…")
      #expect(!text.lowercased().contains("marker") && !text.contains(card.text), "\(text)")
      #expect(!text.contains("2026-12-01"))
      #expect(!text.contains("1958"))
    }
    #expect(try await store.read { try $0.entry(of: .fixture(1)) } == entry)
    #expect(try await store.read { try $0.cardHolder(card)?.person } == .fixture(1))
  }

  @Test func `erasing a person's entry takes the cards along and no record`() async throws {
    let store = try SQLiteStore.fixture()
    var chance = SeededChance(seed: 1)
    let card = CardCode(using: &chance)
    try await store.write(at: .fixture()) { store in
      store.save(PersonEntry(person: .fixture(1), fullName: "Trần Thị Tám"))
      store.save(CardHolder(card: card, person: .fixture(1), secret: "x"))
      store.append(.finishedStep("s1"), about: PersonID.fixture(1), by: nil)
    }

    try await store.tables { try $0.execute(sql: "DELETE FROM person") }

    #expect(try await store.read { try $0.cardHolder(card) } == nil)
    #expect(try await store.allRecords().count == 2)
  }
}
