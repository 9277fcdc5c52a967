import ArgumentParser
import CourseEngine
import CourseHTTP
import Glibc
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// `hocvu serve`: the kiosk's server, on this machine alone.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Chạy máy chủ của trung tâm trên máy này. / Serves the centre on this machine.",
    discussion: """
      Ví dụ:
        hocvu serve
        hocvu serve --port 9000 --data ~/trung-tam --content . --watch

      Dừng bằng Ctrl-C; không mất câu trả lời nào.
      Mã thoát: 0 đã dừng; 1 không mở được; 2 gọi lệnh sai.
      """
  )

  @Option(help: "Cổng, từ 1 đến 65535; 0 để máy tự chọn.")
  var port = 8080

  @OptionGroup var place: CentrePlace

  @Flag(help: "Đọc lại khóa học mỗi khi tệp thay đổi.")
  var watch = false

  @Option(help: "Ngôn ngữ của lời nhắn: vi hoặc en.")
  var language: SpokenLanguage = .vi

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("--port là một số từ 0 đến 65535, đang là \(port)")
    }
  }

  func run() async throws {
    let centre = try await place.open(in: language.language)
    let words = CentreWords.of(language.language)
    let application = buildApplication(
      engine: centre.engine,
      port: port,
      logger: centre.logger,
      onStart: { port in
        print("http://127.0.0.1:\(port)\n\(words.stopHint)")
        fflush(nil)
        Memory.giveBack()
      }
    )
    let services: [any Service] = [application] + (watch ? [centre.watcher()] : [])
    var configuration = ServiceGroupConfiguration(
      services: services,
      gracefulShutdownSignals: [.sigint, .sigterm],
      logger: centre.logger
    )
    // A film on pause would never be sent to its end.
    configuration.maximumGracefulShutdownDuration = .seconds(3)
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch is CancellationError {
      // Stopped while somebody was still being served.
    } catch is IOError { throw Complaint.unusable(words.portTaken(port)) }
    print(words.stopped)
  }
}
