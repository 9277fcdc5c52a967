package import CourseCore

/// Makes questions, and answers to them, for properties that must hold for every one.
package struct RandomQuestion: Sendable {
  package var chance: SeededChance

  package init(seed: UInt64) { chance = SeededChance(seed: seed) }

  /// A question of a kind, with parts in numbers that the format allows.
  package mutating func question(_ kind: AnswerKey.Kind) -> Question {
    let isScored = kind != .poll
    return Question(
      id: QuestionID("cau-\(number(1...999))"),
      ask: text(),
      answer: answer(kind),
      why: maybe { $0.text() },
      hints: some(0...3) { $0.text() },
      picture: kind == .spot ? picture() : maybe { $0.picture() },
      say: maybe { Sound(file: $0.file()) },
      points: isScored ? Points(number(1...100)) : 1,
      isWhole: flag(),
      isCritical: isScored && flag(),
      again: isScored ? maybe { QuestionID("lai-\($0.number(1...9))") } : nil,
      lesson: maybe { _ in LessonReference(course: "lua-dao", lesson: "gia-danh") },
      difficulty: number(1...5),
      tags: some(0...2) { Tag("nhan-\($0.number(1...9))") },
      competences: some(0...2) {
        CompetenceReference(framework: "khung", code: "\($0.number(1...9)).1")
      },
      isShuffled: flag(),
      reviewed: nil
    )
  }

  package mutating func answer(_ kind: AnswerKey.Kind) -> AnswerKey {
    switch kind {
    case .choices: .choices(choices())
    case .trueOrFalse: .trueOrFalse(flag())
    case .typed: .typed(typed())
    case .number: .number(numberAnswer())
    case .order: .order(some(3...8) { $0.text() })
    case .match: .match(match())
    case .sort:
      .sort(some(2...4) { SortGroup(heading: $0.text(), items: $0.some(1...3) { $0.text() }) })
    case .fill: .fill(fill())
    case .spot: .spot(areas())
    case .scenario: .scenario(scenes())
    case .poll: .poll(some(2...8) { $0.text() })
    }
  }

  private mutating func choices() -> [Choice] {
    let right = number(1...4)
    return (0..<right + number(1...4)).map { place in
      Choice(
        text(),
        isRight: place < right,
        why: maybe { $0.text() },
        picture: maybe { $0.picture() },
        say: maybe { Sound(file: $0.file()) }
      )
    }
  }

  private mutating func rules() -> TypedRules {
    TypedRules(marks: pick(TypedRules.Marks.allCases), isCaseExact: flag())
  }

  private mutating func typed() -> TypedAnswer {
    TypedAnswer(
      accepted: some(1...3) { $0.text() },
      rules: rules(),
      near: some(0...2) { TypedAnswer.Slip(text: $0.text(), why: $0.text()) }
    )
  }

  private mutating func numberAnswer() -> NumberAnswer {
    NumberAnswer(
      Decimal(units: Int64(number(-999_999...999_999)), scale: number(0...4)),
      within: Decimal(units: Int64(number(0...99)), scale: number(0...2)),
      unit: maybe { _ in "đồng" },
      style: flag() ? .english : .vietnamese
    )
  }

  private mutating func match() -> MatchAnswer {
    let count = number(2...6)
    // Rights differ, so that each has one place.
    return MatchAnswer(
      pairs: (0..<count).map { place in
        MatchAnswer.Pair(left: text(), picture: maybe { $0.picture() }, right: "\(place) \(text())")
      },
      extras: (0..<number(0...4)).map { "thừa \($0) \(text())" }
    )
  }

  private mutating func fill() -> FillAnswer {
    FillAnswer(
      pieces: (0..<number(1...6)).flatMap { _ -> [FillAnswer.Piece] in
        guard flag() else { return [.text(text()), .gap(.typed(some(1...3) { $0.text() }))] }
        let options = some(2...4) { $0.text() }
        return [.text(text()), .gap(.picked(options, right: number(0...options.count - 1)))]
      },
      rules: rules()
    )
  }

  private mutating func areas() -> [SpotArea] {
    let right = number(1...4)
    return (0..<right + number(right...4)).map { place in
      SpotArea(text(), isRight: place < right, shape: shape(), why: maybe { $0.text() })
    }
  }

  /// Scenes whose every path has a scored reply: those without replies are only ever last.
  private mutating func scenes() -> [Scene] {
    let count = number(1...6)
    return (0..<count).map { place in
      let isEnd = place > 0 && place == count - 1 && flag()
      let replies = isEnd ? 0 : number(1...4)
      return Scene(
        id: SceneID("canh-\(place)"),
        says: text(),
        picture: maybe { $0.picture() },
        replies: (0..<replies).map { _ in
          Scene.Reply(
            text(),
            pick(place == 0 ? [.safe, .unsafe] : Scene.Reply.Worth.allCases),
            to: place + 1 < count && flag()
              ? SceneID("canh-\(number(place + 1...count - 1))") : nil,
            why: maybe { $0.text() },
            shape: maybe { $0.shape() }
          )
        }
      )
    }
  }
}

extension RandomQuestion {
  package mutating func number(_ range: ClosedRange<Int>) -> Int {
    .random(in: range, using: &chance)
  }

  package mutating func flag() -> Bool { .random(using: &chance) }

  package mutating func pick<Value>(_ values: [Value]) -> Value {
    values[number(0...values.count - 1)]
  }

  package mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    flag() ? make(&self) : nil
  }

  package mutating func some<Value>(
    _ count: ClosedRange<Int>,
    _ make: (inout Self) -> Value
  ) -> [Value] { (0..<number(count)).map { _ in make(&self) } }

  /// One to three words, in NFC, with all that canonical JSON must escape now and then.
  package mutating func text() -> String {
    let words = [
      "mật", "khẩu", "hòa", "đường", "Zalo", "OTP", "22.000", "“xã”", "\"", "\\", "a\nb", "€", "😀",
    ]
    return some(1...3) { $0.pick(words) }.joined(separator: " ")
  }

  private mutating func shape() -> Shape {
    flag()
      ? .rectangle(left: number(0...50), top: number(0...50), width: number(1...50), height: 10)
      : .circle(x: number(20...80), y: number(20...80), radius: number(1...20))
  }

  private mutating func picture() -> Picture { Picture(file: file(), alt: text()) }

  private mutating func file() -> MediaFile {
    MediaFile(
      path: "",
      digest: Digest(first: Code128(using: &chance), second: Code128(using: &chance))
    )
  }
}
