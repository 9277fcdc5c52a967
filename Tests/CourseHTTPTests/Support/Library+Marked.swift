import CourseCore
import OrderedCollections

extension Library {
  /// A course with every kind of question, two tests, a placement, a pathway and a programme.
  static func marked(isTurned: Bool = false) -> Library {
    var library = Library()
    library.originals.courses["khoa"] = Course(
      id: "khoa",
      version: "1.0",
      title: "Khóa thử",
      audience: [.everyone],
      summary: "Để thử.",
      code: "K00",
      lessons: ["mot", "hai"],
      tasks: [ObservedTask(id: "viec", title: "Tự làm", observe: ["Không đọc mã"])],
      finish: CourseFinish(assessments: ["cuoi-khoa"], tasks: .none)
    )
    library.originals.courses["sau"] = Course(
      id: "sau",
      version: "1.0",
      title: "Khóa sau",
      audience: [.everyone],
      after: ["khoa"],
      requires: [.course("khoa")],
      lessons: ["mo"]
    )
    library.originals.courses["tuan-tu"] = Course(
      id: "tuan-tu",
      version: "1.0",
      title: "Khóa tuần tự",
      audience: [.everyone],
      isInOrder: true,
      lessons: ["truoc", "sau"]
    )
    for (course, lesson) in [("sau", "mo"), ("tuan-tu", "truoc"), ("tuan-tu", "sau")] {
      library.originals.lessons[
        LessonReference(course: CourseID(course), lesson: LessonID(lesson))
      ] =
        Lesson(
          id: LessonID(lesson),
          title: "Bài \(lesson)",
          steps: [Step(id: "doc", content: .read(Reading(text: "Đọc.")))]
        )
    }
    addLessons(to: &library, isTurned)
    addAssessments(to: &library, isTurned)
    library.media[Marked.picture.path] = Marked.picture
    return library
  }

  private static func addLessons(to library: inout Library, _ isTurned: Bool) {
    let reading = Reading(
      text: "Xin chào **bác**.",
      picture: Picture(file: Marked.picture, alt: "Hình"),
      say: Sound(file: Marked.picture),
      video: Video(file: Marked.picture)
    )
    library.originals.lessons[LessonReference(course: "khoa", lesson: "mot")] = Lesson(
      id: "mot",
      title: "Bài một",
      steps: [Step(id: "doc", content: .read(reading))]
        + AnswerKey.Kind.allCases.map { kind in
          let question = Marked.question(kind, isTurned: isTurned)
          return Step(id: StepID("thu-" + kind.rawValue), content: .question(question))
        }
    )
    library.originals.lessons[LessonReference(course: "khoa", lesson: "hai")] = Lesson(
      id: "hai",
      title: "Bài hai",
      steps: [
        Step(
          id: "luyen",
          content: .practise(Practise(questions: QuestionFilter(bank: "kho"), right: 2, of: 3))
        )
      ]
    )
  }

  private static func addAssessments(to library: inout Library, _ isTurned: Bool) {
    let asked = AnswerKey.Kind.allCases.filter { $0 != .choices }
    let second = Question(
      id: "lai-kin",
      ask: Marked.again + "hỏi lại?",
      answer: .trueOrFalse(!isTurned),
      why: Marked.why + "lại"
    )
    library.originals.banks["kho"] = Bank(
      id: "kho",
      questions: [
        Marked.question(.choices, isTurned: isTurned, isCritical: true, again: second.id)
      ] + asked.map { Marked.question($0, isTurned: isTurned) } + [second]
    )
    let draw = [DrawLine(questions: QuestionFilter(bank: "kho"), take: .all)]
    library.originals.assessments["cuoi-khoa"] = Assessment(
      id: "cuoi-khoa",
      title: "Kiểm tra cuối khóa",
      intro: "Bình tĩnh.",
      source: .draw(draw),
      rules: AssessmentRules(
        pass: PassRule(percent: 60),
        order: .asListed,
        feedback: .atEnd,
        areHintsAllowed: true
      )
    )
    library.originals.assessments["tung-cau"] = Assessment(
      id: "tung-cau",
      title: "Từng câu",
      source: .questions([Marked.question(.trueOrFalse, isTurned: isTurned)]),
      rules: AssessmentRules(
        pass: PassRule(percent: 100),
        attempts: AttemptRules(limit: 2, wait: .minutes(10)),
        time: .minutes(20)
      )
    )
    let level = DrawLine(
      questions: QuestionFilter(bank: "kho", questions: ["cau-true-or-false"]),
      take: .count(1)
    )
    library.originals.placements["xep-lop"] = Placement(
      id: "xep-lop",
      title: "Xếp lớp",
      levels: [Placement.Level(title: "Đã quen", draw: [level], right: 1)]
    )
    library.originals.pathways["lo-trinh"] = Pathway(
      id: "lo-trinh",
      title: "Lộ trình",
      audience: [.farmer],
      placement: "xep-lop",
      programme: "chuong-trinh",
      courses: [Pathway.Stop(course: "khoa", skipFromLevel: 1)]
    )
    library.originals.programmes["chuong-trinh"] = Programme(
      id: "chuong-trinh",
      version: 1,
      status: .provisional,
      effective: CalendarDay(Timestamp(milliseconds: 0)),
      title: "Chương trình",
      complete: [.any([.course("khoa"), .placement("xep-lop", fromLevel: 1)], atLeast: 2)]
    )
  }
}
