import CourseCore

extension ReportWords {
  static let vietnamese = ReportWords(
    number: "TT",
    settlement: "Thôn/TDP",
    elsewhere: "Chưa rõ thôn",
    total: "Cộng toàn xã",
    notes: "Ghi chú",
    households: "Số hộ",
    adults: "Dân số 18+",
    from14: "Dân số 14+",
    teamMembers: "Thành viên tổ CNSCĐ",
    sessions: "Số buổi",
    turns: "Lượt học",
    learners: "Người học",
    finished: "Hoàn thành ≥ 1 khóa",
    core: "Đạt bộ khóa cốt lõi (18+)",
    coreShare: "Tỷ lệ/18+ (%)",
    target: "Chỉ tiêu (%)",
    gap: "Chênh lệch (điểm %)",
    vneid: "Xác nhận trên VNeID (khai báo, 18+)",
    proficient: "Hộ có ≥ 1 người thành thạo",
    householdShare: "Tỷ lệ hộ (%)",
    noDenominator: "chưa có mẫu số",
    inexact: "mẫu số chưa chính xác",
    notChosen: "chưa chọn chương trình",
    noWorkingAge: "chưa nhập độ tuổi lao động",
    beside: "ẩn",
    conflict: { "xem lại: tử số \($0) lớn hơn mẫu số \($1)" },
    people: { "\($0) người" },
    communeTable: { "Biểu kết quả phổ cập kỹ năng số – \($0)" },
    period: { "Kỳ báo cáo: từ \($0) đến \($1)." },
    counting:
      "Số buổi, lượt và người học tính trong kỳ; các cột khác tính đến ngày cuối kỳ. "
      + "Mỗi người tính một lần ở thôn đang ở vào ngày cuối kỳ.",
    turnsAreNotPeople: "Lượt học không phải số người: một người học hai buổi là hai lượt.",
    attendance: { "Có mặt/được gọi: \($0)/\($1) lượt." },
    undated: { "\($0) người học chỉ có ngày ghi bởi máy sai giờ, chưa tính vào kỳ nào." },
    basis: { "Chương trình cốt lõi: \($0). Chương trình của người thành thạo: \($1)." },
    teams: { "Thôn có tổ công nghệ số cộng đồng: \($0)/\($1)." },
    withoutTeam: { "Chưa có tổ: \($0)." },
    made: { "Lập ngày \($1)" + ($0.isEmpty ? "." : ", \($0).") },
    hidden: "Ô dưới 5 ghi “<5”; ô ghi “ẩn” để không tính ngược lại được.",
    source: { "\($0): ngày \($1), \($2)" },
    sum: { "cộng \($0) thôn" },
    indicators: "Chỉ tiêu toàn xã",
    indicator: "Chỉ tiêu",
    numerator: "Tử số",
    denominator: "Mẫu số",
    percent: "Tỷ lệ (%)",
    asOf: "Mẫu số ngày",
    sourceHeading: "Nguồn mẫu số",
    groups: "Theo nhóm đối tượng",
    group: "Nhóm",
    ages: "Người học theo thôn và độ tuổi",
    unknownAge: "Chưa rõ",
    entered: "Số liệu xã đã nhập",
    figure: "Số liệu",
    value: "Giá trị",
    perMonth: "Bình quân tháng",
    sheets: { name in
      switch name {
      case .commune: "Theo thôn"
      case .indicators: "Chỉ tiêu"
      case .groups: "Nhóm đối tượng"
      case .ages: "Độ tuổi"
      case .entered: "Số liệu đã nhập"
      }
    },
    chart: { "Tỷ lệ người 18+ đạt bộ khóa cốt lõi theo thôn, đến \($0)" },
    targetLine: { "Chỉ tiêu \($0)" },
    notice: { facts in
      let core = facts.core.map { core in
        " Đến nay \(core) người lớn đạt bộ khóa cốt lõi"
          + (facts.share.map { ", bằng \($0) số người từ 18 tuổi." } ?? ".")
      }
      return "Kính thưa bà con \(facts.commune)! Từ \(facts.first) đến \(facts.last), "
        + "phong trào Bình dân học vụ số đã có \(facts.sessions) buổi học, "
        + "\(facts.turns) lượt và \(facts.learners) người học."
        + (core ?? "")
        + " Bà con nào chưa học, mời đến nhà văn hóa thôn hoặc gặp tổ công nghệ số cộng đồng; "
        + "học không mất tiền, không cần có điện thoại riêng. Trung tâm không bao giờ gửi tin "
        + "nhắn hỏi mật khẩu, mã OTP, số định danh hay tiền. Xin cảm ơn bà con."
    }
  )
}
