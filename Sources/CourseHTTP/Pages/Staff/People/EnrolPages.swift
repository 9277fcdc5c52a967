import CourseCore
import CourseEngine

extension Pages {
  static let enrolRoutes: [StaffRoute] = [
    .form("/staff/people/new", for: .enrol) { desk in
      try await desk.enrolPage()
    } take: { desk in
      try await desk.enrol()
    }
  ]
}

extension StaffDesk {
  /// The form, below those enrolled who may be the same person and are to be looked at first.
  fileprivate func enrolPage(likely: [PersonView] = []) async throws -> PageReply {
    let places = try await places(for: .enrol)
    let name = Field(
      "fullName",
      peopleWords.fullName,
      .line(.name),
      help: peopleWords.fullNameHelp
    )
    let wasSeen = form["isAnother"] == nil ? [] : [Field.hidden("isAnother", "yes")]
    let isAnother =
      likely.isEmpty ? wasSeen : [Field("isAnother", peopleWords.isAnother, .tick)]
    let fields =
      isAnother + [name]
      + detailFields(places).filter { field in
        field.name != "returnsOn"
      } + consentFields
      + [Field("pin", peopleWords.pin, .secret(isNew: true), help: peopleWords.pinHelp), .once]
    let warning: [Block] =
      likely.isEmpty
      ? []
      : [
        .note(peopleWords.likelyTitle + ". " + peopleWords.likelyHelp),
        .list(likely.map { item(of: $0, places) }),
      ]
    return page(
      peopleWords.enrol,
      back: toPeople,
      warning + [.form(StaffForm(call.path, fields, [.init(peopleWords.enrolNow)]))]
    )
  }

  private var consentFields: [Field] {
    let texts = engine.consentTexts(in: language).map { text, _ in
      Field(
        "consent-\(text.purpose.rawValue)",
        peopleWords.agree(text.purpose.label(in: language)),
        .tick,
        help: text.text,
        say: engine.canSpeak(language) ? "/speech/consents/\(text.purpose.rawValue)" : nil
      )
    }
    let modes = Field.options(ConsentMode.self, in: language)
    return [.heading(peopleWords.consentTitle, help: peopleWords.consentHelp)] + texts + [
      Field("mode", peopleWords.mode, .options(modes, isSeveral: false), given: ["signed"]),
      Field("guardian", peopleWords.guardian, .tick, help: peopleWords.guardianHelp),
    ]
  }

  fileprivate func enrol() async throws -> PageReply {
    let details = try details()
    let fullName = form["fullName"] ?? ""
    if form["isAnother"] == nil {
      let likely = try await engine.likely(
        token,
        fullName: fullName,
        birthYear: details.birthYear,
        settlement: details.settlement,
        phone: details.phone
      )
      guard likely.isEmpty else { return try await again().enrolPage(likely: likely) }
    }
    let enrolment = Enrolment(fullName: fullName, details: details, consents: consents)
    let pin = form["pin"] ?? ""
    let once = repetition(without: ["pin"])
    let enrolled = try await site.signIns.enter {
      try await engine.enrol(token, enrolment, pin: pin, once: once)
    }
    return .see(path(of: enrolled.person) + "/card?note=done")
  }

  /// The consents that were ticked, to the texts that the page showed.
  private var consents: [ConsentGrant] {
    let mode = form["mode"].flatMap { ConsentMode(rawValue: $0) } ?? .signed
    return engine.consentTexts(in: language).compactMap { text, digest in
      guard form["consent-\(text.purpose.rawValue)"] != nil else { return nil }
      return ConsentGrant(
        purpose: text.purpose,
        text: digest,
        mode: mode,
        withGuardian: form["guardian"] != nil
      )
    }
  }

  /// What makes a form that was sent twice count once.
  func repetition(without secrets: Set<String>) -> Repetition? {
    form["once"].map { Repetition(key: $0, request: form.bytes(without: secrets)) }
  }
}
