package import CourseCore

extension PaperFacts {
  /// The paper of an invented learner of an invented commune.
  package static func fixture(
    _ ordinal: Int = 7,
    issuer: IssuerID = .fixture,
    issued: String = "2026-02-05",
    expires: String? = nil,
    replaces: Int? = nil,
    index: Int = 1_234
  ) -> Self {
    PaperFacts(
      id: PaperID(Code128(high: 0x0123_4567_89AB_CDEF, low: UInt64(ordinal))),
      issuer: issuer,
      letterhead: Letterhead(
        superior: "ỦY BAN NHÂN DÂN XÃ AN XÁ",
        name: "TRUNG TÂM HỌC TẬP CỘNG ĐỒNG XÃ AN XÁ"
      ),
      number: .fixture(ordinal),
      checkCode: .fixture,
      replaces: replaces.map { .fixture($0) },
      place: "An Xá",
      issued: .fixture(issued),
      expires: expires.map { .fixture($0) },
      holder: Holder(
        fullName: "Nguyễn Thị Mẫu",
        born: BirthDate(year: 1958, month: 3, day: 12),
        home: "Thôn Đoài, xã An Xá, tỉnh Phú Thọ"
      ),
      achievement: Achievement(
        code: "lua-dao",
        title: "Nhận ra và tránh lừa đảo trên mạng",
        version: "1.2"
      ),
      study: Study(
        began: .fixture("2026-01-12"),
        completed: .fixture("2026-02-03"),
        forms: [.guided],
        testMode: .oral
      ),
      test: TestResult(earned: 8, available: 9, passMark: 80, criticalRight: true),
      tasks: TaskResult(done: 2, available: 2, observer: "Lê Thị Thử"),
      policy: PolicyName(title: "Quy định xét đạt số 01/QĐ-TTHTCĐ", version: "1"),
      signer: Signer(name: "Trần Văn Ví Dụ", titles: ["GIÁM ĐỐC"]),
      status: StatusPlace(list: 1, index: index)
    )
  }
}

extension IssuerID {
  package static let fixture = Self(firstKey: .fixture(1))
}

extension CalendarDay {
  /// A day that the calendar has.
  package static func fixture(_ text: String) -> Self {
    guard let day = Self(text) else { preconditionFailure("no day: \(text)") }
    return day
  }
}

extension PaperNumber {
  package static func fixture(_ ordinal: Int) -> Self {
    guard let number = Self(ordinal: ordinal, symbol: "GXN-TTHTCĐ") else {
      preconditionFailure("no number: \(ordinal)")
    }
    return number
  }
}

extension CheckCode {
  fileprivate static var fixture: Self {
    var chance = SeededChance(seed: 1)
    return Self(using: &chance)
  }
}

extension KeyWindow {
  package static func fixture(_ from: String, _ through: String? = nil) -> Self {
    guard let window = Self(from: .fixture(from), through: through.map { .fixture($0) }) else {
      preconditionFailure("a window that ends before it begins")
    }
    return window
  }
}
