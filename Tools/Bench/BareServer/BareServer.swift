import CourseCore
import Glibc
import Hummingbird
import Logging

/// The least a server can do that keeps answers: what the real one is measured against.
///
/// It takes the same requests over the same framework, decodes them with the same code and commits
/// waiting inserts together in the same way; it knows no learners, grades nothing, and keeps one row
/// of 256 bytes under an integer.
@main
struct BareServer {
  /// Usage: `BareServer DATABASE [MOST]`, where `MOST` is how many inserts one commit takes at most
  /// (256; with 1 every answer has a commit of its own).
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else {
      print("usage: BareServer DATABASE [MOST]")
      return
    }
    let most = arguments.count > 2 ? Int(arguments[2]) ?? 256 : 256
    var logger = Logger(label: "bare")
    logger.logLevel = .warning
    let application = Application(
      router: router(InsertQueue(database: try Rows.open(arguments[1]), most: most)),
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in say("http://127.0.0.1:\(channel.localAddress?.port ?? 0)") },
      logger: logger
    )
    try await application.runService()
  }

  private static func router(_ queue: InsertQueue) -> Router<BasicRequestContext> {
    let router = Router()
    router.get("/api/v1/health") { _, _ in #"{"status":"ok"}"# }
    router.put("/api/v1/attempts/{attempt}/answers/{position}") { request, context in
      let position = try context.parameters.require("position", as: Int.self)
      let body = try await request.body.collect(upTo: 64 * 1_024)
      let answer = try PostedAnswer(json: JSONValue(parsing: body.readableBytesView))
      try await queue.insert(answer.row)
      return #"{"position":\#(position),"revision":\#(answer.revision)}"#
    }
    return router
  }
}

/// Prints a line at once, past the buffer, so that whoever started the server sees its address.
private func say(_ line: String) {
  var text = Array((line + "\n").utf8)
  _ = write(STDOUT_FILENO, &text, text.count)
}

/// The body of an answer, in the form that the real server takes.
struct PostedAnswer {
  let epoch: Int
  let revision: Int
  let response: CourseCore.Response

  init(json: JSONValue) throws(ShapeError) {
    epoch = try json.integer("epoch")
    revision = try json.integer("revision")
    response = try json.member("answer")
  }

  /// What is kept: 256 bytes, of which the first say what was answered.
  var row: [UInt8] {
    let text = response.json.canonicalBytes.prefix(256)
    return text + [UInt8](repeating: UInt8(ascii: " "), count: 256 - text.count)
  }
}
