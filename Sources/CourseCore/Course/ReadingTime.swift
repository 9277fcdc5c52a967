/// How long a slow reader takes, by an assumption of our own.
///
/// 100 syllables a minute is somebody who left school early and reads aloud, about as a child does at
/// the end of primary school; whoever reads with ease takes less than half the time. A quarter of a
/// minute goes to each answer: finding it, touching it and taking in whether it was right.
package struct ReadingTime: Hashable, Sendable {
  package static let syllablesAMinute = 100
  package static let secondsAnAnswer = 15

  package private(set) var syllables: Int
  package private(set) var answers: Int

  package init(syllables: Int = 0, answers: Int = 0) {
    self.syllables = syllables
    self.answers = answers
  }

  package var seconds: Int {
    syllables * 60 / Self.syllablesAMinute + answers * Self.secondsAnAnswer
  }

  /// Whole minutes; nobody can tell half a one beforehand.
  package var minutes: Int { (seconds + 29) / 60 }

  package static func + (left: Self, right: Self) -> Self {
    Self(syllables: left.syllables + right.syllables, answers: left.answers + right.answers)
  }

  package static func += (left: inout Self, right: Self) { left = left + right }
}

extension Lesson {
  /// What a slow reader takes who answers everything at the first try.
  package func readingTime(with banks: (BankID) -> Bank?) -> ReadingTime {
    steps.reduce(ReadingTime()) { sum, step in
      switch step.content {
      case .read(let reading):
        sum + ReadingTime(syllables: Prose(reading.text).wordCount)
      case .question(let question):
        sum + question.readingTime
      case .practise(let practise):
        sum + practise.readingTime(with: banks)
      }
    }
  }
}

extension Practise {
  /// As many questions of average length as must be right.
  fileprivate func readingTime(with banks: (BankID) -> Bank?) -> ReadingTime {
    guard let bank = banks(questions.bank) else { return ReadingTime() }
    let times = questions.fitting(in: bank).map(\.readingTime)
    guard !times.isEmpty else { return ReadingTime() }
    let all = times.reduce(ReadingTime(), +)
    return ReadingTime(
      syllables: all.syllables * right / times.count,
      answers: all.answers * right / times.count
    )
  }
}

extension Question {
  /// The question with everything to choose from, and what is said when it was right.
  package var readingTime: ReadingTime {
    let said = Prose(ask).wordCount + (why.map { Prose($0).wordCount } ?? 0)
    guard case .scenario(let scenes) = answer else {
      let shown = answer.choosable.reduce(0) { $0 + Prose($1).wordCount }
      return ReadingTime(syllables: said + shown, answers: 1)
    }
    return ReadingTime(syllables: said) + Self.longestWay(through: scenes)
  }

  /// Replies lead to later scenes only, so that each is worked out after those it leads to.
  private static func longestWay(through scenes: [Scene]) -> ReadingTime {
    var times: [SceneID: ReadingTime] = [:]
    for scene in scenes.reversed() {
      let own = ReadingTime(
        syllables: Prose(scene.says).wordCount
          + scene.replies.reduce(0) { $0 + Prose($1.text).wordCount },
        answers: scene.replies.isEmpty ? 0 : 1
      )
      let next = scene.replies.compactMap { $0.to.flatMap { times[$0] } }
      times[scene.id] = own + (next.max { $0.seconds < $1.seconds } ?? ReadingTime())
    }
    return scenes.first.flatMap { times[$0.id] } ?? ReadingTime()
  }
}

extension AnswerKey {
  /// The texts that a learner chooses from or puts in place; of a story none.
  fileprivate var choosable: [String] {
    switch self {
    case .choices(let options): options.map(\.text)
    case .order(let lines), .poll(let lines): lines
    case .match(let answer): answer.pairs.map(\.left) + answer.rights
    case .sort(let groups): groups.flatMap { [$0.heading] + $0.items }
    case .spot(let areas): areas.map(\.name)
    case .fill(let answer):
      answer.pieces.flatMap { piece -> [String] in
        switch piece {
        case .text(let text): [text]
        case .gap(.picked(let options, _)): options
        case .gap(.typed): []
        }
      }
    case .trueOrFalse, .typed, .number, .scenario: []
    }
  }
}
