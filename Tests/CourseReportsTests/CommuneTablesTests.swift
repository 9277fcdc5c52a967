import CourseCore
import CourseEngine
import CourseReports
import Testing

struct CommuneTablesTests {
  @Test func `the standard table says what was counted beside what was entered`() throws {
    let table = CommuneTables(try Self.figures(), isPublic: false, in: .vietnamese).table(.commune)

    #expect(table.heading.count == 18 && table.heading[7] == "Lượt học")
    #expect(table.heading[8] == "Người học")
    let rows = table.rows
    // 9 of 120 adults are 7,5%; the target is 80%.
    #expect(rows[0][1] == .text("thôn Đoài") && rows[0][3] == .count(120))
    #expect(rows[0][10] == .count(9) && rows[0][11] == .hundredths(750))
    #expect(rows[0][12] == .hundredths(8_000) && rows[0][13] == .hundredths(-7_250))
    #expect(rows[0][17] == .text("Dân số 18+: ngày 30/06/2026, Báo cáo 12/BC-UBND"))
    // thôn Đông has no denominator, and its one learner no share.
    #expect(rows[1][3] == .text("chưa có mẫu số") && rows[1][11] == .text("chưa có mẫu số"))
    #expect(rows[2][1] == .text("Cộng toàn xã") && rows[2][10] == .count(10))
    #expect(rows[2][15] == .text("chưa chọn chương trình"))
    #expect(table.notes.contains("Kỳ báo cáo: từ 15/10/2026 đến 14/11/2026."))
    #expect(table.notes.contains("Chưa có tổ: thôn Đoài, thôn Đông."))
    #expect(!table.notes.contains { $0.contains("<5") })
  }

  @Test func `in public, small cells are hidden and so is what follows from them`() throws {
    let table = CommuneTables(try Self.figures(), isPublic: true, in: .vietnamese).table(.commune)

    // 9 + 1 = 10: the one would follow from the nine, which are hidden with it.
    #expect(table.rows[1][10] == .text("<5") && table.rows[0][10] == .text("ẩn"))
    #expect(table.rows[0][11] == .text("ẩn") && table.rows[0][13] == .text("ẩn"))
    #expect(table.rows[2][10] == .count(10))
    #expect(table.notes.contains { $0.contains("“<5”") })
  }

  @Test func `an entered count is told as a share of what was entered too`() throws {
    // 100 of 120 are five sixths.
    let table = CommuneTables(
      try Self.figures(users: "100", residents: 120),
      isPublic: false,
      in: .vietnamese
    ).table(.entered)

    #expect(table.rows.map { $0[1] } == [.text("83,33% (100/120)")])
  }

  @Test func `more than all is told, and not drawn`() throws {
    let figures = try Self.figures(adults: 5)

    let table = CommuneTables(figures, isPublic: false, in: .vietnamese).table(.commune)
    let chart = ShareChart(figures, isPublic: false, in: .vietnamese).svg

    #expect(table.rows[0][11] == .text("xem lại: tử số 9 lớn hơn mẫu số 5"))
    #expect(chart.contains("thôn Đoài: xem lại: tử số 9 lớn hơn mẫu số 5"))
  }

  @Test func `the chart says in words all that it shows, and hides what is hidden`() throws {
    let figures = try Self.figures()

    let chart = ShareChart(figures, isPublic: false, in: .vietnamese).svg
    let open = ShareChart(figures, isPublic: true, in: .vietnamese).svg

    #expect(chart.contains(#"role="img" aria-labelledby="chart-title chart-text""#))
    #expect(
      chart.contains("thôn Đoài: 7,5% (9/120); thôn Đông: chưa có mẫu số; Chỉ tiêu 80%.")
    )
    #expect(open.contains("thôn Đoài: ẩn") && !open.contains("9/120"))
  }

  @Test(arguments: [Language.vietnamese, .english])
  func `the notice is short and names nobody`(language: Language) throws {
    let notice = CommuneTables(try Self.figures(), isPublic: true, in: language).notice

    #expect(notice.split(separator: " ").count <= 120)
    #expect(notice.contains("xã An Xá") && notice.contains("15/10/2026"))
    #expect(notice.contains("10"))
  }

  @Test(arguments: CommuneTables.Name.allCases)
  func `every table has a cell under every heading, in every language`(
    name: CommuneTables.Name
  ) throws {
    let figures = try Self.figures()
    for language in [Language.vietnamese, .english] {
      for isPublic in [false, true] {
        let table = CommuneTables(figures, isPublic: isPublic, in: language).table(name)

        #expect(table.rows.allSatisfy { $0.count == table.heading.count })
        #expect(!table.name.isEmpty && table.name.count <= 31)
      }
    }
  }
}

extension CommuneTablesTests {
  /// Nine adults of thôn Đoài and one of thôn Đông completed the core programme in the period.
  private static func figures(
    adults: Int = 120,
    users: String = "khoảng 80%",
    residents: Int? = nil
  ) throws -> CommuneFigures {
    let places = [("Đoài", 1), ("Đông", 2)].map { name, number in
      Settlement(id: SettlementID(Code128(high: 1, low: UInt64(number))), kind: .thon, name: name)
    }
    let people = (1...10).map { PersonID(Code128(high: 2, low: $0)) }
    var facts = FigureFacts(
      of: people.enumerated().map { number, person in
        Resident(
          person: person,
          settlement: places[number < 9 ? 0 : 1].id,
          groups: AudienceSet([.farmer]),
          birthYear: 1_970
        )
      }
    )
    facts.count(turnsOf: people + people)
    for person in people { facts.mark(person, [.learner, .finished, .core]) }
    let report = CommuneReport(
      facts,
      for: try period(),
      settlements: places,
      entered: EnteredFigures(
        [
          try entered(.kind(.adults), FigureValue(low: adults), of: places[0].id),
          try entered(.target(.core), FigureValue(low: 8_000, unit: .percent), of: nil),
          try entered(.kind(.smartphoneUsers), FigureValue(typed: users), of: nil),
        ]
          + (try residents.map { [try entered(.kind(.residents), FigureValue(low: $0), of: nil)] }
            ?? [])
      ),
      basis: .init(hasCore: true, hasProficient: false)
    )
    return CommuneFigures(
      report: report,
      commune: "xã An Xá",
      centre: nil,
      core: "Kỹ năng số an toàn",
      proficient: nil,
      madeOn: nil
    )
  }

  private static func period() throws -> ReportPeriod {
    ReportPeriod(.month, around: try #require(CalendarDay("2026-11-14")))
  }

  private static func entered(
    _ name: FigureName,
    _ value: FigureValue?,
    of settlement: SettlementID?
  ) throws -> EnteredFigure {
    EnteredFigure(
      settlement: settlement,
      name: name,
      value: try #require(value),
      day: try #require(CalendarDay("2026-06-30")),
      source: .entered("Báo cáo 12/BC-UBND")
    )
  }
}
