import CourseCore

/// A story: what was said so far, then the replies; a reply once given stands.
struct StoryDialogue: AnswerDialogue {
  let story: ShownQuestion.Story
  private let before: [Int]
  private var pick: PickDialogue

  init(_ story: ShownQuestion.Story, given: Response?) {
    self.story = story
    if case .replies(let places) = given { before = places } else { before = [] }
    pick = PickDialogue(story.current?.replies.map(\.text) ?? [], isSeveral: false)
  }

  func body(_ words: Words) -> [Paragraph] {
    var body: [Paragraph] = []
    for scene in story.played {
      body += Self.says(scene.says, scene.picture, words)
      body += [Paragraph(mark: words.youReplied + " ", scene.reply, .bold), .blank]
    }
    guard let current = story.current else { return body }
    let says = Self.says(current.says, current.picture, words)
    let isLong = !story.played.isEmpty
    body += says.map { Paragraph(mark: $0.mark, $0.runs, isFocus: isLong) }
    return body + [.blank]
      + pick.body(words).map { Paragraph(mark: $0.mark, $0.runs, isFocus: isLong || $0.isFocus) }
  }

  private static func says(_ text: String, _ picture: Picture?, _ words: Words) -> [Paragraph] {
    let alt = picture.map(\.alt) ?? ""
    return (alt.isEmpty ? [] : [Paragraph(words.picture(alt))]) + Markdown(text).paragraphs()
  }

  func keys(_ words: Words) -> [String] { pick.keys(words) }

  mutating func take(_ key: Key, _ words: Words) -> AnswerTurn { settle(pick.take(key, words)) }

  mutating func take(line: String, _ words: Words) -> AnswerTurn {
    settle(pick.take(line: line, words))
  }

  private func settle(_ turn: AnswerTurn) -> AnswerTurn {
    guard case .done(.places(let places)) = turn else { return turn }
    return .done(.replies(before + places))
  }
}
