import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import OrderedCollections
import Testing

/// Versions of a programme that follow one another; every centre opens on 2026-11-01.
struct ProgrammeVersionTests {
  /// The second version asks for a course that nobody here takes.
  private static func edit(
    _ centre: TestCentre,
    version: Int = 2,
    effective: String,
    complete: [Condition] = [.course("khoa-khac")]
  ) throws {
    let day = try #require(CalendarDay(effective))
    centre.edit { library in
      library.originals.programmes["chuong-trinh"] = Programme(
        id: "chuong-trinh",
        version: version,
        status: .provisional,
        effective: day,
        title: "Chương trình, bản \(version)",
        complete: complete
      )
    }
  }

  private static func takeCourse(_ centre: TestCentre, _ token: SessionToken) async throws {
    for (lesson, step) in [("mot", "doc"), ("mot", "thu"), ("hai", "luyen")] {
      let lesson = LessonReference(course: "khoa", lesson: LessonID(lesson))
      try await centre.finish(StepPlace(lesson: lesson, step: StepID(step)), token)
    }
    _ = try await centre.sit(token) { _ in true }
  }

  private static func programme(
    _ centre: TestCentre,
    _ token: SessionToken
  ) async throws -> ProgrammeView {
    try #require(await centre.engine.progress(token, in: .vietnamese).programmes.first)
  }

  @Test func `until a version takes effect the one before judges, and after that it does`()
    async throws
  {
    let centre = try TestCentre()
    let first = try await centre.learner()
    try await centre.engine.keepProgrammes()
    try Self.edit(centre, effective: "2026-12-01")
    try await centre.engine.keepProgrammes()

    let before = try await Self.programme(centre, first)
    try await Self.takeCourse(centre, first)
    let completed = try await Self.programme(centre, first)
    centre.wait(.days(30))
    let second = try await centre.learner()
    try await Self.takeCourse(centre, second)
    let after = try await Self.programme(centre, second)

    #expect(before.version == 1)
    #expect(before.programme.title == "Chương trình")
    #expect(before.missing == [.course("khoa")])
    #expect(before.startsOn == nil)
    #expect(before.next?.version == 2)
    #expect(before.next?.from.description == "2026-12-01")
    #expect(completed.isCompleted)
    // Thirty days after 1 November: version 2 asks for another course.
    #expect(after.version == 2)
    #expect(after.next == nil)
    #expect(!after.isCompleted)
    #expect(after.missing == [.course("khoa-khac")])
  }

  @Test func `where no earlier version is known, nothing is judged before the day, and it says so`()
    async throws
  {
    let centre = try TestCentre()
    let newcomer = Newcomer(fullName: "Nguyễn Thị Mẫu", groups: [])
    let card = try await centre.engine.enrol(newcomer, pin: "2580").text
    let token = try await centre.engine.signIn(card: card, pin: "2580", on: .other).token
    try Self.edit(centre, effective: "2026-12-01", complete: [.course("khoa")])
    try await centre.engine.keepProgrammes()

    try await Self.takeCourse(centre, token)
    let before = try await Self.programme(centre, token)
    centre.wait(.days(30))
    let later = try await centre.engine.signIn(card: card, pin: "2580", on: .other).token
    let after = try await Self.programme(centre, later)

    #expect(!before.isCompleted)
    #expect(before.version == 2)
    #expect(before.startsOn?.description == "2026-12-01")
    #expect(before.next == nil)
    #expect(after.startsOn == nil)
    #expect(after.missing == [])
  }

  @Test func `a clock that leapt ahead brings no version into force`() async throws {
    let centre = try TestCentre()
    try await centre.engine.keepProgrammes()
    try Self.edit(centre, effective: "2026-12-01")
    try await centre.engine.keepProgrammes()
    centre.setWall(to: .t0(after: .days(1_000)))
    let token = try await centre.learner()

    try await Self.takeCourse(centre, token)
    let view = try await Self.programme(centre, token)

    #expect(!view.isDateTrusted)
    #expect(view.version == 1)
    #expect(view.isCompleted)
  }

  @Test func `a version in force stays so when the clock falls back`() async throws {
    let centre = try TestCentre()
    try await centre.engine.keepProgrammes()
    try Self.edit(centre, effective: "2026-12-01")
    centre.wait(.days(30))
    try await centre.engine.keepProgrammes()
    centre.setWall(to: .t0(after: .days(-5_000)))
    let token = try await centre.learner()

    let view = try await Self.programme(centre, token)

    #expect(!view.isDateTrusted)
    #expect(view.version == 2)
  }

  @Test func `a version judges by the rules that stood beside it`() async throws {
    let centre = try TestCentre()
    try await centre.engine.keepProgrammes()
    try Self.edit(centre, effective: "2026-12-01")
    centre.edit { library in
      // The course asks for another test in preparation of the second version.
      library.originals.courses["khoa"] = Course(
        id: "khoa",
        version: "2.0",
        title: "Khóa thử",
        audience: [.everyone],
        lessons: ["mot", "hai"],
        finish: CourseFinish(assessments: ["kiem-tra-moi"])
      )
      library.originals.assessments["kiem-tra-moi"] = library.originals.assessments["cuoi-khoa"].map
      {
        Assessment(id: "kiem-tra-moi", title: "Mới", source: $0.source, rules: $0.rules)
      }
    }
    try await centre.engine.keepProgrammes()
    let token = try await centre.learner()

    try await Self.takeCourse(centre, token)
    let view = try await Self.programme(centre, token)
    let courses = try await centre.engine.courses(token, in: .vietnamese).elements

    #expect(courses.map(\.isCompleted) == [false])
    #expect(view.isCompleted)
  }

  @Test func `what is on offer is kept once`() async throws {
    let centre = try TestCentre()
    let name = ProgrammeEdition.setting(of: "chuong-trinh")

    try await centre.engine.keepProgrammes()
    let first = try await centre.engine.setting(name)
    let records = try await centre.store.heads()
    try await centre.engine.keepProgrammes()
    let again = try await centre.store.heads()
    try Self.edit(centre, version: 1, effective: "2026-10-02")
    try await centre.engine.keepProgrammes()
    let second = try await centre.engine.setting(name)

    #expect(first != nil)
    #expect(again == records)
    #expect(second != first)
  }
}
