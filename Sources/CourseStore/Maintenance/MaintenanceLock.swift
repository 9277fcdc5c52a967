import CourseEngine
import Glibc

/// Keeps joining, dropping and rebuilding apart from each other, in all processes.
enum MaintenanceLock {
  /// Runs a body while nobody else does any of these; does not wait.
  static func hold<Result>(_ directory: DataDirectory?, _ body: () throws -> Result) throws
    -> Result
  {
    guard let directory else { return try body() }
    let file = open(directory.stationKey, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StoreError.readOnly }
    defer { close(file) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else { throw StoreError.busy }
    return try body()
  }
}
