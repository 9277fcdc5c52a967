import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Testing

struct KioskTests {
  @Test func `a machine that knows the code is the kiosk from then on, also after a restart`()
    async throws
  {
    let centre = try TestCentre(offering: Library())

    let token = try await centre.kiosk("Máy cạnh cửa")

    #expect(try await centre.engine.device(showing: token) == .kiosk("Máy cạnh cửa"))
    let later = centre.restarted()
    #expect(try await later.engine.device(showing: token) == .kiosk("Máy cạnh cửa"))
    #expect(try await later.engine.kiosks().map(\.name) == ["Máy cạnh cửa"])
  }

  @Test func `a code registers one machine, and none after a quarter of an hour`() async throws {
    let centre = try TestCentre(offering: Library())
    let first = try await centre.invite("Máy 1")
    _ = try await centre.engine.registerKiosk(code: first)
    let second = try await centre.invite("Máy 2")
    centre.wait(.minutes(15))

    await #expect(throws: EngineError.wrongCode) {
      try await centre.engine.registerKiosk(code: first)
    }
    await #expect(throws: EngineError.wrongCode) {
      try await centre.engine.registerKiosk(code: second)
    }
  }

  @Test func `five wrong codes end the invitation`() async throws {
    let centre = try TestCentre(offering: Library())
    let code = try await centre.invite("Máy 1")
    let wrong = code == "000000" ? "000001" : "000000"
    for _ in 1...5 { _ = try? await centre.engine.registerKiosk(code: wrong) }

    await #expect(throws: EngineError.wrongCode) {
      try await centre.engine.registerKiosk(code: code)
    }

    let another = try await centre.invite("Máy 1")
    for _ in 1...4 {
      _ = try? await centre.engine.registerKiosk(code: wrong == another ? code : wrong)
    }
    #expect(try await centre.engine.registerKiosk(code: another).name == "Máy 1")
  }

  @Test func `a new browser takes the place of the old one under the same name`() async throws {
    let centre = try TestCentre(offering: Library())
    let old = try await centre.kiosk("Máy 1")

    let new = try await centre.kiosk("Máy 1")

    #expect(try await centre.engine.device(showing: old) == .other)
    #expect(try await centre.engine.device(showing: new) == .kiosk("Máy 1"))
    #expect(try await centre.engine.kiosks().count == 1)
  }

  @Test func `a removed kiosk is any other device`() async throws {
    let centre = try TestCentre(offering: Library())
    let token = try await centre.kiosk("Máy 1")

    try await centre.engine.removeKiosk("Máy 1")

    #expect(try await centre.engine.device(showing: token) == .other)
    await #expect(throws: EngineError.notFound(.kiosk, id: "Máy 1")) {
      try await centre.engine.removeKiosk("Máy 1")
    }
  }

  @Test func `neither token nor code is kept`() async throws {
    let centre = try TestCentre(offering: Library())
    let code = try await centre.invite("Máy 1")

    let invitations = try await centre.store.read { try $0.kioskInvitations() }
    let token = try await centre.engine.registerKiosk(code: code).token
    let kiosks = try await centre.store.read { try $0.kiosks() }

    #expect(!"\(invitations)".contains(code))
    #expect(!"\(kiosks)".contains(token.text))
  }

  @Test(arguments: [
    ("Máy 1", "Máy 1"), ("  Máy   cạnh\u{A0}cửa ", "Máy cạnh cửa"),
    (String(repeating: "ạ", count: 40), String(repeating: "ạ", count: 40)),
  ])
  func `a name is a line of at most 40 characters`(typed: String, name: String) {
    #expect(KioskName(typed)?.text == name)
  }

  @Test(arguments: ["", "   ", "Máy\n1", "Máy\u{7}", String(repeating: "a", count: 41)])
  func `anything else is no name`(typed: String) { #expect(KioskName(typed) == nil) }
}

extension TestCentre {
  func invite(_ name: String) async throws -> String {
    try await engine.inviteKiosk(#require(KioskName(name))).code
  }

  /// Registers a kiosk and returns what it shows.
  func kiosk(_ name: String) async throws -> KioskToken {
    try await engine.registerKiosk(code: invite(name)).token
  }
}
