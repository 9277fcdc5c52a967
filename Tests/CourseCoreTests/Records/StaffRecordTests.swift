import CourseCore
import Testing

/// Bodies come back from their canonical form as they went in.
struct StaffRecordTests {
  private static let settlement = SettlementID(Code128(high: 5, low: 1))

  static let facts: [Fact] = [
    .roleGiven(RoleGiven(role: .officer)),
    .roleGiven(RoleGiven(role: .tutor, settlements: [settlement])),
    .roleEnded(RoleEnded(role: .teamLeader)),
    .consentGiven(
      ConsentGiven(
        ConsentGrant(
          purpose: .numberOnPaper,
          text: Digest(first: Code128(high: 1, low: 2), second: Code128(high: 3, low: 4)),
          mode: .tapped,
          withGuardian: true
        )
      )
    ),
    .personJoined(PersonJoined(into: PersonID(Code128(high: 1, low: 2)))),
    .personParted(PersonParted(from: PersonID(Code128(high: 1, low: 2)))),
    .personErased(PersonErased(reason: .asked, born: BirthYears(first: 1957, last: 1966))),
    .personErased(PersonErased(reason: .overdue, born: nil)),
    .requestReceived(
      RequestReceived(
        request: Code128(high: 4, low: 4),
        what: .restrict,
        day: CalendarDay(daysSince1970: 20_000),
        answered: CalendarDay(daysSince1970: 20_001),
        isExtended: true
      )
    ),
    .requestReceived(
      RequestReceived(
        request: Code128(high: 4, low: 4),
        what: .see,
        day: CalendarDay(daysSince1970: 20_000)
      )
    ),
    .requestClosed(
      RequestClosed(
        request: Code128(high: 4, low: 4),
        outcome: .notPossible,
        day: CalendarDay(daysSince1970: 20_000)
      )
    ),
    .taskObserved(
      TaskObserved(
        course: "khoa",
        task: "viec",
        level: .guided,
        place: .market,
        mode: .onSite,
        device: .borrowed,
        day: CalendarDay("2026-10-20")
      )
    ),
    .consentWithdrawn(ConsentWithdrawn(purpose: .praise)),
    .householdChanged(
      HouseholdChanged(
        settlement: settlement,
        members: [PersonID(Code128(high: 1, low: 1)), PersonID(Code128(high: 1, low: 2))],
        head: PersonID(Code128(high: 1, low: 2))
      )
    ),
    .householdChanged(HouseholdChanged(settlement: nil, members: [], head: nil)),
    .sessionHeld(
      SessionHeld(
        place: .harbour,
        mode: .video,
        settlement: settlement,
        day: CalendarDay(daysSince1970: 20_000),
        courses: ["khoa", "vneid"],
        present: [PersonID(Code128(high: 1, low: 1))],
        called: [PersonID(Code128(high: 1, low: 2))]
      )
    ),
    .followupNoted(FollowupNoted(reason: .noTime, due: CalendarDay("2026-12-01"))),
    .followupNoted(FollowupNoted(reason: nil, due: nil)),
    .teamJoined(TeamJoined(team: settlement, leads: true, from: CalendarDay("2026-12-01"))),
    .teamJoined(TeamJoined(team: settlement, leads: false, from: nil)),
    .teamLeft(TeamLeft(team: settlement, until: CalendarDay("2026-12-01"))),
    .figureEntered(
      FigureEntered(
        name: .kind(.householdsOnline),
        value: FigureValue(low: 8_500, high: 9_000, unit: .percent),
        day: CalendarDay(daysSince1970: 20_000),
        source: "Báo cáo 12/BC-UBND"
      )
    ),
    .figureEntered(
      FigureEntered(
        name: .target(.core),
        value: nil,
        from: CalendarDay(daysSince1970: 19_000),
        day: CalendarDay(daysSince1970: 20_000),
        source: "Kế hoạch 10-KH/ĐU"
      )
    ),
    .vneidDeclared(
      VNeIDDeclared(
        seen: CalendarDay(daysSince1970: 20_000),
        by: PersonID(Code128(high: 1, low: 3))
      )
    ),
    .vneidDeclared(VNeIDDeclared(seen: nil)),
    .settlementChanged(
      SettlementChanged(
        Settlement(
          id: settlement,
          kind: .toDanPho,
          name: "số 5",
          from: CalendarDay("2026-07-01"),
          until: CalendarDay("2027-01-01"),
          predecessor: SettlementID(Code128(high: 5, low: 2))
        )
      )
    ),
    .settlementChanged(SettlementChanged(Settlement(id: settlement, kind: .thon, name: "Đoài"))),
  ]

  @Test(arguments: facts)
  func `a body is read back as it was written`(fact: Fact) throws {
    let json = try JSONValue(parsing: fact.body.canonicalBytes)

    #expect(try Fact(kind: fact.kind, body: json) == fact)
  }

  @Test func `a sign-off of the day itself names no day`() {
    let observed = TaskObserved(
      course: "c",
      task: "t",
      level: .independent,
      place: .home,
      mode: .atHome,
      device: .own
    )

    #expect(observed.json["day"] == nil)
  }
}
