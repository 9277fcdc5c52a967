import CourseEngine
import Dispatch

/// Hashes secrets one at a time on a thread of its own, so that many sign-ins at once take neither
/// the memory nor the threads that answers need.
package struct ScryptHasher: PasswordHasher {
  private let queue = DispatchQueue(label: "hocvu.secrets", qos: .userInitiated)
  private let makeRoom: @Sendable () -> Void

  /// - Parameter makeRoom: Called each time before the 16 MB are taken that a hash needs.
  package init(makeRoom: @escaping @Sendable () -> Void = {}) { self.makeRoom = makeRoom }

  package func hash(_ secret: String) async throws -> String {
    try await oneAtATime { try ScryptHash(of: secret).description }
  }

  /// Checks a secret; a text that is no hash of ours matches nothing.
  package func verify(_ secret: String, against hash: String) async throws -> Bool {
    guard let hash = ScryptHash(hash) else { return false }
    return try await oneAtATime { try hash.matches(secret) }
  }

  private func oneAtATime<Value: Sendable>(
    _ work: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.async {
        makeRoom()
        continuation.resume(with: Result { try work() })
      }
    }
  }
}
