import CourseCore
import GRDB

/// Attempts, as the records about them leave them.
///
/// `subject` is the entry whose card began it: records about another do not touch it. `person` is the
/// entry that the person is shown by, under which attempts are looked for.
///
/// `ended` and `outcome` are the records that ended the attempt and that carry its outcome;
/// `revised` is the outcome where a revision of marks made it another. What attempts are counted by
/// stands beside it, so that nobody's list reads whole outcomes.
struct AttemptTable: DerivedTable {
  static let name = "attempt"
  static let definition = """
    (
      id BLOB PRIMARY KEY,
      person BLOB NOT NULL,
      subject BLOB NOT NULL,
      assessment TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('open', 'finished', 'setAside')),
      counts TEXT NOT NULL CHECK (counts IN ('best', 'last', 'first')),
      started INTEGER NOT NULL,
      ended INTEGER,
      outcome INTEGER,
      revised TEXT,
      earned INTEGER,
      available INTEGER,
      passed INTEGER CHECK (passed IN (0, 1)),
      level INTEGER,
      CHECK ((status = 'open') = (ended IS NULL)),
      CHECK (revised IS NULL OR outcome IS NOT NULL),
      CHECK ((earned IS NULL) = (outcome IS NULL)),
      CHECK ((available IS NULL) = (outcome IS NULL)),
      UNIQUE (person, assessment, id)
    ) STRICT, WITHOUT ROWID
    """

  let name: String
  private let insertion, finishing, revising, reopening, settingAside, clearing: String

  init(named name: String) {
    self.name = name
    insertion = """
      INSERT OR IGNORE INTO \(name) (id, person, subject, assessment, status, counts, started)
      VALUES (?, ?, ?, ?, 'open', ?, ?)
      """
    finishing = """
      UPDATE \(name) SET status = iif(status = 'open', 'finished', status),
        ended = coalesce(ended, ?1), outcome = ?1, revised = NULL,
        earned = ?4, available = ?5, passed = ?6, level = ?7
      WHERE id = ?2 AND subject = ?3
      """
    revising = """
      UPDATE \(name) SET revised = ?2, earned = ?3, available = ?4, passed = ?5, level = ?6
      WHERE id = ?1 AND outcome IS NOT NULL
      """
    reopening = """
      UPDATE \(name) SET status = 'open', ended = NULL, outcome = NULL, revised = NULL,
        earned = NULL, available = NULL, passed = NULL, level = NULL
      WHERE id = ? AND subject = ?
      """
    settingAside = """
      UPDATE \(name) SET status = 'setAside', ended = coalesce(ended, ?)
      WHERE id = ? AND subject = ?
      """
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  /// Returns whether the attempt was not known yet.
  func start(_ body: AttemptStarted, from source: Source, in db: Database) throws -> Bool {
    try db.run(
      insertion,
      .code(body.attempt.code),
      source.person,
      .code(source.subject),
      .text(body.assessment.rawValue),
      .text(body.rules.rules.attempts.counts.rawValue),
      .number(source.number)
    )
    return db.changedRows > 0
  }

  /// Returns whether the attempt was known.
  ///
  /// An attempt that has ended keeps its end and takes on the outcome: that is how an outcome after
  /// a revision of marks outlives the answers.
  func finish(_ body: AttemptFinished, from source: Source, in db: Database) throws -> Bool {
    let summary = body.outcome.summary
    try db.run(
      finishing,
      .number(source.number),
      .code(body.attempt.code),
      .code(source.subject),
      .integer(summary.earned.count),
      .integer(summary.available.count),
      .optional(summary.isPassed) { .flag($0) },
      .optional(summary.level) { .integer($0) }
    )
    return db.changedRows > 0
  }

  /// Notes what an ended attempt comes to by revised keys; `nil` where they change nothing.
  func revise(
    _ attempt: AttemptID,
    to revised: Outcome?,
    from recorded: Outcome,
    in db: Database
  ) throws {
    let summary = (revised ?? recorded).summary
    try db.run(
      revising,
      .code(attempt.code),
      .optional(revised) { .textBytes($0.json.canonicalBytes) },
      .integer(summary.earned.count),
      .integer(summary.available.count),
      .optional(summary.isPassed) { .flag($0) },
      .optional(summary.level) { .integer($0) }
    )
  }

  func reopen(_ body: AttemptReopened, from source: Source, in db: Database) throws {
    try db.run(reopening, .code(body.attempt.code), .code(source.subject))
  }

  func setAside(_ body: AttemptSetAside, from source: Source, in db: Database) throws {
    try db.run(
      settingAside,
      .number(source.number),
      .code(body.attempt.code),
      .code(source.subject)
    )
  }
}
