import CourseCore

extension VerdictWords {
  static func vietnameseText(_ verdict: PaperVerdict) -> String {
    switch verdict {
    case .valid(let date): "CÒN HIỆU LỰC, theo danh sách ngày \(date.written)."
    case .revoked(let date): "KHÔNG CÒN HIỆU LỰC từ ngày \(date.written)."
    case .replaced(let date): "ĐÃ ĐƯỢC THAY bằng giấy khác từ ngày \(date.written)."
    case .expired(let date): "ĐÃ HẾT HẠN: dùng được đến hết ngày \(date.written)."
    case .statusUnknown(let doubt): "CHỮ KÝ ĐÚNG, chưa rõ còn hiệu lực không: \(text(doubt))."
    case .unknownKey(let issuer, .notHere):
      "CHƯA KIỂM TRA ĐƯỢC: chưa có khóa công khai của \(issuer); hãy xin tệp khóa ở nơi cấp giấy."
    case .unknownKey(let issuer, .notInUse(let date)):
      "KHÔNG CÔNG NHẬN: khóa đã ký không phải khóa của \(issuer) vào ngày \(date.written)."
    case .altered(let flaw): text(flaw)
    }
  }

  private static func text(_ doubt: StatusDoubt) -> String {
    switch doubt {
    case .noList: "chưa có danh sách của nơi cấp"
    case .oldList(let days): "danh sách đã \(days) ngày tuổi"
    case .listOfLaterDay(let day):
      "danh sách ghi ngày \(day.written), là ngày chưa đến"
    }
  }

  private static func text(_ flaw: PaperFlaw) -> String {
    switch flaw {
    case .notOurs: "KHÔNG PHẢI giấy xác nhận của Học Vụ: mã hoặc tệp này dùng vào việc khác."
    case .isStatusList:
      "ĐÂY LÀ DANH SÁCH của nơi cấp, không phải giấy; nó cho biết giấy nào đã thôi hiệu lực."
    case .foreignLetters:
      "CHƯA ĐỌC ĐƯỢC: có chữ mà mã QR không bao giờ có; hãy tắt bộ gõ tiếng Việt rồi quét lại."
    case .tooLong: "KHÔNG PHẢI giấy xác nhận: dài hơn mọi tờ giấy."
    case .damaged: "ĐÃ BỊ SỬA hoặc chép thiếu: chữ không ghép lại được; hãy quét lại từ tờ giấy."
    case .misshapen: "ĐÃ BỊ SỬA: bên trong không có dạng của giấy xác nhận."
    case .newerVersion: "CHƯA ĐỌC ĐƯỢC: giấy do bản Học Vụ mới hơn lập; hãy dùng bản mới."
    case .wrongSignature: "ĐÃ BỊ SỬA: chữ ký không khớp với nội dung."
    case .otherIssuer: "ĐÃ BỊ SỬA: khóa của nơi này ký giấy mang tên nơi khác."
    case .contradiction: "ĐÃ BỊ SỬA: tệp huy hiệu nói khác tờ giấy bên trong nó."
    }
  }
}
