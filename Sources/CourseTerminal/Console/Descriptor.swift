import Glibc

/// Bytes in and out of the process.
enum Descriptor {
  /// Writes everything; what can no longer be written anywhere is dropped.
  static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let start = rest.baseAddress, !rest.isEmpty {
        let count = Glibc.write(descriptor, start, rest.count)
        if count < 0, errno == EINTR || errno == EAGAIN { continue }
        guard count > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
    }
  }

  /// What a wait came to.
  enum Event: Equatable {
    case bytes([UInt8])
    case resized
    case nothing
  }

  /// Waits for bytes or a signal; with a negative time for as long as it takes.
  static func wait(
    for descriptor: Int32,
    milliseconds: Int32
  ) throws(Interruption) -> Event {
    var sources = [
      pollfd(fd: Signals.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&sources, 2, milliseconds)
    if sources[0].revents != 0 || (count < 0 && errno == EINTR) {
      let signals = Signals.arrived()
      if let end = signals.first(where: { $0 != SIGWINCH }) { throw .signal(end) }
      if !signals.isEmpty { return .resized }
    }
    guard count > 0, sources[1].revents != 0 else { return .nothing }
    return try read(descriptor)
  }

  private static func read(_ descriptor: Int32) throws(Interruption) -> Event {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return .nothing }
    guard count > 0 else { throw .inputEnded }
    return .bytes(Array(bytes.prefix(count)))
  }
}
