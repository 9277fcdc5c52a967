import CourseCore
import CourseEngine
import CourseTestSupport
import HTTPTypes
import Testing

@testable import CourseHTTP

struct KioskTests {
  @Test func `wrong PINs elsewhere keep nobody waiting at a registered kiosk`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()
    let code = try await centre.engine.inviteKiosk(#require(KioskName("Máy 1"))).code

    try await centre.serve { client in
      let registered = try await client.post("/kiosks", ["code": .string(code)])
      #expect(registered.status == 201)
      let token = try registered.message.string("token")
      let wrong: JSONValue = ["card": .string(card.description), "pin": "0000"]
      for _ in 1...3 { _ = try await client.post("/sessions", wrong) }

      let right: JSONValue = ["card": .string(card.description), "pin": "2580"]
      #expect(try await client.post("/sessions", right).problem == "slow-down")
      #expect(try await client.post("/sessions", right, [.kiosk: token]).status == 201)
      for strange in ["", "x", String(repeating: "0", count: 64)] {
        #expect(try await client.post("/sessions", right, [.kiosk: strange]).problem == "slow-down")
      }
      try await centre.engine.removeKiosk("Máy 1")
      #expect(try await client.post("/sessions", right, [.kiosk: token]).problem == "slow-down")
    }
  }

  @Test(arguments: ["000000", "12345", "1234567", "12345a", "١٢٣٤٥٦"])
  func `a code that nobody was given registers nothing`(code: String) async throws {
    let centre = try TestCentre()

    try await centre.serve { client in
      let heard = try await client.post("/kiosks", ["code": .string(code)])

      #expect(try heard.problem == (code == "000000" ? "wrong-code" : "bad-request"))
    }
    #expect(try await centre.engine.kiosks().isEmpty)
  }

  @Test func `an officer invites, lists and removes kiosks`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    let officer = try await centre.signIn(as: .officer).text

    try await centre.serve { client in
      client.token = officer
      let invitation = try await client.post("/kiosks/invitations", ["name": " Máy  1 "])
      #expect(try invitation.message.string("name") == "Máy 1")
      let code = try invitation.message.string("code")
      #expect(try await client.another().register(code) == "Máy 1")

      let kiosks = try await client.get("/kiosks").message
      #expect(try kiosks.integer("total") == 1)
      #expect(
        try kiosks.list("items") { kiosk throws(ShapeError) in try kiosk.string("name") } == [
          "Máy 1"
        ]
      )
      #expect(try await client.post("/kiosks/removals", ["name": "Máy 1"]).status == 204)
      #expect(try await client.post("/kiosks/removals", ["name": "Máy 1"]).problem == "not-found")
      #expect(try await client.post("/kiosks/invitations", ["name": "  "]).problem == "refused")
    }
  }
}
