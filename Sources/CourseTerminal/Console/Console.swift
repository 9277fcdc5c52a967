import Glibc

/// The terminal itself: the one place that knows escape codes, raw mode and the size of the screen.
@MainActor final class Console {
  private let input: Int32
  private let output: Int32
  private let isUTF8: Bool
  private var before: termios
  private var isOpen = false
  private var decoder = KeyDecoder()
  private var keys: [Key] = []

  /// How long Esc waits for the rest of a key's sequence.
  private static let patience: Int32 = 50

  /// Makes a console of a terminal; `nil` when either end is something else.
  init?(input: Int32, output: Int32, traits: TerminalTraits) {
    var before = termios()
    guard isatty(output) == 1, tcgetattr(input, &before) == 0 else { return nil }
    self.input = input
    self.output = output
    self.before = before
    isUTF8 = traits.isUTF8
  }

  var size: ScreenSize {
    var size = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return ScreenSize(columns: 80, rows: 24)
    }
    return ScreenSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// Takes the whole screen; what stood there comes back with `close()`.
  func open() {
    guard !isOpen else { return }
    isOpen = true
    var raw = before
    cfmakeraw(&raw)
    tcsetattr(input, TCSADRAIN, &raw)
    // Another screen, pasted text marked as such.
    Descriptor.write("\u{1B}[?1049h\u{1B}[?2004h\u{1B}[2J", to: output)
  }

  func close() {
    guard isOpen else { return }
    isOpen = false
    Descriptor.write("\u{1B}[0m\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l", to: output)
    tcsetattr(input, TCSAFLUSH, &before)
  }

  func draw(_ screen: Screen) {
    var text = "\u{1B}[?25l\u{1B}[H"
    for (row, line) in screen.lines.enumerated() {
      text += "\u{1B}[\(row + 1);1H" + line.runs.map { shown($0) }.joined() + "\u{1B}[0m\u{1B}[K"
    }
    text += "\u{1B}[J"
    if let cursor = screen.cursor {
      text += "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H\u{1B}[?25h"
    }
    Descriptor.write(text, to: output)
  }

  private func shown(_ run: Run) -> String {
    let text = isUTF8 ? run.text.filter { !$0.isControl } : run.text.inPlainLetters
    return switch run.look {
    case .plain: "\u{1B}[0m" + text
    case .bold: "\u{1B}[0;1m" + text
    case .reverse: "\u{1B}[0;7m" + text
    }
  }

  /// Waits for the next key, `.redraw` when the screen changed its size; `nil` when the time is over.
  func nextKey(within milliseconds: Int32 = -1) throws(Interruption) -> Key? {
    while keys.isEmpty {
      let patience = decoder.isWaiting ? Self.patience : milliseconds
      switch try Descriptor.wait(for: input, milliseconds: patience) {
      case .bytes(let bytes): keys += decoder.take(bytes)
      case .resized: return .redraw
      case .nothing:
        keys += decoder.rest()
        if keys.isEmpty, milliseconds >= 0 { return nil }
      }
    }
    let key = keys.removeFirst()
    if key == .interrupt { throw .signal(SIGINT) }
    return key
  }
}

extension Character {
  /// Whether the character would do something to the terminal instead of standing in it.
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
