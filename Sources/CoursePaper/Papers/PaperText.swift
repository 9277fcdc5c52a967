import CourseCore
package import CourseEngine

/// What stands on a completion paper, line by line, as `domain.md` 4.2 has it.
///
/// An administrative paper is in Vietnamese, whatever language the centre's screens are in.
package struct PaperText: Hashable, Sendable {
  package static let motto = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
  package static let title = "GIẤY XÁC NHẬN"

  /// In capitals; `nil` where the commune itself issues.
  package let superior: String?

  /// In capitals; a committee on one line, its commune on the next.
  package let issuer: String
  package let number: String
  package let placeAndDay: String

  /// What the paper is about, under its title.
  package let subject: String

  /// Who confirms.
  package let opening: String
  package let holder: Holder

  /// One paragraph each.
  package let body: [[TextRun]]
  package let recipients: [String]

  /// In capitals, one under another.
  package let titles: [String]

  /// What stands where a draft will be signed and sealed.
  package let signatureNote: String?
  package let signer: String

  /// `nil` for a draft.
  package let checkCode: String?

  /// What stands across a draft.
  package let watermark: [String]

  /// Who it is and when born: on one line where there is room for both.
  package struct Holder: Hashable, Sendable {
    package let name: [TextRun]
    package let born: [TextRun]?
  }

  package init(_ sheet: PaperSheet) {
    let facts = sheet.facts
    let isDraft = sheet.symbol == nil
    superior = facts.letterhead.superior.map(Self.capitals)
    issuer = Self.issuer(of: facts.letterhead)
    number = "Số: " + (isDraft ? "……/\(facts.number.symbol)" : facts.number.description)
    placeAndDay =
      isDraft
      ? "\(facts.place), ngày …… tháng …… năm \(facts.issued.year)"
      : Self.dated(facts.place, facts.issued)
    subject = "Hoàn thành \(facts.achievement.kind.word) “\(facts.achievement.title)”"
    opening = facts.letterhead.nameInSentence(at: facts.place) + " xác nhận:"
    holder = Holder(facts.holder)
    body = Self.body(of: sheet)
    recipients = Self.recipients(of: facts)
    titles = facts.signer.titles.map(Self.capitals)
    signatureNote = isDraft ? sheet.seal.note : nil
    signer = facts.signer.name
    checkCode = isDraft ? nil : facts.checkCode.description
    watermark = isDraft ? ["BẢN NHÁP"] + (sheet.seal == .none ? ["CHƯA ĐÓNG DẤU"] : []) : []
  }
}

extension PaperText {
  private static func issuer(of letterhead: PaperFacts.Letterhead) -> String {
    let name = capitals(letterhead.name)
    let committee = "ỦY BAN NHÂN DÂN "
    guard letterhead.superior == nil, name.hasPrefix(committee) else { return name }
    return committee.dropLast() + "\n" + name.dropFirst(committee.count)
  }

  /// A text in capitals, with all its marks.
  static func capitals(_ text: String) -> String { text.uppercased().nfc }

  /// `An Xá, ngày 05 tháng 02 năm 2026`.
  static func dated(_ place: String, _ day: CalendarDay) -> String {
    "\(place), ngày \(twoDigits(day.day)) tháng \(twoDigits(day.month)) năm \(day.year)"
  }

  /// Days and months before the tenth have a zero, which nobody can make another digit of.
  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }

  private static func recipients(of facts: PaperFacts) -> [String] {
    // What the symbol of the number names after its first hyphen: `TTHTCĐ`, `UBND`.
    let office = facts.number.symbol.split(separator: "-", maxSplits: 1).dropFirst().first
    return [
      "- Ông/Bà \(facts.holder.fullName);",
      office.map { "- Lưu: \($0) (sổ cấp)." } ?? "- Lưu: sổ cấp.",
    ]
  }
}

extension PaperText.Holder {
  fileprivate init(_ holder: PaperFacts.Holder) {
    name = [
      TextRun("Ông/Bà: "), TextRun(PaperText.capitals(holder.fullName), isBold: true),
    ]
    born = holder.born.map { [TextRun("\($0.label): \($0.printed)")] }
  }
}

extension BirthDate {
  fileprivate var label: String {
    day != nil ? "Ngày sinh" : month != nil ? "Tháng, năm sinh" : "Năm sinh"
  }
}

extension PaperFacts.Achievement.Kind {
  var word: String { self == .course ? "khóa học" : "chương trình" }
}

extension PaperSheet.Seal {
  fileprivate var note: String {
    switch self {
    case .own: "(chữ ký, dấu)"
    case .peoplesCommittee: "(chữ ký, dấu của Ủy ban nhân dân)"
    case .none: "(chữ ký)"
    }
  }
}
