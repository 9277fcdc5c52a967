import CourseCore
import CourseTestSupport
import Testing

struct ReadingTimeTests {
  @Test func `a hundred syllables are a minute, an answer a quarter of one`() {
    #expect(ReadingTime(syllables: 100).seconds == 60)
    #expect(ReadingTime(answers: 4).seconds == 60)
    #expect(ReadingTime(syllables: 150).minutes == 1)
    #expect(ReadingTime(syllables: 152).minutes == 2)
    #expect(ReadingTime().minutes == 0)
  }

  @Test func `a question is read with what is chosen from and what is said`() {
    let question = Question.fixture(
      .choices([Choice("Gọi con", isRight: true), Choice("Chờ", isRight: false, why: "Sai rồi")]),
      why: "Con biết rõ."
    )

    // Three syllables asked, three to choose from, three said when it was right.
    #expect(question.readingTime == ReadingTime(syllables: 9, answers: 1))
  }

  @Test func `a story is as long as its longest way`() {
    let story = Question.fixture(
      .scenario([
        Scene(
          id: "mot",
          says: "Alô",
          replies: [.init("Cúp", .safe), .init("Nghe", .unsafe, to: "hai")]
        ),
        Scene(id: "hai", says: "Gửi tiền đi", replies: [.init("Thôi", .safe)]),
      ])
    )

    // Three asked; three of the first scene; four of the second.
    #expect(story.readingTime == ReadingTime(syllables: 10, answers: 2))
  }

  @Test func `practice is as many average questions as must be right`() {
    let questions = (1...4).map { number in
      Question(id: QuestionID("q\(number)"), ask: "Đúng hay sai?", answer: .trueOrFalse(true))
    }
    let practise = Practise(questions: QuestionFilter(bank: "kho"), right: 2, of: 3)
    let lesson = Lesson(
      id: "b",
      title: "Bài",
      steps: [
        Step(id: "doc", content: .read(Reading(text: "Bà đi **chợ**."))),
        Step(id: "luyen", content: .practise(practise)),
      ]
    )

    let time = lesson.readingTime { _ in Bank(id: "kho", questions: questions) }

    #expect(time == ReadingTime(syllables: 3 + 6, answers: 2))
    #expect(lesson.readingTime { _ in nil } == ReadingTime(syllables: 3))
  }
}
