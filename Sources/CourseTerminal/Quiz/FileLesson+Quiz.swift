package import CourseCore

extension FileLesson: FileQuiz {
  package func play(on stage: any Stage) async throws -> Bool {
    let words = stage.words
    if state.finished.isEmpty, state.tries.isEmpty,
      try !stage.greet(title: lesson.title, intro: nil)
    {
      return false
    }
    let flow = StepsFlow(stage: stage, desk: self, leave: words.menuStop)
    if !state.isEnded, try await !flow.run() { return false }
    try stage.conclude([Paragraph(words.lessonDone, .bold)], title: lesson.title)
    return true
  }

  /// Every question by its first try; nothing in a lesson counts towards passing.
  package var report: JSONValue {
    let entries = lesson.steps.flatMap { step -> [QuizReport.Entry] in
      switch step.content {
      case .read: []
      case .question(let question):
        [entry(question, of: nil, state.tries[step.id]?.first)]
      case .practise(let practise): listed(practise, state.tries[step.id] ?? [])
      }
    }
    return QuizReport(entries, isPassed: nil).json
  }

  private func listed(_ practise: Practise, _ tries: [PracticeTry]) -> [QuizReport.Entry] {
    let bank = practise.questions.bank
    return tries.filter { $0.number == 1 }.compactMap { first in
      banks[bank]?.questions.first { $0.id == first.question }.map { entry($0, of: bank, first) }
    }
  }

  private func entry(
    _ question: Question,
    of bank: BankID?,
    _ first: PracticeTry?
  ) -> QuizReport.Entry {
    let grade = first.map { question.grade($0.response, in: $0.arrangement) }
    return QuizReport.Entry(
      key: QuestionKey(bank: bank, question: question.id),
      earned: grade?.earned ?? .zero,
      available: question.points,
      result: grade.map { .init($0, isAnswered: true) } ?? .unanswered
    )
  }
}
