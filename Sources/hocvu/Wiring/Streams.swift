import Glibc

/// The three streams that a program is started with.
enum Streams {
  /// Gives each stream that was closed an empty one, so that no file is opened in its place and
  /// written to by mistake; reading from it is at its end at once.
  static func fill() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      let empty = open("/dev/null", O_RDWR)
      if empty >= 0, empty != stream {
        dup2(empty, stream)
        close(empty)
      }
    }
  }
}
