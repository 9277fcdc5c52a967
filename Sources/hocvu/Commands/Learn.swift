import ArgumentParser
import CourseCore
import CourseEngine
import CourseStore
import CourseTerminal
import Glibc

/// `hocvu learn`: a learner's courses, lessons and tests in the terminal.
struct Learn: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Học và làm bài kiểm tra trong cửa sổ dòng lệnh.",
    discussion: """
      Ví dụ:
        hocvu learn
        hocvu learn --data ~/trung-tam --content . --plain

      Mỗi câu trả lời được ghi ngay; đóng cửa sổ hay mất điện cũng không mất.

      Mã thoát: 0 xong; 1 không mở được trung tâm; 2 gọi lệnh sai;
      129, 130, 143 bị ngắt (cửa sổ đóng, Ctrl-C, yêu cầu dừng).
      """
  )

  @OptionGroup var place: CentrePlace

  @Flag(help: "Từng dòng một, cho trình đọc màn hình và tập lệnh.")
  var plain = false

  @Option(help: "Ngôn ngữ: vi hoặc en; nếu không ghi thì theo từng người học.")
  var language: SpokenLanguage?

  @MainActor func run() async throws {
    let greeting = (language ?? .vi).language
    let words = Words.of(greeting)
    do {
      let centre = try await place.open(in: greeting)
      let stage = Stages.make(isPlain: plain, environment: Environment.all, words: words)
      try await meet(centre, on: stage)
    } catch let complaint as Complaint {
      throw complaint.told()
    } catch let error as StoreError {
      throw place.complaint(about: error, in: greeting).told()
    }
  }

  @MainActor private func meet(_ centre: Centre, on stage: any Stage) async throws {
    defer { stage.close() }
    let flow = LearnFlow(
      stage: stage,
      engine: centre.engine,
      attendance: TerminalMarks(in: DataDirectory(place.data).terminals),
      language: language?.language
    ) { try await Guest.signIn(to: centre) }
    do {
      try await flow.run()
    } catch let interruption as Interruption {
      stage.leave(stage.words.learn.goodbye)
      if case .signal(let number) = interruption { throw ExitCode(128 + number) }
    }
  }
}
