import CourseCore
import CourseCredentials
import CourseEngine
import CourseStore
import CourseTestSupport
import OrderedCollections
import Testing

@testable import CourseHTTP

/// The way of a paper over the API: completed, checked, issued, handed over, revoked.
struct PaperOperationTests {
  private static let second: JSONValue = [
    "login": "nguoi.signer", "passphrase": .string(TestCentre.passphrase),
  ]

  private static func centre() throws -> TestCentre {
    var library = Library.marked()
    library.originals.courses["viec"] = Course(
      id: "viec",
      version: "1.0",
      title: "Khóa một việc",
      audience: [.everyone],
      lessons: [],
      tasks: [ObservedTask(id: "cup", title: "Tự cúp máy", observe: ["Cúp máy"])]
    )
    return try TestCentre(
      offering: library,
      issuingKey: KeptIssuingKey.inMemory(IssuerKey())
    )
  }

  @Test func `a paper is checked, issued, listed, handed over and revoked`() async throws {
    let centre = try Self.centre()
    try await centre.setUp()
    let village = try await centre.settlements()[0]
    let officer = try await centre.signInStaff()
    let learner = try await centre.engine.enrol(
      officer,
      .fixture(of: village, consents: [centre.consent()]),
      pin: "2580"
    )
    let tutor = try await centre.signIn(as: .tutor)
    let signer = try await centre.signIn(as: .signer)
    let signerCode = try await centre.engine.person(of: signer).description
    let person = learner.person.json
    let target: JSONValue = ["kind": "course", "id": "viec"]

    try await centre.serve { kiosk in
      kiosk.token = officer.text
      for (setting, value) in [("commune", "xã An Xá"), ("province", "tỉnh Phú Thọ")] {
        #expect(try await kiosk.put("/centre/\(setting)", ["value": .string(value)]).status == 200)
      }
      let signing: JSONValue = [
        "signing": ["capacity": "deputy", "from": "2026-01-01", "through": "2026-12-31"]
      ]
      let given = try await kiosk.put("/staff/\(signerCode)/roles/signer", signing)
      #expect(try given.message.list("roles") { $0 }.count == 1)
      #expect(try await kiosk.post("/register", ["machine": "Máy văn phòng"]).status == 204)
      let checks: JSONValue = [
        "target": target, "learners": [["person": person, "born": "1958-03"]],
      ]
      #expect(try await kiosk.post("/papers/checks", checks).problem == "refused")

      kiosk.token = tutor.text
      let sighting: JSONValue = [
        "course": "viec", "task": "cup", "level": "2", "place": "home", "mode": "at-home",
        "device": "own",
      ]
      _ = try await kiosk.post("/people/\(learner.person)/observations", sighting)
      let explained = try await kiosk.get("/people/\(learner.person)/completion/course/viec")
      #expect(explained.status == 200)

      kiosk.token = officer.text
      #expect(try await kiosk.post("/papers/checks", checks).status == 204)
      kiosk.token = signer.text
      let ready = try await kiosk.get("/papers/ready/course/viec")
      #expect(try ready.message.integer("total") == 1)
      let issued = try await kiosk.post("/papers", ["target": target, "learners": [person]])
      #expect(issued.status == 201)
      let paper = try issued.message.list("papers") { code throws(ShapeError) in
        try code.asString()
      }[0]
      let again = try await kiosk.post("/papers", ["target": target, "learners": [person]])
      #expect(try again.problem == "refused")

      kiosk.token = officer.text
      let handed = try await kiosk.put("/papers/\(paper)/hand-over", ["recipient": "proxy"])
      #expect(handed.status == 204)
      let revocation: JSONValue = [
        "reason": "ket_luan_kiem_tra", "decision": "12/QĐ-UBND", "second": Self.second,
      ]
      #expect(try await kiosk.post("/papers/\(paper)/revocation", revocation).status == 204)
      let register = try await kiosk.get("/register/2026")
      #expect(try register.message.string("closing") == "Sổ năm 2026 gồm 1 số, từ 01 đến 01.")
      for word in ["KT. GIÁM ĐỐC", "withdrawn"] { #expect(register.everything.contains(word)) }
      kiosk.token = nil
      let id = try #require(PaperID(hex: paper))
      let symbol = try #require(try await centre.store.read { try $0.entry(of: id) }?.symbol)
      let picture = Base64URL.text(EchoSymbolReader.picture(of: [symbol]))
      for body: JSONValue in [["text": .string(symbol)], ["file": .string(picture)]] {
        let checked = try await kiosk.post("/papers/verifications", body)
        #expect(try checked.message.list("papers") { $0 }.count == 1)
      }
      let spoiled: JSONValue = ["file": .string(picture + "*")]
      #expect(try await kiosk.post("/papers/verifications", spoiled).problem == "refused")
      #expect(try await kiosk.post("/papers/verifications", [:]).status == 400)
      kiosk.token = officer.text
      let lists = try await kiosk.post("/register/lists", [:])
      #expect(try lists.message.list("lists") { $0 }.count == 1)
    }
  }

  @Test func `a machine without the register says where it lies`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    try await centre.store.write(at: .fixture(after: .seconds(1))) { tx in
      tx.append(.registerMoved(.fixture()), about: .centre, by: nil)
    }
    let signer = try await centre.signIn(as: .signer)

    try await centre.serve { kiosk in
      kiosk.token = signer.text
      let heard = try await kiosk.post(
        "/papers",
        ["target": ["kind": "course", "id": "khoa"], "learners": []]
      )
      #expect(heard.status == 409)
      #expect(try heard.problem == "register-elsewhere")
      #expect(try heard.message.string("machine") == "Máy văn phòng")
    }
  }
}
