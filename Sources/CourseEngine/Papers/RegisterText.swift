import CourseCore

/// What stands in the columns of the register for one number (`domain.md` 4.4).
///
/// Nineteen columns are more than the width of a page: those of the paper stand in a first line, the
/// hand-over, to be signed by pen, and what became of the paper in a second one.
package struct RegisterText: Hashable, Sendable {
  package static let title = "SỔ CẤP GIẤY XÁC NHẬN HOÀN THÀNH"
  package static let place = "TT"

  package static let paperHeads = [
    "Số giấy", "Ngày cấp", "Họ và tên", "Ngày sinh", "Giới tính", "Thôn/tổ dân phố, xã",
    "4 số cuối định danh", "Khóa học, bộ khóa; phiên bản", "Kết quả",
    "Quy định xét đạt (phiên bản)", "Người quan sát", "Người ký, chức vụ",
  ]

  package static let laterHeads = [
    "Người nhận ký tên", "Ngày nhận", "Người nhận thay (ký, ghi rõ họ tên)", "Mã kiểm tra",
    "Tình trạng", "Số giấy thay thế", "Ngày và lý do", "Ghi chú",
  ]

  /// In the order of `paperHeads`.
  package let paper: [String]

  /// In the order of `laterHeads`.
  package let later: [String]

  package init(_ row: RegisterBook.Row) {
    let facts = row.facts
    paper = [
      facts.number.description,
      facts.issued.written,
      facts.holder.fullName,
      facts.holder.born?.printed ?? "",
      row.sex ?? "",
      facts.holder.home,
      row.lastDigits ?? "",
      "\(facts.achievement.title) (\(facts.achievement.code), phiên bản "
        + "\(facts.achievement.version))",
      [facts.test?.short, facts.tasks?.short].compactMap(\.self).joined(separator: "; "),
      "\(facts.policy.title) (phiên bản \(facts.policy.version))",
      facts.tasks?.observer ?? "",
      "\(facts.signer.name), \(facts.signer.titles.joined(separator: ", "))",
    ]
    later = [
      "",
      row.handedOver?.day.written ?? "",
      row.handedOver?.isToProxy == true ? "nhận thay:" : "",
      facts.checkCode.description,
      row.standing.word,
      row.standing.successor?.description ?? "",
      row.standing.change.map { "\($0.day.written): \($0.reason)" } ?? "",
      row.note ?? "",
    ]
  }

  /// The line at the foot of every page.
  package static func footer(of book: RegisterBook) -> String {
    let name = title(of: book)
    return book.mark.map { "\(name). \($0)" } ?? name
  }

  package static func title(of book: RegisterBook) -> String {
    "Sổ cấp giấy xác nhận năm \(book.year) - \(book.letterhead.name)"
  }

  package static func page(_ number: Int, of count: Int) -> String { "Trang \(number)/\(count)" }
}

extension PaperFacts.TestResult {
  fileprivate var short: String { "kiểm tra \(earned)/\(available) (điểm đạt \(passMark)%)" }
}

extension PaperFacts.TaskResult {
  fileprivate var short: String { "nhiệm vụ \(done)/\(available)" }
}

extension RegisterBook.Standing {
  fileprivate var word: String {
    switch self {
    case .valid: "hiệu lực"
    case .replaced: "đã cấp lại"
    case .withdrawn: "thu hồi"
    case .voided: "hủy"
    }
  }

  fileprivate var successor: PaperNumber? {
    if case .replaced(let number, _) = self { number } else { nil }
  }

  fileprivate var change: RegisterBook.Change? {
    switch self {
    case .valid: nil
    case .replaced(_, let change), .withdrawn(let change), .voided(let change): change
    }
  }
}
