import CourseCore
import CourseTestSupport

/// Makes documents of every kind by chance: every key is there in some and left out in others.
struct RandomDocument {
  private var random: RandomQuestion

  init(seed: UInt64) { random = RandomQuestion(seed: seed) }

  // MARK: Chance

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random.chance)
  }

  private mutating func flag() -> Bool { Bool.random(using: &random.chance) }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    flag() ? make(&self) : nil
  }

  private mutating func some<Value>(_ range: ClosedRange<Int>, _ make: (inout Self) -> Value)
    -> [Value]
  { (0..<number(range)).map { _ in make(&self) } }

  private mutating func one<Value>(_ values: [Value]) -> Value {
    values[number(0...values.count - 1)]
  }

  private mutating func name() -> String {
    one(["a", "lua-dao", "b2", "bai-", "x"]) + String(number(0...9))
  }

  private mutating func id<ID: Identifier>() -> ID { ID(name()) }

  private mutating func text() -> String {
    one(["Chữ \"nháy\"", "Ế\nhai dòng", "\\ *101# ☎", "0123", "no", " ", "đường/dẫn"])
  }

  private mutating func language() -> Language { one([.vietnamese, .english, "km", "zh-Hans"]) }

  // MARK: Parts

  private mutating func day() -> CalendarDay { CalendarDay(daysSince1970: number(0...40_000)) }

  private mutating func review() -> Review {
    Review(on: day(), before: day(), source: text())
  }

  private mutating func accepted() -> [AcceptedAdvice] {
    some(0...2) { AcceptedAdvice(check: $0.name(), why: $0.text()) }
  }

  private mutating func competence() -> CompetenceReference {
    CompetenceReference(framework: id(), code: "4.\(number(1...9))")
  }

  private mutating func filter() -> QuestionFilter {
    QuestionFilter(
      bank: id(),
      critical: maybe { $0.flag() },
      difficulties: some(0...3) { $0.number(1...5) },
      tags: some(0...2) { $0.id() },
      competences: some(0...2) { $0.competence() },
      questions: some(0...3) { $0.id() }
    )
  }

  private mutating func line() -> DrawLine {
    DrawLine(
      questions: filter(),
      take: flag() ? .all : .count(number(1...20)),
      spread: maybe { $0.one(DrawLine.Spread.allCases) }
    )
  }

  private mutating func condition(depth: Int = 1) -> Condition {
    switch number(0...(depth < 4 ? 5 : 3)) {
    case 0: .course(id())
    case 1: .assessment(id())
    case 2: .task(TaskReference(course: id(), task: id()))
    case 3: .placement(id(), fromLevel: number(1...5))
    case 4:
      .any(some(1...3) { $0.condition(depth: depth + 1) }, atLeast: number(1...3))
    default: .all(some(1...3) { $0.condition(depth: depth + 1) })
    }
  }

  private mutating func part<ID: Identifier>() -> CourseFinish.Part<ID> {
    switch number(0...2) {
    case 0: .all
    case 1: .none
    default: .listed(some(1...3) { $0.id() })
    }
  }

  mutating func question() -> Question {
    let kind = one(AnswerKey.Kind.allCases)
    return random.question(kind)
  }

  private mutating func step() -> Step {
    let content: Step.Content =
      switch number(0...2) {
      case 0: .read(Reading(text: text()))
      case 1: .question(question())
      default: .practise(Practise(questions: filter(), right: number(1...5), of: number(5...10)))
      }
    return Step(id: id(), content: content)
  }

  private mutating func rules(pass: PassRule?) -> AssessmentRules {
    AssessmentRules(
      pass: pass,
      attempts: AttemptRules(
        limit: maybe { $0.number(1...9) },
        wait: maybe { .minutes(Int64($0.number(1...90))) },
        counts: one(AttemptRules.Counts.allCases)
      ),
      order: one(AssessmentRules.Order.allCases),
      feedback: one(AssessmentRules.Feedback.allCases),
      isBackAllowed: flag(),
      isSkipAllowed: flag(),
      areHintsAllowed: flag(),
      time: maybe { .hours(Int64($0.number(1...9))) },
      modes: one([[.`self`], [.oral], [.`self`, .oral]])
    )
  }

  // MARK: Documents

  mutating func course() -> Course {
    Course(
      id: id(),
      version: text(),
      title: text(),
      language: language(),
      audience: some(1...3) { $0.one(Audience.allCases) },
      summary: maybe { $0.text() },
      code: maybe { $0.text() },
      level: number(1...8),
      competences: some(0...2) { $0.competence() },
      minutes: maybe { $0.number(1...99) },
      after: some(0...2) { $0.id() },
      requires: some(0...3) { $0.condition() },
      isInOrder: flag(),
      lessons: some(1...4) { $0.id() },
      reviewed: maybe { $0.review() },
      tasks: some(0...2) {
        ObservedTask(
          id: $0.id(),
          title: $0.text(),
          observe: $0.some(1...3) { $0.text() },
          prepare: $0.maybe { $0.text() },
          competences: $0.some(0...2) { $0.competence() },
          isRemoteAllowed: $0.flag()
        )
      },
      finish: CourseFinish(lessons: part(), assessments: some(0...2) { $0.id() }, tasks: part()),
      retired: some(0...2) { $0.name() },
      isRetired: flag(),
      accepted: accepted()
    )
  }

  mutating func lesson() -> Lesson {
    Lesson(
      id: id(),
      title: text(),
      language: language(),
      minutes: number(1...20),
      reviewed: maybe { $0.review() },
      steps: some(1...4) { $0.step() },
      retired: some(0...2) { $0.name() },
      isRetired: flag(),
      accepted: accepted()
    )
  }

  mutating func bank() -> Bank {
    Bank(
      id: id(),
      title: maybe { $0.text() },
      language: language(),
      reviewed: maybe { $0.review() },
      questions: some(1...4) { $0.question() },
      retired: some(0...2) { $0.name() },
      isRetired: flag(),
      accepted: accepted()
    )
  }

  mutating func assessment() -> Assessment {
    Assessment(
      id: id(),
      title: text(),
      language: language(),
      intro: maybe { $0.text() },
      source: flag() ? .draw(some(1...3) { $0.line() }) : .questions(some(1...3) { $0.question() }),
      rules: rules(pass: PassRule(percent: number(1...100), needsCritical: flag())),
      reviewed: maybe { $0.review() },
      retired: some(0...2) { $0.name() },
      isRetired: flag()
    )
  }

  mutating func placement() -> Placement {
    Placement(
      id: id(),
      title: text(),
      language: language(),
      intro: maybe { $0.text() },
      levels: some(1...3) {
        Placement.Level(
          title: $0.text(),
          draw: $0.some(1...2) { $0.line() },
          right: $0.number(1...9)
        )
      },
      rules: rules(pass: nil),
      isRetired: flag()
    )
  }

  mutating func pathway() -> Pathway {
    Pathway(
      id: id(),
      title: text(),
      language: language(),
      audience: some(1...3) { $0.one(Audience.allCases) },
      placement: maybe { $0.id() },
      programme: maybe { $0.id() },
      courses: some(1...4) {
        Pathway.Stop(
          course: $0.id(),
          isOptional: $0.flag(),
          skipFromLevel: $0.maybe { $0.number(1...5) }
        )
      },
      isRetired: flag()
    )
  }

  mutating func programme() -> Programme {
    Programme(
      id: id(),
      version: number(1...99),
      status: flag() ? .provisional : .official(basis: text()),
      effective: day(),
      title: text(),
      language: language(),
      complete: some(1...4) { $0.condition() },
      paper: maybe { Programme.Paper(typeCode: $0.text(), title: $0.maybe { $0.text() }) },
      reviewed: maybe { $0.review() },
      isRetired: flag()
    )
  }

  mutating func framework() -> Framework {
    Framework(
      id: id(),
      version: text(),
      status: one(Framework.Status.allCases),
      title: text(),
      language: language(),
      source: text(),
      areas: some(1...3) {
        Framework.Area(
          code: $0.name(),
          title: $0.text(),
          competences: $0.some(1...3) {
            Framework.Competence(code: $0.name(), title: $0.text())
          }
        )
      },
      isRetired: flag()
    )
  }
}
