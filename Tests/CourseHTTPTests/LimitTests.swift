import CourseCore
import CourseHTTP
import CourseTestSupport
import HTTPTypes
import Testing

struct LimitTests {
  private static let limits = Limits(requestsPerSecond: 2, burst: 5)

  @Test func `a sign-in that asks too fast is slowed down, and no other one`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.serve(limits: Self.limits) { kiosk in
      let other = kiosk.another()
      try await kiosk.signIn(card)
      try await other.signIn(card)
      for _ in 1...5 { #expect(try await kiosk.get("/me").status == 200) }

      let refused = try await kiosk.get("/me")
      #expect(try refused.problem == "too-many-requests")
      #expect(refused.headers[.retryAfter] == "1")
      #expect(try await other.get("/me").status == 200)

      // Two a second: after one second two more, and no third.
      centre.wait(.seconds(1))
      #expect(try await kiosk.get("/me").status == 200)
      #expect(try await kiosk.get("/me").status == 200)
      #expect(try await kiosk.get("/me").status == 429)
    }
  }

  @Test func `tokens that are nobody's are counted together`() async throws {
    let centre = try TestCentre()

    try await centre.serve(limits: Self.limits) { kiosk in
      var statuses: [Int] = []
      for number in 10...16 {
        kiosk.token = String(repeating: String(number), count: 32)
        statuses.append(try await kiosk.get("/me").status)
      }

      #expect(statuses == [401, 401, 401, 401, 401, 429, 429])
    }
  }
}
