import CourseEngine

extension FirstStartWords {
  static let vietnamese = FirstStartWords(
    title: "Thiết lập trung tâm",
    lead: "Chào mừng! Máy này chưa có trung tâm nào. Trả lời mười câu ngắn là dùng được; "
      + "chưa trả lời hết thì chưa ghi gì.",
    progress: { "Câu \($0)/\($1)" },
    goOn: "Tiếp tục",
    later: "Để sau",
    before: "Câu trước",
    takeFile: "Lấy từ tệp (CSV hoặc văn bản)",
    passphraseAgain: "Gõ lại mật khẩu một lần nữa",
    passphraseKept: "Đã có mật khẩu. Để trống cả hai ô nếu giữ nguyên.",
    passphrasesDiffer: "Hai lần gõ không giống nhau; hãy gõ lại cả hai ô.",
    wrongLines: { "Còn \($0) dòng cần xem lại; các dòng ấy ghi ở dưới." },
    line: { "Dòng \($0), “\($1)”:" },
    question: { question in
      switch question {
      case .commune: "Xã, phường hoặc đặc khu"
      case .province: "Tỉnh, thành phố"
      case .centreName: "Tên trung tâm"
      case .officerName: "Họ và tên người phụ trách trung tâm"
      case .login: "Tên đăng nhập của người phụ trách"
      case .passphrase: "Mật khẩu của người phụ trách"
      case .settlements: "Các thôn, bản, tổ dân phố"
      case .issuer: "Ai cấp giấy xác nhận?"
      case .issuerCode: "Ký hiệu nơi cấp trong số giấy"
      case .centrePhone: "Điện thoại của trung tâm"
      }
    },
    help: { question in
      switch question {
      case .commune: "Ghi cả loại và tên, ví dụ: xã An Xá."
      case .province: "Ví dụ: tỉnh Phú Thọ."
      case .centreName: "Ví dụ: Trung tâm học tập cộng đồng xã An Xá."
      case .officerName: "Người này thêm cán bộ, hướng dẫn viên và thay đổi mọi mục sau này."
      case .login: "Chữ thường không dấu, ví dụ: hoa.vanphong."
      case .passphrase:
        "Ít nhất 12 ký tự; bốn từ ghép lại là dễ nhớ nhất. Hãy ghi vào sổ và cất kỹ."
      case .settlements: "Mỗi dòng một tên, ví dụ: Thôn Đoài. Có thể dán cả cột từ bảng tính."
      case .issuer: "Nơi đứng tên trên giấy xác nhận hoàn thành."
      case .issuerCode: "Ví dụ: TTHTCĐ."
      case .centrePhone: "Ví dụ: 0912 345 678."
      }
    },
    choice: { value in
      switch value {
      case "centre": "Trung tâm"
      case "peoples-committee": "Ủy ban nhân dân"
      default: value
      }
    },
    review: "Xem lại trước khi ghi",
    reviewLead: "Chưa có gì được ghi. Hãy xem lại; bấm “Sửa” ở chỗ chưa đúng.",
    notYet: "để sau",
    isKept: "đã đặt, không hiện ra đây",
    change: "Sửa",
    missing: { "Còn thiếu: \($0)" },
    write: "Ghi và bắt đầu dùng",
    refused: "Chưa ghi được: có chỗ chưa đúng. Hãy xem lại từng mục."
  )
}
