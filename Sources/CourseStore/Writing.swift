import CourseCore
import CourseEngine
import GRDB

/// Collects what one body writes, so that nothing of it stays when the body throws.
final class Writing: Reading, StoreWriting {
  private enum Change {
    case append(Fact, subject: Code128, actor: PersonID?)
    case save((Database) throws -> Void)
    case saveSession((Database) throws -> Void)
  }

  let moment: Moment
  private let knownDate: Timestamp?
  private let sessions: KeptSessions
  private var changes: [Change] = []

  init(
    _ db: Database,
    station: StationID,
    generation: UInt64,
    moment: Moment,
    date: Timestamp?,
    sessions: KeptSessions
  ) {
    self.moment = moment
    knownDate = date
    self.sessions = sessions
    super.init(db, station: station, generation: generation)
  }

  /// Makes the changes, in the order they were asked for.
  func apply(to appending: inout Appending, reading: ClockReading) throws {
    for change in changes {
      switch change {
      case .append(let fact, let subject, let actor):
        try appending.append(fact, about: subject, by: actor, at: moment, in: db)
        appending.noteConfirmation(fact, reading)
        if Erasing.isCalledFor(by: fact) { sessions.forget() }
      case .save(let save): try save(db)
      case .saveSession(let save):
        try save(db)
        sessions.forget()
      }
    }
  }

  /// A write has one instant, which was judged when it began.
  override func judge(_ reading: ClockReading) -> Moment { moment }

  override func date(at reading: ClockReading) -> Timestamp? { knownDate }

  override func session(_ token: Digest) throws -> SessionRow? {
    try sessions.session(token, at: generation) { try super.session(token) }
  }

  func append(_ fact: Fact, about subject: Code128, by actor: PersonID?) {
    changes.append(.append(fact, subject: subject, actor: actor))
  }

  func keep(_ content: [UInt8], as digest: Digest) {
    changes.append(.save { try ContentTable.keep(content, as: digest, in: $0) })
  }

  func save(_ row: SessionRow) {
    changes.append(.saveSession { try SessionTable.save(row, in: $0) })
  }

  func removeSession(_ token: Digest) {
    changes.append(.saveSession { try SessionTable.remove(token, in: $0) })
  }

  func removeSessions(of person: PersonID) {
    changes.append(.saveSession { try SessionTable.removeAll(of: person, in: $0) })
  }

  /// Makes a change of rows that are not records.
  func change(_ save: @escaping (Database) throws -> Void) { changes.append(.save(save)) }

  func save(_ row: TriesRow) { changes.append(.save { try row.save(in: $0) }) }

  func save(_ row: AttemptDesk) { changes.append(.save { try DeskTable.save(row, in: $0) }) }

  func save(_ row: StoredReply) { changes.append(.save { try ReplyTable.save(row, in: $0) }) }

  func save(_ entry: PersonEntry) { changes.append(.save { try PersonTable.save(entry, in: $0) }) }

  func save(_ card: CardHolder) { changes.append(.save { try CardTable.save(card, in: $0) }) }
}

extension Appending {
  /// From the confirmation of this station's date on, its clock is measured by what was confirmed.
  mutating func noteConfirmation(_ fact: Fact, _ reading: ClockReading) {
    guard case .dateConfirmed(let body) = fact, body.station == chain.station else { return }
    tail.clock.confirm(reading, shift: Span(milliseconds: Int64(body.shift)))
  }
}
