import CourseCore
import GRDB

/// Derives rows from records, into the live tables or into a set that is being built.
struct Derivation: Sendable {
  let prefix: String

  /// The index of records by subject.
  let index: String
  let attempts: AttemptTable
  let answers: AnswerTable
  let freshAnswers: FreshAnswerTable
  let met: MetTable
  let finishedSteps: FinishedStepTable
  let practice: PracticeTable
  let observations: ObservationTable
  let completions: CompletionTable
  let markRevisions: MarkRevisionTable
  let settings: SettingTable
  let dateRepairs: DateRepairTable
  let stationKeys: StationKeyTable
  let unknownKinds: UnknownKindTable
  let enrolments: EnrolmentTable
  let roles: RoleTable
  let settlements: SettlementTable
  let consents: ConsentTable
  let households: HouseholdTable
  let sessionsHeld: SessionHeldTable
  let followups: FollowupTable
  let teams: TeamTable
  let observers: ObserverTable
  let paperChecks: PaperCheckTable
  let papers: PaperTable
  let registerPlaces: RegisterPlaceTable
  let joinings: JoiningTable
  let onePerson: OnePersonTable
  let erasures: ErasureTable
  let residences: ResidenceTable
  let learningMonths: LearningMonthTable
  let undatedLearning: UndatedLearningTable
  let attendances: AttendanceTable
  let declarations: DeclarationTable
  let figures: FigureTable
  let requests: RequestTable

  /// Names the tables by what stands before their names; nothing for the live ones.
  init(prefix: String, index: String = SubjectIndex.table) {
    self.prefix = prefix
    self.index = index
    func table<Table: DerivedTable>(_ type: Table.Type = Table.self) -> Table {
      Table(named: prefix + Table.name)
    }
    attempts = table()
    answers = table()
    freshAnswers = table()
    met = table()
    finishedSteps = table()
    practice = table()
    observations = table()
    completions = table()
    markRevisions = table()
    settings = table()
    dateRepairs = table()
    stationKeys = table()
    unknownKinds = table()
    enrolments = table()
    roles = table()
    settlements = table()
    consents = table()
    households = table()
    sessionsHeld = table()
    followups = table()
    teams = table()
    observers = table()
    paperChecks = table()
    papers = table()
    registerPlaces = table()
    joinings = table()
    onePerson = table()
    erasures = table()
    residences = table()
    learningMonths = table()
    undatedLearning = table()
    attendances = table()
    declarations = table()
    figures = table()
    requests = table()
  }

  static let live = Derivation(prefix: "")

  private var all: [any DerivedTable] {
    // Answers are found through their attempts and go first.
    [
      answers, freshAnswers, attempts, met, finishedSteps, practice, observations, completions,
      markRevisions, settings, dateRepairs, stationKeys, unknownKinds, enrolments,
      roles, settlements, consents, households, sessionsHeld, followups, teams, observers,
      paperChecks, papers, registerPlaces, joinings, onePerson, erasures, residences,
      learningMonths, undatedLearning, attendances, declarations, figures, requests,
    ]
  }
}

