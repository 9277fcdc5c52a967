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
    var facts = FigureFacts()
    facts.residents = try residents()
    try readClasses(into: &facts)
    try readLearningDays(into: &facts)
    try readCourses(into: &facts)
    if let core = question.core {
      for person in try people(completing: .programme, core.rawValue) { facts.mark(person, .core) }
    }
    for person in try declared() { facts.mark(person, .declared) }
    facts.households = try households()
    facts.teams = try teams()
    return facts
  }

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
      SELECT r.person, r.settlement, r.groups, r.record, r.happened, r.trusted, p.birth_year
      FROM residence r LEFT JOIN person p ON p.id = r.person ORDER BY r.person, r.number
      """
    ) { line in
      let person = try line.code(0)
      let isFirst = person != current
      guard try isFirst || dates.holds(line, 3, in: db) else { return }
      let resident = Resident(
        person: PersonID(person),
        settlement: try line.optional(1) { SettlementID(try line.code($0)) },
        birthYear: line.optional(6, line.integer),
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

  private func readCourses(into facts: inout FigureFacts) throws {
    let next = "SELECT min(id) FROM completion WHERE target = 'course' AND id > ?"
    var last = ""
    while let id = try db.first(next, .text(last), read: { $0.optional(0, $0.text) }) ?? nil {
      let isOfCore = question.coreCourses.contains(CourseID(id))
      let marks: FigureFacts.Marks = isOfCore ? [.finished, .trained] : .finished
      for person in try people(completing: .course, id) { facts.mark(person, marks) }
      last = id
    }
  }

  /// Each of them once: a person completes something once.
  private func people(completing target: PolicyTarget, _ id: String) throws -> [PersonID] {
    var people: [PersonID] = []
    try db.each(
      """
      SELECT person, record, happened, trusted FROM completion WHERE target = ? AND id = ?
      """,
      .text(target.rawValue),
      .text(id)
    ) { line in
      if try dates.holds(line, 1, in: db) { people.append(PersonID(try line.code(0))) }
    }
    return people
  }

  private func declared() throws -> [PersonID] {
    let day = question.period.last.description
    return try db.all("SELECT person FROM vneid WHERE seen <= ?", .text(day)) { line in
      PersonID(try line.code(0))
    }
  }

  private func households() throws -> [SettlementID?: FigureFacts.Households] {
    let proficient = Set(
      try question.proficient.map { try people(completing: .programme, $0.rawValue) } ?? []
    )
    var households: [Code128: (settlement: SettlementID?, isProficient: Bool)] = [:]
    try db.each("SELECT household, settlement, person FROM household_member") { line in
      let known = households[try line.code(0)]
      let isProficient = proficient.contains(person(try line.code(2)))
      households[try line.code(0)] = (
        try line.optional(1) { SettlementID(try line.code($0)) },
        isProficient || known?.isProficient == true
      )
    }
    return households.values.reduce(into: [:]) { counts, household in
      counts[household.settlement, default: .init()].all += 1
      if household.isProficient {
        counts[household.settlement, default: .init()].proficient += 1
      }
    }
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
