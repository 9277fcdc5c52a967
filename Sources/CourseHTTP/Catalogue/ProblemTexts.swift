/// What each kind of problem is called, in one language.
struct ProblemTexts: Sendable {
  /// A short sentence that says what is so and what to do next.
  let title: @Sendable (ProblemKind) -> String
}

extension ProblemTexts {
  static let vietnamese = ProblemTexts { kind in
    switch kind {
    case .notSignedIn: "Chưa đăng nhập, hoặc phiên đã hết. Hãy đăng nhập lại."
    case .wrongCardOrPIN: "Mã thẻ và mã PIN không khớp. Hãy xem lại thẻ rồi nhập lại."
    case .slowDown: "Nhập sai nhiều lần. Hãy chờ một lát rồi thử lại."
    case .tooManySessions: "Đang có quá nhiều người đăng nhập. Hãy thử lại sau ít phút."
    case .notFound: "Không có nội dung này."
    case .methodNotAllowed: "Địa chỉ này không nhận cách gọi đó; xem mục Allow."
    case .badRequest: "Yêu cầu viết chưa đúng."
    case .unsupportedMediaType: "Nội dung gửi lên phải là application/json."
    case .notAcceptable: "Máy chủ chỉ trả lời bằng JSON."
    case .bodyTooLarge: "Nội dung gửi lên dài quá mức cho phép."
    case .tooManyRequests: "Gửi quá nhanh. Hãy chậm lại một chút."
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
    case .keyReused: "Khóa Idempotency-Key này đã dùng cho một yêu cầu khác."
    case .diskNearlyFull: "Ổ đĩa sắp đầy nên chưa bắt đầu bài mới; hãy báo người phụ trách."
    case .busy: "Máy đang bận. Hãy thử lại ngay sau đây."
    case .internalError: "Có lỗi của chương trình; việc vừa làm chưa được ghi lại."
    }
  }

  static let english = ProblemTexts { kind in
    switch kind {
    case .notSignedIn: "Not signed in, or the sign-in has ended. Please sign in again."
    case .wrongCardOrPIN: "Card and PIN do not go together. Look at the card and try again."
    case .slowDown: "Too many wrong tries. Please wait a moment and try again."
    case .tooManySessions: "Too many people are signed in. Try again in a few minutes."
    case .notFound: "There is nothing here."
    case .methodNotAllowed: "This address does not take that method; see Allow."
    case .badRequest: "The request is not written right."
    case .unsupportedMediaType: "The body must be application/json."
    case .notAcceptable: "The server answers in JSON only."
    case .bodyTooLarge: "The body is longer than allowed."
    case .tooManyRequests: "Requests come too fast. Please slow down."
    case .closed: "This is not open yet; finish what it needs first."
    case .lessonNotYet: "Finish the lesson before this one first."
    case .stepNotDone: "This step is not done; answer it right to go on."
    case .wrongTry: "The answer is not for the try that is waiting."
    case .answerRefused: "The answer does not fit the question."
    case .answerKept: "An answer to this question is already kept."
    case .waitBetweenAttempts: "It is too early to try again; take a rest and read a little."
    case .attemptLimitReached: "No attempt is left; please see your tutor."
    case .attemptEnded: "This attempt has ended."
    case .attemptElsewhere: "This attempt began on another station and goes on only there."
    case .attemptHeldElsewhere: "The attempt is open on another screen; it can be taken over."
    case .takenOver: "The attempt was taken over by another screen."
    case .attemptOpen: "This attempt has not ended."
    case .notAllowedNow: "That cannot be done now."
    case .reviewNotAllowed: "The answers of this test are not shown."
    case .keyReused: "This Idempotency-Key was used for another request."
    case .diskNearlyFull: "The disk is nearly full, so nothing new begins; tell the officer."
    case .busy: "The machine is busy. Please try again at once."
    case .internalError: "The program made a mistake; what you just did was not kept."
    }
  }
}
