import CourseCore
import CourseTestSupport
import Testing

struct ContentFormsTests {
  private func check<Value: JSONRepresentable & Equatable>(_ value: Value) throws {
    let read = try Value(json: JSONValue(parsing: value.json.canonicalBytes))
    #expect(read == value)
  }

  private static let review = CalendarDay(year: 2026, month: 11, day: 1).flatMap { on in
    CalendarDay(year: 2027, month: 5, day: 1).map { Review(on: on, before: $0, source: "Cẩm nang") }
  }

  private static let filter = QuestionFilter(
    bank: "lua-dao",
    critical: false,
    difficulties: [1, 2],
    tags: ["otp"],
    competences: [CompetenceReference(framework: "khung", code: "4.1")],
    questions: ["cau-1"]
  )

  private static let conditions: [Condition] = [
    .course("a"), .assessment("b"), .task(TaskReference(course: "c", task: "d")),
    .placement("e", fromLevel: 2),
    .any([.course("f"), .all([.course("g"), .assessment("h")])], atLeast: 2),
    .any([.course("i")], atLeast: 1),
  ]

  @Test func `a course reads back`() throws {
    let full = Course(
      id: "lua-dao",
      version: "1.10",
      title: "Lừa đảo",
      language: "km",
      audience: [.everyone, .olderPerson],
      summary: "Tóm tắt",
      code: "K04",
      level: 2,
      competences: Self.filter.competences,
      minutes: 40,
      after: ["mat-khau"],
      requires: Self.conditions,
      isInOrder: true,
      lessons: ["mot", "hai"],
      reviewed: Self.review,
      tasks: [
        ObservedTask(
          id: "dong-vai",
          title: "Đóng vai",
          observe: ["Cúp máy"],
          isRemoteAllowed: false
        )
      ],
      finish: CourseFinish(lessons: .listed(["mot"]), assessments: ["cuoi"], tasks: .none),
      retired: ["cu"],
      isRetired: true
    )

    try check(full)
    try check(Course(id: "b", version: "1", title: "B", audience: [.tutor], lessons: []))
    try check(
      Course(
        id: "b",
        version: "1",
        title: "B",
        audience: [],
        lessons: [],
        finish: .init(lessons: .none)
      )
    )
  }

  @Test func `a lesson and a pathway read back`() throws {
    var random = RandomQuestion(seed: 5)
    try check(
      Lesson(
        id: "ba-dau-hieu",
        title: "Ba dấu hiệu",
        minutes: 7,
        reviewed: Self.review,
        steps: [
          Step(id: "doc", content: .read(Reading(text: "**Giục gấp**"))),
          Step(id: "hoi", content: .question(random.question(.fill))),
          Step(id: "luyen", content: .practise(Practise(questions: Self.filter, right: 2, of: 3))),
        ],
        retired: ["cu"]
      )
    )
    try check(
      Pathway(
        id: "nguoi-cao-tuoi",
        title: "Lộ trình",
        audience: [.olderPerson],
        placement: "xep-lop",
        programme: "so-co-ban",
        courses: [
          .init(course: "zalo", isOptional: true), .init(course: "vneid", skipFromLevel: 1),
        ]
      )
    )
  }

  @Test func `an assessment, a placement and a bank read back`() throws {
    var random = RandomQuestion(seed: 6)
    let lines = [
      DrawLine(questions: Self.filter, take: .all, spread: .difficulty),
      DrawLine(questions: QuestionFilter(bank: "b"), take: .count(6)),
    ]
    let rules = AssessmentRules(
      pass: PassRule(percent: 70, needsCritical: false),
      attempts: AttemptRules(limit: 3, wait: .minutes(10), counts: .last),
      order: .asListed,
      feedback: .atEnd,
      isBackAllowed: false,
      isSkipAllowed: false,
      areHintsAllowed: true,
      time: .hours(1),
      modes: [.oral]
    )

    try check(
      Assessment(
        id: "cuoi",
        title: "Cuối khóa",
        intro: "Chào",
        source: .draw(lines),
        rules: rules,
        reviewed: Self.review
      )
    )
    try check(
      Assessment(
        id: "rieng",
        title: "Riêng",
        source: .questions([random.question(.choices), random.question(.scenario)]),
        rules: AssessmentRules(pass: PassRule(percent: 100))
      )
    )
    try check(
      Placement(
        id: "xep-lop",
        title: "Xếp lớp",
        levels: [.init(title: "Đã quen", draw: lines, right: 2)]
      )
    )
    try check(
      Bank(
        id: "lua-dao",
        title: "Ngân hàng",
        questions: [random.question(.spot)],
        retired: ["cu"],
        isRetired: true
      )
    )
  }

  @Test func `a programme and a framework read back`() throws {
    let day = try #require(CalendarDay(year: 2026, month: 12, day: 1))
    for status in [Programme.Status.provisional, .official(basis: "số 1/QĐ-UBND")] {
      try check(
        Programme(
          id: "so-co-ban",
          version: 3,
          status: status,
          effective: day,
          title: "Kỹ năng số",
          complete: Self.conditions,
          paper: .init(typeCode: "GXN", title: "Hoàn thành"),
          reviewed: Self.review
        )
      )
    }
    try check(
      Framework(
        id: "khung",
        version: "1.0",
        status: .provisional,
        title: "Khung",
        source: "Nguồn",
        areas: [
          .init(code: "4", title: "An toàn", competences: [.init(code: "4.1", title: "Mật khẩu")])
        ]
      )
    )
  }

  /// A digest must not change when a later version writes further members: what is usual is left out.
  @Test func `what stands at its default is left out`() {
    let question = Question.fixture(
      .choices([Choice("a", isRight: true), Choice("b", isRight: false)])
    )

    #expect(
      String(decoding: question.json.canonicalBytes, as: UTF8.self)
        == #"{"ask":"Bác làm gì?","choices":[{"right":true,"text":"a"},{"text":"b"}],"id":"cau-hoi"}"#
    )
  }

  @Test(arguments: [
    (#"{"ask":"a","id":"b"}"#, "value: expected one answer key"),
    (#"{"ask":"a","id":"b","poll":[1]}"#, "poll.0: expected a string"),
    (#"{"ask":"a","id":"b","order":["a"]}"#, "order: expected 2…20 lines"),
    (#"{"ask":"a","id":"b","poll":["a"],"points":-1}"#, "points: expected 0…100"),
    (
      #"{"ask":"a","id":"b","fill":{"pieces":[{"options":["a"],"right":1}]}}"#,
      "fill.pieces.0.right: expected 0…0"
    ),
    (#"{"ask":"a","id":"b","lesson":"x","poll":["a"]}"#, "lesson: expected two names with a slash"),
  ])
  func `a form that cannot be a question says where`(text: String, error: String) throws {
    let json = try JSONValue(parsing: text.utf8)

    let thrown = #expect(throws: ShapeError.self) { try Question(json: json) }
    #expect(thrown?.description == error)
  }
}
