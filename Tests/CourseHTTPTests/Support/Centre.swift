import CourseCore
import CourseEngine
import CourseHTTP
import CourseTestSupport
import GRDB
import Hummingbird
import HummingbirdTesting
import Logging
import Synchronization

@testable import CourseStore

/// A centre on a real store in memory, with clocks and chance that the test decides.
///
/// Each `serve` is a start of the server: nothing but the store outlives it.
final class Centre: Sendable {
  let store: SQLiteStore
  private let library: Library
  private let files: [Digest: [UInt8]]
  private let passed = Mutex(Span.zero)
  private let codes = Mutex<UInt64>(0)
  private let passwords: any PasswordHasher

  init(
    _ library: Library = .marked(),
    files: [Digest: [UInt8]] = Marked.files,
    passwords: any PasswordHasher = OpenHasher()
  ) throws {
    self.library = library
    self.files = files
    self.passwords = passwords
    store = try SQLiteStore.inMemory(builtAt: .built, at: .fixture())
  }

  /// Lets time pass on all clocks.
  func wait(_ span: Span) { passed.withLock { $0 = $0 + span } }

  /// Starts the server and does something with it.
  func serve(
    limits: Limits = Limits(),
    _ body: @escaping @Sendable (Kiosk) async throws -> Void
  ) async throws {
    let start = ContinuousClock.now
    let application = buildApplication(
      engine: engine(),
      port: 0,
      limits: limits,
      now: { [self] in start + .milliseconds(passed.withLock(\.self).milliseconds) },
      logger: Self.silence
    )
    try await application.test(.router) { client in try await body(Kiosk(client)) }
  }

  /// Enrols a learner whose PIN is 2580, and returns the card.
  func enrol(_ name: String = "Nguyễn Thị Mẫu") async throws -> CardCode {
    try await engine().enrol(Newcomer(fullName: name, groups: [.farmer]), pin: "2580")
  }

  /// Everything in the store, row by row, but the count of commits: one without effect counts too.
  func dump() async throws -> [String] {
    try await store.database.read { db in
      let tables = try String.fetchAll(
        db,
        sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'tail' ORDER BY name"
      )
      return try tables.flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").map { "\(table) \($0)" }.sorted()
      }
    }
  }

  private static let silence = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  private func engine() -> Engine {
    let content = LibraryContent(library, revision: 1, files: MediaInMemory(files))
    return Engine(
      store: store,
      content: { content },
      clock: { [self] in .fixture(after: passed.withLock(\.self)) },
      ids: { [self] in
        var chance = SeededChance(
          seed: codes.withLock { codes in
            codes += 1
            return codes
          }
        )
        return Code128(using: &chance)
      },
      hasher: Digest.sha256(of:),
      passwords: passwords,
      logger: Self.silence
    )
  }
}

/// Hides nothing, so that tests need not wait.
struct OpenHasher: PasswordHasher {
  func hash(_ secret: String) async throws -> String { "open:" + secret }

  func verify(_ secret: String, against hash: String) async throws -> Bool {
    hash == "open:" + secret
  }
}
