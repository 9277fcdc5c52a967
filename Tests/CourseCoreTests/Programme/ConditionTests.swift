import CourseCore
import Testing

struct ConditionTests {
  private static let facts = LearnerFacts(
    completedCourses: ["lua-dao"],
    passedAssessments: ["cuoi-khoa"],
    independentTasks: [TaskReference(course: "vneid", task: "mo-giay-to")],
    placementLevels: ["xep-lop": 2]
  )

  @Test(arguments: [
    (Condition.course("lua-dao"), true),
    (.course("zalo"), false),
    (.assessment("cuoi-khoa"), true),
    (.task(TaskReference(course: "vneid", task: "mo-giay-to")), true),
    (.task(TaskReference(course: "vneid", task: "khac")), false),
    (.placement("xep-lop", fromLevel: 2), true),
    (.placement("xep-lop", fromLevel: 3), false),
    (.placement("khac", fromLevel: 1), false),
    (.any([.course("zalo"), .placement("xep-lop", fromLevel: 1)], atLeast: 1), true),
    (.any([.course("zalo"), .course("lua-dao"), .course("vneid")], atLeast: 2), false),
    (.all([.course("lua-dao"), .assessment("cuoi-khoa")]), true),
    (.all([.course("lua-dao"), .course("zalo")]), false),
  ])
  func `a condition holds by what was done`(condition: Condition, holds: Bool) {
    #expect(Self.facts.satisfies(condition) == holds)
    #expect(Self.facts.explain(condition).holds == holds)
  }

  @Test func `an explanation tells of every part what holds and how many are needed`() {
    let condition = Condition.all([
      .course("lua-dao"),
      .any([.course("zalo"), .course("vneid"), .course("lua-dao")], atLeast: 2),
    ])

    let status = Self.facts.explain(condition)

    #expect(!status.holds)
    #expect(status.stillNeeded == 1)
    #expect(status.parts.map(\.holds) == [true, false])
    #expect(status.parts[1].stillNeeded == 1)
    #expect(status.parts[1].parts.map(\.stillNeeded) == [1, 1, 0])
  }

  @Test func `what is missing takes all apart and leaves the choice of any`() {
    let choice = Condition.any([.course("zalo"), .course("vneid")], atLeast: 1)

    let missing = Self.facts.missing(of: [
      .course("lua-dao"), .all([.course("thanh-toan"), .course("lua-dao"), choice]),
    ])

    #expect(missing == [.course("thanh-toan"), choice])
  }

  @Test func `a programme once completed stays completed`() throws {
    let programme = Programme(
      id: "so-co-ban",
      version: 2,
      status: .provisional,
      effective: try #require(CalendarDay("2026-12-01")),
      title: "Kỹ năng số cơ bản",
      complete: [.course("zalo")]
    )
    var facts = Self.facts

    #expect(!programme.isCompleted(by: facts))
    facts.completedProgrammes = ["so-co-ban"]
    #expect(programme.isCompleted(by: facts))
  }
}