extension Derivation {
  /// Takes in one record that comes after all records of its subject taken in before.
  ///
  /// Returns the entries whose rows have to be derived again because of it: those of people who
  /// turn out to be one, or not to be.
  @discardableResult
  func apply(_ fact: Fact, from record: Source, in db: Database) throws -> Set<Code128> {
    let source =
      fact.followsPerson
      ? record.shown(as: try onePerson.shown(for: record.subject, in: db)) : record
    switch fact {
    case .personJoined(let body): return try join(body.into, holds: true, from: source, in: db)
    case .personParted(let body): return try join(body.from, holds: false, from: source, in: db)
    case .personErased(let body): try erasures.add(body, from: source, in: db)
    case .attemptStarted(let body):
      if try attempts.start(body, from: source, in: db) {
        try met.count(body.paper, from: source, in: db)
        try countLearning(source, in: db)
      }
    case .attemptAnswered(let body): try answers.add(body, from: source, in: db)
    case .attemptFinished(let body):
      if try attempts.finish(body, from: source, in: db) { try regrade(body.attempt, in: db) }
    case .attemptReopened(let body): try attempts.reopen(body, from: source, in: db)
    case .attemptSetAside(let body): try attempts.setAside(body, from: source, in: db)
    case .markRevised(let body):
      try markRevisions.add(body, from: source, in: db)
      try regradeAttempts(with: body.question, in: db)
    case .stepFinished(let body):
      try finishedSteps.add(body, from: source, in: db)
      try countLearning(source, in: db)
    case .practiceAnswered(let body): try practice.add(body, from: source, in: db)
    case .taskObserved(let body):
      try observations.add(body, from: source, in: db)
      try observers.add(from: source, in: db)
      try countLearning(source, on: body.day, in: db)
    case .policyApplied(let body): try completions.add(body, from: source, in: db)
    case .settingChanged(let body): try settings.add(body, from: source, in: db)
    case .dateConfirmed(let body): try dateRepairs.add(body, from: source, in: db)
    case .stationJoined(let body): try stationKeys.add(body, from: source, in: db)
    case .personEnrolled(let body):
      try enrolments.add(body, from: source, in: db)
      try residences.add(body, from: source, in: db)
    case .roleGiven(let body): try roles.add(body, from: source, in: db)
    case .roleEnded(let body): try roles.end(body, from: source, in: db)
    case .settlementChanged(let body): try settlements.add(body, from: source, in: db)
    case .consentGiven(let body): try consents.add(body, from: source, in: db)
    case .consentWithdrawn(let body): try consents.end(body, from: source, in: db)
    case .householdChanged(let body): try households.add(body, from: source, in: db)
    case .sessionHeld(let body):
      try sessionsHeld.add(body, from: source, in: db)
      try attendances.add(body, from: source, in: db)
    case .followupNoted(let body): try followups.add(body, from: source, in: db)
    case .teamJoined(let body): try teams.add(body, from: source, in: db)
    case .teamLeft(let body): try teams.end(body, from: source, in: db)
    case .figureEntered(let body): try figures.add(body, from: source, in: db)
    case .vneidDeclared(let body): try declarations.add(body, from: source, in: db)
    case .paperChecked(let body): try paperChecks.add(body, from: source, in: db)
    case .paperIssued(let body): try papers.add(body, from: source, in: db)
    case .paperReissued(let body): try papers.replace(body, from: source, in: db)
    case .paperRevoked(let body): try papers.end(body, from: source, in: db)
    case .paperVoided(let body): try papers.end(body, from: source, in: db)
    case .paperHanded(let body): try papers.hand(body, from: source, in: db)
    case .registerMoved(let body): try registerPlaces.add(body, from: source, in: db)
    case .requestReceived(let body): try requests.add(body, from: source, in: db)
    case .requestClosed(let body): try requests.close(body, from: source, in: db)
    case .stationClosed: break  // Nothing is asked of it yet but the record.
    }
    return []
  }

  /// Counts that somebody learnt something on the day that was given for it, else that of its date.
  private func countLearning(
    _ source: Source,
    on given: CalendarDay? = nil,
    in db: Database
  ) throws {
    if given != nil || source.isTrusted {
      try learningMonths.add(given ?? CalendarDay(source.happened), of: source, in: db)
    } else {
      try undatedLearning.add(source, in: db)
    }
  }

  /// Derives everything of some subjects again, from their records in their order; of all entries of
  /// a person together.
  ///
  /// All of it goes first: rows may stand under an entry that they do not belong to any more.
  func deriveAgain(_ subjects: Set<Code128>, in db: Database) throws {
    let shown = Set(try subjects.map { try onePerson.shown(for: $0, in: db) }).sorted()
    for person in shown {
      for entry in try onePerson.entries(of: person, in: db) {
        for table in all { try table.clear(entry, in: db) }
      }
    }
    for person in shown { try derive(person, in: db) }
  }

  /// Takes in all records of one subject in their order.
  private func derive(_ subject: Code128, in db: Database) throws {
    try db.each(
      """
      SELECT \(StoredRecord.columns), s.id
      FROM \(index) i JOIN record r ON r.key = i.record
      JOIN station s ON s.number = r.key / 1099511627776
      WHERE i.subject IN \(OnePersonTable.entries("?1", prefix)) ORDER BY i.ord, s.id, r.key
      """,
      .code(subject)
    ) { line in
      let station = StationID(try line.code(8))
      try take(StoredRecord(line, at: RecordPlace(line, of: station)), in: db)
    }
  }

  /// Takes in a stored record; of one whose body was dropped only the kind is looked at.
  ///
  /// A body that is not of its kind's form is treated as of an unknown kind: it was made elsewhere.
  ///
  /// Returns the same as `apply`.
  @discardableResult
  func take(_ record: StoredRecord, in db: Database) throws -> Set<Code128> {
    guard Fact.knows(record.kind) else {
      try unknownKinds.add(record.kind, from: record.source, in: db)
      return []
    }
    guard let body = record.body else { return [] }
    guard let fact = Self.fact(record.kind, body) else {
      try unknownKinds.add(record.kind, from: record.source, in: db)
      return []
    }
    return try apply(fact, from: record.source, in: db)
  }

  /// Reads a body; one that is not of its kind's form gives `nil`.
  private static func fact(_ kind: RecordKind, _ body: [UInt8]) -> Fact? {
    guard let json = try? JSONValue(parsing: body) else { return nil }
    return try? Fact(kind: kind, body: json)
  }
}
