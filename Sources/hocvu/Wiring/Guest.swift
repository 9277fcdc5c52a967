import CourseCore
import CourseCredentials
import CourseEngine
import CourseSpeech
import CourseStore
import Logging

/// Someone who looks around without a card.
enum Guest {
  /// Makes a centre in memory with the same courses, and signs a person in that nobody else knows:
  /// all of it is gone when the guest leaves.
  static func signIn(to centre: Centre) async throws -> (engine: Engine, token: SessionToken) {
    let shelf = centre.shelf
    return try await signIn(
      to: engine(
        offering: { shelf.content },
        speaker: centre.speaker,
        logger: centre.logger
      )
    )
  }

  /// An engine that keeps everything in memory.
  static func engine(
    offering content: @escaping @Sendable () -> any CourseEngine.Content,
    speaker: EspeakSpeaker,
    logger: Logger,
    isForAuthors: Bool = false
  ) throws -> Engine {
    Engine(
      store: try SQLiteStore.inMemory(builtAt: Program.builtAt, at: SystemClock.read()),
      content: content,
      clock: SystemClock.read,
      ids: Random.code,
      hasher: SHA256Hasher.digest,
      passwords: ScryptHasher(makeRoom: Memory.giveBack),
      speaker: speaker,
      logger: logger,
      isForAuthors: isForAuthors
    )
  }

  /// Signs somebody in whom nobody else knows.
  static func signIn(to engine: Engine) async throws -> (engine: Engine, token: SessionToken) {
    let pin = Random.code().description
    let card = try await engine.enrol(Newcomer(fullName: "Khách", groups: [.everyone]), pin: pin)
    let signedIn = try await engine.signIn(card: card.text, pin: pin, on: .other)
    return (engine, signedIn.token)
  }
}
