import CourseCore

extension PrivacyWords {
  static let vietnamese = PrivacyWords(
    erase: "Xóa dữ liệu của người này",
    eraseForGood: "Xóa rồi thì không lấy lại được, kể cả từ bản sao lưu.",
    goes: "Những gì mất đi",
    going: [
      "Họ tên, tên gọi, các tên đã ghi trước đây", "Năm sinh, số điện thoại, ngày thuyền về",
      "Thẻ, mã PIN, các lần đăng nhập", "Các câu trả lời trong bài học và bài kiểm tra",
    ],
    stays: "Những gì còn lại",
    staying: [
      "Kết quả và khóa học đã xong, thôn, nhóm đối tượng, độ tuổi, không kèm tên: để số liệu đã báo "
        + "cáo không đổi",
      "Dòng có tên trong sổ cấp giấy, nếu người này đã được cấp giấy: theo quy định về lưu trữ",
    ],
    nameAgain: "Ghi lại họ tên để xác nhận",
    nameAgainHelp: "Viết đúng như dòng trên, để không xóa nhầm người.",
    eraseNow: "Xóa hẳn",
    keepsPapers: {
      "Người này đã được cấp giấy số \($0). Dòng trong sổ vẫn giữ họ tên; hãy nói rõ điều đó và lý do. "
        + "Xóa rồi thì không cấp lại giấy được. Nếu người này muốn bỏ cả giấy, hãy thu hồi trước, lý "
        + "do “theo đề nghị của người được cấp”."
    },
    data: "Dữ liệu của tôi",
    dataHelp: "Đây là mọi điều trung tâm đang giữ về bác.",
    dataToPrint: "In trang này rồi đưa cho chính người có tên dưới đây.",
    household: { "\($0) người trong danh sách" },
    householdTitle: "Hộ gia đình",
    cardCode: "Mã thẻ",
    results: "Kết quả học",
    noResults: "Chưa có kết quả nào.",
    answersHelp: "Câu trả lời trong từng bài giữ 90 ngày sau khi xong, rồi chỉ còn điểm.",
    papers: "Giấy xác nhận",
    noPapers: "Chưa có giấy nào.",
    checked: { "Cán bộ đã xem bằng chứng của “\($0)”" },
    paperNumbered: { "Giấy số \($0): \($1)" },
    role: "Vai trò ở trung tâm",
    attempt: { "Bài “\($0)”: \($1)/\($2) điểm" },
    openAttempt: { "Bài “\($0)”: đang làm" },
    completed: { "Đã hoàn thành “\($0)”" },
    observed: { "Nhiệm vụ “\($0)”: \($1)" },
    vneid: { "Đã thấy xác nhận trên VNeID ngày \($0)" },
    followup: { "Đang vướng: \($0)" },
    changes: "Ai đã ghi điều gì",
    noChanges: "Chưa có ai ghi gì.",
    rights: "Bác có quyền",
    rightsText: "Bác được xem, sửa, rút lại sự đồng ý, hạn chế, phản đối hoặc yêu cầu xóa dữ liệu "
      + "của mình. Hãy nói với cán bộ ở bàn; trung tâm trả lời trong 2 ngày làm việc.",
    log: "Ai đã xem, sửa hoặc mang dữ liệu đi",
    logHelp: "Nhật ký chỉ thêm, không sửa được; giữ 24 tháng.",
    logBroken: "Nhật ký đã bị sửa hoặc bị cắt mất dòng; hãy báo người phụ trách kỹ thuật.",
    noAccesses: "Chưa có ai xem.",
    somebody: "người đã xóa tên",
    when: "Lúc",
    who: "Ai",
    whose: "Dữ liệu của",
    what: "Việc gì",
    requests: "Yêu cầu về dữ liệu cá nhân",
    requestsHelp: "Trả lời trong 2 ngày làm việc; làm xong trước ngày ghi ở từng yêu cầu.",
    noRequests: "Chưa có yêu cầu nào.",
    request: "Bác yêu cầu điều gì",
    receivedOn: "Ngày nhận yêu cầu",
    receive: "Ghi yêu cầu",
    answerBy: { "trả lời trước hết ngày \($0)" },
    answeredOn: { "đã trả lời ngày \($0)" },
    doneBy: { "làm xong trước hết ngày \($0)" },
    closedOn: { "\($0), ngày \($1)" },
    late: "QUÁ HẠN",
    lateCount: { "\($0) yêu cầu đã quá hạn. Hãy làm ngay." },
    answerToday: "Đã trả lời hôm nay",
    extend: "Gia hạn thêm 15 ngày",
    outcome: "Kết quả",
    close: "Đóng yêu cầu",
    letter: "Thư trả lời",
    letterHelp:
      "Mở ra, in, ký rồi đưa cho người yêu cầu. Nếu là yêu cầu xóa thì in trước khi xóa, để thư còn "
      + "tên.",
    letterTitle: "Trả lời yêu cầu về dữ liệu cá nhân",
    addressee: "Kính gửi",
    blank: "………………………………………",
    state: "Kết quả",
    underWay: "Đang làm",
    answer: { request in
      switch request {
      case .see: "Bản in “Dữ liệu của tôi” đưa kèm thư này: trung tâm giữ gì, ai đã xem, ai đã sửa."
      case .correct: "Điều sai được sửa, và lần sửa được ghi lại. Giấy đã cấp thì được cấp lại."
      case .withdraw:
        "Từ lúc bác rút lại sự đồng ý, trung tâm thôi dùng dữ liệu cho việc đó. Rút lại việc nhắc lịch "
          + "thì số điện thoại được xóa ngay."
      case .restrict:
        "Trong lúc xem xét, trung tâm chỉ giữ dữ liệu của bác, không dùng vào việc gì."
      case .object:
        "Trung tâm xem lại việc đã dùng dữ liệu của bác và thôi làm nếu không có lý do theo luật."
      case .erase:
        "Họ tên, năm sinh, điện thoại, thẻ và các câu trả lời được xóa hẳn. Bản sao lưu hết khi đến lượt "
          + "ghi đè, chậm nhất 12 tháng. Kết quả còn lại không kèm tên, để số liệu đã báo cáo không đổi."
      }
    },
    keptInRegister:
      "Dòng trong sổ cấp giấy không xóa được, vì sổ là hồ sơ của một việc công, phải lưu trữ",
    mayComplain:
      "Nếu chưa đồng ý với trả lời này, bác có quyền khiếu nại với Ủy ban nhân dân xã hoặc "
      + "cơ quan bảo vệ dữ liệu cá nhân.",
    answerDue: "Hạn trả lời",
    doneDue: "Hạn làm xong",
    answeredBy: "Người trả lời",
    day: "Ngày",
    signature: "Ký tên",
    export: "Lấy danh sách ra tệp",
    exportHelp: "Tệp ghi tên người lấy, ngày và lý do; số điện thoại chỉ hiện phần đầu, phần cuối. "
      + "Từng người trong danh sách xem được ai đã lấy.",
    exportReason: "Lấy danh sách để làm gì",
    exportNow: "Lấy tệp CSV",
    exportedBy: { "Người lấy: \($0). Ngày: \($1). Lý do: \($2). Không gửi lại cho người khác." },
    exportName: "Danh sách học viên"
  )
}

