import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Crypto
import Logging
import Synchronization

/// An engine on a real store in memory, with a clock that the test moves.
final class TestCentre: Sendable {
  /// What a test changes while the engine runs.
  final class Knobs: Sendable {
    let passed = Mutex(Span.zero)

    /// What the wall clock shows; `nil` while it is right.
    let wall = Mutex<Timestamp?>(nil)
    let codes = Mutex<UInt64>(0)
    let library: Mutex<Library>

    init(_ library: Library) { self.library = Mutex(library) }
  }

  let store: SQLiteStore
  let engine: Engine
  let knobs: Knobs

  /// Opens a centre of its own, or goes on with a store as after a restart.
  init(_ library: Library = .fixture, on store: SQLiteStore? = nil, codesFrom: UInt64 = 0) throws {
    let knobs = Knobs(library)
    knobs.codes.withLock { $0 = codesFrom }
    self.knobs = knobs
    self.store = try store ?? SQLiteStore.inMemory(builtAt: .built, at: .fixture())
    engine = Engine(
      store: self.store,
      content: { LibraryContent(knobs.library.withLock(\.self), revision: 1) },
      clock: {
        .fixture(after: knobs.passed.withLock(\.self), wall: knobs.wall.withLock(\.self))
      },
      ids: {
        var chance = SeededChance(
          seed: knobs.codes.withLock { codes in
            codes += 1
            return codes
          }
        )
        return Code128(using: &chance)
      },
      hasher: { bytes in
        guard let digest = Digest(bytes: Array(SHA256.hash(data: bytes))) else {
          preconditionFailure("SHA-256 has 32 bytes")
        }
        return digest
      },
      passwords: OpenHasher(),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    )
  }

  /// Changes what is on offer, as an author would.
  func edit(_ change: (inout Library) -> Void) { knobs.library.withLock { change(&$0) } }

  /// Lets time pass on all clocks.
  func wait(_ span: Span) { knobs.passed.withLock { $0 = $0 + span } }

  /// Sets the wall clock, as a dead battery would; `nil` sets it right again.
  func setWall(to wall: Timestamp?) { knobs.wall.withLock { $0 = wall } }

  /// Enrols a learner and signs in.
  func learner(_ groups: [Audience] = []) async throws -> SessionToken {
    let card = try await engine.enrol(
      Newcomer(fullName: "Nguyễn Thị Mẫu", groups: groups),
      pin: "2580"
    )
    return try await engine.signIn(card: card.text, pin: "2580", on: .other).token
  }
}

/// Hides nothing, so that tests need not wait.
struct OpenHasher: PasswordHasher {
  func hash(_ secret: String) async throws -> String { "open:" + secret }

  func verify(_ secret: String, against hash: String) async throws -> Bool {
    hash == "open:" + secret
  }
}
