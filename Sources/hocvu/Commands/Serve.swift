import ArgumentParser
import CourseEngine
import CourseHTTP
import Glibc
import Logging
import ServiceLifecycle
import UnixSignals

/// `hocvu serve`: the kiosk's server, on this machine alone.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Chạy máy chủ của trung tâm trên máy này.",
    discussion: """
      Ví dụ:
        hocvu serve
        hocvu serve --port 9000 --data ~/trung-tam --content . --watch

      Dừng bằng Ctrl-C; không mất câu trả lời nào.
      """
  )

  @Option(help: "Cổng, từ 1 đến 65535; 0 để máy tự chọn.")
  var port = 8080

  @OptionGroup var place: CentrePlace

  @Flag(help: "Đọc lại khóa học mỗi khi tệp thay đổi.")
  var watch = false

  @Option(help: "Ngôn ngữ của lời nhắn: vi hoặc en.")
  var language = "vi"

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError("--port là một số từ 0 đến 65535, đang là \(port)")
    }
  }

  func run() async throws {
    let centre = try Centre(at: place)
    let application = buildApplication(
      engine: centre.engine,
      port: port,
      logger: centre.logger,
      onStart: { port in
        print("http://127.0.0.1:\(port)\nBấm Ctrl-C để dừng.")
        fflush(nil)
      }
    )
    let services: [any Service] = [application] + (watch ? [centre.watcher()] : [])
    try await ServiceGroup(
      services: services,
      gracefulShutdownSignals: [.sigint, .sigterm],
      logger: centre.logger
    ).run()
  }
}
