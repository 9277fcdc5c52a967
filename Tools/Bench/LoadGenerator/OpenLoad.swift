import Glibc

/// Requests at a rate that does not wait for the server: people come when they come.
///
/// Each request has a moment at which it is meant to begin, and its time runs from there, also while
/// it waits for a connection (no coordinated omission). Seven of ten are pages, three are of attempts.
struct OpenLoad {
  private let options: Options
  private var pages: [Connection] = []
  private var sittings: [Connection] = []

  /// When the request under way on each socket was meant to begin, in microseconds.
  private var meant: [Int32: Int] = [:]
  private var times = Histogram()
  private var pageTimes = Histogram()
  private var refusals = 0

  init(_ options: Options) throws {
    self.options = options
    let half = max(1, options.connections / 2)
    for place in 0..<half {
      let tokens = options.tokens.enumerated().filter { $0.offset % half == place }.map(\.element)
      let reading = PageTalk(options.pages, tokens: tokens, from: place)
      pages.append(try Connection(port: options.port, talk: reading))
      let sitting = SittingTalk(options.assessment ?? "", tokens: tokens)
      sittings.append(try Connection(port: options.port, talk: sitting))
    }
  }

  mutating func run() throws {
    let start = Load.now()
    let warm = start + Int(options.warmUp * 1e6)
    let count = Int((options.warmUp + options.seconds) * options.rate)
    var waiting: [(number: Int, due: Int)] = []
    var next = 0
    while next < count || !waiting.isEmpty || !meant.isEmpty {
      let now = Load.now()
      while next < count, due(next, from: start) <= now {
        waiting.append((next, due(next, from: start)))
        next += 1
      }
      waiting = try waiting.filter { try !begin($0.number, due: $0.due, at: now) }
      let pause = next < count ? max(0, due(next, from: start) - Load.now()) / 1_000 : 100
      try collect(forAtMost: Int32(min(100, pause)), countingFrom: warm)
      if now > start + Int((options.warmUp + options.seconds + 30) * 1e6) { break }
    }
  }

  private func due(_ number: Int, from start: Int) -> Int {
    start + Int(Double(number) * 1e6 / options.rate)
  }

  /// Sends a request where a connection is free for it.
  private mutating func begin(_ number: Int, due: Int, at now: Int) throws -> Bool {
    let kind = number % 10 < 7 ? pages : sittings
    guard let free = kind.first(where: { meant[$0.socket] == nil }) else { return false }
    meant[free.socket] = due
    try free.sendNext(at: now)
    return true
  }

  private mutating func collect(forAtMost milliseconds: Int32, countingFrom warm: Int) throws {
    let busy = (pages + sittings).filter { meant[$0.socket] != nil }
    var watched = busy.map { pollfd(fd: $0.socket, events: Int16(POLLIN), revents: 0) }
    poll(&watched, nfds_t(watched.count), milliseconds)
    let now = Load.now()
    for (connection, seen) in zip(busy, watched) where seen.revents != 0 {
      guard let reply = try connection.receive() else { continue }
      connection.talk.take(reply)
      guard let due = meant.removeValue(forKey: connection.socket), due >= warm else { continue }
      guard (200..<300).contains(reply.status) else {
        refusals += 1
        continue
      }
      times.note(microseconds: now - due)
      if connection.talk is PageTalk { pageTimes.note(microseconds: now - due) }
    }
  }

  /// One line of JSON.
  var summary: String {
    let members = [
      #""requests":\#(times.count)"#, #""p50":\#(times.microseconds(below: 0.5))"#,
      #""p99":\#(times.microseconds(below: 0.99))"#, #""pages":\#(pageTimes.count)"#,
      #""pageP50":\#(pageTimes.microseconds(below: 0.5))"#,
      #""pageP99":\#(pageTimes.microseconds(below: 0.99))"#, #""refused":\#(refusals)"#,
    ]
    return "{" + members.joined(separator: ",") + "}"
  }
}

/// Learners who in turn look at one page after another.
struct PageTalk: Talk {
  private let paths: [String]
  private let tokens: [String]
  private var number: Int

  init(_ paths: [String], tokens: [String], from number: Int) {
    self.paths = paths
    self.tokens = tokens
    self.number = number
  }

  mutating func next() -> Request {
    let path = paths[number % paths.count]
    return Request(page: path, token: tokens[number / paths.count % tokens.count])
  }

  mutating func take(_ reply: Reply) { number += 1 }
}
