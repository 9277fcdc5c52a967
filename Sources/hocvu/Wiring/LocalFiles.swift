import CourseCore
import Glibc

/// The few questions about this machine's files and clock that commands ask.
enum LocalFiles {
  static var now: Timestamp { Timestamp(milliseconds: Int64(time(nil)) * 1_000) }

  static func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

  static func isFile(_ path: String) -> Bool { kind(of: path) == S_IFREG }

  static func exists(_ path: String) -> Bool { kind(of: path) != nil }

  /// What tells one state of a file from another.
  struct State: Hashable, Sendable {
    let size: Int
    let inode: UInt64
    let changedSeconds, changedNanoseconds: Int
  }

  /// The state of a plain file; `nil` for anything else.
  static func state(of path: String) -> State? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return State(
      size: Int(status.st_size),
      inode: UInt64(status.st_ino),
      changedSeconds: status.st_mtim.tv_sec,
      changedNanoseconds: status.st_mtim.tv_nsec
    )
  }

  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// The path from the root, without links, `.` and `..`; `nil` where nothing stands.
  static func resolved(_ path: String) -> String? {
    guard let text = realpath(path, nil) else { return nil }
    defer { free(text) }
    return String(cString: text)
  }
}
