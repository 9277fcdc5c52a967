import CourseCore
import CourseEngine
import CoursePaper
import CourseTestSupport
import Testing

struct SheetTests {
  @Test(arguments: Sheets.samples)
  func `sheets survive the way to the printing program`(sheets: Sheets) throws {
    let there = sheets.json.canonicalBytes

    #expect(try Sheets(json: JSONValue(parsing: there)) == sheets)
  }

  @Test(arguments: Sheets.samples)
  func `sheets become a PDF file`(sheets: Sheets) throws {
    let file = try sheets.pdf(in: .vietnamese)

    #expect(file.starts(with: Array("%PDF-1.".utf8)))
    #expect(file.suffix(6) == ArraySlice(Array("%%EOF\n".utf8)))
  }

  @Test func `a letter that the font lacks stops the whole print and is named`() {
    let cards = [
      LearnerCard(code: .sample, fullName: "Trần Thị Tám"),
      LearnerCard(code: .sample, fullName: "Nguyễn 𓀀 Văn"),
    ]

    #expect(throws: PrintError.letterMissing("𓀀", in: "Nguyễn 𓀀 Văn")) {
      try Sheets.cards(cards, centre: "Trung tâm An Xá").pdf(in: .vietnamese)
    }
  }

  // The letters of domain.md 6.1 and 6.3.
  @Test func `every Vietnamese letter and those of minority names can be printed`() throws {
    let vowels = "aăâeêioôơuưy".flatMap { vowel in
      ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"].map { tone in
        (String(vowel) + tone).nfc
      }
    }
    let letters = vowels.joined() + "bcdđghklmnpqrstvxfjwz" + "ƀčŏĭŭñ’ʼ‘'-"
    let name = letters + letters.uppercased()

    let file = try Sheets.cards([LearnerCard(code: .sample, fullName: name)], centre: "H’Hen Niê")
      .pdf(in: .vietnamese)

    #expect(!file.isEmpty)
  }

  @Test func `a paper whose letters are not all there is named`() {
    var facts = PaperFacts.fixture(8)
    facts.tasks?.observer = "Lê 𓀀"
    let papers = [
      PaperSheet(facts: .fixture(), symbol: "HV1:6BF"), PaperSheet(facts: facts, symbol: "HV1:6BF"),
    ]

    let error = #expect(throws: PrintError.self) {
      try Sheets.papers(papers).pdf(in: .vietnamese)
    }

    guard case .letterMissing(let letter, _, let paper) = error else {
      Issue.record("another error")
      return
    }
    #expect(letter == "𓀀")
    #expect(paper == "Nguyễn Thị Mẫu, Số: 08/GXN-TTHTCĐ")
  }

  @Test func `a paper whose symbol would not hold its text is refused`() {
    let sheet = PaperSheet(facts: .fixture(), symbol: String(repeating: "a", count: 3_000))

    #expect(throws: PrintError.self) { try Sheets.papers([sheet]).pdf(in: .vietnamese) }
  }

  @Test func `an address too long for a symbol is refused`() {
    let poster = LessonPoster(
      lesson: "Bài",
      course: "Khóa",
      minutes: 5,
      centre: nil,
      address: "https://" + String(repeating: "a", count: 3_000)
    )

    #expect(throws: PrintError.self) { try Sheets.poster(poster).pdf(in: .vietnamese) }
  }
}

extension CardCode {
  static var sample: Self {
    var chance = SystemRandomNumberGenerator()
    return Self(using: &chance)
  }
}

extension RegisterBook.Change {
  fileprivate static let sample = Self(on: .fixture("2026-04-10"), "làm hộ")
}

extension Sheets {
  static let samples: [Self] = [
    .cards([], centre: ""),
    .cards(
      (1...11).map { number in
        LearnerCard(
          code: .sample,
          fullName: "Người học số \(number)",
          picture: LearnerPicture.allCases[number]
        )
      },
      centre: "Trung tâm học tập cộng đồng xã An Xá"
    ),
    .poster(
      LessonPoster(
        lesson: "Nhận ra cuộc gọi giả danh",
        course: "Phòng tránh lừa đảo",
        minutes: 7,
        centre: "Nhà văn hóa thôn Đoài",
        address: "https://192.168.1.20:8443/courses/lua-dao/lessons/gia-danh"
      )
    ),
    .checklist(
      TaskChecklist(
        course: "Phòng tránh lừa đảo",
        tasks: [
          .init(title: "Cúp máy", observe: ["Nói được vì sao", "Tự bấm nút đỏ"]),
          .init(title: "Gọi lại số in sau thẻ", observe: ["Tìm đúng số"]),
        ],
        learners: (1...14).map { LearnerCard(code: .sample, fullName: "Người học số \($0)") }
      )
    ),
    .papers([
      PaperSheet(facts: .fixture(), symbol: "HV1:6BF", lastDigits: "1234"),
      PaperSheet(facts: .fixture(8, replaces: 7), symbol: nil, seal: .none),
    ]),
    .register(RegisterBook(letterhead: .init(name: "TRUNG TÂM"), year: 2026, rows: [])),
    .register(
      RegisterBook(
        letterhead: PaperFacts.fixture().letterhead,
        year: 2026,
        rows: [
          .init(facts: .fixture(1), sex: "Nữ", lastDigits: "1234", note: "đã báo"),
          .init(facts: .fixture(2), handedOver: .init(on: .fixture("2026-02-06"))),
          .init(facts: .fixture(3), standing: .replaced(by: .fixture(9), .sample)),
          .init(facts: .fixture(4), standing: .withdrawn(.sample)),
          .init(
            facts: .fixture(5),
            handedOver: .init(on: .fixture("2026-02-06"), toProxy: true),
            standing: .voided(.sample)
          ),
        ],
        closing: .init(
          "Sổ năm 2026 gồm 5 số, từ 01 đến 05.",
          place: "An Xá",
          day: .fixture("2026-12-31"),
          signer: .init(name: "Trần Văn Ví Dụ", titles: ["GIÁM ĐỐC"])
        )
      )
    ),
  ]
}
