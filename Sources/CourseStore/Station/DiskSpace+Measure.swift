import CourseEngine
import Glibc
import Synchronization

extension DiskSpace {
  /// Judges the free bytes of a disk.
  package init(free: UInt64) {
    switch free {
    case ..<20_000_000: self = .critical
    case ..<200_000_000: self = .low
    default: self = .plenty
    }
  }
}

/// Knows how much room is left on the disk of a directory, and looks again every two seconds.
final class SpaceGauge: Sendable {
  private let path: String?
  private let last = Mutex<(at: Int, space: DiskSpace)?>(nil)

  /// Without a directory there is always plenty.
  init(_ directory: DataDirectory?) { path = directory?.path }

  var space: DiskSpace {
    guard let path else { return .plenty }
    return last.withLock { last in
      let now = Self.seconds
      if let last, now - last.at < 2 { return last.space }
      let space = Self.free(at: path).map { DiskSpace(free: $0) } ?? .plenty
      last = (now, space)
      return space
    }
  }

  /// The bytes that are free to this program; `nil` when nobody can tell.
  static func free(at path: String) -> UInt64? {
    var status = statvfs()
    guard statvfs(path, &status) == 0 else { return nil }
    return UInt64(status.f_bavail) * UInt64(status.f_frsize)
  }

  private static var seconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }
}
