package import CourseCore
import Synchronization

/// Keeps records, people and what is derived from them in one data directory.
///
/// Several processes may use one directory at once, each through a store of its own.
package protocol Store: Sendable {
  /// How much room is left on the disk, a few seconds ago at most.
  var space: DiskSpace { get }

  /// A key of this station alone, another one for each use; it is in no backup.
  func key(for use: String) -> Digest

  /// Finds what is needed to read the records of several entries as one person's, a portion at a
  /// time, so that the write which joins them holds nobody up.
  func prepareToGather() async throws

  /// Overwrites what is left on the disk of what was deleted, as far as that is possible while others
  /// read; what is left then goes with their next writes.
  func clearTraces() async throws

  /// Reads from one consistent state.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (any StoreReading) throws -> Value
  ) async throws -> Value

  /// Runs one use case in one transaction and returns when it is on disk.
  ///
  /// Waiting writes are committed together. What a body appends and saves takes effect only when it
  /// returns; when it throws, nothing of it stays and the others are not touched. A body sees what
  /// bodies before it in the same commit did, but not its own writes. When a commit could not be
  /// made because of one body, the other bodies are run again.
  ///
  /// - Throws: What `body` throws, or `StoreError`.
  func perform(
    at reading: ClockReading,
    _ body: @escaping @Sendable (any StoreWriting) throws -> Void
  ) async throws
}

extension Store {
  /// Performs a use case, as `perform` does, and returns what its body returns.
  package func write<Value: Sendable>(
    at reading: ClockReading,
    _ body: @escaping @Sendable (any StoreWriting) throws -> Value
  ) async throws -> Value {
    let returned = Returned<Value>()
    try await perform(at: reading) { tx in
      let value = try body(tx)
      returned.value.withLock { $0 = value }
    }
    guard let value = returned.value.withLock({ $0.take() }) else {
      throw StoreError.damaged("a body was not run")
    }
    return value
  }
}

/// Where a body leaves what it returns; the last run of it stands.
private final class Returned<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}

/// How much room is left on the disk.
package enum DiskSpace: Hashable, Sendable {
  case plenty

  /// Under 200 MB: nothing optional is written.
  case low

  /// Under 20 MB: new attempts are refused, running ones finish.
  case critical
}

/// Why the data directory could not be used.
package enum StoreError: Error, Hashable, Sendable {
  /// Another process kept the directory busy for more than five seconds.
  case busy

  /// Too little space is left on the disk: nothing was written.
  case diskFull

  /// The directory cannot be written to.
  case readOnly

  /// The database is damaged or is not ours.
  case damaged(String)

  /// The database was written by a later version.
  case tooNew
}

/// What use cases read.
package protocol StoreReading: StaffReading, PeopleReading, TeachingReading,
  TeamReading, KioskReading, OpenClassReading, FigureReading, RegisterReading,
  PrivacyReading
{
  /// Differs whenever anything may have changed that this process did not write itself.
  ///
  /// Values that a use case keeps in memory are right for as long as this stays the same.
  var generation: UInt64 { get }

  /// A reading of the clocks with the station's judgement of it, which this does not change.
  func judge(_ reading: ClockReading) -> Moment

  /// The newest date that was ever believed: today is no earlier.
  func newestDate() throws -> Timestamp?

  // Sign-in: rows of the data directory, not records.
  func cardHolder(_ card: CardCode) throws -> CardHolder?
  func entry(of person: PersonID) throws -> PersonEntry?

  /// The groups that a person was enrolled with.
  func groups(of person: PersonID) throws -> [Audience]
  func session(_ token: Digest) throws -> SessionRow?

  /// Every sign-in that was not ended, also those that nobody used for long.
  func sessions() throws -> [SessionRow]
  func tries(on card: CardCode, from device: String) throws -> TriesRow?

  // Sittings.
  func attempt(_ id: AttemptID) throws -> AttemptRow?

  /// The attempts whose codes begin with these 32 bits: one, but by a rare chance.
  func attempts(beginningWith bits: UInt32) throws -> [AttemptRow]

  /// In the order of their records; of one assessment, or all.
  func attempts(of person: PersonID, at assessment: AssessmentID?) throws -> [AttemptRow]
  func started(_ id: AttemptID) throws -> AttemptStarted?

  /// What an attempt came to, after any revision of marks; `nil` while it is open.
  func outcome(of attempt: AttemptID) throws -> Outcome?

  /// The answers of an attempt in the order of their records; empty once they were dropped.
  func answers(to attempt: AttemptID) throws -> [AttemptAnswered]
  func desk(of attempt: AttemptID) throws -> AttemptDesk?

  /// How often each question of a bank was drawn for a person.
  func timesMet(by person: PersonID, in bank: BankID) throws -> [QuestionID: Int]

  /// The version that a question version is graded by since its key was revised.
  func revision(of question: Digest) throws -> Digest?

  // Progress.
  func finishedSteps(of person: PersonID) throws -> [FinishedStep]
  func practice(of person: PersonID, at step: StepPlace) throws -> [PracticeAnswered]
  func observations(of person: PersonID) throws -> [ObservationRow]
  func completions(of person: PersonID) throws -> [CompletionRow]

  /// The canonical form of what is kept under a digest.
  func content(_ digest: Digest) throws -> [UInt8]?
  func setting(_ name: String) throws -> String?

  /// The reply that was given to a write with this key, if there was one.
  func reply(to key: ReplyKey) throws -> StoredReply?
}

/// What use cases write, all of it in the transaction of its body.
package protocol StoreWriting: StoreReading, StaffWriting, PeopleWriting, KioskWriting,
  OpenClassWriting, RegisterWriting, PrivacyWriting
{
  /// The one instant of this write, with the station's judgement of its clock.
  var moment: Moment { get }

  /// Appends a record to this station's chain and derives from it.
  func append(_ fact: Fact, about subject: Code128, by actor: PersonID?)

  /// Keeps content under its digest; keeping it again does nothing.
  func keep(_ content: [UInt8], as digest: Digest)

  func save(_ row: SessionRow)
  func removeSession(_ token: Digest)
  func removeSessions(of person: PersonID)
  func save(_ row: TriesRow)
  func save(_ row: AttemptDesk)
  func save(_ row: StoredReply)
  func save(_ entry: PersonEntry)
  func save(_ card: CardHolder)
}

extension StoreWriting {
  package func append(_ fact: Fact, about person: PersonID, by actor: PersonID?) {
    append(fact, about: person.code, by: actor)
  }
}