extension ErasureReason: Labelled {
  var vietnamese: String {
    switch self {
    case .asked: "Người này yêu cầu"
    case .overdue: "Đã hết thời hạn giữ"
    case .enteredByMistake: "Ghi nhầm, không có người này"
    }
  }
}

extension DataRequest: Labelled {
  var vietnamese: String {
    switch self {
    case .see: "Xem dữ liệu của mình"
    case .correct: "Sửa dữ liệu"
    case .withdraw: "Rút lại sự đồng ý"
    case .restrict: "Hạn chế xử lý"
    case .object: "Phản đối xử lý"
    case .erase: "Xóa dữ liệu"
    }
  }
}

extension RequestOutcome: Labelled {
  var vietnamese: String {
    switch self {
    case .done: "Đã làm xong"
    case .partly: "Đã làm một phần; phần phải lưu theo luật đã nói rõ với người yêu cầu"
    case .notPossible: "Luật không cho phép; đã nói rõ lý do với người yêu cầu"
    case .takenBack: "Người yêu cầu thôi không yêu cầu nữa"
    }
  }
}

extension AccessAct: Labelled {
  var vietnamese: String {
    switch self {
    case .opened: "Xem trang"
    case .gathered: "Xem, in “Dữ liệu của tôi”"
    case .corrected: "Sửa thông tin"
    case .renamed: "Sửa họ tên"
    case .consent: "Ghi hoặc rút sự đồng ý"
    case .card: "Đổi thẻ hoặc mã PIN"
    case .evidence: "Xem bằng chứng để cấp giấy"
    case .paper: "Xem giấy trong sổ"
    case .printed: "In thẻ, phiếu, giấy"
    case .exported: "Lấy ra danh sách"
    case .erased: "Xóa"
    }
  }
}
