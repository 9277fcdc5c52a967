import ArgumentParser
import CourseCore
import CourseCredentials
import CourseHTTP
import CourseSpeech
import Glibc
import Logging
import ServiceLifecycle
import UnixSignals

/// `hocvu preview PATH`: the pages of learners for the one who writes them, with no centre around.
struct Preview: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Xem thử khóa học đang soạn trong trình duyệt. / Shows what is being written.",
    discussion: """
      Ví dụ:
        hocvu preview                        thư mục đang đứng
        hocvu preview Courses/lua-dao        một khóa học, với ngân hàng và bài kiểm tra của nó
        hocvu preview bai-moi.yaml --port 0  một tệp, cổng do máy chọn

      Lưu tệp là trang tự đổi. Trang chỉ rõ lỗi ở đâu, và có đáp án dưới mỗi câu hỏi.
      Không cần đăng nhập; không giữ lại gì. Chỉ mở được trên máy này. Dừng bằng Ctrl-C.
      Mã thoát: 0 đã dừng; 1 không mở được; 2 gọi lệnh sai.
      """
  )

  @Argument(help: "Thư mục có Courses và Assessments, phần bên trong, hoặc một tệp.")
  var path = "."

  @Option(help: "Cổng, từ 1 đến 65535; 0 để máy tự chọn.")
  var port = 8081

  @Option(help: "Ngôn ngữ của lời nhắn: vi hoặc en.")
  var language: SpokenLanguage = .vi

  func validate() throws { try Ports.check(port, port) }

  func run() async throws {
    let language = language.language
    let words = PreviewNotes.of(language)
    let place = try PreviewPlace(path, in: language)
    let desk = PreviewDesk(place)
    let watch = PreviewWatch(desk: desk, words: words, language: language)
    var configuration = ServiceGroupConfiguration(
      services: [try listener(desk, watch, place.name), watch],
      gracefulShutdownSignals: [.sigint, .sigterm],
      logger: Centre.logger
    )
    configuration.maximumGracefulShutdownDuration = .seconds(1)
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch is CancellationError {
      // Stopped while a page was still being sent.
    } catch let error as PortTaken {
      throw Complaint.unusable(CentreWords.of(language).portTaken(error.port))
    }
    print(words.stopped)
  }

  private func listener(
    _ desk: PreviewDesk,
    _ watch: PreviewWatch,
    _ name: String
  ) throws -> any Service {
    let speaker = EspeakSpeaker(keepingIn: "", hasRoom: { false }, hasher: SHA256Hasher.digest)
    let engine = { @Sendable in
      try Guest.engine(
        offering: { desk.content },
        speaker: speaker,
        logger: Centre.logger,
        isForAuthors: true
      )
    }
    let application = buildPreview(
      engine: try engine(),
      port: port,
      manuscript: { desk.manuscript },
      makeGuest: { try await Guest.signIn(to: try engine()) },
      logger: Centre.logger,
      onStart: { port in
        watch.tell(watch.words.shown(name))
        print("http://127.0.0.1:\(port)\n\(watch.words.hint)")
        fflush(nil)
      }
    )
    return Listening(application, at: port)
  }
}
