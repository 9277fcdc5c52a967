import CourseCore
import Testing

struct SettlementTests {
  @Test(arguments: [
    ("Thôn Đoài", SettlementKind.thon, "Đoài"), ("tổ dân phố 5", .toDanPho, "5"),
    ("TDP số 7", .toDanPho, "số 7"), ("Khu phố 2", .khuPho, "2"), ("khu 3", .khuDanCu, "3"),
    ("Buôn Ma Thuột", .buon, "Ma Thuột"), ("Xóm Mới", .xom, "Mới"),
  ])
  func `a title is a kind and a name`(title: String, kind: SettlementKind, name: String) throws {
    let parted = try #require(SettlementKind.parted(title))

    #expect(parted.kind == kind)
    #expect(parted.name == name)
  }

  @Test func `a pasted list is read line by line, and every problem told`() {
    let text = "Thôn Đoài\n\n\u{FEFF}thôn đoài\nĐông\n\"Tổ 2\";12;x\r\nTổ 10,ghi chú\n"

    let (drafts, problems) = SettlementList.read(text)

    #expect(drafts.map(\.name) == ["Đoài", "2", "10"])
    #expect(problems.map(\.line) == [3, 4])
    #expect(problems.map(\.refusal) == [.settlementTwice, .settlementKind])
  }

  @Test func `a heading is not a settlement`() {
    #expect(SettlementList.read("Thôn;Ghi chú\nThôn Đông").drafts.map(\.name) == ["Đông"])
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `numbers count by their size`(seed: UInt64) {
    let titles = [
      "bản Áng", "thôn Đoài", "thôn Đông", "thôn 2", "Tổ 1", "Tổ 2", "Tổ 2A", "Tổ 10", "Tổ 10B",
    ]
    var chance = SeededChance(seed: seed)
    // Letters before tones, and a number before a word: thôn 2 stands before thôn Đoài.
    let wanted = [
      "bản Áng", "thôn 2", "thôn Đoài", "thôn Đông", "Tổ 1", "Tổ 2", "Tổ 2A", "Tổ 10", "Tổ 10B",
    ]

    let sorted = titles.shuffled(using: &chance).sorted { NaturalOrder($0) < NaturalOrder($1) }

    #expect(sorted == wanted)
  }

  @Test func `days say when a settlement was one`() throws {
    func day(_ month: Int) -> CalendarDay? { CalendarDay(year: 2026, month: month, day: 1) }
    let draft = try SettlementDraft(kind: .thon, name: "Đoài", from: day(3), until: day(5))
    let settlement = Settlement(SettlementID(Code128(high: 1, low: 1)), draft)

    #expect([2, 3, 5, 6].compactMap(day).map(settlement.exists) == [false, true, true, false])
    #expect(throws: Refusal.settlementDates) {
      try SettlementDraft(kind: .thon, name: "Đoài", from: day(5), until: day(3))
    }
  }

  @Test(arguments: [
    (CentreSetting.commune, " xã  An Xá ", "xã An Xá"), (.issuerCode, "TTHTCĐ", "TTHTCĐ"),
    (.issuer, "centre", "centre"), (.centrePhone, "0912 345 678", "+84912345678"),
  ])
  func `a setting is kept tidy`(setting: CentreSetting, typed: String, kept: String) throws {
    #expect(try setting.checked(typed) == kept)
  }

  @Test(arguments: [
    (CentreSetting.commune, " ", Refusal.settingEmpty), (.issuer, "ai", .settingChoice),
    (.issuerCode, "GXN/TT", .settingForm), (.centrePhone, "113", .phone),
    (.commune, String(repeating: "x", count: 201), .settingTooLong),
  ])
  func `what a setting cannot be is refused`(
    setting: CentreSetting,
    typed: String,
    refusal: Refusal
  ) {
    #expect(throws: refusal) { try setting.checked(typed) }
  }
}
