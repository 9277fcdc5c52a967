extension Paragraph {
  /// The paragraph in lines of at most so many columns, broken between words; a word that is longer
  /// than a line is broken between letters.
  package func lines(columns: Int) -> [TextLine] {
    let indent = min(mark.columns, max(0, columns - 10))
    var wrapper = Wrapper(columns: max(1, columns - indent))
    for run in runs { wrapper.take(run) }
    let head = runs.first?.look == .reverse ? Look.bold : .plain
    return wrapper.finished().enumerated().map { number, runs in
      let lead = number == 0 ? mark : String(repeating: " ", count: indent)
      return TextLine((lead.isEmpty ? [] : [Run(lead, number == 0 ? head : .plain)]) + runs)
    }
  }
}

/// Fills lines with words.
private struct Wrapper {
  let columns: Int
  private var lines: [[Run]] = []
  private var line: [Run] = []
  private var used = 0

  /// The word being read, which may be of several looks.
  private var word: [Run] = []
  private var space: Run?

  init(columns: Int) { self.columns = columns }

  mutating func take(_ run: Run) {
    var letters = ""
    for character in run.text {
      if character == "\n" {
        endWord(letters, run.look)
        letters = ""
        breakLine()
      } else if character == " " {
        endWord(letters, run.look)
        letters = ""
        space = Run((space?.text ?? "") + " ", run.look)
      } else {
        letters.append(character)
      }
    }
    if !letters.isEmpty { word.append(Run(letters, run.look)) }
  }

  mutating func finished() -> [[Run]] {
    endWord("", .plain)
    if !line.isEmpty || lines.isEmpty { breakLine() }
    return lines
  }

  private mutating func endWord(_ letters: String, _ look: Look) {
    if !letters.isEmpty { word.append(Run(letters, look)) }
    guard !word.isEmpty else { return }
    let width = word.reduce(0) { $0 + $1.text.columns }
    let gap = space?.text.columns ?? 0
    if used > 0, used + gap + width > columns {
      breakLine()
    } else if let space, used > 0 || lines.isEmpty {
      append(space)
    }
    space = nil
    for run in word { appendBroken(run) }
    word = []
  }

  /// Adds a run letter by letter where it does not fit as a whole.
  private mutating func appendBroken(_ run: Run) {
    var rest = Substring(run.text)
    while rest.columns > columns - used {
      var head = rest.prefix(columns: columns - used)
      if head.isEmpty, used == 0 { head = rest.prefix(1) }
      if !head.isEmpty { append(Run(String(head), run.look)) }
      rest = rest[head.endIndex...]
      if rest.isEmpty { return }
      breakLine()
    }
    append(Run(String(rest), run.look))
  }

  private mutating func append(_ run: Run) {
    guard !run.text.isEmpty else { return }
    // Spaces that no line may be broken at have done their work here.
    let run = Run(run.text.replacing("\u{A0}", with: " "), run.look)
    used += run.text.columns
    if let last = line.last, last.look == run.look {
      line[line.count - 1] = Run(last.text + run.text, run.look)
    } else {
      line.append(run)
    }
  }

  private mutating func breakLine() {
    lines.append(line)
    line = []
    used = 0
    space = nil
  }
}
