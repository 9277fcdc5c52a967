import Glibc

/// A line that the terminal does not show.
enum Secret {
  /// Whether a person types at a terminal.
  static var isTyped: Bool { isatty(STDIN_FILENO) == 1 }

  /// - Throws: A complaint where the input has ended.
  static func readLine(orElse ended: String) throws -> String {
    var before = termios()
    let isTerminal = tcgetattr(STDIN_FILENO, &before) == 0
    if isTerminal {
      var silent = before
      silent.c_lflag &= ~tcflag_t(ECHO)
      tcsetattr(STDIN_FILENO, TCSADRAIN, &silent)
    }
    defer {
      if isTerminal {
        tcsetattr(STDIN_FILENO, TCSADRAIN, &before)
        print("")
      }
    }
    guard let line = Swift.readLine() else { throw Complaint.left(ended) }
    return line
  }
}
