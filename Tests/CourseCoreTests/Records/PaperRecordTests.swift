import CourseCore
import CourseTestSupport
import Testing

/// Bodies come back from their canonical form as they went in.
struct PaperRecordTests {
  static let facts: [Fact] = [
    .paperChecked(.fixture()),
    .paperChecked(.fixture([])),
    .paperIssued(.fixture()),
    .paperReissued(.fixture()),
    .paperRevoked(.fixture()),
    .paperRevoked(
      PaperRevoked(
        paper: .fixture(1),
        reason: .onRequest,
        day: .fixture("2026-11-04"),
        second: .fixture(8)
      )
    ),
    .paperVoided(
      PaperVoided(paper: .fixture(3), reason: .duplicate, day: .fixture("2026-11-04"))
    ),
    .paperHanded(
      PaperHanded(paper: .fixture(3), recipient: .holder, day: .fixture("2026-11-04"))
    ),
    .registerMoved(.fixture()),
    .registerMoved(RegisterMoved(issuer: .fixture, to: .fixture(1), machine: "Máy văn phòng")),
    .roleGiven(
      RoleGiven(
        role: .signer,
        signing: .fixture(
          .fixture(.byOrder, post: "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI"),
          through: "2026-12-31"
        )
      )
    ),
  ]

  @Test(arguments: facts)
  func `a body is read back as it was written`(fact: Fact) throws {
    let json = try JSONValue(parsing: fact.body.canonicalBytes)

    #expect(try Fact(kind: fact.kind, body: json) == fact)
  }

  @Test func `a number without its zero is not one`() throws {
    guard case .object(var members) = PaperIssued.fixture(7).json else { return }
    members["number"] = "7/GXN-TTHTCĐ"
    let json = JSONValue.object(members)

    #expect(throws: ShapeError("a number such as 07/GXN-TTHTCĐ", at: ["number"])) {
      try PaperIssued(json: json)
    }
  }
}
