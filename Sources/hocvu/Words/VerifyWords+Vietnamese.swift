import CourseCore
import CourseCredentials

extension VerifyWords {
  static let vietnamese = VerifyWords(
    verdict: { vietnameseText($0) },
    signedFacts: "Những dòng đã được ký:",
    compare: """
      Hãy so từng dòng với tờ giấy: dòng nào khác là tờ giấy đã bị sửa. Bốn số cuối của số định \
      danh, nếu có in, không nằm trong chữ ký.
      """,
    clockInDoubt: "đồng hồ máy này có thể sai, nên chưa xét thời hạn",
    notText: {
      "không có tệp ‹\($0)›; nếu đây là chữ của mã QR thì phải bắt đầu bằng HV1:"
    },
    badKeys: { "‹\($0)› không phải tệp khóa công khai; hãy xin lại tệp ở nơi cấp giấy" },
    badList: { "chưa dùng được danh sách ‹\($0)›: " + listText($1) },
    facts: .vietnamese
  )

  private static func vietnameseText(_ verdict: PaperVerdict) -> String {
    let day = FactWords.vietnamese.day
    return switch verdict {
    case .valid(let date): "CÒN HIỆU LỰC, theo danh sách ngày \(day(date))."
    case .revoked(let date): "KHÔNG CÒN HIỆU LỰC từ ngày \(day(date))."
    case .replaced(let date): "ĐÃ ĐƯỢC THAY bằng giấy khác từ ngày \(day(date))."
    case .expired(let date): "ĐÃ HẾT HẠN: dùng được đến hết ngày \(day(date))."
    case .statusUnknown(let doubt): "CHỮ KÝ ĐÚNG, chưa rõ còn hiệu lực không: \(text(doubt))."
    case .unknownKey(let issuer, .notHere):
      "CHƯA KIỂM TRA ĐƯỢC: chưa có khóa công khai của \(issuer); hãy xin tệp khóa ở nơi cấp giấy."
    case .unknownKey(let issuer, .notInUse(let date)):
      "KHÔNG CÔNG NHẬN: khóa đã ký không phải khóa của \(issuer) vào ngày \(day(date))."
    case .altered(let flaw): text(flaw)
    }
  }

  private static func text(_ doubt: StatusDoubt) -> String {
    switch doubt {
    case .noList: "chưa có danh sách của nơi cấp"
    case .oldList(let days): "danh sách đã \(days) ngày tuổi"
    case .listOfLaterDay(let day):
      "danh sách ghi ngày \(FactWords.vietnamese.day(day)), là ngày chưa đến"
    }
  }

  private static func text(_ flaw: PaperFlaw) -> String {
    switch flaw {
    case .notOurs: "KHÔNG PHẢI giấy xác nhận của Học Vụ: mã hoặc tệp này dùng vào việc khác."
    case .isStatusList: "ĐÂY LÀ DANH SÁCH của nơi cấp, không phải giấy; hãy đưa nó sau --list."
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

  private static func listText(_ error: StatusListError) -> String {
    switch error {
    case .noList: "đây không phải danh sách của nơi cấp giấy"
    case .unknownKey(let issuer): "chưa có khóa công khai của \(issuer) (--keys)"
    case .wrongSignature: "chữ ký không khớp với nội dung"
    }
  }
}

extension FactWords {
  static let vietnamese = FactWords(
    language: .vietnamese,
    superior: "Cơ quan cấp trên",
    issuer: "Nơi cấp",
    number: "Số",
    replaces: "Thay thế giấy số",
    dated: "Nơi và ngày cấp",
    expires: "Dùng được đến hết ngày",
    course: "Đã hoàn thành khóa học",
    programme: "Đã hoàn thành chương trình",
    holder: "Họ và tên",
    born: "Ngày sinh",
    home: "Nơi cư trú",
    studied: "Thời gian học",
    form: "Hình thức",
    test: "Kiểm tra kiến thức",
    tasks: "Nhiệm vụ thực hành",
    policy: "Xét theo",
    signer: "Người ký",
    checkCode: "Mã kiểm tra",
    edition: { $0.isEmpty ? "phiên bản \($1)" : "\($0), phiên bản \($1)" },
    period: { began, completed in
      began.map { "từ ngày \($0) đến ngày \(completed)" } ?? "đến ngày \(completed)"
    },
    score: { test in
      let critical = test.criticalRight.map {
        $0 ? ", đúng toàn bộ câu then chốt" : ", còn câu then chốt chưa đúng"
      }
      return "\(test.earned)/\(test.available) (điểm đạt \(test.passMark)%)" + (critical ?? "")
    },
    done: { "\($0.done)/\($0.available) tự làm được, do \($0.observer) quan sát" },
    day: { day in day.description.split(separator: "-").reversed().joined(separator: "/") }
  )
}
