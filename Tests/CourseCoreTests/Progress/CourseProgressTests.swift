import CourseCore
import Testing

struct CourseProgressTests {
  private static func course(
    isInOrder: Bool = false,
    finish: CourseFinish = CourseFinish(assessments: ["cuoi-khoa"])
  ) -> Course {
    Course(
      id: "lua-dao",
      version: "1.2",
      title: "Lừa đảo",
      audience: [.everyone],
      isInOrder: isInOrder,
      lessons: ["mot", "hai", "ba"],
      tasks: [ObservedTask(id: "dong-vai", title: "Đóng vai", observe: ["Cúp máy"])],
      finish: finish
    )
  }

  @Test func `a course is completed when all that counts is done`() {
    let course = Self.course()
    var facts = LearnerFacts(passedAssessments: ["cuoi-khoa"])

    #expect(
      course.remaining(by: facts, finishedLessons: ["mot", "ba"])
        == [.lesson("hai"), .task("dong-vai")]
    )
    facts.independentTasks = [TaskReference(course: "lua-dao", task: "dong-vai")]
    #expect(!course.isCompleted(by: facts, finishedLessons: ["mot", "ba"]))
    #expect(course.isCompleted(by: facts, finishedLessons: ["mot", "hai", "ba"]))
  }

  @Test func `a task of another course does not count`() {
    let course = Self.course(finish: CourseFinish(lessons: .none))
    let facts = LearnerFacts(independentTasks: [TaskReference(course: "zalo", task: "dong-vai")])

    #expect(!course.isCompleted(by: facts, finishedLessons: []))
  }

  @Test func `completed stays completed, whatever is added`() {
    let facts = LearnerFacts(completedCourses: ["lua-dao"])

    #expect(Self.course().isCompleted(by: facts, finishedLessons: []))
  }

  @Test func `only what finish lists counts, and a course of nothing is never completed`() {
    let listed = Self.course(finish: CourseFinish(lessons: .listed(["hai"]), tasks: .none))
    let empty = Self.course(finish: CourseFinish(lessons: .none, tasks: .none))

    #expect(listed.isCompleted(by: LearnerFacts(), finishedLessons: ["hai"]))
    #expect(!empty.isCompleted(by: LearnerFacts(), finishedLessons: ["mot", "hai", "ba"]))
  }

  @Test func `in order, each lesson opens when the one before is finished`() {
    let course = Self.course(isInOrder: true)

    #expect(course.opensAfter("mot", finishedLessons: []) == nil)
    #expect(course.opensAfter("hai", finishedLessons: []) == "mot")
    #expect(course.opensAfter("ba", finishedLessons: ["mot"]) == "hai")
    #expect(course.opensAfter("ba", finishedLessons: ["ba"]) == nil)
    #expect(Self.course().opensAfter("ba", finishedLessons: []) == nil)
  }

  @Test func `next come the lessons, then the test, then the tasks`() {
    let course = Self.course()
    let all: Set<LessonID> = ["mot", "hai", "ba"]

    #expect(course.next(by: LearnerFacts(), finishedLessons: ["mot"]) == .lesson("hai"))
    #expect(course.next(by: LearnerFacts(), finishedLessons: all) == .assessment("cuoi-khoa"))
    let facts = LearnerFacts(passedAssessments: ["cuoi-khoa"])
    #expect(course.next(by: facts, finishedLessons: all) == .task("dong-vai"))
  }
}
