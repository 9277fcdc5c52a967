import CourseCore

extension ProblemTexts {
  static let vietnamese = ProblemTexts(title: vietnameseTitle, detail: vietnameseDetail)

  private static func vietnameseTitle(_ kind: ProblemKind) -> String {
    switch kind {
    case .notSignedIn: "Chưa đăng nhập, hoặc phiên đã hết. Hãy đăng nhập lại."
    case .wrongCardOrPIN: "Mã thẻ và mã PIN không khớp. Hãy xem lại thẻ rồi nhập lại."
    case .wrongLogin: "Tên đăng nhập và mật khẩu không khớp. Hãy xem lại rồi nhập lại."
    case .passphraseNeeded: "Việc này cần đăng nhập bằng mật khẩu của người hướng dẫn hoặc cán bộ."
    case .notAllowed: "Vai trò của mình không làm việc này được; hãy nhờ người phụ trách."
    case .refused: "Có chỗ chưa ghi được; xem từng chỗ rồi sửa."
    case .wrongCode: "Mã này không đúng hoặc đã hết hạn; hãy xin cán bộ mã khác."
    case .letterMissing: "Phông chữ thiếu một chữ cái nên chưa in; hãy xem lại tên hoặc nội dung."
    case .cannotPrint:
      "Máy này chưa in được; hãy báo người phụ trách máy chạy “hocvu doctor” để xem thiếu gì."
    case .slowDown: "Nhập sai nhiều lần. Hãy chờ một lát rồi thử lại."
    case .tooManySessions: "Đang có quá nhiều người đăng nhập. Hãy thử lại sau ít phút."
    case .notFound: "Không có nội dung này."
    case .methodNotAllowed: "Địa chỉ này không nhận cách gọi đó; xem mục Allow."
    case .badRequest: "Yêu cầu viết chưa đúng."
    case .unsupportedMediaType: "Nội dung gửi lên phải là application/json."
    case .notAcceptable: "Máy chủ chỉ trả lời bằng JSON."
    case .bodyTooLarge: "Nội dung gửi lên dài quá mức cho phép."
    case .rangeNotSatisfiable: "Tệp không có phần này; xem Content-Range để biết độ dài."
    case .tooManyRequests: "Gửi quá nhanh. Hãy chậm lại một chút."
    case .secureOnly:
      "Chỗ này chỉ mở qua đường an toàn (https); hãy cài chứng chỉ của trung tâm trước."
    case .closed: "Phần này chưa mở; hãy làm xong những phần cần trước."
    case .lessonNotYet: "Hãy học xong bài trước rồi mới đến bài này."
    case .stepNotDone: "Bước này chưa xong; hãy trả lời đúng rồi đi tiếp."
    case .wrongTry: "Câu trả lời này không phải cho lần thử đang chờ."
    case .answerRefused: "Câu trả lời này không hợp với câu hỏi."
    case .answerKept: "Câu này đã có câu trả lời được giữ lại."
    case .waitBetweenAttempts: "Chưa đến lúc làm lại; hãy nghỉ và ôn bài một lát."
    case .attemptLimitReached: "Đã hết số lượt làm bài; hãy gặp người hướng dẫn."
    case .attemptEnded: "Lượt làm bài này đã kết thúc."
    case .attemptElsewhere: "Lượt làm bài này bắt đầu ở máy khác và chỉ làm tiếp được ở đó."
    case .attemptHeldElsewhere: "Bài đang mở ở một màn hình khác; có thể chuyển về đây."
    case .takenOver: "Bài đã được chuyển sang màn hình khác."
    case .attemptOpen: "Lượt làm bài này chưa kết thúc."
    case .notAllowedNow: "Lúc này chưa làm được việc đó."
    case .reviewNotAllowed: "Bài này không cho xem lại đáp án."
    case .registerElsewhere: "Sổ cấp giấy nằm ở máy khác; việc này làm ở máy đó."
    case .registerNotOpen: "Chưa mở sổ cấp giấy; hãy mở sổ ở máy giữ khóa ký trước."
    case .cannotSign: "Khóa ký chưa mở được nên chưa ký giấy; hãy xem lại mật khẩu của khóa."
    case .keyReused: "Khóa Idempotency-Key này đã dùng cho một yêu cầu khác."
    case .diskNearlyFull: "Ổ đĩa sắp đầy nên chưa bắt đầu bài mới; hãy báo người phụ trách."
    case .diskFull: "Ổ đĩa đã đầy nên việc vừa làm chưa được ghi lại; hãy báo người phụ trách."
    case .busy: "Máy đang bận. Hãy thử lại ngay sau đây."
    case .internalError: "Có lỗi của chương trình; việc vừa làm chưa được ghi lại."
    }
  }

  private static func vietnameseDetail(_ detail: ProblemDetail) -> String {
    switch detail {
    case .json(let error):
      "Không đọc được JSON ở byte \(error.offset): \(vietnamese(error.reason))."
    case .shape(let violation):
      place(violation, whole: "Nội dung") + ": " + vietnamese(violation.expected) + "."
    case .bodyNotTaken: "Việc này không nhận nội dung gửi lên."
    case .unknownParameter(let name): "Không có tham số “\(name)”."
    case .repeatedParameter(let name): "Tham số “\(name)” viết hai lần."
    case .refused(let refused): text(of: refused, in: .vietnamese)
    }
  }

  private static func vietnamese(_ reason: JSONError.Reason) -> String {
    switch reason {
    case .unexpectedEnd: "thiếu phần cuối"
    case .unexpectedByte: "có ký tự không được đứng ở đây"
    case .trailingBytes: "còn chữ sau khi đã hết giá trị"
    case .tooDeep: "lồng nhau quá 64 tầng"
    case .duplicateKey: "một khóa viết hai lần"
    case .notAnInteger: "chỉ nhận số nguyên nhỏ hơn 2^53"
    case .badEscape: "dấu thoát không ứng với ký tự nào"
    case .badUTF8: "không phải UTF-8"
    }
  }

  private static func vietnamese(_ expected: Violation.Expectation) -> String {
    switch expected {
    case .text: "cần một chuỗi"
    case .truth: "cần true hoặc false"
    case .null: "cần null"
    case .object: "cần một đối tượng"
    case .list(let count): "cần một danh sách có \(vietnamese(count)) phần tử"
    case .characters(let count): "cần \(vietnamese(count)) ký tự"
    case .pattern(let pattern): "cần viết theo mẫu \(pattern)"
    case .choice(let choices): "cần là một trong: \(choices.joined(separator: ", "))"
    case .whole(let range): "cần số nguyên " + vietnamese(range)
    case .member: "còn thiếu"
    case .nothing: "không có mục này"
    case .alternative: "không theo dạng nào trong các dạng cho phép"
    }
  }

  private static func vietnamese(_ range: ClosedRange<some FixedWidthInteger>) -> String {
    range.upperBound == .max
      ? "từ \(range.lowerBound) trở lên" : "từ \(range.lowerBound) đến \(range.upperBound)"
  }
}
