import CourseCore
import CourseTestSupport
import Testing

/// A course of one lesson, a test and two tasks; a programme of it, a placement or another course.
struct CompletionAccountTests {
  static let lesson = LessonReference(course: "khoa", lesson: "mot")
  static let tasks = ["goi", "tat"].map { TaskReference(course: "khoa", task: TaskID($0)) }

  static let course = Course(
    id: "khoa",
    version: "1.0",
    title: "Khóa thử",
    audience: [.everyone],
    lessons: ["mot"],
    tasks: tasks.map { ObservedTask(id: $0.task, title: "Việc", observe: ["Làm"]) },
    finish: CourseFinish(assessments: ["thi"])
  )

  static func policy(_ subject: Policy.Subject = .course("khoa")) -> Policy {
    let assessment = Assessment(
      id: "thi",
      title: "Kiểm tra",
      source: .draw([]),
      rules: AssessmentRules(pass: PassRule(percent: 60))
    )
    guard case .programme(let id, let version, let complete) = subject else {
      return Policy(course) { $0 == "thi" ? assessment : nil }
    }
    return Policy(
      Programme(
        id: id,
        version: version,
        status: .provisional,
        effective: .fixture("2026-01-01"),
        title: "Chương trình",
        complete: complete
      ),
      courses: { $0 == "khoa" ? course : nil },
      assessments: { $0 == "thi" ? assessment : nil }
    )
  }

  static func shown(_ seq: Int, _ day: String = "2026-11-02", isTrusted: Bool = true) -> Shown {
    Shown(by: .fixture(seq), on: EffectiveDay(.fixture(day), isTrusted: isTrusted))
  }

  static func test(_ seq: Int, _ earned: Int, level: Int? = nil) -> Evidence.Test {
    Evidence.Test(
      .fixture(UInt64(seq)),
      Standing.Attempt(
        Outcome.Summary(
          earned: Points(earned),
          available: 10,
          isPassed: level == nil ? earned >= 6 : nil,
          level: level
        ),
        counts: .best
      ),
      shown: shown(seq)
    )
  }

  static func task(_ seq: Int, _ level: TaskLevel = .independent) -> Evidence.Task {
    Evidence.Task(level, by: .fixture(UInt64(seq)), shown: shown(seq))
  }

  /// Everything that the course asks for.
  static let whole = LearnerEvidence(
    tests: ["thi": [test(2, 4), test(3, 7)]],
    tasks: [tasks[0]: task(4), tasks[1]: task(5)],
    lessons: [lesson: shown(1)]
  )

  static func account(
    _ evidence: LearnerEvidence,
    _ subject: Policy.Subject = .course("khoa")
  ) throws -> CompletionAccount {
    try #require(
      evidence.account(under: policy(subject)) { $0 == "khoa" ? course : nil }
    )
  }

  @Test func `each part that is done names the record that shows it`() throws {
    let account = try Self.account(Self.whole)

    #expect(account.isDone && account.missing.isEmpty && !account.hasUnknownDay)
    #expect(
      account.parts.map(\.item) == [
        .lesson(Self.lesson), .assessment("thi"), .task(Self.tasks[0]), .task(Self.tasks[1]),
      ]
    )
    // The lesson's last step, the attempt that was passed, and the two sign-offs.
    #expect(account.allEvidence.map(\.shown.record.seq) == [1, 3, 4, 5])
    guard case .task(let seen) = account.allEvidence[2] else {
      Issue.record("no task")
      return
    }
    #expect(seen.observer == .fixture(4))
  }

  @Test func `what is missing is named part by part`() throws {
    var evidence = Self.whole
    evidence.tests = ["thi": [Self.test(2, 4)]]
    evidence.tasks[Self.tasks[1]] = Self.task(5, .guided)

    let account = try Self.account(evidence)

    #expect(!account.isDone && account.stillNeeded == 2)
    #expect(account.missing.map(\.item) == [.assessment("thi"), .task(Self.tasks[1])])
  }

  @Test func `with nothing done everything is missing`() throws {
    let account = try Self.account(LearnerEvidence())

    #expect(account.missing.count == 4 && account.allEvidence.isEmpty)
  }

  @Test func `a recorded completion stays when the course asks for more`() throws {
    var evidence = Self.whole
    evidence.tasks[Self.tasks[1]] = nil
    evidence.completions[.course("khoa")] = Evidence.Completion(
      .fixture("khoa"),
      tests: ["thi"],
      shown: Self.shown(6)
    )

    let account = try Self.account(evidence)

    #expect(account.isDone && account.missing.isEmpty)
    #expect(account.allEvidence.map(\.shown.record.seq) == [6, 1, 3, 4])
  }

  @Test func `a completion is in doubt once its test was set aside`() throws {
    var evidence = Self.whole
    evidence.tests = ["thi": [Self.test(2, 4)]]
    evidence.completions[.course("khoa")] = Evidence.Completion(
      .fixture("khoa"),
      tests: ["thi"],
      shown: Self.shown(6)
    )

    let account = try Self.account(evidence)

    #expect(!account.isDone)
    #expect(account.missing.map(\.item) == [.assessment("thi")])
    #expect(account.isInDoubt(by: evidence, of: .course("khoa")))
  }

  @Test func `a day that nobody is sure of is flagged`() throws {
    var evidence = Self.whole
    evidence.lessons[Self.lesson] = Self.shown(1, isTrusted: false)

    #expect(try Self.account(evidence).hasUnknownDay)
  }

  @Test(arguments: [(2, true), (1, false)])
  func `a placement stands in place of a course from its level on`(level: Int, isDone: Bool) throws
  {
    let evidence = LearnerEvidence(tests: ["xep-lop": [Self.test(2, 3, level: level)]])
    let either = Condition.any(
      [.course("khoa"), .placement("xep-lop", fromLevel: 2)],
      atLeast: 1
    )

    let account = try Self.account(
      evidence,
      .programme("chuong-trinh", version: 1, complete: [either])
    )

    #expect(account.isDone == isDone)
    #expect(account.missing.map(\.item) == (isDone ? [] : [.any(1)]))
    #expect(account.allEvidence.map(\.shown.record.seq) == (isDone ? [2] : []))
  }

  @Test func `a programme counts a test and a task of their own`() throws {
    let account = try Self.account(
      Self.whole,
      .programme(
        "chuong-trinh",
        version: 1,
        complete: [.assessment("thi"), .all([.task(Self.tasks[0]), .course("khac")])]
      )
    )

    #expect(account.item == .programme("chuong-trinh") && account.stillNeeded == 1)
    #expect(account.missing.map(\.item) == [.course("khac")])
    #expect(account.allEvidence.map(\.shown.record.seq) == [3, 4])
  }
}
