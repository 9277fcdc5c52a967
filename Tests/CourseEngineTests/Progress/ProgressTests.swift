import CourseCore
import CourseEngine
import CourseTestSupport
import OrderedCollections
import Testing

struct ProgressTests {
  @Test func `a course goes from its first step to completed, and the programme with it`()
    async throws
  {
    let centre = try TestCentre()
    let token = try await centre.learner([.farmer])
    var seen: [String] = []
    loop: for _ in 0..<20 {
      switch try await centre.engine.next(token, in: .vietnamese) {
      case .step(let place, _):
        seen.append(place.step.rawValue)
        try await centre.finish(place, token)
      case .assessment(let assessment):
        seen.append(assessment.id.rawValue)
        _ = try await centre.sit(token) { _ in true }
      case .attempt, .task, .course: break loop
      case .nothing: break loop
      }
    }

    #expect(seen == ["doc", "thu", "luyen", "cuoi-khoa"])
    let progress = try await centre.engine.progress(token, in: .vietnamese)
    #expect(progress.courses.elements.map(\.isCompleted) == [true])
    #expect(progress.programmes.map(\.isCompleted) == [true])
    #expect(progress.way.map(\.isCompleted) == [true])
  }

  @Test func `completed stays completed when the course grows`() async throws {
    let centre = try TestCentre()
    let token = try await centre.learner()
    for place in [("mot", "doc"), ("mot", "thu"), ("hai", "luyen")] {
      let lesson = LessonReference(course: "khoa", lesson: LessonID(place.0))
      try await centre.finish(StepPlace(lesson: lesson, step: StepID(place.1)), token)
    }
    _ = try await centre.sit(token) { _ in true }

    centre.edit { library in
      let lesson = LessonReference(course: "khoa", lesson: "mot")
      library.originals.lessons[lesson] = Lesson(
        id: "mot",
        title: "Bài một",
        steps: [Step(id: "moi", content: .read(Reading(text: "Thêm.")))]
      )
    }

    let courses = try await centre.engine.courses(token, in: .vietnamese).elements
    #expect(courses.map(\.isCompleted) == [true])
    #expect(courses.map(\.finishedLessons) == [1])
  }

  @Test func `a task waits for a tutor until nothing else is left to do alone`() async throws {
    let centre = try TestCentre()
    let token = try await centre.learner()
    centre.edit { library in
      library.originals.courses["khoa"] = Course(
        id: "khoa",
        version: "1.0",
        title: "Khóa thử",
        audience: [.everyone],
        lessons: [],
        tasks: [ObservedTask(id: "viec", title: "Tự cúp máy", observe: ["Cúp máy"])]
      )
      library.originals.courses["khoa-sau"] = Course(
        id: "khoa-sau",
        version: "1.0",
        title: "Khóa sau",
        audience: [.everyone],
        lessons: ["mot"]
      )
      library.originals.lessons[LessonReference(course: "khoa-sau", lesson: "mot")] = Lesson(
        id: "mot",
        title: "Bài một",
        steps: [Step(id: "doc", content: .read(Reading(text: "Đọc.")))]
      )
    }

    let place = StepPlace(lesson: LessonReference(course: "khoa-sau", lesson: "mot"), step: "doc")
    let before = try await centre.engine.next(token, in: .vietnamese)
    try await centre.finish(place, token)
    let after = try await centre.engine.next(token, in: .vietnamese)

    #expect(before == .step(place, lesson: "Bài một"))
    #expect(after == .task(TaskReference(course: "khoa", task: "viec"), title: "Tự cúp máy"))
  }

  @Test func `an open attempt comes before anything else`() async throws {
    let centre = try TestCentre()
    let token = try await centre.learner()
    let begun = try await centre.begin(token)

    let next = try await centre.engine.next(token, in: .vietnamese)

    #expect(next == .attempt(begun.attempt, begun.assessment))
  }
}

extension TestCentre {
  /// Finishes a step as a learner who knows everything.
  func finish(_ place: StepPlace, _ token: SessionToken) async throws {
    for _ in 0..<10 {
      let view = try await engine.step(token, place, in: .vietnamese)
      guard !view.isFinished else { return }
      let practice: PracticeView
      switch view.content {
      case .read: return try await engine.finishStep(token, place)
      case .question(let question): practice = question
      case .practise(let practise): practice = practise.practice
      }
      _ = try await engine.answerPractice(
        token,
        place,
        question: practice.question,
        tryNumber: practice.tryNumber,
        .truth(true),
        in: .vietnamese
      )
    }
  }
}
