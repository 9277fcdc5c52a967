import CourseCore
import CourseEngine
import CourseHTTP
import CourseStore
import CourseTestSupport
import GRDB
import Hummingbird
import HummingbirdTesting

extension TestCentre {
  convenience init(
    _ library: Library = .marked(),
    passwords: any PasswordHasher = OpenHasher(),
    speaker: any Speaker = NoSpeaker()
  ) throws {
    try self.init(
      offering: library,
      files: Marked.files,
      passwords: passwords,
      speaker: speaker
    )
  }

  /// Starts the server and does something with it.
  func serve(
    limits: Limits = Limits(),
    _ body: @escaping @Sendable (Kiosk) async throws -> Void
  ) async throws {
    try await listen(limits, nil) { client in try await body(Kiosk(client)) }
  }

  /// Starts the server and looks at its pages; guests come to another centre.
  func browse(
    limits: Limits = Limits(),
    _ body: @escaping @Sendable (Visitor) async throws -> Void
  ) async throws {
    let makeGuest: GuestMaker = {
      let centre = try TestCentre()
      let card = try await centre.enrol("Khách")
      let guest = try await centre.engine.signIn(card: card.text, pin: "2580", on: .other)
      return (centre.engine, guest.token)
    }
    try await listen(limits, makeGuest) { client in try await body(Visitor(client)) }
  }

  private func listen(
    _ limits: Limits,
    _ makeGuest: GuestMaker?,
    _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void
  ) async throws {
    let start = ContinuousClock.now
    let application = buildApplication(
      engine: restarted().engine,
      port: 0,
      limits: limits,
      now: { [self] in start + .milliseconds(passed.milliseconds) },
      logger: Self.silence,
      makeGuest: makeGuest
    )
    try await application.test(.router) { client in try await body(client) }
  }

  /// Everything in the store, row by row, but the count of commits: one without effect counts too.
  func dump() async throws -> [String] {
    try await store.tables { db in
      let tables = try String.fetchAll(
        db,
        sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'tail' ORDER BY name"
      )
      return try tables.flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").map { "\(table) \($0)" }.sorted()
      }
    }
  }
}
