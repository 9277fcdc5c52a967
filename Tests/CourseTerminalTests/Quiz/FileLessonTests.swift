import CourseCore
import CourseTerminal
import CourseTestSupport
import Testing

@MainActor struct FileLessonTests {
  /// A disk that keeps the last state saved.
  private final class Disk {
    var bytes: [UInt8] = []
  }

  private let disk = Disk()

  private static let bank = Bank(
    id: "b",
    title: "Thử",
    questions: (1...3).map { number in
      Question(id: QuestionID("cau-\(number)"), ask: "Câu \(number)?", answer: .trueOrFalse(true))
    }
  )

  private static let lesson = Lesson(
    id: "bai",
    title: "Bài thử",
    steps: [
      Step(id: "doc", content: .read(Reading(text: "Đọc."))),
      Step(
        id: "hoi",
        content: .question(
          Question(id: "hoi", ask: "Hỏi?", answer: .trueOrFalse(true), points: 2)
        )
      ),
      Step(
        id: "luyen",
        content: .practise(Practise(questions: QuestionFilter(bank: "b"), right: 2, of: 3))
      ),
    ]
  )

  private func open(
    _ lesson: Lesson = Self.lesson,
    bank: Bank = Self.bank,
    saved: [UInt8]? = nil
  ) throws -> FileLesson {
    var chance = SeededChance(seed: 1)
    return try FileLesson(
      lesson,
      banks: [bank.id: bank],
      saved: saved,
      world: QuizWorld(
        digest: { .fixture(of: $0) },
        elapsed: { .zero },
        save: { [disk] bytes in disk.bytes = bytes }
      ),
      using: &chance
    )
  }

  private func asked(_ lesson: FileLesson, _ step: StepID) throws -> StepPage.Asked {
    guard case .question(let asked, _) = lesson.page(step, hints: 0).content else {
      throw SittingRefusal.elsewhere
    }
    return asked
  }

  /// Answers the question that a step has come to, and says whether the step is finished by it.
  @discardableResult
  private func answer(_ lesson: FileLesson, _ step: StepID, _ truth: Bool) throws -> Bool {
    let asked = try asked(lesson, step)
    let reply = try lesson.answer(
      step,
      question: asked.question,
      tryNumber: asked.tryNumber,
      .truth(truth)
    )
    guard case .explained(_, let isStepFinished, _) = reply else { return false }
    return isStepFinished
  }

  @Test func `a lesson goes on at the first step that is not finished`() throws {
    let lesson = try open()

    try lesson.finish("doc")
    let again = try open(saved: disk.bytes)

    #expect(again.resume() == "hoi")
    #expect(again.steps().map(\.isFinished) == [true, false, false])
  }

  @Test func `the answer is shown after three wrong tries, and not before`() throws {
    let lesson = try open()

    for number in 1...3 {
      let asked = try asked(lesson, "hoi")
      let reply = try lesson.answer(
        "hoi",
        question: asked.question,
        tryNumber: number,
        .truth(false)
      )
      guard case .explained(let explanation, let isStepFinished, let mayGoOn) = reply else {
        Issue.record("a statement has no next scene")
        return
      }
      #expect((explanation.rightAnswer != nil) == (number == 3))
      #expect(mayGoOn == (number == 3))
      #expect(!isStepFinished)
    }
  }

  @Test func `tries outlive the program`() throws {
    let lesson = try open()

    try answer(lesson, "hoi", false)
    let again = try open(saved: disk.bytes)

    #expect(try asked(again, "hoi").tryNumber == 2)
  }

  @Test func `practice goes on until enough of the latest were right at the first try`() throws {
    let lesson = try open()

    // 2 of 3: wrong at first and then right counts as wrong.
    #expect(try !answer(lesson, "luyen", true))
    #expect(try !answer(lesson, "luyen", false))
    #expect(try !answer(lesson, "luyen", true))
    let again = try open(saved: disk.bytes)
    #expect(try asked(again, "luyen") == asked(lesson, "luyen"))
    #expect(try answer(again, "luyen", true))

    #expect(again.steps().map(\.isFinished) == [false, false, true])
  }

  @Test func `the report has every question by its first try`() throws {
    let lesson = try open()
    try lesson.finish("doc")
    try answer(lesson, "hoi", false)
    try answer(lesson, "hoi", true)
    try answer(lesson, "luyen", true)

    // 2 points lost at the first try, 1 of 1 in practice.
    #expect(lesson.report["earned"] == 1)
    #expect(lesson.report["available"] == 3)
    #expect(lesson.report["passed"] == nil)
    #expect(!SavedQuiz.isEnded(disk.bytes) { .fixture(of: $0) })

    try answer(lesson, "luyen", true)
    #expect(lesson.report["earned"] == 2)
    #expect(SavedQuiz.isEnded(disk.bytes) { .fixture(of: $0) })
  }

  @Test func `an answer to another try than the next changes nothing`() throws {
    let lesson = try open()
    try answer(lesson, "hoi", false)
    let before = disk.bytes

    #expect(throws: SittingRefusal.elsewhere) {
      try lesson.answer("hoi", question: "hoi", tryNumber: 1, .truth(true))
    }
    #expect(throws: SittingRefusal.response(.wrongKind(expected: .trueOrFalse))) {
      try lesson.answer("hoi", question: "hoi", tryNumber: 2, .line("x"))
    }
    #expect(disk.bytes == before)
  }

  @Test func `a lesson does not go on with questions that were changed`() throws {
    let lesson = try open()
    try answer(lesson, "luyen", true)
    let saved = disk.bytes
    let edited = Bank(
      id: "b",
      questions: Self.bank.questions.map { question in
        Question(id: question.id, ask: question.ask + "!", answer: question.answer)
      }
    )

    #expect(throws: QuizStateError.contentChanged) { try open(bank: edited, saved: saved) }
    #expect(throws: QuizStateError.otherQuiz("lesson/bai")) {
      try open(Lesson(id: "khac", title: "Khác", steps: Self.lesson.steps), saved: saved)
    }
  }

  @Test func `a lesson does not begin without enough to practise with`() {
    let small = Bank(id: "b", questions: Array(Self.bank.questions.dropLast()))
    let other = Bank(id: "c", questions: Self.bank.questions)

    #expect(throws: DrawError.tooFew(bank: "b", wanted: 3, fitting: 2)) { try open(bank: small) }
    #expect(throws: DrawError.noSuchBank("b")) { try open(bank: other) }
  }
}
