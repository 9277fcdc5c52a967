import CourseCore
import CourseTestSupport
import HTTPTypes
import Testing

@testable import CourseHTTP

struct HolderTests {
  @Test func `an attempt has one holder; taking over turns the other screen's answers away`()
    async throws
  {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.serve { first in
      let second = first.another()
      try await first.signIn(card)
      try await second.signIn(card)
      let seen = try await first.begin("cuoi-khoa")

      // Asking without taking over is refused and leaves the first screen as it was.
      let body: JSONValue = ["assessment": "cuoi-khoa"]
      #expect(try await second.post("/attempts", body).problem == "attempt-held-elsewhere")
      let resume = "/attempts/\(seen.attempt)/resume"
      #expect(try await second.post(resume, [:]).problem == "attempt-held-elsewhere")
      let answered = try await first.answer(seen, Marked.right)

      // Taken over, the attempt goes on at the second screen.
      let taken = try await Seen(second.post(resume, ["takeOver": true]))
      #expect(taken.message["epoch"] == 2)
      #expect(taken.position == answered.position)
      let question = try #require(answered.message["question"])
      let dump = try await centre.dump()
      let late = try await first.put(
        try answered.path(to: question),
        try answered.body(of: question, Marked.right(try #require(question["shown"])))
      )
      #expect(try late.problem == "taken-over")
      #expect(try await centre.dump() == dump)
      _ = try await second.answer(taken, Marked.right)
    }
  }

  @Test func `a screen that is signed out holds nothing`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.serve { first in
      let second = first.another()
      try await first.signIn(card)
      try await second.signIn(card)
      let seen = try await first.begin("cuoi-khoa")
      #expect(try await first.send(.delete, "/sessions").status == 204)

      let resumed = try await second.begin("cuoi-khoa")

      #expect(resumed.attempt == seen.attempt)
      #expect(resumed.message["epoch"] == 2)
    }
  }

  @Test func `after a restart the same screen goes on where it was`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()
    let before = Collected()
    let signIn = Writes()
    try await centre.serve { kiosk in
      try await kiosk.signIn(card)
      signIn.token = kiosk.token
      var seen = try await kiosk.begin("cuoi-khoa")
      seen = try await kiosk.answer(seen, Marked.right)
      seen = try await kiosk.move(seen, "skip")
      before.add(try await kiosk.move(seen, "hint").message)
    }

    try await centre.serve { kiosk in
      kiosk.token = signIn.token
      let seen = try await kiosk.begin("cuoi-khoa")

      #expect([seen.message] == before.values)
    }
  }
}
