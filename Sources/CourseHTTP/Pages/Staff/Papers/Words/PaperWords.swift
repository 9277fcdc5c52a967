import CourseCore

/// What the pages say on which papers are prepared and issued, in one language.
struct PaperWords: Catalogue {
  let title, lead, programmes, courses, noneDone: String
  let completedBy: @Sendable (Int) -> String
  let readyFor: @Sendable (String) -> String
  let readyCount: @Sendable (Int) -> String
  let nobodyReady, evidenceHelp: String
  let who, whoHelp, check, issue, keyPassphrase, keyPassphraseHelp: String
  let checked, notChecked, inDoubt, dayUnknown, own: String
  let tests: @Sendable (String) -> String
  let tasks: @Sendable (Int, String) -> String
  let lessons: @Sendable (Int) -> String
  let completedOn: @Sendable (String) -> String
  let checkedWell: @Sendable (Int) -> String

  // One learner.
  let account, provisional, version, judged, notJudged, stillMissing, paper: String
  let born, bornHelp, lastDigits, lastDigitsHelp, checkOne, checkLead: String
  let issueOne, chooseSubject, explained: String

  // What was issued.
  let issuedTitle: @Sendable (Int) -> String
  let issuedLead, printAll, toRegister: String
}

extension PaperWords {
  static let vietnamese = PaperWords(
    title: "Cấp giấy xác nhận",
    lead: "Chọn khóa hoặc chương trình để xem ai đã đủ điều kiện, cùng bằng chứng.",
    programmes: "Chương trình",
    courses: "Khóa học",
    noneDone: "Chưa ai hoàn thành khóa hay chương trình nào.",
    completedBy: { "\($0) người đã hoàn thành" },
    readyFor: { "Đủ điều kiện: \($0)" },
    readyCount: { "\($0) người đã hoàn thành và chưa có giấy còn hiệu lực." },
    nobodyReady: "Không còn ai chờ cấp giấy.",
    evidenceHelp: "Bấm vào tên để xem từng bằng chứng.",
    who: "Những người",
    whoHelp: "Chỉ chọn người mà bằng chứng đã được xem.",
    check: "Ghi là đã kiểm tra bằng chứng",
    issue: "Ký và cấp giấy",
    keyPassphrase: "Mật khẩu của khóa ký",
    keyPassphraseHelp: "Không phải mật khẩu đăng nhập.",
    checked: "đã kiểm tra",
    notChecked: "chưa kiểm tra",
    inDoubt: "có bằng chứng không còn hiệu lực",
    dayUnknown: "chưa rõ ngày",
    own: "bác đã quan sát người này, hoặc là chính bác",
    tests: { "kiểm tra \($0)" },
    tasks: { count, observers in
      "\(count) nhiệm vụ" + (observers.isEmpty ? "" : ", \(observers) quan sát")
    },
    lessons: { "\($0) bài học" },
    completedOn: { "hoàn thành \($0)" },
    checkedWell: { "Đã ghi: đã kiểm tra bằng chứng của \($0) người." },
    account: "Đã làm gì, còn thiếu gì",
    provisional: "Quy định xét đạt còn tạm dùng: chưa có căn cứ chính thức.",
    version: "Phiên bản",
    judged: "Ngày hoàn thành",
    notJudged: "chưa hoàn thành",
    stillMissing: "Còn thiếu",
    paper: "Giấy đang có hiệu lực",
    born: "Ngày sinh đầy đủ",
    bornHelp: "Nếu bác học viên cho biết, ví dụ 12/03/1958. Để trống thì giấy chỉ ghi năm.",
    lastDigits: "Bốn số cuối của số định danh",
    lastDigitsHelp: "Chỉ ghi khi bác học viên đã đồng ý in lên giấy.",
    checkOne: "Đã xem: bằng chứng đúng",
    checkLead: "Xem từng dòng ở trên, hỏi lại người quan sát khi cần, rồi mới ghi.",
    issueOne: "Ký và cấp giấy cho người này",
    chooseSubject: "Chọn khóa hoặc chương trình để xem.",
    explained: "Bằng chứng hoàn thành",
    issuedTitle: { "Đã cấp \($0) giấy" },
    issuedLead: "Số, chữ ký và bản ghi đã nằm trong sổ. In ra, ký tay, đóng dấu rồi trao.",
    printAll: "In các giấy này (PDF)",
    toRegister: "Sổ cấp giấy"
  )

  static let english = PaperWords(
    title: "Issue papers",
    lead: "Choose a course or programme to see who is ready, with the evidence.",
    programmes: "Programmes",
    courses: "Courses",
    noneDone: "Nobody has completed a course or programme yet.",
    completedBy: { "completed by \($0)" },
    readyFor: { "Ready: \($0)" },
    readyCount: { "\($0) completed it and hold no paper for it." },
    nobodyReady: "Nobody is waiting for a paper.",
    evidenceHelp: "Press a name to see each piece of evidence.",
    who: "Learners",
    whoHelp: "Tick only those whose evidence was looked at.",
    check: "Note that the evidence was checked",
    issue: "Sign and issue",
    keyPassphrase: "Passphrase of the signing key",
    keyPassphraseHelp: "Not the one that you sign in with.",
    checked: "checked",
    notChecked: "not checked",
    inDoubt: "some evidence counts no longer",
    dayUnknown: "day not known",
    own: "you observed this learner, or are the learner",
    tests: { "test \($0)" },
    tasks: { count, observers in
      (count == 1 ? "1 task" : "\(count) tasks")
        + (observers.isEmpty ? "" : ", seen by \(observers)")
    },
    lessons: { $0 == 1 ? "1 lesson" : "\($0) lessons" },
    completedOn: { "completed \($0)" },
    checkedWell: { "Noted: the evidence of \($0) was checked." },
    account: "What is done, what is missing",
    provisional: "The rules are provisional: no official basis is loaded.",
    version: "Version",
    judged: "Completed on",
    notJudged: "not completed yet",
    stillMissing: "Missing",
    paper: "Paper that holds",
    born: "Whole date of birth",
    bornHelp: "If the learner tells it, such as 12/03/1958. Left empty, the paper says the year.",
    lastDigits: "Last four digits of the citizen's number",
    lastDigitsHelp: "Only with the learner's consent to print them.",
    checkOne: "Looked at: the evidence is right",
    checkLead: "Look at each line above, ask the observer where needed, and only then note it.",
    issueOne: "Sign and issue this paper",
    chooseSubject: "Choose a course or programme to look at.",
    explained: "Evidence of completion",
    issuedTitle: { $0 == 1 ? "1 paper is issued" : "\($0) papers are issued" },
    issuedLead: "Number, signature and record are in the register. Print, sign by hand, seal.",
    printAll: "Print these papers (PDF)",
    toRegister: "Register of papers"
  )
}
