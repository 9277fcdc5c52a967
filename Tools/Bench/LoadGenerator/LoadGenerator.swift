import Glibc

/// Answers over many connections at once and prints how many answers a second came through.
///
/// The loop is closed: each connection waits for the reply to its answer before it sends the next;
/// with `--rate` it is open.
/// One thread does it all, so that the generator takes as little as it can of the machine that the
/// server runs on. Only answers are counted; beginning and ending attempts is done in between.
@main
struct LoadGenerator {
  static func main() throws {
    // A server that goes away is an error of a connection, not the end of the program.
    signal(SIGPIPE, SIG_IGN)
    let options = try Options(CommandLine.arguments.dropFirst())
    guard options.rate == 0 else {
      var load = try OpenLoad(options)
      try load.run()
      return print(load.summary)
    }
    var load = try Load(options)
    try load.run()
    print(load.summary)
  }
}

/// What the generator was asked to do.
struct Options {
  var port: UInt16 = 0
  var connections = 64
  var seconds = 10.0

  /// Answers before this time are not counted.
  var warmUp = 2.0

  /// The assessment that attempts are begun at; `nil` for the bare server, which knows none.
  var assessment: String?

  /// Requests a second, whatever the server does; 0 for a closed loop.
  var rate = 0.0

  /// Pages that are looked at; in a closed loop instead of answering.
  var pages: [String] = []

  /// The tokens of signed-in learners, one a line; at least as many as connections.
  var tokens: [String] = []

  init(_ arguments: ArraySlice<String>) throws {
    var rest = Array(arguments)
    while rest.count >= 2 {
      let (name, value) = (rest.removeFirst(), rest.removeFirst())
      switch name {
      case "--port": port = UInt16(value) ?? 0
      case "--connections": connections = Int(value) ?? connections
      case "--seconds": seconds = Double(value) ?? seconds
      case "--warm-up": warmUp = Double(value) ?? warmUp
      case "--assessment": assessment = value
      case "--rate": rate = Double(value) ?? rate
      case "--pages": pages = value.split(separator: ",").map(String.init)
      case "--tokens": tokens = try Self.lines(of: value)
      default: throw LoadError.usage
      }
    }
    guard rest.isEmpty, port > 0, connections > 0 else { throw LoadError.usage }
    guard (assessment == nil && pages.isEmpty) || tokens.count >= connections else {
      throw LoadError.fewTokens
    }
  }

  private static func lines(of path: String) throws -> [String] {
    guard let file = fopen(path, "r") else { throw LoadError.system("open \(path)", errno) }
    defer { fclose(file) }
    var lines: [String] = []
    var buffer = [CChar](repeating: 0, count: 4_096)
    while fgets(&buffer, Int32(buffer.count), file) != nil {
      let text = buffer.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }
      if !text.isEmpty { lines.append(String(decoding: text, as: UTF8.self)) }
    }
    return lines
  }
}

/// Why the load could not be made.
enum LoadError: Error {
  case usage
  case fewTokens
  case system(String, Int32)

  /// The server closed a connection or did not answer in HTTP.
  case brokenReply
}
