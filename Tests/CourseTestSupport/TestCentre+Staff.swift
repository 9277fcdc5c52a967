package import CourseCore
package import CourseEngine

extension TestCentre {
  package static let passphrase = "trâu ăn cỏ ven đê"

  /// Sets the centre up with its first officer and two villages, thôn Đoài and thôn Đông.
  @discardableResult
  package func setUp() async throws -> StaffView {
    let officer = Appointee(
      fullName: "Lê Thị Đúng",
      roles: [],
      login: "van.phong",
      passphrase: Self.passphrase
    )
    return try await engine.setUp(
      Setup(
        settings: [.commune: "xã An Xá"],
        settlements: [
          try SettlementDraft(kind: .thon, name: "Đoài"),
          try SettlementDraft(kind: .thon, name: "Đông"),
        ],
        officer: officer
      )
    )
  }

  /// Signs somebody of the staff in.
  package func signInStaff(_ login: String = "van.phong") async throws -> SessionToken {
    try await engine.signInStaff(login, passphrase: Self.passphrase, on: .other).token
  }

  /// Signs in somebody who holds one role alone, in thôn Đoài where it is held in settlements.
  ///
  /// The centre must have been set up.
  package func signIn(as role: Role, login: String? = nil) async throws -> SessionToken {
    let login = login ?? "nguoi." + role.rawValue
    guard role.isGiven else {
      let card = try await enrol("Người học \(role == .learner ? "Một" : "Hai")")
      return try await engine.signIn(card: card.text, pin: "2580", on: .other).token
    }
    let officer = try await signInStaff()
    let here = try await engine.settlements(officer).prefix(role.isLocal ? 1 : 0).map(\.id)
    _ = try await engine.appoint(
      officer,
      Appointee(
        fullName: "Người Làm Việc",
        roles: [GivenRole(role: role, settlements: here)],
        login: login,
        passphrase: Self.passphrase
      )
    )
    return try await signInStaff(login)
  }
}

extension Enrolment {
  /// Somebody of 1958 who consents to study.
  package static func fixture(
    _ fullName: String = "Nguyễn Thị Hòa",
    birthYear: Int = 1958,
    of settlement: SettlementID,
    phone: String? = nil,
    consents: [ConsentGrant]
  ) -> Self {
    Self(
      fullName: fullName,
      details: PersonDetails(
        birthYear: birthYear,
        settlement: settlement,
        groups: [.farmer],
        phone: phone,
        phoneOwner: phone == nil ? nil : .child
      ),
      consents: consents
    )
  }
}

extension TestCentre {
  /// A consent to the Vietnamese text of a purpose.
  package func consent(
    to purpose: ConsentPurpose = .study,
    withGuardian: Bool = false
  ) -> ConsentGrant {
    let texts = engine.consentTexts(in: .vietnamese)
    guard let text = texts.first(where: { $0.text.purpose == purpose }) else {
      preconditionFailure("every purpose has a text")
    }
    return ConsentGrant(
      purpose: purpose,
      text: text.digest,
      mode: .signed,
      withGuardian: withGuardian
    )
  }

  /// thôn Đoài and thôn Đông.
  package func settlements() async throws -> [SettlementID] {
    try await engine.settlements(try await signInStaff()).map(\.id)
  }
}
