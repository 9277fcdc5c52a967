import CourseCore
import CourseEngine
import CourseTestSupport
import Testing

@testable import CourseHTTP

struct KioskPageTests {
  @Test func `a machine registered by its page keeps nobody waiting for guesses elsewhere`()
    async throws
  {
    let centre = try TestCentre()
    let card = try await centre.enrol()
    let code = try await centre.engine.inviteKiosk(#require(KioskName("Máy 1"))).code

    try await centre.browse { visitor in
      try await visitor.open("/kiosk")
      let wrong = code == "000000" ? "000001" : "000000"
      #expect(try await visitor.send([("code", wrong)], to: "/kiosk").text.contains("mã khác"))
      try await visitor.send([("code", code)], to: "/kiosk")
      let kiosk = try #require(visitor.cookie("hocvu-kiosk"))
      for _ in 1...3 {
        _ = try? await centre.engine.signIn(card: card.text, pin: "0000", on: .other)
      }

      try await visitor.signIn(card)
      #expect(try await visitor.open("/").heading?.contains("Chào") == true)
      try await visitor.send([], to: "/sign-out")

      // The machine stays a kiosk when its learner has gone.
      #expect(visitor.cookie("hocvu-kiosk") == kiosk)
      let stranger = visitor.another()
      try await stranger.signIn(card)
      #expect(stranger.seen.last?.path.contains("wait=") == true)
    }
  }

  @Test func `the cookie is out of reach of scripts and other addresses`() {
    let cookie = Cookie.kiosk.setting("x")

    #expect(cookie == "hocvu-kiosk=x; Path=/; HttpOnly; SameSite=Strict; Max-Age=34560000")
  }
}
