import Glibc

/// A bar on standard error that grows with the work; nothing where there is no terminal.
struct ProgressBar {
  private static let width = 30
  private let isShown = isatty(STDERR_FILENO) == 1
  private var shown = -1

  /// Draws the bar again when a percent was gained.
  mutating func show(_ done: Int, of total: Int) {
    let percent = total == 0 ? 100 : done * 100 / total
    guard isShown, percent != shown else { return }
    shown = percent
    let full = percent * Self.width / 100
    let bar = String(repeating: "#", count: full) + String(repeating: ".", count: Self.width - full)
    tell("\r[\(bar)] \(percent) %")
  }

  /// Takes the bar away.
  func clear() {
    if isShown { tell("\r" + String(repeating: " ", count: Self.width + 8) + "\r") }
  }

  private func tell(_ text: String) {
    var text = text
    text.withUTF8 { bytes in _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count) }
  }
}
