import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Testing

struct SignInTests {
  @Test func `card and PIN sign in, and signing out ends it`() async throws {
    let centre = try TestCentre()
    let token = try await centre.learner()
    #expect(try await centre.engine.whoAmI(token).fullName == "Nguyễn Thị Mẫu")

    try await centre.engine.signOut(token)
    try await centre.engine.signOut(token)

    await #expect(throws: EngineError.notSignedIn) { try await centre.engine.whoAmI(token) }
  }

  @Test func `a wrong PIN and an unknown card are refused alike`() async throws {
    let centre = try TestCentre()
    let card = try await centre.engine.enrol(Newcomer(fullName: "Lò Thử", groups: []), pin: "2580")

    await #expect(throws: EngineError.wrongCardOrPIN) {
      try await centre.engine.signIn(card: card.text, pin: "0000", on: .other)
    }
    await #expect(throws: EngineError.wrongCardOrPIN) {
      try await centre.engine.signIn(card: "222222-2", pin: "2580", on: .other)
    }
  }

  @Test func `wrong tries slow down, and the owner gets in after the wait`() async throws {
    let centre = try TestCentre()
    let card = try await centre.engine.enrol(Newcomer(fullName: "Lò Thử", groups: []), pin: "2580")
    for _ in 0..<3 {
      _ = try? await centre.engine.signIn(card: card.text, pin: "0000", on: .other)
    }

    await #expect(throws: EngineError.slowDown(.seconds(1))) {
      try await centre.engine.signIn(card: card.text, pin: "2580", on: .other)
    }
    _ = try await centre.engine.signIn(card: card.text, pin: "2580", on: .kiosk("k1"))
    centre.wait(.seconds(1))
    _ = try await centre.engine.signIn(card: card.text, pin: "2580", on: .other)
  }

  @Test func `tries at the same time are counted before any of them is checked`() async throws {
    let centre = try TestCentre()
    let card = try await centre.engine.enrol(Newcomer(fullName: "Lò Thử", groups: []), pin: "2580")

    let refused = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<20 {
        group.addTask {
          do {
            _ = try await centre.engine.signIn(card: card.text, pin: "\(number)", on: .other)
            return false
          } catch { return error as? EngineError == .slowDown(.seconds(1)) }
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }

    #expect(refused == 17)
  }

  @Test func `a sign-in ends after an hour without use`() async throws {
    let centre = try TestCentre()
    let token = try await centre.learner()
    centre.wait(.minutes(50))
    _ = try await centre.engine.whoAmI(token)
    centre.wait(.minutes(50))
    _ = try await centre.engine.whoAmI(token)

    centre.wait(.minutes(61))

    await #expect(throws: EngineError.notSignedIn) { try await centre.engine.whoAmI(token) }
  }

  @Test func `sign-ins that nobody ended make room when they are over`() async throws {
    let centre = try TestCentre()
    let card = try await centre.engine.enrol(Newcomer(fullName: "Lò Thử", groups: []), pin: "2580")
    // 2,000 people went home without signing out.
    for _ in 0..<2_000 {
      _ = try await centre.engine.signIn(card: card.text, pin: "2580", on: .other)
    }

    await #expect(throws: EngineError.tooManySessions) {
      try await centre.engine.signIn(card: card.text, pin: "2580", on: .other)
    }
    centre.wait(.minutes(61))
    _ = try await centre.engine.signIn(card: card.text, pin: "2580", on: .other)

    #expect(try await centre.store.read { try $0.sessions() }.count == 1)
  }

  @Test(arguments: [(2, 0), (3, 1), (4, 2), (10, 128), (40, 131_072)])
  func `away from a kiosk the wait doubles from one second`(wrong: Int, seconds: Int) {
    #expect(SlowDown.wait(after: wrong, atKiosk: false) == .seconds(Int64(seconds)))
  }

  @Test func `fewer than 20 tries fit into a day away from a kiosk`() {
    var tries = 0
    var passed = Span.zero
    while passed < .days(1) {
      tries += 1
      passed = passed + SlowDown.wait(after: tries, atKiosk: false)
    }
    #expect(tries < 20)
    #expect((0..<100).allSatisfy { SlowDown.wait(after: $0, atKiosk: true) <= .seconds(1) })
  }
}
