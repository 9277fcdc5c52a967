import CourseCore
import CourseStore
import CourseTestSupport
import Synchronization
import Testing

@testable import CourseEngine

/// A log that cannot be written to stops nobody from reading, and loses no look.
struct LookTests {
  @Test(arguments: [StoreError.diskFull, .readOnly, .busy])
  func `where nothing can be written, pages are shown and looks wait`(
    why: StoreError
  ) async throws {
    let village = try await Village.founded()
    let store = FailingStore(village.centre.store)
    let engine = village.centre.engine(on: store)

    store.fail(with: why)
    for _ in 1...2 {
      #expect(try await engine.person(village.tutor, village.person).view.birthYear == 1958)
    }
    #expect(try await village.engine.accessLog(village.officer).latest.isEmpty)
    store.fail(with: nil)
    _ = try await engine.person(village.officer, village.elsewhere)

    let log = try await village.engine.accessLog(village.officer)
    #expect(log.latest.map(\.entry.person) == [village.elsewhere, village.person])
    #expect(log.latest.allSatisfy { $0.entry.act == .opened } && log.isWhole)
  }

  @Test func `names leave only with a row in the log`() async throws {
    let village = try await Village.founded()
    let store = FailingStore(village.centre.store)
    let engine = village.centre.engine(on: store)
    store.fail(with: .diskFull)

    await #expect(throws: StoreError.diskFull) {
      try await engine.exportPeople(village.tutor, of: nil, because: .visits)
    }
  }

  @Test func `a damaged directory shows nothing`() async throws {
    let village = try await Village.founded()
    let store = FailingStore(village.centre.store)
    let engine = village.centre.engine(on: store)
    store.fail(with: .damaged("thử"))

    await #expect(throws: StoreError.damaged("thử")) {
      try await engine.person(village.tutor, village.person)
    }
  }
}

/// A store that can be read, and at times not be written to.
private final class FailingStore: Store {
  private let store: SQLiteStore
  private let error = Mutex<StoreError?>(nil)

  init(_ store: SQLiteStore) { self.store = store }

  func fail(with why: StoreError?) { error.withLock { $0 = why } }

  var space: DiskSpace { store.space }

  func key(for use: String) -> Digest { store.key(for: use) }

  func prepareToGather() async throws { try await store.prepareToGather() }

  func clearTraces() async throws { try await store.clearTraces() }

  func read<Value: Sendable>(
    _ body: @escaping @Sendable (any StoreReading) throws -> Value
  ) async throws -> Value { try await store.read(body) }

  func perform(
    at reading: ClockReading,
    _ body: @escaping @Sendable (any StoreWriting) throws -> Void
  ) async throws {
    if let why = error.withLock(\.self) { throw why }
    try await store.perform(at: reading, body)
  }
}

extension TestCentre {
  /// The same centre's program on another store.
  fileprivate func engine(on store: any Store) -> Engine {
    Engine(
      store: store,
      content: { [content = engine.content] in content },
      clock: engine.clock,
      ids: engine.ids,
      hasher: engine.hasher,
      passwords: engine.passwords,
      logger: Self.silence
    )
  }
}
