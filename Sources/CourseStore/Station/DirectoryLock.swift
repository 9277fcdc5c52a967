import CourseEngine
import Glibc

/// Whose turn it is to write, among the processes that use one directory.
///
/// SQLite lets the process go on that asks at the right instant, so one that writes all the time
/// would keep the others waiting for seconds. Whoever wants to write first takes this lock, and
/// gives it back as soon as its transaction has begun; nobody begins while another holds it.
/// It also keeps two processes from founding one directory twice. The lock is gone with its process.
final class DirectoryLock: Sendable {
  private let file: CInt

  init(_ directory: DataDirectory) throws {
    file = open(directory.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw StoreError.readOnly }
  }

  deinit { close(file) }

  /// Waits for its turn, at most five seconds, and keeps it until `body` returns.
  func hold<Result>(_ body: () throws -> Result) throws -> Result {
    try take()
    defer { giveBack() }
    return try body()
  }

  func take() throws {
    for _ in 0..<20_000 {
      if flock(file, LOCK_EX | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else { throw StoreError.readOnly }
      usleep(250)
    }
    throw StoreError.busy
  }

  func giveBack() { flock(file, LOCK_UN) }
}
