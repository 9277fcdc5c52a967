import CourseCore
import Glibc

/// The program itself.
enum Program {
  /// When the program was built, which is what its versions are called by: the date of its file.
  static let builtAt: Timestamp = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return Timestamp(milliseconds: 0) }
    return Timestamp(milliseconds: Int64(status.st_mtim.tv_sec) * 1_000)
  }()

  /// Runs the program once more with other arguments, and returns whether it ended well.
  ///
  /// It prints nothing but its complaints.
  static func run(_ arguments: [String]) -> Bool {
    var words = (["hocvu"] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    // Threads that wait for work block signals; the other process must hear of Ctrl-C.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    guard posix_spawn(&child, "/proc/self/exe", &actions, &attributes, &words, environ) == 0
    else { return false }
    var status: CInt = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return false } }
    return status == 0
  }
}
