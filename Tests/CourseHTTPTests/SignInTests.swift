import CourseCore
import CourseEngine
import CourseHTTP
import CourseTestSupport
import HTTPTypes
import Synchronization
import Testing

struct SignInTests {
  @Test func `wrong PINs slow a card down, and the right one is taken after the wait`()
    async throws
  {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.serve { kiosk in
      let body: JSONValue = ["card": .string(card.description), "pin": "0000"]
      for _ in 1...3 {
        #expect(try await kiosk.post("/sessions", body).problem == "wrong-card-or-pin")
      }
      let slowed = try await kiosk.post("/sessions", body)
      #expect(try slowed.problem == "slow-down")
      #expect(slowed.status == 429)
      #expect(slowed.headers[.retryAfter] == "1")

      // The fourth wrong try comes after a second and doubles the wait.
      centre.wait(.seconds(1))
      #expect(try await kiosk.post("/sessions", body).problem == "wrong-card-or-pin")
      #expect(try await kiosk.post("/sessions", body).headers[.retryAfter] == "2")
      centre.wait(.seconds(2))
      try await kiosk.signIn(card)
      #expect(kiosk.token != nil)
    }
  }

  @Test func `a sign-in ends after an hour without use`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.serve { kiosk in
      try await kiosk.signIn(card)
      centre.wait(.minutes(59))
      #expect(try await kiosk.get("/me").status == 200)
      centre.wait(.minutes(59))
      #expect(try await kiosk.get("/me").status == 200)
      centre.wait(.minutes(61))
      #expect(try await kiosk.get("/me").problem == "not-signed-in")
    }
  }

  @Test func `so many sign-ins wait for their secret, and the next is asked to come again`()
    async throws
  {
    let gate = GatedHasher()
    let centre = try TestCentre(passwords: gate)
    let card = try await centre.enrol()

    try await centre.serve(limits: Limits(waitingSignIns: 2)) { kiosk in
      let body: JSONValue = ["card": .string(card.description), "pin": "2580"]
      async let first = kiosk.post("/sessions", body)
      async let second = kiosk.post("/sessions", body)
      await gate.waits(for: 2)

      let third = try await kiosk.post("/sessions", body)
      #expect(third.status == 503)
      #expect(try third.problem == "busy")
      #expect(third.headers[.retryAfter] == "2")

      gate.open()
      #expect(try await [first.status, second.status] == [201, 201])
      #expect(try await kiosk.post("/sessions", body).status == 201)
    }
  }
}

/// Lets nobody through until it is opened.
final class GatedHasher: PasswordHasher {
  private struct State {
    var isOpen = false
    var waiting: [CheckedContinuation<Void, Never>] = []
    var watcher: (count: Int, CheckedContinuation<Void, Never>)?
  }

  private let state = Mutex(State())

  func hash(_ secret: String) async throws -> String { secret }

  func verify(_ secret: String, against hash: String) async throws -> Bool {
    await withCheckedContinuation { continuation in
      state.withLock { state in
        guard !state.isOpen else { return continuation.resume() }
        state.waiting.append(continuation)
        if let watcher = state.watcher, state.waiting.count >= watcher.count {
          watcher.1.resume()
          state.watcher = nil
        }
      }
    }
    return secret == hash
  }

  /// Returns when so many wait.
  func waits(for count: Int) async {
    await withCheckedContinuation { continuation in
      state.withLock { state in
        guard state.waiting.count < count else { return continuation.resume() }
        state.watcher = (count, continuation)
      }
    }
  }

  func open() {
    state.withLock { state in
      state.isOpen = true
      for continuation in state.waiting { continuation.resume() }
      state.waiting = []
    }
  }
}
