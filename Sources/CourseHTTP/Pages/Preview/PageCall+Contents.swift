import CourseCore
import CourseEngine

// The table of contents: a way to every step, question and test.
extension PageCall {
  func contents(of manuscript: Manuscript) -> Values {
    let content = engine.content
    var courses: [CourseID] = []
    for lesson in manuscript.lessons where !courses.contains(lesson.course) {
      courses.append(lesson.course)
    }
    let isShort = manuscript.lessons.count + manuscript.banks.count <= 4
    let list = { lesson in self.list(lesson, manuscript, isOpen: isShort) }
    return [
      "courses": courses.map { id in
        [
          "title": content.course(id, in: language)?.title ?? id.rawValue, "path": Path.course(id),
          "lessons": manuscript.lessons.filter { $0.course == id }.compactMap(list),
        ] as Values
      },
      "hasBanks": !manuscript.banks.isEmpty,
      "banks": manuscript.banks.compactMap { list(QuestionCourse.lesson(of: $0)) },
      "hasTests": !manuscript.tests.isEmpty,
      "tests": manuscript.tests.compactMap { id -> Values? in
        let title =
          content.assessment(id, in: language)?.title ?? content.placement(id, in: language)?.title
        return title.map { title in
          [
            "title": title, "path": Path.test(id),
            "own": list(QuestionCourse.lesson(of: id)).map { [$0] },
          ]
        }
      },
    ]
  }

  /// The longest list; whoever writes more goes on from question to question.
  private static let most = 300

  private func list(
    _ reference: LessonReference,
    _ manuscript: Manuscript,
    isOpen: Bool
  ) -> Values? {
    guard let lesson = engine.content.lesson(reference, in: language) else { return nil }
    let words = PreviewWords.of(language)
    let faulty = manuscript.notices.compactMap(\.step).filter { $0.lesson == reference }
    return [
      "title": lesson.title, "isOpen": isOpen || !faulty.isEmpty,
      "amount": words.amount(lesson.steps.count),
      "steps": lesson.steps.prefix(Self.most).enumerated().map { number, step in
        let place = StepPlace(lesson: reference, step: step.id)
        let count = faulty.count { $0 == place }
        return [
          "path": Path.step(place), "text": "\(number + 1). \(step.beginning)",
          "kind": "\(step.id) · \(words.kind(step.content))",
          "faults": count > 0 ? words.faults(count) : nil,
        ] as Values
      },
    ]
  }
}

extension Step {
  /// What it says first, in short.
  fileprivate var beginning: String {
    let text: String? =
      switch content {
      case .read(let reading): Markdown(reading.text).plainText
      case .question(let question): Markdown(question.ask).plainText
      case .practise(let practise): practise.questions.bank.rawValue
      }
    let line = (text ?? "").split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 80 ? line.prefix(80) + "…" : line
  }
}
