package import CourseCore

extension Digest {
  /// A digest that stands for a text in tests; the same text gives the same one.
  package static func fixture(_ text: String) -> Digest {
    var chance = SeededChance(
      seed: text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    )
    return Digest(first: Code128(using: &chance), second: Code128(using: &chance))
  }
}

extension Question {
  /// A question of a sitting, named and made by a letter.
  ///
  /// `q` true or false, true is right; `t` the same for ten points; `h` with two hints; `c` critical;
  /// `C` critical with a second wording; `s` a story of two scenes, the first reply of each safe;
  /// `p` a poll.
  package static func fixture(letter: Character, number: Int) -> Question {
    let story = AnswerKey.scenario([
      Scene(
        id: "mot",
        says: "Tôi là công an.",
        replies: [
          Scene.Reply("Tôi ra xã.", .safe, to: "hai"), Scene.Reply("Vâng.", .unsafe, to: "hai"),
        ]
      ),
      Scene(
        id: "hai",
        says: "Đọc mã đi.",
        replies: [Scene.Reply("Không đọc.", .safe), Scene.Reply("Mã là 1234.", .unsafe)]
      ),
    ])
    let isCritical = letter == "c" || letter == "C"
    return Question(
      id: QuestionID("cau-\(number)"),
      ask: "Câu \(number)?",
      answer: letter == "s" ? story : letter == "p" ? .poll(["Có", "Không"]) : .trueOrFalse(true),
      hints: letter == "h" ? ["Gợi ý một", "Gợi ý hai"] : [],
      points: letter == "t" ? 10 : 1,
      isCritical: isCritical,
      again: letter == "C" ? QuestionID("cau-\(number)-lai") : nil,
      lesson: isCritical ? LessonReference(course: "khoa", lesson: LessonID("bai-\(number)")) : nil
    )
  }

  /// The second wording of a question.
  package var secondWording: Question? {
    again.map { Question(id: $0, ask: "Nói cách khác: \(ask)", answer: .trueOrFalse(true)) }
  }
}

extension Sitting {
  /// A sitting at a paper with a question for each letter; see `Question.fixture(letter:number:)`.
  package static func fixture(
    _ letters: String,
    _ rules: AssessmentRules = .init(pass: PassRule(percent: 50)),
    extraTime: Int = 0,
    levels: [SittingRules.Level] = []
  ) throws -> Sitting {
    let questions = letters.enumerated().map { place, letter in
      Question.fixture(letter: letter, number: place + 1)
    }
    let item = { (question: Question) in
      Paper.Item(
        key: QuestionKey(bank: "kho", question: question.id),
        digest: .fixture(question.id.rawValue),
        arrangement: question.asListed
      )
    }
    let seconds = questions.enumerated().compactMap { place, question in
      question.secondWording.map { Paper.SecondWording(first: place + 1, item: item($0)) }
    }
    let all = questions + questions.compactMap(\.secondWording)
    return try Sitting(
      paper: Paper(drawn: questions.map(item), secondWordings: seconds),
      rules: SittingRules(rules, extraTime: extraTime, levels: levels),
      questions: Dictionary(
        uniqueKeysWithValues: all.map { (.fixture($0.id.rawValue), $0) }
      )
    )
  }
}
