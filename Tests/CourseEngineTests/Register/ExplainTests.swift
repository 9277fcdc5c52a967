import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import OrderedCollections
import Testing

struct ExplainTests {
  @Test func `a tutor sees who observed what, and from when it counts`() async throws {
    let office = try await Office.founded()

    let view = try await office.engine.explain(
      office.tutor,
      Office.target,
      of: office.learners[0],
      in: .vietnamese
    )

    #expect(view.account.isDone && view.isProvisional && !view.isInDoubt && view.paper == nil)
    #expect(view.judgedOn == EffectiveDay(CalendarDay(.t0), isTrusted: true))
    #expect(Array(view.observers.values) == ["Người Làm Việc"])
    #expect(view.version == "1.2")
  }

  @Test func `what is missing is named, for who has done nothing too`() async throws {
    let village = try await Village.founded()

    let view = try await village.engine.explain(village.learner, .course("khoa"), in: .vietnamese)

    #expect(!view.account.isDone && view.judgedOn == nil)
    #expect(view.account.missing.map(\.item) == [.task(Office.task)])
  }

  @Test func `nobody is explained beyond reach`() async throws {
    let village = try await Village.founded()

    await #expect(
      throws: EngineError.notFound(.person, id: village.elsewhere.description)
    ) {
      try await village.engine.explain(
        village.tutor,
        .course("khoa"),
        of: village.elsewhere,
        in: .vietnamese
      )
    }
  }

  @Test func `the programme is explained down to the course`() async throws {
    let office = try await Office.founded()

    let view = try await office.engine.explain(
      office.officer,
      .programme("chuong-trinh"),
      of: office.learners[0],
      in: .vietnamese
    )

    #expect(view.account.item == .programme("chuong-trinh") && view.account.isDone)
    #expect(view.account.parts.map(\.item) == [.course("khoa")])
  }

  @Test func `a later policy judges nobody again`() async throws {
    let office = try await Office.founded()
    office.centre.edit { library in
      library.originals.courses["khoa"] = Course(
        id: "khoa",
        version: "2.0",
        title: "Khóa mới",
        audience: [.everyone],
        lessons: [],
        tasks: [
          ObservedTask(id: "viec", title: "Tự cúp máy", observe: ["Cúp máy"]),
          ObservedTask(id: "hai", title: "Việc hai", observe: ["Làm"]),
        ]
      )
    }

    let view = try await office.engine.explain(
      office.officer,
      Office.target,
      of: office.learners[0],
      in: .vietnamese
    )
    let paper = try await office.issue()[0]

    #expect(view.account.isDone && view.version == "1.2")
    let facts = try #require(try await office.entry(paper)?.facts)
    #expect(facts.achievement.version == "1.2" && facts.tasks?.available == 1)
  }

  @Test func `who is ready is listed by name until the paper is issued`() async throws {
    let office = try await Office.founded(learners: 3)
    func ready() async throws -> Extract<ReadyLearner> {
      try await office.engine.ready(office.signer, for: Office.target)
    }

    let before = try await ready()
    try await office.check([office.learners[1]])
    let checked = try await ready()
    _ = try await office.engine.issue(office.signer, Office.target, to: [office.learners[1]])
    let after = try await ready()

    #expect(before.total == 3 && before.elements.allSatisfy { !$0.completion.isChecked })
    #expect(
      checked.elements.filter(\.completion.isChecked).map(\.view.person) == [
        office.learners[1]
      ]
    )
    #expect(after.elements.map(\.view.person) == [office.learners[0], office.learners[2]])
    #expect(after.elements.allSatisfy { !$0.isOwn && !$0.completion.hasUnknownDay })
  }
}
