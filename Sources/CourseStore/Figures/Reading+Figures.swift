import CourseCore
import CourseEngine
import GRDB

extension Reading {
  func enteredFigures() throws -> [EnteredFigure] { try FigureTable.figures(in: db) }

  func declaration(of person: PersonID) throws -> VNeIDDeclared? {
    try DeclarationTable.declaration(of: shown(for: person), in: db)
  }

  func facts(for question: FigureQuestion) throws -> FigureFacts {
    let reader = try FigureReader(question, in: db)
    return try reader.facts()
  }
}

/// Reads from derived tables what figures are counted from: rows of people, of their days and of
/// classes, never of answers.
struct FigureReader {
  let question: FigureQuestion
  let db: Database
  let dates: ClosedDates

  /// The entry that a person is shown by who has several.
  private let shown: [Code128: Code128]

  init(_ question: FigureQuestion, in db: Database) throws {
    self.question = question
    self.db = db
    dates = try ClosedDates(question.period.last, in: db)
    let entries = try db.all("SELECT entry, shown FROM one_person") { line in
      (try line.code(0), try line.code(1))
    }
    shown = Dictionary(entries) { $1 }
  }

  func facts() throws -> FigureFacts {
    var facts = FigureFacts(of: try residents())
    try readBirthYears(into: &facts)
    try readClasses(into: &facts)
    try readLearners(into: &facts)
    try readCourses(into: &facts)
    if let core = question.core {
      try readPeople(completing: .programme, core.rawValue) { facts.mark($0, .core) }
    }
    for person in try declared() { facts.mark(person, .declared) }
    facts.households = try households()
    facts.teams = try teams()
    return facts
  }

  var hasJoinedEntries: Bool { !shown.isEmpty }

  func person(_ entry: Code128) -> PersonID { PersonID(shown[entry] ?? entry) }
}

extension FigureReader {
  /// Everybody who was ever enrolled, where they lived on the closing day; who was enrolled after it,
  /// and learnt before on paper, where they lived first.
  private func residents() throws -> [Resident] {
    var residents: [Resident] = []
    var current: Code128?
    try db.each(
      """
      SELECT person, settlement, groups, record, happened, trusted FROM residence
      ORDER BY person, number
      """
    ) { line in
      let person = try line.code(0)
      let isFirst = person != current
      guard try isFirst || dates.holds(line, 3, in: db) else { return }
      let resident = Resident(
        person: PersonID(person),
        settlement: try line.optional(1) { SettlementID(try line.code($0)) },
        groups: AudienceSet(rawValue: line.integer(2))
      )
      if isFirst {
        residents.append(resident)
      } else {
        residents[residents.count - 1] = resident
      }
      current = person
    }
    return residents
  }

  /// Who was erased has a year of birth that figures cannot tell from the right one.
  private func readBirthYears(into facts: inout FigureFacts) throws {
    try db.each(
      """
      SELECT id, birth_year FROM person WHERE birth_year IS NOT NULL
      UNION ALL SELECT person, born_first FROM erasure WHERE born_first IS NOT NULL ORDER BY 1
      """
    ) { line in facts.set(birthYear: line.integer(1), of: PersonID(try line.code(0))) }
  }

  private func readCourses(into facts: inout FigureFacts) throws {
    let next = "SELECT min(id) FROM completion WHERE target = 'course' AND id > ?"
    var last = ""
    while let id = try db.first(next, .text(last), read: { $0.optional(0, $0.text) }) ?? nil {
      let isOfCore = question.coreCourses.contains(CourseID(id))
      let marks: FigureFacts.Marks = isOfCore ? [.finished, .trained] : .finished
      try readPeople(completing: .course, id) { facts.mark($0, marks) }
      last = id
    }
  }

  /// Each of them once, for a person completes something once; in the order of their codes.
  private func readPeople(
    completing target: PolicyTarget,
    _ id: String,
    _ take: (PersonID) -> Void
  ) throws {
    try db.each(
      """
      SELECT person, record, happened, trusted FROM completion WHERE target = ? AND id = ?
      ORDER BY person
      """,
      .text(target.rawValue),
      .text(id)
    ) { line in
      if try dates.holds(line, 1, in: db) { take(PersonID(try line.code(0))) }
    }
  }

  private func declared() throws -> [PersonID] {
    let day = question.period.last.description
    return try db.all("SELECT person FROM vneid WHERE seen <= ?", .text(day)) { line in
      PersonID(try line.code(0))
    }
  }

  private func households() throws -> [SettlementID?: FigureFacts.Households] {
    var proficient: Set<PersonID> = []
    if let programme = question.proficient {
      try readPeople(completing: .programme, programme.rawValue) { proficient.insert($0) }
    }
    var counts: [SettlementID?: FigureFacts.Households] = [:]
    var current: (household: Code128, isProficient: Bool)?
    try db.each(
      "SELECT household, settlement, person FROM household_member ORDER BY household"
    ) { line in
      let household = try line.code(0)
      let isFirst = household != current?.household
      let was = isFirst ? false : current?.isProficient ?? false
      let isProficient = try was || proficient.contains(person(line.code(2)))
      current = (household, isProficient)
      guard isFirst || isProficient != was else { return }
      let settlement = try line.optional(1) { SettlementID(try line.code($0)) }
      if isFirst { counts[settlement, default: .init()].all += 1 }
      if isProficient { counts[settlement, default: .init()].proficient += 1 }
    }
    return counts
  }

  private func teams() throws -> [SettlementID: Int] {
    var members: [SettlementID: Set<PersonID>] = [:]
    try db.each(
      """
      SELECT team, person FROM team_member WHERE coalesce(valid_from, '') <= ?1
        AND (has_left = 0 OR valid_until >= ?1)
      """,
      .text(question.period.last.description)
    ) { line in
      members[SettlementID(try line.code(0)), default: []].insert(person(try line.code(1)))
    }
    return members.mapValues(\.count)
  }
}
