import CourseCore
import CourseEngine

/// What the page for carried answers says, in one language.
struct CarriedWords: Catalogue {
  let title: String
  let code: String
  let codeHelp: String
  let file: String
  let take: String
  let taken: String
  let wasThere: String
  let learner: String
  let test: String
  let question: String
  let group: @Sendable (Int) -> String
  let takenOver: String
  let ended: String
  let elsewhere: String
  let otherKept: String
  let notNow: String

  /// What is said to an answer that could not be taken; `nil` where it is not about the answer.
  func refusal(of error: EngineError) -> String? {
    switch error {
    case .takenOver: takenOver
    case .attemptEnded: ended
    case .attemptElsewhere: elsewhere
    case .sitting(.differs(_)), .sitting(.stands(_)): otherKept
    case .sitting: notNow
    default: nil
    }
  }

  static let vietnamese = CarriedWords(
    title: "Nhận câu trả lời mang đến",
    code: "Mã trên giấy, hoặc nội dung tệp",
    codeHelp: "Khi máy chủ mất lâu, trang làm bài cho bác học viên một mã hay một tệp để mang đi. "
      + "Gõ mã vào đây (chữ hoa, chữ thường, dấu cách đều được), hoặc chọn tệp.",
    file: "Chọn tệp hocvu-cau-tra-loi.txt",
    take: "Nhận câu trả lời",
    taken: "Đã nhận. Câu trả lời được tính như đã gửi từ máy học.",
    wasThere: "Câu trả lời này đã có từ trước; vẫn tính một lần.",
    learner: "Học viên",
    test: "Bài",
    question: "Câu số",
    group: { "Nhóm chữ thứ \($0) chưa đúng; hãy dò lại nhóm ấy trên giấy." },
    takenOver: "Bài này đã được làm tiếp ở máy khác sau khi ghi mã. Hãy xem và trả lời câu ấy "
      + "trên máy đó.",
    ended: "Bài này đã kết thúc trước khi nhận mã, nên câu trả lời không còn được tính.",
    elsewhere: "Bài này bắt đầu ở máy khác của trung tâm; hãy nhập mã ở máy đó.",
    otherKept: "Câu này đã có một câu trả lời khác; câu trả lời đã có được giữ nguyên.",
    notNow: "Bài không còn ở chỗ nhận được câu trả lời này."
  )

  static let english = CarriedWords(
    title: "Take an answer that was carried here",
    code: "The code on the paper, or what is in the file",
    codeHelp: "Where the server stays away, the page of a test gives learners a code or a file. "
      + "Type the code here (capitals and spaces do not matter), or choose the file.",
    file: "Choose the file hocvu-cau-tra-loi.txt",
    take: "Take the answer",
    taken: "Taken. The answer counts as if the page had sent it.",
    wasThere: "This answer was here before; it counts once.",
    learner: "Learner",
    test: "Test",
    question: "Question",
    group: { "Group \($0) is not as it was written; look at that group again." },
    takenOver: "The test was gone on with on another screen after the code was made. "
      + "Please answer the question there.",
    ended: "The test ended before the code came, so the answer counts no more.",
    elsewhere: "The test was begun at another machine of the centre; enter the code there.",
    otherKept: "The question has another answer; the one that is there is kept.",
    notNow: "The test is not where this answer could be taken."
  )
}
