package import CourseCore

extension PaperFacts {
  /// A paper of an invented learner, as long as most are.
  package static func usual(_ ordinal: Int, of issuer: IssuerID, on day: CalendarDay) -> Self {
    guard let number = PaperNumber(ordinal: ordinal, symbol: "GXN-TTHTCĐ") else {
      preconditionFailure("numbers go from 1 to 999,999")
    }
    var chance = SystemRandomNumberGenerator()
    return PaperFacts(
      id: PaperID(Code128(using: &chance)),
      issuer: issuer,
      letterhead: Letterhead(
        superior: "ỦY BAN NHÂN DÂN XÃ AN XÁ",
        name: "TRUNG TÂM HỌC TẬP CỘNG ĐỒNG XÃ AN XÁ"
      ),
      number: number,
      checkCode: CheckCode(using: &chance),
      place: "An Xá",
      issued: day,
      holder: Holder(
        fullName: names[ordinal % names.count],
        born: BirthDate(year: 1940 + ordinal % 60),
        home: "Thôn Đoài, xã An Xá, tỉnh Phú Thọ"
      ),
      achievement: Achievement(
        code: "lua-dao",
        title: "Nhận ra và tránh lừa đảo trên mạng",
        version: "1.2"
      ),
      study: Study(completed: day, forms: [.guided], testMode: .oral),
      test: TestResult(earned: 8, available: 9, passMark: 80, criticalRight: true),
      tasks: TaskResult(done: 2, available: 2, observer: "Lê Thị Thử"),
      policy: PolicyName(title: "Quy định xét đạt số 01/QĐ-TTHTCĐ", version: "1"),
      signer: Signer(name: "Trần Văn Ví Dụ", titles: ["GIÁM ĐỐC"]),
      status: StatusPlace(list: 1, index: ordinal % StatusList.size)
    )
  }

  private static let names = [
    "Nguyễn Thị Mẫu", "H’Hen Niê Kdăm", "Giàng A Páo", "Trần Văn Ví Dụ", "Lò Thị Thử", "A Ơ̆n",
  ]
}
