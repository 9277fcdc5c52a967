import Glibc

/// Signals as bytes in a pipe, so that waiting for keys and for signals is one wait.
enum Signals {
  /// The ends of the pipe; made once, before any signal is asked for.
  private static let pipe: (reading: Int32, writing: Int32) = {
    var ends: [Int32] = [-1, -1]
    precondition(Glibc.pipe(&ends) == 0, "a process may open a pipe")
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    return (ends[0], ends[1])
  }()

  /// Where signals arrive.
  static var descriptor: Int32 { pipe.reading }

  /// Begins to catch the signals that a terminal sends.
  static func watch() {
    _ = pipe
    for number in [SIGINT, SIGTERM, SIGHUP, SIGWINCH] {
      signal(number) { number in
        let before = errno
        var byte = UInt8(truncatingIfNeeded: number)
        _ = write(Signals.pipe.writing, &byte, 1)
        errno = before
      }
    }
    signal(SIGPIPE, SIG_IGN)
  }

  /// The signals that came since the last call.
  static func arrived() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    return count > 0 ? bytes.prefix(count).map(Int32.init) : []
  }
}
