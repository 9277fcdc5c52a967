import Glibc

/// What came back to a request.
struct Reply {
  let status: Int
  let body: Bytes

  /// Whether the request was an answer, which is what is counted.
  let isToAnswer: Bool
}

/// One connection that is kept open, with one request under way at a time.
final class Connection {
  let socket: Int32
  var talk: any Talk

  /// When the request under way was sent, in microseconds.
  private(set) var sent = 0
  private var isAnswer = false
  private var received = Bytes(capacity: 64 * 1_024)

  init(port: UInt16, talk: any Talk) throws {
    self.talk = talk
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
    }
    guard result == 0 else { throw LoadError.system("connect", errno) }
    var on: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
  }

  deinit { close(socket) }

  func sendNext(at now: Int) throws {
    let request = talk.next()
    isAnswer = request.isAnswer
    sent = now
    received.removeAll()
    let count = request.bytes.withUnsafeBytes { write(socket, $0.baseAddress, $0.count) }
    // A request of a few hundred bytes always fits into the buffer of an idle socket.
    guard count == request.bytes.count else { throw LoadError.system("write", errno) }
  }

  /// Reads what has come; returns the reply when it is whole.
  func receive() throws -> Reply? {
    guard received.read(from: socket) > 0 else { throw LoadError.brokenReply }
    guard let head = received.place(of: "\r\n\r\n", from: 0) else { return nil }
    guard let status = received.number(at: 9) else { throw LoadError.brokenReply }
    let length = contentLength(before: head) ?? 0
    guard received.count >= head + 4 + length else { return nil }
    return Reply(status: status, body: received, isToAnswer: isAnswer)
  }

  /// Servers write the field in one of these two ways.
  private func contentLength(before head: Int) -> Int? {
    received.number(after: "content-length: ", before: head)
      ?? received.number(after: "Content-Length: ", before: head)
  }
}
