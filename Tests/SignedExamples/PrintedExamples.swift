import CourseCore
import CourseEngine
import CourseTestSupport

/// What the printing program is given, as the centre would.
extension Centre {
  func writePrints(to folder: Folder) throws {
    let papers: [(String, PaperFacts)] = [
      ("valid", .fixture(issuer: issuer)),
      ("least", .least(of: issuer)),
      ("longest", .longest(of: issuer)),
      ("commune", .ofCommune(of: issuer)),
    ]
    for (name, facts) in papers { try write([sheet(of: facts)], to: folder, as: name) }
    try write(
      try MinorityNames.all.map { try sheet(of: .named($0, of: issuer)) },
      to: folder,
      as: "minorities"
    )
    for seal in PaperSheet.Seal.allCases {
      let draft = PaperSheet(facts: .fixture(issuer: issuer), symbol: nil, seal: seal)
      try write([draft], to: folder, as: "draft-\(seal.rawValue)")
    }
    try write(
      [sheet(of: .fixture(1, issuer: issuer)), sheet(of: .named("Nguyễn 𓀀 Mẫu", of: issuer))],
      to: folder,
      as: "missing-letter"
    )
    try write(
      SignatureForms.all.enumerated().map { place, titles in
        var facts = PaperFacts.fixture(place + 1, issuer: issuer)
        facts.signer.titles = titles
        return try sheet(of: facts)
      },
      to: folder,
      as: "signatures"
    )
    try folder.write(register, as: "register")
    try folder.write(
      .register(RegisterBook(letterhead: PaperFacts.fixture().letterhead, year: 2027, rows: [])),
      as: "empty-register"
    )
  }

  private func sheet(of facts: PaperFacts) throws -> PaperSheet {
    PaperSheet(facts: facts, symbol: try seal(facts).symbol, lastDigits: "1234")
  }

  private func write(_ papers: [PaperSheet], to folder: Folder, as name: String) throws {
    try folder.write(Sheets.papers(papers), as: name)
  }

  /// Some rows of every standing, and enough for three pages.
  private var register: Sheets {
    let change = RegisterBook.Change(on: .fixture("2026-04-10"), "làm hộ")
    let rows = (1...17).map { number in
      var facts = PaperFacts.fixture(number, issuer: issuer)
      facts.holder.fullName = MinorityNames.all[number % MinorityNames.all.count]
      if number == 5 { facts = .longest(of: issuer) }
      let standing: RegisterBook.Standing =
        switch number {
        case 3: .withdrawn(change)
        case 4: .replaced(by: .fixture(16), .init(on: .fixture("2026-05-01"), "sai thông tin"))
        case 6: .voided(.init(on: .fixture("2026-02-05"), "in hỏng"))
        default: .valid
        }
      return RegisterBook.Row(
        facts: facts,
        sex: number.isMultiple(of: 2) ? "Nữ" : nil,
        lastDigits: number.isMultiple(of: 3) ? "1234" : nil,
        handedOver: number < 10 ? .init(on: .fixture("2026-02-06"), toProxy: number == 7) : nil,
        standing: standing,
        note: number == 2 ? "đã báo người học" : nil
      )
    }
    return .register(
      RegisterBook(
        letterhead: PaperFacts.fixture().letterhead,
        year: 2026,
        rows: rows,
        closing: .init(
          "Sổ năm 2026 gồm 17 số, từ 01 đến 17.",
          place: "An Xá",
          day: .fixture("2026-12-31"),
          signer: .init(name: "Trần Văn Ví Dụ", titles: ["GIÁM ĐỐC"])
        )
      )
    )
  }
}

/// Invented names with the letters of peoples of Viet Nam (`domain.md` 6.3).
enum MinorityNames {
  static let all = [
    "H’Hen Niê Kdăm", "Y Ƀlĭk Ênuôl", "Ksor H’Ñŏ", "Siu Čar", "Giàng A Páo", "Vừ Thị Dợ",
    "A Ơ̆n", "Y Ƀrê̆ŭ", "K’Jŏ Kơ Să", "Đinh Ŏi", "Thạch Thị Sa Rươne", "Lò Văn Thanh",
  ]
}

/// The lines above a signature, in every form of `domain.md` 4.3.
enum SignatureForms {
  static let all = [
    ["GIÁM ĐỐC"], ["Q. GIÁM ĐỐC"], ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], ["CHỦ TỊCH"],
    ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    ["TL. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI"],
    ["TUQ. CHỦ TỊCH", "GIÁM ĐỐC TRUNG TÂM HỌC TẬP CỘNG ĐỒNG"],
  ]
}

extension Folder {
  fileprivate func write(_ sheets: Sheets, as name: String) throws {
    let job = String(decoding: sheets.json.canonicalBytes, as: UTF8.self)
    try write(job, as: "print-\(name).json")
  }
}

extension PaperFacts {
  fileprivate static func named(_ name: String, of issuer: IssuerID) -> Self {
    var facts = fixture(issuer: issuer)
    facts.holder.fullName = name.nfc
    facts.holder.born = BirthDate(year: 1958)
    return facts
  }

  /// A paper that the commune itself issues.
  fileprivate static func ofCommune(of issuer: IssuerID) -> Self {
    var facts = fixture(2, issuer: issuer)
    facts.letterhead = Letterhead(name: "ỦY BAN NHÂN DÂN XÃ AN XÁ")
    facts.number = PaperNumber("02/GXN-UBND") ?? facts.number
    facts.signer.titles = ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
    return facts
  }
}
