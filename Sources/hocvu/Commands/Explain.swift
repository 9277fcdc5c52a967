import ArgumentParser
import CourseCore
import CourseEngine
import CourseStore

/// `hocvu explain`: what somebody has done for a programme, what is missing, and which record shows
/// it.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Nói ai đã làm gì, còn thiếu gì để hoàn thành. / What is done and what is missing.",
    discussion: """
      Ví dụ:
        hocvu explain K7Q42M-7 ky-nang-co-ban     theo mã thẻ và mã chương trình hoặc khóa
        hocvu explain "Nguyễn Thị Mẫu" lua-dao
        hocvu explain "Nguyễn Thị Mẫu"            mọi chương trình

      Mỗi dòng nói bản ghi nào cho thấy điều đó. Chỉ người đọc được thư mục dữ liệu mới dùng được.
      Mã thoát: 0 đã hoàn thành; 1 không đọc được; 2 gọi lệnh sai; 3 còn thiếu.
      Exit codes: 0 completed; 1 cannot be read; 2 wrong use; 3 something is missing.
      """
  )

  @Argument(help: "Mã thẻ, hoặc tên của học viên.")
  var learner: String

  @Argument(help: "Mã của chương trình hoặc khóa học; không có thì mọi chương trình.")
  var subject: String?

  @OptionGroup var place: CentrePlace

  @Option(help: "Ngôn ngữ: vi hoặc en.")
  var language: SpokenLanguage = .vi

  func run() async throws {
    let words = ExplainWords.of(language.language)
    guard DataDirectory(place.data).isFounded else {
      throw Complaint.unusable(CentreWords.of(language.language).noCentre(place.data))
    }
    let centre = try await place.open(in: language.language)
    let found = try await centre.engine.learnersHere(called: learner)
    guard let person = found.first else { throw Complaint.unusable(words.nobody(learner)) }
    guard found.count == 1 else {
      throw Complaint.unusable(words.several(found.map(words.name).joined(separator: "\n")))
    }
    let targets = try targets(in: centre.engine.content, words)
    var isDone = true
    for target in targets {
      let view = try await centre.engine.explainHere(
        target,
        of: person.person,
        in: language.language
      )
      print(words.text(of: view, person, centre.engine.content, language.language))
      isDone = isDone && view.account.isDone
    }
    if !isDone { throw ExitCode(3) }
  }

  private func targets(
    in content: any CourseEngine.Content,
    _ words: ExplainWords
  ) throws -> [PaperTarget] {
    guard let subject else {
      let programmes = content.programmes(in: .vietnamese)
      guard !programmes.isEmpty else { throw Complaint.unusable(words.noProgramme) }
      return programmes.map { .programme($0.id) }
    }
    if content.programme(ProgrammeID(subject), in: .vietnamese) != nil {
      return [.programme(ProgrammeID(subject))]
    }
    guard content.course(CourseID(subject), in: .vietnamese) != nil else {
      throw Complaint.unusable(words.noSubject(subject))
    }
    return [.course(CourseID(subject))]
  }
}
