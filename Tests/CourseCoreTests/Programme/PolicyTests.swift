import CourseCore
import Testing

struct PolicyTests {
  private static func course(title: String = "Lừa đảo", tasks: CourseFinish.Part<TaskID> = .all)
    -> Course
  {
    Course(
      id: "lua-dao",
      version: "1.2",
      title: title,
      audience: [.everyone],
      lessons: ["mot"],
      finish: CourseFinish(assessments: ["cuoi-khoa"], tasks: tasks)
    )
  }

  private static func assessment(percent: Int = 70) -> Assessment {
    Assessment(
      id: "cuoi-khoa",
      title: "Cuối khóa",
      source: .draw([]),
      rules: AssessmentRules(pass: PassRule(percent: percent))
    )
  }

  private static let placement = Placement(
    id: "xep-lop",
    title: "Xếp lớp",
    levels: [Placement.Level(title: "Một", draw: [], right: 2)]
  )

  private func policy(
    course: Course = course(),
    assessment: Assessment = assessment()
  ) throws -> Policy {
    Policy(
      Programme(
        id: "so-co-ban",
        version: 1,
        status: .provisional,
        effective: try #require(CalendarDay("2026-12-01")),
        title: "Kỹ năng số cơ bản",
        complete: [.any([.course("lua-dao"), .placement("xep-lop", fromLevel: 1)], atLeast: 1)]
      ),
      courses: { $0 == "lua-dao" ? course : nil },
      assessments: { $0 == "cuoi-khoa" ? assessment : nil },
      placements: { $0 == "xep-lop" ? Self.placement : nil }
    )
  }

  @Test func `a programme's policy has the rules of everything it names`() throws {
    let policy = try policy()

    #expect(policy.courses.map(\.course) == ["lua-dao"])
    #expect(policy.assessments.map(\.assessment) == ["cuoi-khoa", "xep-lop"])
    #expect(policy.assessments.map(\.levels) == [[], [2]])
    #expect(try Policy(json: policy.json) == policy)
  }

  @Test func `another title is the same policy, another rule is another`() throws {
    let bytes = try policy().json.canonicalBytes

    #expect(try policy(course: Self.course(title: "Khác")).json.canonicalBytes == bytes)
    #expect(try policy(course: Self.course(tasks: .none)).json.canonicalBytes != bytes)
    #expect(try policy(assessment: Self.assessment(percent: 80)).json.canonicalBytes != bytes)
  }

  @Test func `policies of a course, a test and a placement read back`() throws {
    let policies = [
      Policy(Self.course(), assessments: { _ in Self.assessment() }), Policy(Self.assessment()),
      Policy(Self.placement),
    ]

    for policy in policies { #expect(try Policy(json: policy.json) == policy) }
    #expect(Set(policies.map(\.json)).count == 3)
  }
}
