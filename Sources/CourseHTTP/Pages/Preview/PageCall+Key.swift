import CourseCore
import CourseEngine

// What is right about a question, for the one who wrote it.
extension PageCall {
  /// The key of the question that a step has come to; `nil` wherever people learn.
  func key(of practice: PracticeView, at place: StepPlace) -> Values? {
    guard site.manuscript != nil else { return nil }
    let step = engine.content.lesson(place.lesson, in: language)?.steps.first {
      $0.id == place.step
    }
    switch step?.content {
    case .question(let question): return values(ofKey: question)
    case .practise(let practise):
      let bank = practise.questions.bank
      let questions = engine.content.bank(bank, in: language)?.questions
      guard let question = questions?.first(where: { $0.id == practice.question }) else {
        return nil
      }
      return values(ofKey: question, at: StepPlace(of: question.id, in: bank))
    case .read, nil: return nil
    }
  }

  /// The key of the question that an attempt asks; `nil` wherever people learn.
  func key(of view: AttemptView, at position: Int) async throws -> Values? {
    guard site.manuscript != nil else { return nil }
    let (name, question) = try await engine.key(try signedIn(), view.attempt, at: position)
    let lesson =
      name.bank.map { QuestionCourse.lesson(of: $0) }
      ?? QuestionCourse.lesson(of: view.assessment.id)
    let place = StepPlace(lesson: lesson, step: StepID(name.question.rawValue))
    return values(ofKey: question, at: place)
  }

  /// What is said of a question, with the place where it stands if that is not the page's own.
  private func values(ofKey question: Question, at place: StepPlace? = nil) -> Values {
    let words = PreviewWords.of(language)
    let notices = place.flatMap { site.manuscript?().notices(at: $0) } ?? []
    return [
      "lines": lines(of: question.answer), "because": question.why.map { Markdown($0).html() },
      "notices": notices.map { values(of: $0) }, "facts": words.facts(question),
      "way": place.map { ["path": Path.step($0), "name": $0.step.rawValue] as Values },
    ]
  }

  private func lines(of key: AnswerKey) -> [Values] {
    let words = PreviewWords.of(language)
    switch key {
    case .choices(let options):
      return options.map { line($0.text, isRight: $0.isRight, why: $0.why) }
    case .spot(let areas):
      return areas.map { line($0.name, isRight: $0.isRight, why: $0.why) }
    case .trueOrFalse(let truth):
      return [line(truth ? self.words.sayTrue : self.words.sayFalse, isRight: true)]
    case .typed(let typed):
      return typed.accepted.map { line($0, isRight: true) }
        + typed.near.map { line($0.text, isRight: false, why: $0.why) }
        + [line(words.comparing(typed.rules))]
    case .number(let number): return [line(words.number(number), isRight: true)]
    case .order(let lines):
      return lines.enumerated().map { line("\($0.offset + 1). \($0.element)", isRight: true) }
    case .match(let match):
      return match.pairs.map { line("\($0.left) → \($0.right)", isRight: true) }
        + match.extras.map { line($0, isRight: false) }
    case .sort(let groups):
      return groups.map { group in
        line("\(group.heading): \(group.items.joined(separator: "; "))", isRight: true)
      }
    case .fill(let fill):
      return fill.gaps.enumerated().map { number, gap in
        let right =
          switch gap {
          case .typed(let lines): lines.joined(separator: " / ")
          case .picked(let options, let right): options[right]
          }
        return line("\(number + 1). \(right)", isRight: true)
      } + [line(words.comparing(fill.rules))]
    case .scenario(let scenes): return scenes.flatMap(lines)
    case .poll: return [line(words.nothingRight)]
    }
  }

  private func lines(of scene: Scene) -> [Values] {
    let head = line("\(scene.id): \(Markdown(scene.says).plainText)")
    return [head]
      + scene.replies.map { reply in
        let text = reply.text + (reply.to.map { " → \($0)" } ?? "")
        return line(
          text,
          isRight: reply.worth == .neutral ? nil : reply.worth == .safe,
          why: reply.why
        )
      }
  }

  private func line(_ text: String, isRight: Bool? = nil, why: String? = nil) -> Values {
    let mark: Values? = isRight.map { isRight in
      ["sign": isRight ? "✓" : "×", "label": isRight ? words.isRight : words.isNotRight]
    }
    return [
      "text": text, "isGood": isRight == true, "isBad": isRight == false, "mark": mark, "why": why,
    ]
  }
}

extension StepPlace {
  fileprivate init(of question: QuestionID, in bank: BankID) {
    self.init(lesson: QuestionCourse.lesson(of: bank), step: StepID(question.rawValue))
  }
}
