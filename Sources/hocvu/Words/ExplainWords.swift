import CourseCore
import CourseEngine

/// What `hocvu explain` says, in one language.
struct ExplainWords: Sendable {
  let nobody: @Sendable (_ learner: String) -> String
  let several: @Sendable (_ names: String) -> String
  let noSubject: @Sendable (_ subject: String) -> String
  let noProgramme: String
  private let born: @Sendable (_ year: Int) -> String
  private let version: @Sendable (_ version: String) -> String
  private let completed: @Sendable (_ day: String) -> String
  private let notCompleted, dayUnknown, provisional, inDoubt: String
  private let paper: @Sendable (_ number: String) -> String

  static func of(_ language: Language) -> Self { language == .english ? english : vietnamese }

  /// A learner as one of several of a name.
  func name(_ view: PersonView) -> String {
    [view.fullName, view.birthYear.map(born)].compactMap(\.self).joined(separator: ", ")
  }

  /// All that is known of a completion, a line each.
  func text(
    of view: CompletionView,
    _ person: PersonView,
    _ content: any CourseEngine.Content,
    _ language: Language
  ) -> String {
    let judged = view.judgedOn.map { $0.isTrusted ? $0.day.written : dayUnknown }
    let head = [
      name(person), "\(view.title) (\(version(view.version)))",
      judged.map(completed) ?? notCompleted, view.isProvisional ? provisional : nil,
      view.isInDoubt ? inDoubt : nil, view.paper.map { paper($0.issued.number.description) },
    ]
    let lines = AccountWords(content, in: language)
      .lines(of: view.account, observers: view.observers)
      .map { line in
        String(repeating: "  ", count: line.depth) + (line.isDone ? "[x] " : "[ ] ")
          + "\(line.text): \(line.detail)"
      }
    return (head.compactMap(\.self) + lines).joined(separator: "\n") + "\n"
  }

  private static let vietnamese = ExplainWords(
    nobody: { "không có học viên nào có mã thẻ hay tên ‹\($0)›" },
    several: { "có nhiều người như vậy; hãy dùng mã thẻ:\n\($0)" },
    noSubject: { "không có khóa hay chương trình nào mang mã ‹\($0)›" },
    noProgramme: "chưa có chương trình nào; hãy ghi thêm mã của một khóa học",
    born: { "sinh năm \($0)" },
    version: { "phiên bản \($0)" },
    completed: { "Đã hoàn thành ngày \($0)." },
    notCompleted: "Chưa hoàn thành.",
    dayUnknown: "chưa rõ",
    provisional: "Quy định xét đạt còn tạm dùng: chưa có căn cứ chính thức.",
    inDoubt: "Có bằng chứng không còn hiệu lực: chưa cấp giấy được.",
    paper: { "Giấy đang có hiệu lực: số \($0)." }
  )

  private static let english = ExplainWords(
    nobody: { "no learner has the card or the name ‹\($0)›" },
    several: { "there are several; use the code of the card:\n\($0)" },
    noSubject: { "there is no course or programme ‹\($0)›" },
    noProgramme: "there is no programme yet; name a course as well",
    born: { "born \($0)" },
    version: { "version \($0)" },
    completed: { "Completed on \($0)." },
    notCompleted: "Not completed yet.",
    dayUnknown: "a day that is not known",
    provisional: "The rules are provisional: no official basis is loaded.",
    inDoubt: "Some evidence counts no longer: no paper can be issued.",
    paper: { "Paper that holds: number \($0)." }
  )
}
