import CourseCore
import CourseTerminal
import CourseTestSupport

extension AnswerKey {
  /// The question as it is shown at first, its parts in the order of the file.
  func shown(after response: Response? = nil) -> ShownQuestion {
    let question = Question(id: "q", ask: "Hỏi gì?", answer: self)
    return question.shown(in: question.asListed, response: response)
  }

  static let three = choices([
    Choice("Cúp máy", isRight: true), Choice("Đọc mã", isRight: false),
    Choice("Hỏi lại", isRight: false),
  ])

  static let several = choices([
    Choice("Giục gấp", isRight: true), Choice("Đòi mã", isRight: true),
    Choice("Mời họp", isRight: false),
  ])
}

extension QuestionDialogue {
  init(_ key: AnswerKey, given: Response? = nil) {
    self.init(key.shown(after: given), given: given, title: "Bài", progress: "Câu 1/3")
  }

  /// Types a text and then keys, and returns the first answer.
  mutating func answer(_ text: String, _ keys: Key...) -> Answer? {
    for key in text.unicodeScalars.map(Key.text) + keys {
      if let answer = take(key, .vietnamese) { return answer }
    }
    return nil
  }

  /// The page as a screen of so many columns and rows, line by line, spaces at the ends left out.
  func drawn(_ columns: Int, _ rows: Int) -> String {
    page(.vietnamese).drawn(columns, rows)
  }
}

extension Page {
  func drawn(_ columns: Int, _ rows: Int, scroll: Int? = nil, words: Words = .vietnamese) -> String
  {
    let size = ScreenSize(columns: columns, rows: rows)
    let screen = Screen(self, size: size, scroll: scroll, words: words)
    return screen.lines.map { line in
      var text = Substring(line.text)
      while text.last == " " { text.removeLast() }
      return String(text)
    }.joined(separator: "\n")
  }
}

extension Digest {
  /// Not SHA-256, but as good for telling texts of a test apart.
  static func fixture(of bytes: [UInt8]) -> Digest {
    let sum = bytes.reduce(UInt64(14_695_981_039_346_656_037)) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    return .fixture(sum)
  }
}
