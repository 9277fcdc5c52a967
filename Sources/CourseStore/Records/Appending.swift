import CourseCore
import CourseEngine
import GRDB

/// The end of this station's chain during one writing transaction.
struct Appending {
  var tail: Tail
  private(set) var chain: Chain
  private var chance = BufferedChance()

  init(tail: Tail, chain: Chain) {
    self.tail = tail
    self.chain = chain
  }

  /// Makes the next record of the chain, stores it and derives from it.
  mutating func append(
    _ fact: Fact,
    about subject: Code128,
    by actor: PersonID?,
    at moment: Moment,
    in db: Database
  ) throws {
    if case .personErased = fact { try settleAll(of: PersonID(subject), at: moment, in: db) }
    let body = fact.body
    let content = RecordContent(salt: Code128(using: &chance), body: body.canonicalBytes)
    let envelope = Envelope(
      key: RecordKey(station: chain.station, seq: chain.seq + 1),
      kind: type(of: body).kind,
      subject: subject,
      actor: actor,
      happened: moment.wall,
      isClockTrusted: moment.isWallTrusted,
      order: tail.order + 1,
      bodyDigest: .sha256(of: content.digested),
      previous: chain.head
    )
    let number = RecordNumber(station: chain.number, seq: envelope.key.seq)
    try RecordTable.insert(StationRecord(envelope: envelope, content: content), as: number, in: db)
    tail.order = envelope.order
    chain.seq = envelope.key.seq
    chain.head = envelope.digest
    let source = Source(
      number: number,
      place: envelope.place,
      subject: subject,
      happened: moment.wall,
      isTrusted: moment.isWallTrusted
    )
    let regrouped = try Derivation.live.apply(fact, from: source, in: db)
    if !regrouped.isEmpty { try deriveAgain(regrouped, in: db) }
    if Erasing.isCalledFor(by: fact) { try erase(subject, in: db) }
  }

  /// Derives people again whose entries were joined or parted just now.
  private mutating func deriveAgain(_ entries: Set<Code128>, in db: Database) throws {
    try StationTable.save(chain, in: db)
    try indexSubjects(in: db)
    try Derivation.live.deriveAgain(entries, in: db)
  }

  private mutating func settleAll(of person: PersonID, at moment: Moment, in db: Database) throws {
    let shown = PersonID(try Derivation.live.onePerson.shown(for: person.code, in: db))
    let attempts = try AttemptTable.attempts(of: shown, at: nil, here: chain.station, in: db)
    for row in attempts where row.status != .open { try settle(row, at: moment, in: db) }
  }

  /// Erases somebody about whom that was recorded, now or before.
  private mutating func erase(_ entry: Code128, in db: Database) throws {
    guard try Derivation.live.isErased(entry, in: db) else { return }
    try StationTable.save(chain, in: db)
    try indexSubjects(in: db)
    try Erasing.erase(entry, in: db)
  }

  /// Brings the index of records by subject up to the end of every chain.
  mutating func indexSubjects(in db: Database) throws {
    while try SubjectIndex.goOn(in: db) {}
    chain.indexed = max(
      chain.indexed,
      try StationTable.chain(of: chain.station, in: db)?.indexed ?? 0
    )
  }

  func save(in db: Database) throws {
    try tail.save(in: db)
    try StationTable.save(chain, in: db)
  }
}
