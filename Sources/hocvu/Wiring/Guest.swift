import CourseCore
import CourseCredentials
import CourseEngine
import CourseSpeech
import CourseStore

/// Someone who looks around without a card.
enum Guest {
  /// Makes a centre in memory with the same courses, and signs a person in that nobody else knows:
  /// all of it is gone when the guest leaves.
  static func signIn(to centre: Centre) async throws -> (engine: Engine, token: SessionToken) {
    let engine = Engine(
      store: try SQLiteStore.inMemory(builtAt: Program.builtAt, at: SystemClock.read()),
      content: { centre.shelf.content },
      clock: SystemClock.read,
      ids: Random.code,
      hasher: SHA256Hasher.digest,
      passwords: ScryptHasher(),
      speaker: centre.speaker,
      logger: centre.logger
    )
    let pin = Random.code().description
    let card = try await engine.enrol(Newcomer(fullName: "Khách", groups: [.everyone]), pin: pin)
    let signedIn = try await engine.signIn(card: card.text, pin: pin, on: .other)
    return (engine, signedIn.token)
  }
}
