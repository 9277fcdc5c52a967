import CourseEngine

/// Lets one in at a time, in the order they came, and turns away whoever finds too many waiting.
actor Turns {
  private let mostWaiting: Int
  private var isTaken = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(mostWaiting: Int) { self.mostWaiting = mostWaiting }

  /// - Throws: `SpeakerError.busy` when too many wait; what the body throws.
  nonisolated func take<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
    try await enter()
    let result: Result<Value, any Error>
    do { result = .success(try await body()) } catch { result = .failure(error) }
    await leave()
    return try result.get()
  }

  private func enter() async throws {
    guard isTaken else {
      isTaken = true
      return
    }
    guard waiting.count < mostWaiting else { throw SpeakerError.busy }
    await withCheckedContinuation { waiting.append($0) }
  }

  /// The turn goes to whoever waits longest.
  private func leave() {
    if waiting.isEmpty { isTaken = false } else { waiting.removeFirst().resume() }
  }
}
