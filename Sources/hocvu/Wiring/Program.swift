import CourseCore
import Glibc

/// The program itself.
enum Program {
  /// When the program was built: the date of its file.
  static let builtAt: Timestamp = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return Timestamp(milliseconds: 0) }
    return Timestamp(milliseconds: Int64(status.st_mtim.tv_sec) * 1_000)
  }()
}
