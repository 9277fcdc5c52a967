import CourseCore
import CourseEngine

extension Pages {
  static let consentRoutes: [StaffRoute] = [
    .form("/staff/people/{person}/consents", for: .correctPeople) { desk in
      try await desk.consentsPage()
    } take: { desk in
      try await desk.changeConsent()
    }
  ]
}

extension StaffDesk {
  fileprivate func consentsPage() async throws -> PageReply {
    let file = try await engine.person(token, try person())
    let parts = engine.consentTexts(in: language).flatMap { text, _ -> [Block] in
      let given = file.consents.first { $0.grant.purpose == text.purpose }
      let state = given.map { consent in
        peopleWords.consentGiven(
          CalendarDay(consent.at).written,
          consent.grant.mode.label(in: language)
        )
      }
      return [
        .heading(text.purpose.label(in: language)), .text(text.text),
        .text(state ?? peopleWords.consentNone),
        .form(consentForm(text.purpose, isGiven: given != nil)),
      ]
    }
    return page(peopleWords.consents, back: toPerson(file), parts)
  }

  private func consentForm(_ purpose: ConsentPurpose, isGiven: Bool) -> StaffForm {
    let purposeField = Field.hidden("purpose", purpose.rawValue)
    if isGiven {
      let button = StaffForm.Button(peopleWords.withdraw, value: "withdraw", isMain: false)
      return StaffForm(call.path, [purposeField], [button])
    }
    let name = purpose.rawValue
    let modes = Field.options(ConsentMode.self, in: language)
    return StaffForm(
      call.path,
      [
        purposeField,
        Field(
          "mode-\(name)",
          peopleWords.mode,
          .options(modes, isSeveral: false),
          given: ["signed"]
        ),
        Field("guardian-\(name)", peopleWords.guardian, .tick, help: peopleWords.guardianHelp),
      ],
      [.init(peopleWords.give, value: "give", isMain: false)]
    )
  }

  fileprivate func changeConsent() async throws -> PageReply {
    let id = try person()
    let purpose: ConsentPurpose = try chosen("purpose")
    if form["do"] == "withdraw" {
      try await engine.withdraw(token, purpose, of: id)
    } else if let read = engine.consentTexts(in: language).first(where: {
      $0.text.purpose == purpose
    }) {
      let grant = ConsentGrant(
        purpose: purpose,
        text: read.digest,
        mode: try chosen("mode-\(purpose.rawValue)"),
        withGuardian: form["guardian-\(purpose.rawValue)"] != nil
      )
      try await engine.give(token, grant, by: id)
    }
    return .see(call.path + "?note=saved")
  }
}
