import CourseCore
import CourseEngine

/// An officer and a tutor of the invented commune.
struct DemoStaff {
  static let passphrase = "trâu ăn cỏ ven đê"
  static let officer = Appointee("Lê Thị Đúng", login: "van.phong")

  /// The first is where the tutor teaches.
  let settlements: [SettlementID]

  var tutor: Appointee {
    let role = GivenRole(role: .tutor, settlements: Array(settlements.prefix(1)))
    return Appointee("Phạm Văn Giúp", login: "to.thon.doai", [role])
  }

  /// Sets the demo centre up on its first start; `nil` at a centre that is run by others, which is
  /// left as it is.
  init?(in engine: Engine) async throws {
    let isNew = try await Self.setUpOnce(engine)
    let signedIn: SignedIn
    do {
      signedIn = try await engine.signInStaff(
        Self.officer.login,
        passphrase: Self.passphrase,
        on: .other
      )
    } catch EngineError.wrongLogin, EngineError.slowDown { return nil }
    settlements = try await engine.settlements(signedIn.token).map(\.id)
    if isNew {
      _ = try await engine.appoint(signedIn.token, tutor)
    }
    try await engine.signOut(signedIn.token)
  }

  /// Returns whether this is the first start; where two begin at once, one of them is.
  private static func setUpOnce(_ engine: Engine) async throws -> Bool {
    guard try await engine.needsSetUp() else { return false }
    do { _ = try await engine.setUp(setup()) } catch EngineError.refused { return false }
    return true
  }

  private static func setup() throws -> Setup {
    Setup(
      settings: [.commune: "xã An Xá"],
      settlements: try ["Đoài", "Đông"].map { try SettlementDraft(kind: .thon, name: $0) },
      officer: officer
    )
  }
}

extension Appointee {
  fileprivate init(_ fullName: String, login: String, _ roles: [GivenRole] = []) {
    self.init(fullName: fullName, roles: roles, login: login, passphrase: DemoStaff.passphrase)
  }
}
