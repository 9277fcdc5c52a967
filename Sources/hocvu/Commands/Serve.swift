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
    abstract: "Chạy máy chủ của trung tâm trên máy này. / Serves the centre on this machine.",
    discussion: """
      Ví dụ:
        hocvu serve
        hocvu serve --port 9000 --data ~/trung-tam --content . --watch
        hocvu serve --network     điện thoại trong Wi-Fi cũng vào được; xem: hocvu network

      Dừng bằng Ctrl-C; không mất câu trả lời nào.
      Mã thoát: 0 đã dừng; 1 không mở được; 2 gọi lệnh sai.
      """
  )

  @Option(help: "Cổng, từ 1 đến 65535; 0 để máy tự chọn.")
  var port = 8080

  @OptionGroup var place: CentrePlace

  @Flag(help: "Đọc lại khóa học mỗi khi tệp thay đổi.")
  var watch = false

  @Flag(help: "Mở cho máy khác trong Wi-Fi, qua https.")
  var network = false

  @Option(help: "Cổng https, cùng với --network; 0 để máy tự chọn.")
  var securePort = 8443

  @Option(help: "Ngôn ngữ của lời nhắn: vi hoặc en.")
  var language: SpokenLanguage = .vi

  func validate() throws {
    try Ports.check(port, securePort)
    if network, port != 0, port == securePort {
      throw ValidationError("--port và --secure-port phải khác nhau")
    }
  }

  func run() async throws {
    let centre = try await place.open(in: language.language)
    let words = CentreWords.of(language.language)
    let listeners = network ? try await networkListeners(centre) : [listener(centre)]
    var configuration = ServiceGroupConfiguration(
      services: listeners + (watch ? [centre.watcher()] : []),
      gracefulShutdownSignals: [.sigint, .sigterm],
      logger: centre.logger
    )
    // A film on pause would never be sent to its end.
    configuration.maximumGracefulShutdownDuration = .seconds(3)
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch is CancellationError {
      // Stopped while somebody was still being served.
    } catch let error as PortTaken {
      throw Complaint.unusable(
        network && error.port == securePort
          ? words.securePortTaken(error.port) : words.portTaken(error.port)
      )
    }
    print(words.stopped)
  }

  /// For this machine alone.
  private func listener(_ centre: Centre) -> any Service {
    let words = CentreWords.of(language.language)
    let application = buildApplication(
      engine: centre.engine,
      port: port,
      logger: centre.logger,
      makeGuest: { try await Guest.signIn(to: centre) },
      onStart: { port in
        print("http://127.0.0.1:\(port)\n\(words.stopHint)")
        fflush(nil)
        Memory.giveBack()
      }
    )
    return Listening(application, at: port)
  }
}
