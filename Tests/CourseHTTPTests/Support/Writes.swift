import Synchronization

/// Writes with their first replies, remembered from one server to the next.
final class Writes: Sendable {
  private let kept = Mutex<[(RepeatTests.Write, Heard)]>([])
  private let signIn = Mutex<String?>(nil)

  var lasting: [(RepeatTests.Write, Heard)] { kept.withLock(\.self) }

  var token: String? {
    get { signIn.withLock(\.self) }
    set { signIn.withLock { $0 = newValue } }
  }

  func add(_ write: RepeatTests.Write, _ heard: Heard) {
    kept.withLock { $0.append((write, heard)) }
  }
}
