import CourseCore

/// A sentence is short enough to be taken in at one breath.
struct LongSentences: TeachingRule {
  static let greatestCount = 25

  func findings(in file: TaughtFile) -> [TeachingFinding] {
    guard file.isVietnamese else { return [] }
    return file.texts.flatMap { text in
      text.prose.sentences.filter { $0.words.count > Self.greatestCount }.map { sentence in
        TeachingFinding(
          problem: .longSentence,
          words: [.text("\(sentence.words.count)"), .text("\(Self.greatestCount)")],
          part: text.part,
          text: text.text,
          quote: sentence.words.prefix(4).map(\.text).joined(separator: " ")
        )
      }
    }
  }
}
