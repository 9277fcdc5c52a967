import ArgumentParser
import CourseCore
import CourseCredentials
import CourseTerminal
import Glibc

/// `hocvu quiz FILE`: a bank, a lesson or an assessment, with no centre around it.
struct Quiz: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiz",
    abstract: "Làm một ngân hàng câu hỏi, một bài học hoặc một bài kiểm tra, không cần trung tâm.",
    discussion: """
      Ví dụ:
        hocvu quiz Assessments/banks/lua-dao.yaml
        hocvu quiz Courses/lua-dao/gia-danh.yaml --save lam-do.json
        hocvu quiz Courses/lua-dao/gia-danh.yaml --resume lam-do.json
        hocvu quiz Assessments/lua-dao-cuoi-khoa.yaml --plain --json < cau-tra-loi.txt

      Với --save, mỗi câu trả lời được ghi ngay; tắt máy giữa chừng cũng không mất.
      Với --json, dòng cuối cùng của đầu ra chuẩn là kết quả; lời hỏi sang đầu ra lỗi.

      Mã thoát: 0 làm xong; 1 không dùng được tệp; 2 gọi lệnh sai; 3 dừng giữa chừng;
      129, 130, 143 bị ngắt (cửa sổ đóng, Ctrl-C, yêu cầu dừng).
      """
  )

  @Argument(help: "Tệp YAML: ngân hàng câu hỏi, bài học, bài kiểm tra hoặc bài xếp lớp.")
  var file: String

  @Flag(help: "Từng dòng một, cho trình đọc màn hình và tập lệnh.")
  var plain = false

  @Flag(help: "Kết thúc bằng một dòng JSON trên đầu ra chuẩn.")
  var json = false

  @Option(help: "Ghi bài đang làm vào tệp này sau mỗi câu trả lời.")
  var save: String?

  @Option(help: "Làm tiếp bài đã ghi trong tệp này (và ghi tiếp vào đó).")
  var resume: String?

  @Option(help: "Ngôn ngữ: vi hoặc en.")
  var language: SpokenLanguage = .vi

  /// How a quiz may end before its end.
  static let leftEarly: Int32 = 3

  @MainActor func run() async throws {
    let language = language.language
    do {
      try await run(in: language)
    } catch let code as ExitCode {
      throw code
    } catch {
      throw Complaint(error, in: language).told()
    }
  }

  @MainActor private func run(in language: Language) async throws {
    let quiz = try open(language)
    let stage = Stages.make(
      isPlain: plain,
      output: json ? STDERR_FILENO : STDOUT_FILENO,
      environment: Environment.all,
      words: .of(language)
    )
    let code = try await play(quiz, on: stage)
    if json { print(String(decoding: quiz.report.canonicalBytes, as: UTF8.self)) }
    if code != 0 { throw ExitCode(code) }
  }

  @MainActor
  private func play(
    _ quiz: any FileQuiz,
    on stage: any Stage
  ) async throws -> Int32 {
    defer { stage.close() }
    do {
      if try await quiz.play(on: stage) { return 0 }
      stage.leave(farewell(stage.words))
      return Self.leftEarly
    } catch let interruption as Interruption {
      stage.leave(farewell(stage.words))
      switch interruption {
      case .inputEnded: return Self.leftEarly
      case .signal(let number): return 128 + number
      }
    }
  }

  private func farewell(_ words: Words) -> String {
    guard let place = save ?? resume else { return words.leftUnsaved }
    return words.leftSaved("hocvu quiz \(Shell.quoted(file)) --resume \(Shell.quoted(place))")
  }

  @MainActor private func open(_ language: Language) throws -> any FileQuiz {
    let file = try QuizFile.read(file, in: language)
    let saved = try resume.map { try SavedFile.read($0) }
    let place = save ?? resume
    if let place, place != resume { try SavedFile.checkFree(place, by: SHA256Hasher.digest) }
    var chance = SystemRandomNumberGenerator()
    let start = ContinuousClock.now
    return try file.opened(
      saved: saved,
      world: QuizWorld(
        digest: SHA256Hasher.digest,
        elapsed: { Span(start.duration(to: .now)) },
        save: { bytes in if let place { try SavedFile.write(bytes, to: place) } }
      ),
      using: &chance
    )
  }
}

extension Span {
  fileprivate init(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    self.init(milliseconds: seconds * 1_000 + attoseconds / 1_000_000_000_000_000)
  }
}
