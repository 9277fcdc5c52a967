import CourseCore
import Glibc

/// Input and output line by line, for screen readers, scripts and terminals that cannot draw.
@MainActor final class LineConsole {
  private let input: Int32
  private let output: Int32
  private let isUTF8: Bool
  private var pending: [UInt8] = []
  private var hasEnded = false

  /// A longer line is cut.
  private static let longestLine = 64_000

  init(input: Int32, output: Int32, traits: TerminalTraits) {
    self.input = input
    self.output = output
    isUTF8 = traits.isUTF8
  }

  func write(_ text: String, ends: String = "\n") {
    let safe = text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" }
    let clean = String(String.UnicodeScalarView(safe))
    Descriptor.write((isUTF8 ? clean : clean.inPlainLetters) + ends, to: output)
  }

  /// Reads a line without its end, in NFC.
  func readLine(isSecret: Bool = false) throws(Interruption) -> String {
    let before = isSecret ? silence() : nil
    defer {
      if var before {
        tcsetattr(input, TCSADRAIN, &before)
        Descriptor.write("\n", to: output)
      }
    }
    while true {
      if let line = takeLine() { return line }
      if hasEnded { throw .inputEnded }
      do {
        if case .bytes(let bytes) = try Descriptor.wait(for: input, milliseconds: -1) {
          pending += bytes
        }
      } catch .inputEnded { hasEnded = true }
    }
  }

  /// The first line of what came; at the end of the input what is left without a line end too.
  private func takeLine() -> String? {
    let end = pending.firstIndex(of: 0x0A)
    guard end != nil || (hasEnded && !pending.isEmpty) || pending.count > Self.longestLine else {
      return nil
    }
    var line = pending[..<(end ?? pending.endIndex)]
    if line.last == 0x0D { line.removeLast() }
    pending.removeFirst(end.map { $0 + 1 } ?? pending.count)
    return String(decoding: line, as: UTF8.self).nfc
  }

  /// Stops the terminal from showing what is typed; returns how it was, `nil` without a terminal.
  private func silence() -> termios? {
    var before = termios()
    guard tcgetattr(input, &before) == 0 else { return nil }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(input, TCSADRAIN, &silent)
    return before
  }
}
