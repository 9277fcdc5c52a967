import CourseCore
import CourseEngine
import CoursePaper
import CourseTestSupport
import Testing

struct PaperTextTests {
  @Test func `a paper's day has a zero before what is less than ten`() {
    #expect(text().placeAndDay == "An Xá, ngày 05 tháng 02 năm 2026")
    #expect(
      text(.fixture(issued: "2026-11-20")).placeAndDay == "An Xá, ngày 20 tháng 11 năm 2026"
    )
  }

  @Test(arguments: [(7, "Số: 07/GXN-TTHTCĐ"), (10, "Số: 10/GXN-TTHTCĐ")])
  func `a number has a zero before what is less than ten`(ordinal: Int, printed: String) {
    #expect(text(.fixture(ordinal)).number == printed)
  }

  @Test(arguments: [
    ("TRUNG TÂM HỌC TẬP CỘNG ĐỒNG XÃ AN XÁ", "An Xá", "Trung tâm học tập cộng đồng xã An Xá"),
    ("ỦY BAN NHÂN DÂN PHƯỜNG BẾN LẠ", "Bến Lạ", "Ủy ban nhân dân phường Bến Lạ"),
    // The commune's name is the last word of this form, wherever else its letters stand.
    ("TRUNG TÂM XÃ TÂM", "Tâm", "Trung tâm xã Tâm"),
    ("TRUNG TÂM XÃ EA H’LEO", "Ea H’Leo", "Trung tâm xã Ea H’Leo"),
    // How it is written otherwise cannot be known.
    ("TRUNG TÂM HỌC TẬP CỘNG ĐỒNG", "An Xá", "TRUNG TÂM HỌC TẬP CỘNG ĐỒNG"),
    ("Trung tâm Học tập Cộng đồng xã An Xá", "An Xá", "Trung tâm Học tập Cộng đồng xã An Xá"),
  ])
  func `sentences name the issuer as it is written in them`(
    name: String,
    place: String,
    inSentence: String
  ) {
    let letterhead = PaperFacts.Letterhead(name: name)

    #expect(letterhead.nameInSentence(at: place) == inSentence)
  }

  @Test(arguments: [
    (nil, "Ủy ban nhân dân xã An Xá", "ỦY BAN NHÂN DÂN\nXÃ AN XÁ"),
    (nil, "TRUNG TÂM XÃ AN XÁ", "TRUNG TÂM XÃ AN XÁ"),
    ("ỦY BAN NHÂN DÂN XÃ AN XÁ", "Trung tâm xã An Xá", "TRUNG TÂM XÃ AN XÁ"),
  ])
  func `a committee stands above its commune`(superior: String?, name: String, printed: String) {
    var facts = PaperFacts.fixture()
    facts.letterhead = .init(superior: superior, name: name)

    #expect(text(facts).issuer == printed)
  }

  @Test(arguments: [
    ("Nguyễn Thị Mẫu", "NGUYỄN THỊ MẪU"), ("H’Hen Niê", "H’HEN NIÊ"), ("K’Jŏ", "K’JŎ"),
    ("Y Ƀrê̆ŭ", "Y ɃRÊ̆Ŭ"), ("Đặng Đức Đạt", "ĐẶNG ĐỨC ĐẠT"),
  ])
  func `names are printed in capitals with all their marks`(name: String, capitals: String) {
    var facts = PaperFacts.fixture()
    facts.holder.fullName = name

    let text = text(facts)

    #expect(text.holder.name.map(\.text) == ["Ông/Bà: ", capitals])
    #expect(text.recipients[0] == "- Ông/Bà \(name);")
  }

  @Test(arguments: [
    (BirthDate(year: 1958, month: 3, day: 12), "Ngày sinh: 12/03/1958"),
    (BirthDate(year: 1958, month: 3), "Tháng, năm sinh: 03/1958"),
    (BirthDate(year: 1958), "Năm sinh: 1958"), (nil, nil),
  ])
  func `a birth is printed as far as it is known`(born: BirthDate?, printed: String?) {
    var facts = PaperFacts.fixture()
    facts.holder.born = born

    #expect(text(facts).holder.born?.map(\.text).joined() == printed)
  }

  @Test(arguments: [
    ("GXN-TTHTCĐ", "- Lưu: TTHTCĐ (sổ cấp)."), ("GXN-UBND", "- Lưu: UBND (sổ cấp)."),
    ("GXN", "- Lưu: sổ cấp."),
  ])
  func `who keeps the register follows from the symbol of the number`(symbol: String, line: String)
    throws
  {
    var facts = PaperFacts.fixture()
    facts.number = try #require(PaperNumber(ordinal: 7, symbol: symbol))

    #expect(text(facts).recipients[1] == line)
  }

  @Test func `only a draft says that it is one`() {
    let draft = PaperText(PaperSheet(facts: .fixture(), symbol: nil, seal: .own))

    #expect(draft.watermark == ["BẢN NHÁP"])
    #expect(draft.number == "Số: ……/GXN-TTHTCĐ")
    #expect(draft.checkCode == nil)
    #expect(text().watermark.isEmpty)
    #expect(text().signatureNote == nil)
    #expect(text().checkCode == PaperFacts.fixture().checkCode.description)
  }

  @Test func `a register has a text for every head`() {
    let row = RegisterText(.init(facts: .fixture()))

    #expect(row.paper.count == RegisterText.paperHeads.count)
    #expect(row.later.count == RegisterText.laterHeads.count)
  }

  private func text(_ facts: PaperFacts = .fixture()) -> PaperText {
    PaperText(PaperSheet(facts: facts, symbol: "HV1:6BF"))
  }
}
