import CourseCore
import OrderedCollections

extension Library {
  /// One course of two lessons with a bank, a test, a placement, a pathway and a programme.
  static var fixture: Library {
    var library = Library()
    library.originals.courses["khoa"] = Course(
      id: "khoa",
      version: "1.0",
      title: "Khóa thử",
      audience: [.everyone],
      lessons: ["mot", "hai"],
      finish: CourseFinish(assessments: ["cuoi-khoa"])
    )
    library.originals.lessons[LessonReference(course: "khoa", lesson: "mot")] = Lesson(
      id: "mot",
      title: "Bài một",
      steps: [
        Step(id: "doc", content: .read(Reading(text: "Xin chào."))),
        Step(id: "thu", content: .question(.yes("thu"))),
      ]
    )
    library.originals.lessons[LessonReference(course: "khoa", lesson: "hai")] = Lesson(
      id: "hai",
      title: "Bài hai",
      steps: [
        Step(
          id: "luyen",
          content: .practise(
            Practise(questions: QuestionFilter(bank: "kho", critical: false), right: 2, of: 3)
          )
        )
      ]
    )
    library.originals.banks["kho"] = Bank(
      id: "kho",
      questions: [
        Question(
          id: "sao",
          ask: "Đọc mã OTP cho ai?",
          answer: .trueOrFalse(true),
          isCritical: true,
          again: "sao-2",
          lesson: LessonReference(course: "khoa", lesson: "mot")
        ),
        .yes("sao-2"), .yes("a"), .yes("b"), .yes("c"),
      ]
    )
    library.originals.assessments["cuoi-khoa"] = Assessment(
      id: "cuoi-khoa",
      title: "Kiểm tra",
      source: .draw([
        DrawLine(questions: QuestionFilter(bank: "kho", critical: true), take: .all),
        DrawLine(questions: QuestionFilter(bank: "kho"), take: .count(2)),
      ]),
      rules: AssessmentRules(
        pass: PassRule(percent: 60),
        attempts: AttemptRules(wait: .minutes(10))
      )
    )
    library.originals.pathways["nong-dan"] = Pathway(
      id: "nong-dan",
      title: "Lộ trình",
      audience: [.farmer],
      courses: [Pathway.Stop(course: "khoa")]
    )
    library.originals.programmes["chuong-trinh"] = Programme(
      id: "chuong-trinh",
      version: 1,
      status: .provisional,
      effective: CalendarDay(Timestamp(milliseconds: 0)),
      title: "Chương trình",
      complete: [.course("khoa")]
    )
    return library
  }
}

extension Question {
  /// A question whose right answer is yes.
  static func yes(_ id: QuestionID) -> Question {
    Question(id: id, ask: "Có phải không?", answer: .trueOrFalse(true), why: "Vì đúng.")
  }
}
