import Glibc

/// All connections, and what came through them.
struct Load {
  private let options: Options
  private var connections: [Connection] = []
  private var times = Histogram()
  private var others = 0
  private var refusals: [Int: Int] = [:]
  private var counted = 0.0

  init(_ options: Options) throws {
    self.options = options
    for place in 0..<options.connections {
      connections.append(try Connection(port: options.port, talk: talk(place)))
    }
  }

  /// Several learners share a connection in turn, as at a kiosk, so that none of them is fast
  /// enough to be held back by the limit on requests.
  private func talk(_ place: Int) -> any Talk {
    let tokens = stride(from: place, to: options.tokens.count, by: options.connections)
      .map { options.tokens[$0] }
    if !options.pages.isEmpty { return PageTalk(options.pages, tokens: tokens, from: place) }
    guard let assessment = options.assessment else { return BareTalk(place) }
    return SittingTalk(assessment, tokens: tokens)
  }

  mutating func run() throws {
    let start = Self.now()
    let warm = start + Int(options.warmUp * 1e6)
    let end = warm + Int(options.seconds * 1e6)
    for connection in connections { try connection.sendNext(at: Self.now()) }
    var watched = connections.map { pollfd(fd: $0.socket, events: Int16(POLLIN), revents: 0) }
    var now = start
    while now < end {
      poll(&watched, nfds_t(watched.count), 100)
      now = Self.now()
      for (place, connection) in connections.enumerated() where watched[place].revents != 0 {
        guard let reply = try connection.receive() else { continue }
        if now >= warm { note(reply, after: now - connection.sent) }
        connection.talk.take(reply)
        try connection.sendNext(at: now)
      }
    }
    counted = Double(now - warm) / 1e6
  }

  private mutating func note(_ reply: Reply, after microseconds: Int) {
    guard (200..<300).contains(reply.status) else {
      refusals[reply.status, default: 0] += 1
      return
    }
    if reply.isToAnswer { times.note(microseconds: microseconds) } else { others += 1 }
  }

  /// One line of JSON.
  var summary: String {
    let refused = refusals.sorted { $0.key < $1.key }.map { #""\#($0.key)":\#($0.value)"# }
    let members = [
      #""answers":\#(times.count)"#,
      #""seconds":\#(counted)"#,
      #""perSecond":\#(Double(times.count) / counted)"#,
      #""p50":\#(times.microseconds(below: 0.5))"#,
      #""p99":\#(times.microseconds(below: 0.99))"#,
      #""otherRequests":\#(others)"#,
      #""refused":{\#(refused.joined(separator: ","))}"#,
    ]
    return "{" + members.joined(separator: ",") + "}"
  }

  /// In microseconds.
  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
  }
}
