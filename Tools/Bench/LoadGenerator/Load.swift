import Glibc

/// All connections, and what came through them.
struct Load {
  private let options: Options
  private let poll: Int32
  private var connections: [Connection] = []
  private var times = Histogram()
  private var others = 0
  private var refusals: [Int: Int] = [:]
  private var counted = 0.0

  init(_ options: Options) throws {
    self.options = options
    poll = epoll_create1(0)
    guard poll >= 0 else { throw LoadError.system("epoll_create1", errno) }
    for place in 0..<options.connections {
      let connection = try Connection(port: options.port, talk: talk(place))
      try watch(connection, at: place)
      connections.append(connection)
    }
  }

  /// Several learners share a connection in turn, as at a kiosk, so that none of them is fast
  /// enough to be held back by the limit on requests.
  private func talk(_ place: Int) -> any Talk {
    guard let assessment = options.assessment else { return BareTalk(place) }
    let tokens = stride(from: place, to: options.tokens.count, by: options.connections)
    return SittingTalk(assessment, tokens: tokens.map { options.tokens[$0] })
  }

  private func watch(_ connection: Connection, at place: Int) throws {
    var event = epoll_event()
    event.events = EPOLLIN.rawValue
    event.data.u32 = UInt32(place)
    guard epoll_ctl(poll, EPOLL_CTL_ADD, connection.socket, &event) == 0 else {
      throw LoadError.system("epoll_ctl", errno)
    }
  }

  mutating func run() throws {
    let start = Self.now()
    let warm = start + Int(options.warmUp * 1e6)
    let end = warm + Int(options.seconds * 1e6)
    for connection in connections { try connection.sendNext(at: Self.now()) }
    var events = [epoll_event](repeating: epoll_event(), count: options.connections)
    var now = start
    while now < end {
      let ready = epoll_wait(poll, &events, Int32(events.count), 100)
      now = Self.now()
      for event in events.prefix(Int(max(0, ready))) {
        let connection = connections[Int(event.data.u32)]
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

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
  }
}
