package import CourseCore
import CourseCredentials
package import CourseEngine
package import CourseStore
import Glibc
import Logging

/// A store and the use cases over it, as `hocvu` wires them, with content to measure with.
package struct BenchCentre: Sendable {
  package let store: SQLiteStore
  package let engine: Engine

  /// Opens a data directory; `nil` for a store in memory.
  package init(data: String?) throws {
    // Before any clock that could be right, so that every clock is believed.
    let builtAt = Timestamp(milliseconds: Clocks.read().wall.milliseconds - 86_400_000)
    store =
      try data.map { try SQLiteStore(DataDirectory($0), builtAt: builtAt, at: Clocks.read()) }
      ?? SQLiteStore.inMemory(builtAt: builtAt, at: Clocks.read())
    let content = LibraryContent(BenchLibrary.library, revision: 1)
    engine = Engine(
      store: store,
      content: { content },
      clock: Clocks.read,
      ids: Self.code,
      hasher: SHA256Hasher.digest,
      passwords: OneSecret(),
      logger: Logger(label: "bench")
    )
  }

  @Sendable private static func code() -> Code128 {
    var chance = SystemRandomNumberGenerator()
    return Code128(using: &chance)
  }

  /// Enrols a learner and signs them in.
  package func newLearner(_ number: Int) async throws -> (card: CardCode, token: SessionToken) {
    let newcomer = Newcomer(fullName: "Học viên \(number)", groups: [.everyone])
    let card = try await engine.enrol(newcomer, pin: OneSecret.pin)
    let signedIn = try await engine.signIn(
      card: card.description,
      pin: OneSecret.pin,
      on: .other
    )
    return (card, signedIn.token)
  }

  /// Answers the question on the screen; `nil` when there is none.
  package func answer(_ view: AttemptView, as token: SessionToken) async throws -> AttemptView? {
    guard let question = view.question else { return nil }
    return try await engine.answer(
      token,
      view.attempt,
      epoch: view.epoch,
      position: question.position,
      revision: question.revision,
      question.shown.someResponse
    )
  }
}

/// Hashes the PIN that all learners share only once, because hashing is slow on purpose.
private actor OneSecret: PasswordHasher {
  static let pin = "2468"
  private let hasher = ScryptHasher()
  private var hash: String?

  func hash(_ secret: String) async throws -> String {
    guard secret == Self.pin else { return try await hasher.hash(secret) }
    if let hash { return hash }
    let made = try await hasher.hash(secret)
    hash = made
    return made
  }

  func verify(_ secret: String, against hash: String) async throws -> Bool {
    if secret == Self.pin { return true }
    return try await hasher.verify(secret, against: hash)
  }
}

/// The clocks of this machine, read as `hocvu` reads them.
package enum Clocks {
  @Sendable package static func read() -> ClockReading {
    ClockReading(
      wall: Timestamp(milliseconds: microseconds(of: CLOCK_REALTIME) / 1_000),
      sinceBoot: Span(milliseconds: microseconds(of: CLOCK_BOOTTIME) / 1_000),
      boot: boot
    )
  }

  /// For durations within this process.
  package static func microseconds() -> Int64 { microseconds(of: CLOCK_MONOTONIC) }

  /// Of all threads of this process.
  package static func processorMicroseconds() -> Int64 {
    microseconds(of: CLOCK_PROCESS_CPUTIME_ID)
  }

  private static func microseconds(of clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
  }

  /// What Linux calls this start of the machine.
  private static let boot: Code128 = {
    guard let file = fopen("/proc/sys/kernel/random/boot_id", "r") else { return .centre }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 36)
    let count = fread(&bytes, 1, bytes.count, file)
    let text = String(decoding: bytes.prefix(count), as: UTF8.self)
    return Code128(hex: text.filter { $0 != "-" }) ?? .centre
  }()
}
