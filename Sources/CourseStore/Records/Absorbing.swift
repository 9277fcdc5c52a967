package import CourseCore
import GRDB

/// Why records of other stations were not taken in; nothing of them was.
package enum AbsorbError: Error, Hashable, Sendable {
  /// The record is here with another envelope, or this station never wrote it: someone's past was
  /// rewritten.
  case conflict(RecordKey)

  /// The record does not follow on the one before it.
  case brokenChain(RecordKey)

  /// The body is not the one that the envelope names.
  case wrongBody(RecordKey)

  /// The content is not what its digest says.
  case wrongContent(CourseCore.Digest)
}

/// Takes in records of other stations: a union, in any order and however often.
struct Absorbing {
  private let db: Database
  private var chains: [StationID: Chain] = [:]
  private let own: StationID

  /// The records that were not here yet.
  private var fresh: [StoredRecord] = []

  /// Those of them, and of those whose bodies came now, that say whose entries are one person's.
  private var joinings: [StoredRecord] = []

  /// Of each subject that fresh records are about, the last record that was here before; `nil` for
  /// none.
  private var last: [Code128: RecordPlace?] = [:]

  /// Subjects with a record that sorts before one taken in earlier: they are derived again.
  private var late: Set<Code128> = []

  init(own: StationID, in db: Database) {
    self.own = own
    self.db = db
  }

  mutating func take(
    _ records: [StationRecord],
    contents: [Digest: [UInt8]],
    _ tail: inout Tail
  ) throws {
    try keep(contents)
    for record in records {
      try take(record)
      tail.order = max(tail.order, record.envelope.order)
      if record.envelope.isClockTrusted { tail.clock.saw(record.envelope.happened) }
    }
    for station in chains.keys { try advance(station) }
    try derive()
    try regrade(with: contents)
    try erase()
  }

  /// Whoever was erased stays so, whatever came now and whichever came first.
  ///
  /// Which entries are one person's is known by now, so that all of them are found.
  private func erase() throws {
    for subject in late.union(fresh.map(\.source.subject)).sorted()
    where try Derivation.live.isErased(subject, in: db) {
      try Erasing.erase(subject, in: db)
    }
  }

  /// What says who is one person goes first, because it says whose records go together.
  private mutating func derive() throws {
    for record in joinings { late.formUnion(try Derivation.live.take(record, in: db)) }
    for record in fresh.sorted(by: { $0.source.place < $1.source.place })
    where !late.contains(record.source.subject) {
      try Derivation.live.take(record, in: db)
    }
    try Derivation.live.deriveAgain(late, in: db)
  }

  private func keep(_ contents: [Digest: [UInt8]]) throws {
    for (digest, bytes) in contents {
      guard Digest.sha256(of: bytes) == digest else { throw AbsorbError.wrongContent(digest) }
      try ContentTable.keep(bytes, as: digest, in: db)
    }
  }

  /// What a revision needs may arrive after the revision.
  private func regrade(with contents: [Digest: [UInt8]]) throws {
    guard try !Derivation.live.markRevisions.isEmpty(in: db) else { return }
    for digest in contents.keys { try Derivation.live.regradeAttempts(with: digest, in: db) }
  }

  private mutating func take(_ record: StationRecord) throws {
    let key = record.envelope.key
    if let content = record.content,
      Digest.sha256(of: content.digested) != record.envelope.bodyDigest
    {
      throw AbsorbError.wrongBody(key)
    }
    let chain = try chains[key.station] ?? StationTable.enter(key.station, in: db)
    chains[key.station] = chain
    let number = RecordNumber(station: chain.number, seq: key.seq)
    guard let kept = try RecordTable.record(number, of: key.station, in: db) else {
      guard key.station != own else { throw AbsorbError.conflict(key) }
      try note(record, as: number)
      try RecordTable.insert(record, as: number, in: db)
      try SubjectIndex.add(record.envelope, as: number, in: db)
      return
    }
    guard kept.envelope == record.envelope else { throw AbsorbError.conflict(key) }
    if kept.content == nil, let content = record.content { try fill(number, with: content, record) }
  }

  private mutating func note(_ record: StationRecord, as number: RecordNumber) throws {
    let subject = record.envelope.subject
    let before: RecordPlace?
    if let known = last[subject] {
      before = known
    } else {
      before = try Derivation.live.onePerson.entries(of: subject, in: db)
        .compactMap { try SubjectIndex.last(of: $0, in: db) }.max()
      last[subject] = .some(before)
    }
    if let before, record.envelope.place < before { late.insert(subject) }
    let stored = StoredRecord(record, as: number)
    fresh.append(stored)
    if Self.isJoining(stored) { joinings.append(stored) }
  }

  private static func isJoining(_ record: StoredRecord) -> Bool {
    [PersonJoined.kind, PersonParted.kind].contains(record.kind)
  }

  private mutating func fill(
    _ number: RecordNumber,
    with content: RecordContent,
    _ record: StationRecord
  ) throws {
    try db.run(
      "UPDATE record SET salt = ?, body = ? WHERE key = ?",
      .code(content.salt),
      .textBytes(content.body),
      .number(number)
    )
    late.insert(record.envelope.subject)
    let stored = StoredRecord(record, as: number)
    if Self.isJoining(stored) { joinings.append(stored) }
  }

  /// Moves the head of a chain on to the last record without a gap before it.
  private mutating func advance(_ station: StationID) throws {
    guard var chain = chains[station], station != own else { return }
    while let next = try RecordTable.record(
      RecordNumber(station: chain.number, seq: chain.seq + 1),
      of: station,
      in: db
    ) {
      guard next.envelope.previous == chain.head else {
        throw AbsorbError.brokenChain(next.envelope.key)
      }
      chain.seq += 1
      chain.head = next.envelope.digest
    }
    chain.indexed = chain.seq
    try StationTable.save(chain, in: db)
  }
}
