import CourseCore
import GRDB

extension ReferencedIDs {
  /// Collects the ids that derived rows name.
  init(in db: Database) throws {
    self.init()
    for table in [FinishedStepTable.name, PracticeTable.name] { try addSteps(of: table, in: db) }
    try db.each("SELECT DISTINCT course, task FROM observation") { line in
      courses.insert(CourseID(line.text(0)))
      tasks.insert(TaskReference(course: CourseID(line.text(0)), task: TaskID(line.text(1))))
    }
    try db.each("SELECT DISTINCT m.bank, q.value FROM met m, json_each(m.counts, '$[0]') q") {
      line in
      let bank = BankID(line.text(0))
      banks.insert(bank)
      questions.insert(BankQuestion(bank: bank, question: QuestionID(line.text(1))))
    }
    try db.each("SELECT DISTINCT assessment FROM attempt") { line in
      assessments.insert(AssessmentID(line.text(0)))
    }
    try db.each("SELECT DISTINCT target, id FROM completion") { line in
      switch PolicyTarget(rawValue: line.text(0)) {
      case .course: courses.insert(CourseID(line.text(1)))
      case .programme: programmes.insert(ProgrammeID(line.text(1)))
      case nil: break
      }
    }
    try addPolicies(in: db)
  }

  /// Notes what the programmes asked for that people have completed.
  private mutating func addPolicies(in db: Database) throws {
    let policies = """
      SELECT DISTINCT n.canonical FROM completion c JOIN content n ON n.digest = c.policy
      WHERE c.target = 'programme'
      """
    try db.each(policies) { line in
      let policy = try Policy(json: JSONValue(parsing: line.bytes(0)))
      if case .programme(let id, let version, let complete) = policy.subject {
        judged[id, default: [:]][version] = complete
      }
    }
  }

  private mutating func addSteps(of table: String, in db: Database) throws {
    try db.each("SELECT DISTINCT course, lesson, step FROM \(table)") { line in
      let course = CourseID(line.text(0))
      let lesson = LessonReference(course: course, lesson: LessonID(line.text(1)))
      courses.insert(course)
      lessons.insert(lesson)
      steps.insert(StepReference(lesson: lesson, step: StepID(line.text(2))))
    }
  }
}
