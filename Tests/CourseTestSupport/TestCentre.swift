package import CourseCore
import CourseCredentials
package import CourseEngine
package import CourseStore
package import Logging
import Synchronization

/// A centre on a real store in memory, with courses, clocks and chance that the test decides.
package final class TestCentre: Sendable {
  package let store: SQLiteStore
  package let engine: Engine
  private let makeEngine: @Sendable () -> Engine
  private let now: Circumstances

  /// Founds a centre and starts the program.
  package convenience init(
    offering library: Library,
    files: [Digest: [UInt8]] = [:],
    passwords: any PasswordHasher = OpenHasher(),
    speaker: any Speaker = NoSpeaker(),
    issuingKey: any IssuingKey = NoIssuingKey(),
    isForAuthors: Bool = false
  ) throws {
    try self.init(
      on: SQLiteStore.inMemory(builtAt: .built, at: .fixture()),
      offering: library,
      files: files,
      passwords: passwords,
      speaker: speaker,
      issuingKey: issuingKey,
      isForAuthors: isForAuthors
    )
  }

  /// Starts the program on a store; `seed` keeps the random codes of several programs apart.
  package convenience init(
    on store: SQLiteStore,
    offering library: Library,
    files: [Digest: [UInt8]] = [:],
    passwords: any PasswordHasher = OpenHasher(),
    speaker: any Speaker = NoSpeaker(),
    issuingKey: any IssuingKey = NoIssuingKey(),
    isForAuthors: Bool = false,
    seed: UInt64 = 0
  ) throws {
    let now = Circumstances(library)
    let files = MediaInMemory(files)
    self.init(store, now) {
      Engine(
        store: store,
        content: { LibraryContent(now.read(\.library), revision: 1, files: files) },
        clock: {
          let boot = Code128(high: 0, low: now.read(\.boots))
          return .fixture(after: now.read(\.passed), wall: now.read(\.wall), boot: boot)
        },
        ids: {
          var chance = SeededChance(seed: seed &+ now.nextCode())
          return Code128(using: &chance)
        },
        hasher: SHA256Hasher.digest,
        passwords: passwords,
        speaker: speaker,
        issuingKey: issuingKey,
        issuerFiles: IssuerFiles(),
        symbolReader: EchoSymbolReader(),
        logger: Self.silence,
        isForAuthors: isForAuthors
      )
    }
  }

  private init(
    _ store: SQLiteStore,
    _ now: Circumstances,
    _ makeEngine: @escaping @Sendable () -> Engine
  ) {
    self.store = store
    self.now = now
    self.makeEngine = makeEngine
    engine = makeEngine()
  }

  /// The same centre after a restart of the program, which nothing but the store outlives.
  package func restarted() -> TestCentre { TestCentre(store, now, makeEngine) }

  package static let silence = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

extension TestCentre {
  /// Changes what is on offer, as an author would.
  package func edit(_ change: (inout Library) -> Void) { now.change { change(&$0.library) } }

  /// How much time has passed since the centre was founded.
  package var passed: Span { now.read(\.passed) }

  /// Lets time pass on all clocks.
  package func wait(_ span: Span) { now.change { $0.passed = $0.passed + span } }

  /// Sets the wall clock, as a dead battery would; `nil` sets it right again.
  package func setWall(to wall: Timestamp?) { now.change { $0.wall = wall } }

  /// Starts the machine again, after which the monotonic clock tells nothing of before.
  package func reboot() { now.change { $0.boots += 1 } }

  /// Enrols a learner whose PIN is 2580, and returns the card.
  package func enrol(
    _ name: String = "Nguyễn Thị Mẫu",
    groups: [Audience] = [],
    language: Language = .vietnamese
  ) async throws -> CardCode {
    let newcomer = Newcomer(fullName: name, groups: groups, language: language)
    return try await engine.enrol(newcomer, pin: "2580")
  }
}

/// What a test changes while the program runs.
private final class Circumstances: Sendable {
  struct State {
    var library: Library
    var passed = Span.zero

    /// What the wall clock shows; `nil` while it is right.
    var wall: Timestamp?

    /// How often the machine was started.
    var boots: UInt64 = 1

    /// How many random codes were made; each is made from its number.
    var codes: UInt64 = 0
  }

  private let state: Mutex<State>

  init(_ library: Library) { state = Mutex(State(library: library)) }

  func read<Value: Sendable>(_ value: (State) -> Value) -> Value { state.withLock { value($0) } }

  func change(_ body: (inout State) -> Void) { state.withLock { body(&$0) } }

  func nextCode() -> UInt64 {
    state.withLock { state in
      defer { state.codes += 1 }
      return state.codes
    }
  }
}
