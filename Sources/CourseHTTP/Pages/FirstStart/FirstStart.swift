import CourseEngine
import Synchronization

/// What people have answered so far of a new centre's questions, for as long as the server runs.
///
/// Once the centre has somebody who runs it, there is nothing here any more, and never again.
final class FirstStart: Sendable {
  /// Names one who answers; a cookie carries it.
  struct Token: Hashable, Sendable {
    let text: String

    /// - Returns: `nil` for what was not made here.
    init?(_ text: String) {
      guard text.utf8.count == 32 else { return nil }
      self.text = text
    }

    /// A new one, from the chance of the system.
    init() {
      var text = ""
      while text.utf8.count < 32 { text += String(UInt64.random(in: .min ... .max), radix: 36) }
      self.text = String(text.prefix(32))
    }
  }

  private struct State {
    var isOver = false
    var kept: [Token: SetupAnswers] = [:]
  }

  /// How many may answer at once; one more, and all begin anew.
  private static let most = 16
  private let state = Mutex(State())

  subscript(token: Token) -> SetupAnswers? {
    get { state.withLock { $0.kept[token] } }
    set {
      state.withLock { state in
        if state.kept.count >= Self.most, state.kept[token] == nil { state.kept = [:] }
        state.kept[token] = newValue
      }
    }
  }

  /// Whether the centre still has nobody who runs it.
  func isOpen(at engine: Engine) async throws -> Bool {
    guard !state.withLock(\.isOver) else { return false }
    guard try await engine.needsSetUp() else {
      close()
      return false
    }
    return true
  }

  /// Forgets everything that was answered.
  func close() { state.withLock { $0 = State(isOver: true) } }
}
