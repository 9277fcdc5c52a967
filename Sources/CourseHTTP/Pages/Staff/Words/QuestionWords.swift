/// What the pages about questions say, in one language.
struct QuestionWords: Catalogue {
  let hard: String
  let hardHelp: String
  let noneYet: @Sendable (Int) -> String
  let test: String
  let allTests: String
  let rightOf: @Sendable (Int, Int) -> String
  let peopleOf: @Sendable (Int, Int) -> String
  let commonest: @Sendable (String, Int) -> String
  let revisions: String
  let revisionsHelp: String
  let nothingChanged: String
  let askedIn: @Sendable (Int) -> String
  let askedThen: String
  let askedNow: String
  let count: String
  let revise: String
  let reviseHelp: String

  static let vietnamese = QuestionWords(
    hard: "Câu hỏi khó",
    hardHelp: "Câu nhiều người chưa đúng đứng trước. Hãy dạy lại chỗ ấy, hoặc báo người soạn bài.",
    noneYet: { "Chưa có câu nào đủ \($0) lượt trả lời." },
    test: "Bài kiểm tra",
    allTests: "Tất cả các bài",
    rightOf: { "đúng \($0)/\($1) lượt" },
    peopleOf: { "\($0)/\($1) người từng đúng" },
    commonest: { "hay nhầm: “\($0)” (\($1) người)" },
    revisions: "Chấm lại khi đáp án sai",
    revisionsHelp: "Những câu đã hỏi học viên rồi được sửa trong khóa học. Nếu đáp án cũ sai, hãy "
      + "chấm lại các bài đã làm theo bản đang dùng.",
    nothingChanged: "Không có câu nào đã hỏi mà nay khác.",
    askedIn: { "đã hỏi trong \($0) lượt làm bài" },
    askedThen: "Câu đã hỏi",
    askedNow: "Câu đang dùng",
    count: "Số lượt",
    revise: "Chấm lại",
    reviseHelp:
      "Mọi lượt làm bài còn câu trả lời được chấm lại theo đáp án đang dùng. Điều đã hoàn "
      + "thành không mất."
  )

  static let english = QuestionWords(
    hard: "Hard questions",
    hardHelp: "What most people had wrong comes first. Teach it again, or tell the author.",
    noneYet: { "No question has been answered \($0) times yet." },
    test: "Test",
    allTests: "All tests",
    rightOf: { "right \($0) of \($1) times" },
    peopleOf: { "\($0) of \($1) people had it right once" },
    commonest: { "often taken: “\($0)” (\($1) people)" },
    revisions: "Grade again after a wrong key",
    revisionsHelp:
      "Questions that people were asked and that were changed since. Where the old key "
      + "was wrong, have the attempts graded by the version in use.",
    nothingChanged: "No question that was asked has changed.",
    askedIn: { "asked in \($0) attempts" },
    askedThen: "Asked then",
    askedNow: "In use now",
    count: "Attempts",
    revise: "Grade again",
    reviseHelp: "Every attempt whose answers are still there is graded by the key in use. What was "
      + "completed stays."
  )
}
