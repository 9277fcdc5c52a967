/// What the environment says about the terminal.
package struct TerminalTraits: Hashable, Sendable {
  /// Whether the locale is one of UTF-8; where nothing is said, it is.
  package let isUTF8: Bool

  /// Whether the terminal can do more than print line after line.
  package let canDraw: Bool

  package init(isUTF8: Bool, canDraw: Bool) {
    self.isUTF8 = isUTF8
    self.canDraw = canDraw
  }

  package init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
    let name = (locale ?? "UTF-8").lowercased().filter { $0 != "-" }
    let terminal = environment["TERM"] ?? ""
    self.init(isUTF8: name.contains("utf8"), canDraw: !["", "dumb", "unknown"].contains(terminal))
  }
}
