import Glibc

/// A pipe, closed when nobody has it any more.
final class Pipe {
  let reading: Int32
  private(set) var writing: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    close(reading)
    closeWriting()
  }

  /// Nothing more comes after this.
  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  /// Puts in all there will be; false where it does not fit.
  func fill(with bytes: [UInt8]) -> Bool {
    defer { closeWriting() }
    return bytes.count < 1 << 16 && write(writing, bytes, bytes.count) == bytes.count
  }

  /// Takes out all there is, up to the end; `nil` where that is more than so many bytes or takes
  /// more than so many milliseconds.
  func read(most: Int, within patience: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let end = Self.milliseconds + Int(patience)
    while true {
      var asked = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
      let ready = poll(&asked, 1, Int32(max(0, end - Self.milliseconds)))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return nil }
      let count = Glibc.read(reading, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      if count == 0 { return bytes }
      guard count > 0, bytes.count + count <= most else { return nil }
      bytes += piece[..<count]
    }
  }

  private static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
