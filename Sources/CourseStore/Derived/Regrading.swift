import CourseCore
import GRDB

// A revised key reaches every attempt whose answers are still there, whether it was finished before
// the revision, after it, or arrives from another station later.
extension Derivation {
  /// Judges an ended attempt again if the key of one of its questions was revised.
  func regrade(_ attempt: AttemptID, in db: Database) throws {
    guard try !markRevisions.isEmpty(in: db) else { return }
    guard let recorded = try outcome(of: attempt, in: db) else { return }
    let revised = try revised(recorded, of: attempt, in: db)
    try attempts.revise(attempt, to: revised, from: recorded, in: db)
  }

  /// Judges all ended attempts again that asked one question version.
  ///
  /// Versions that are graded by that version, because they were revised before, count as it.
  func regradeAttempts(with question: Digest, in db: Database) throws {
    for version in try markRevisions.versions(gradedBy: question, in: db) {
      try regradeAttempts(asking: version, in: db)
    }
  }

  private func regradeAttempts(asking question: Digest, in db: Database) throws {
    var attempts: [AttemptID] = []
    try db.each(
      """
      SELECT a.id FROM \(self.attempts.name) a JOIN record r ON r.key = a.started
      WHERE a.outcome IS NOT NULL AND instr(r.body, ?) > 0
      """,
      .text(question.description)
    ) { attempts.append(AttemptID(try $0.code(0))) }
    for attempt in attempts { try regrade(attempt, in: db) }
  }

  /// Returns what an attempt comes to by the revised keys; `nil` where they change nothing, or
  /// where its answers or a question are not here.
  private func revised(
    _ recorded: Outcome,
    of attempt: AttemptID,
    in db: Database
  ) throws -> Outcome? {
    guard let began = try started(attempt, in: db) else { return nil }
    let replacements = try replacements(for: began.paper, in: db)
    guard !replacements.isEmpty else { return nil }
    let given = try responses(to: attempt, in: db)
    let answered = recorded.questions.filter { $0.result != .unanswered }.map(\.position)
    guard answered.allSatisfy({ given[$0] != nil }),
      let questions = try questions(of: began.paper, replacements, in: db)
    else { return nil }
    let outcome = try? Outcome(
      judging: given,
      paper: began.paper,
      rules: began.rules,
      questions: questions,
      ending: recorded.ending
    )
    return outcome == recorded ? nil : outcome
  }

  private func started(_ attempt: AttemptID, in db: Database) throws -> AttemptStarted? {
    try db.first(
      "SELECT r.body FROM \(attempts.name) a JOIN record r ON r.key = a.started WHERE a.id = ?",
      .code(attempt.code)
    ) { try RecordTable.body($0, 0) } ?? nil
  }

  private func outcome(of attempt: AttemptID, in db: Database) throws -> Outcome? {
    let finished: AttemptFinished?? = try db.first(
      "SELECT r.body FROM \(attempts.name) a JOIN record r ON r.key = a.outcome WHERE a.id = ?",
      .code(attempt.code)
    ) { try RecordTable.body($0, 0) }
    return (finished ?? nil)?.outcome
  }

  /// The latest response at each position.
  private func responses(to attempt: AttemptID, in db: Database) throws -> [Int: Response] {
    let answers = try db.all(
      """
      SELECT r.body FROM (\(AnswerTable.rowsOfAttempt(prefix))) a
      JOIN record r ON r.key = a.record ORDER BY a.position, a.revision
      """,
      .code(attempt.code)
    ) { try RecordTable.body($0, 0, as: AttemptAnswered.self) }
    return Dictionary(answers.compactMap { $0 }.map { ($0.position, $0.response) }) { $1 }
  }

  private func replacements(for paper: Paper, in db: Database) throws -> [Digest: Digest] {
    var replacements: [Digest: Digest] = [:]
    for digest in paper.digests {
      replacements[digest] = try markRevisions.replacement(of: digest, in: db)
    }
    return replacements
  }

  private func questions(
    of paper: Paper,
    _ replacements: [Digest: Digest],
    in db: Database
  ) throws -> [Digest: Question]? {
    var questions: [Digest: Question] = [:]
    for digest in paper.digests {
      let kept = replacements[digest] ?? digest
      guard
        let canonical = try db.first(
          "SELECT canonical FROM content WHERE digest = ?",
          .digest(kept),
          read: { $0.bytes(0) }
        )
      else { return nil }
      questions[digest] = try Question(json: JSONValue(parsing: canonical))
    }
    return questions
  }
}
