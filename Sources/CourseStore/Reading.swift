import CourseCore
import CourseEngine
import GRDB

/// Answers what use cases ask, from one state of the database.
class Reading: StoreReading {
  /// Who is reading.
  struct Scope {
    let station: StationID
    let store: Code128
    let failures: UInt64
    let builtAt: Timestamp
  }

  let db: Database
  let station: StationID
  let generation: UInt64

  /// How the clock is judged; `nil` where it has been.
  private let clock: ClockTrust?

  init(_ db: Database, station: StationID, generation: UInt64) {
    self.db = db
    self.station = station
    self.generation = generation
    clock = nil
  }

  init(_ db: Database, _ scope: Scope) throws {
    self.db = db
    station = scope.station
    let tail = try Tail.read(builtAt: scope.builtAt, in: db)
    clock = tail.clock
    generation = UInt64(tail.generation(for: scope.store)) &+ scope.failures << 40
  }

  func judge(_ reading: ClockReading) -> Moment {
    reading.judged(trusted: clock?.isTrusted(reading) ?? false)
  }

  func date(at reading: ClockReading) -> Timestamp? { clock?.date(at: reading) }

  var here: StationID { station }

  func newestDate() throws -> Timestamp? { try Tail.newestDate(in: db) }

  func cardHolder(_ card: CardCode) throws -> CardHolder? {
    try CardTable.holder(of: card, in: db)
  }

  func entry(of person: PersonID) throws -> PersonEntry? {
    try PersonTable.entry(of: shown(for: person), in: db)
      ?? PersonTable.entry(of: person, in: db)
  }

  func groups(of person: PersonID) throws -> [Audience] {
    try EnrolmentTable.enrolment(of: shown(for: person), in: db)?.groups ?? []
  }

  func session(_ token: Digest) throws -> SessionRow? { try SessionTable.session(token, in: db) }

  func sessions() throws -> [SessionRow] { try SessionTable.sessions(in: db) }

  func tries(on card: CardCode, from device: String) throws -> TriesRow? {
    try TriesRow.find(on: card, from: device, in: db)
  }

  func attempt(_ id: AttemptID) throws -> AttemptRow? {
    try AttemptTable.attempt(id, here: station, in: db)
  }

  func attempts(beginningWith bits: UInt32) throws -> [AttemptRow] {
    try AttemptTable.attempts(beginningWith: bits, here: station, in: db)
  }

  func attempts(of person: PersonID, at assessment: AssessmentID?) throws -> [AttemptRow] {
    try AttemptTable.attempts(of: shown(for: person), at: assessment, here: station, in: db)
  }

  func started(_ id: AttemptID) throws -> AttemptStarted? {
    try AttemptTable.started(id, in: db)
  }

  func outcome(of attempt: AttemptID) throws -> Outcome? {
    try AttemptTable.outcome(of: attempt, in: db)
  }

  func answers(to attempt: AttemptID) throws -> [AttemptAnswered] {
    try AnswerTable.answers(to: attempt, in: db)
  }

  func desk(of attempt: AttemptID) throws -> AttemptDesk? {
    try DeskTable.desk(of: attempt, in: db)
  }

  func timesMet(by person: PersonID, in bank: BankID) throws -> [QuestionID: Int] {
    try Derivation.live.met.times(by: shown(for: person), in: bank, in: db)
  }

  func revision(of question: Digest) throws -> Digest? {
    try Derivation.live.markRevisions.replacement(of: question, in: db)
  }

  func finishedSteps(of person: PersonID) throws -> [FinishedStep] {
    try FinishedStepTable.steps(of: shown(for: person), in: db)
  }

  func practice(of person: PersonID, at step: StepPlace) throws -> [PracticeAnswered] {
    try PracticeTable.answers(of: shown(for: person), at: step, in: db)
  }

  func observations(of person: PersonID) throws -> [ObservationRow] {
    try ObservationTable.rows(of: shown(for: person), in: db)
  }

  func completions(of person: PersonID) throws -> [CompletionRow] {
    try CompletionTable.rows(of: shown(for: person), in: db)
  }

  func content(_ digest: Digest) throws -> [UInt8]? { try ContentTable.content(digest, in: db) }

  func setting(_ name: String) throws -> String? { try SettingTable.value(of: name, in: db) }

  func reply(to key: ReplyKey) throws -> StoredReply? { try ReplyTable.reply(to: key, in: db) }
}
