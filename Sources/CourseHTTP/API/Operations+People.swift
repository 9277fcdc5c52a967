import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  static let once = Parameter.header(
    "Idempotency-Key",
    .text(most: 128),
    "Makes a repeated request do nothing more than the first."
  )

  static let peopleOperations: [Operation] = [
    Operation(
      id: "people",
      method: .get,
      path: "/people",
      summary: "Lists the people within reach",
      needsSignIn: true,
      right: .seePeople,
      parameters: [
        .query("settlement", .named("Code"), "Only those of a settlement."), Page.parameter,
      ],
      reply: ReplyDescription(Page.schema(of: "Person"), "A page."),
      handle: { call in
        let list = try await call.engine.people(
          try call.signedIn(),
          in: call.query["settlement"].flatMap { SettlementID(hex: $0) }
        )
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "findPeople",
      method: .post,
      path: "/search/people",
      summary: "Finds people within reach by a part of a name, which no address says",
      needsSignIn: true,
      right: .seePeople,
      parameters: [Page.parameter],
      body: .object([
        "name": .text("a part of it, with or without marks", most: 200),
        "settlement?": .named("Code"),
      ]),
      reply: ReplyDescription(Page.schema(of: "Person"), "A page."),
      handle: { call in
        let list = try await call.engine.people(
          try call.signedIn(),
          matching: try call.body.string("name"),
          in: try call.body.optional("settlement")
        )
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "enrol",
      method: .post,
      path: "/people",
      summary: "Enrols a person, and gives out a card",
      needsSignIn: true,
      right: .enrol,
      parameters: [once],
      body: Enrolment.schema,
      reply: ReplyDescription(
        .created,
        .message(.object(["person": .named("Code"), "card": .text("to be printed")])),
        "Enrolled."
      ),
      problems: [.keyReused],
      handle: { call in
        let enrolment = try Enrolment(message: call.body)
        let pin = try call.body.string("pin")
        let token = try call.signedIn()
        let enrolled = try await call.signIns.enter {
          try await call.engine.enrol(token, enrolment, pin: pin, once: call.repetition("pin"))
        }
        return Reply(
          ["person": enrolled.person.json, "card": .string(enrolled.card.description)],
          status: .created
        )
      }
    ),
    Operation(
      id: "ashore",
      method: .get,
      path: "/ashore",
      summary: "Lists who is expected ashore by the next full moon, when boats come home",
      needsSignIn: true,
      right: .seePeople,
      parameters: [Page.parameter],
      reply: ReplyDescription(AshoreList.schema, "The day, and that page of the list."),
      handle: { call in
        let list = try await call.engine.ashore(try call.signedIn())
        return Reply(list.message(for: call))
      }
    ),
    Operation(
      id: "likely",
      method: .post,
      path: "/namesakes",
      summary: "Lists who may be the same person as somebody who is to be enrolled",
      needsSignIn: true,
      right: .enrol,
      parameters: [Page.parameter],
      body: .object([
        "fullName": .text(most: 400), "birthYear?": .whole(most: 9_999),
        "settlement?": .named("Code"), "phone?": .text(most: 100),
      ]),
      reply: ReplyDescription(Page.schema(of: "Person"), "A page."),
      handle: { call in
        let list = try await call.engine.likely(
          try call.signedIn(),
          fullName: try call.body.string("fullName"),
          birthYear: try call.body.optionalInteger("birthYear"),
          settlement: try call.body.optional("settlement"),
          phone: try call.body.optionalString("phone")
        )
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "person",
      method: .get,
      path: "/people/{person}",
      summary: "Says what is known of a person",
      needsSignIn: true,
      right: .seePeople,
      parameters: [person],
      reply: ReplyDescription(.named("PersonFile"), "The person."),
      handle: { call in
        let person = try call.person()
        return Reply(try await call.engine.person(try call.signedIn(), person).message)
      }
    ),
    Operation(
      id: "correctPerson",
      method: .put,
      path: "/people/{person}",
      summary: "Corrects what is known of a person, but for the name",
      needsSignIn: true,
      right: .correctPeople,
      parameters: [person],
      body: PersonDetails.schema,
      reply: ReplyDescription(.named("PersonFile"), "The person."),
      handle: { call in
        let (person, details) = (try call.person(), try PersonDetails(message: call.body))
        let file = try await call.engine.correct(try call.signedIn(), person, to: details)
        return Reply(file.message)
      }
    ),
    Operation(
      id: "renamePerson",
      method: .put,
      path: "/people/{person}/name",
      summary: "Writes a person's name anew; the one before stays in the history",
      needsSignIn: true,
      right: .correctPeople,
      parameters: [person],
      body: .object([
        "fullName": .text(most: 400), "reason": .choice(NameReason.allCases.map(\.rawValue)),
      ]),
      reply: .nothing("The name is the new one."),
      handle: { call in
        try await call.engine.rename(
          try call.signedIn(),
          try call.person(),
          to: try call.body.string("fullName"),
          because: try call.body.choice("reason")
        )
        return .nothing
      }
    ),
  ]

  static let cardOperations: [Operation] = [
    Operation(
      id: "replaceCard",
      method: .post,
      path: "/people/{person}/card",
      summary: "Gives a person a new card; those before it are of no use any more",
      needsSignIn: true,
      right: .issueCards,
      parameters: [person],
      body: .object(["pin": .text(most: 40)]),
      reply: ReplyDescription(
        .created,
        .message(.object(["card": .text("to be printed")])),
        "The new card."
      ),
      handle: { call in
        let (token, person) = (try call.signedIn(), try call.person())
        let pin = try call.body.string("pin")
        let card = try await call.signIns.enter {
          try await call.engine.replaceCard(token, of: person, pin: pin)
        }
        return Reply(["card": .string(card.description)], status: .created)
      }
    ),
    Operation(
      id: "resetPIN",
      method: .put,
      path: "/people/{person}/pin",
      summary: "Gives a person's card another PIN; nothing is lost by it",
      needsSignIn: true,
      right: .issueCards,
      parameters: [person],
      body: .object(["pin": .text(most: 40)]),
      reply: .nothing("The PIN is the new one."),
      handle: { call in
        let (token, person) = (try call.signedIn(), try call.person())
        let pin = try call.body.string("pin")
        try await call.signIns.enter {
          try await call.engine.resetPIN(token, of: person, to: pin)
        }
        return .nothing
      }
    ),
  ]

  private static let purpose = Parameter.path("purpose", .named("Purpose"), "What is consented to.")

  static let consentOperations: [Operation] = [
    Operation(
      id: "consentTexts",
      method: .get,
      path: "/consent-texts",
      summary: "Lists the texts that are read aloud before a person consents",
      needsSignIn: false,
      parameters: [Page.parameter],
      reply: ReplyDescription(
        Page.schema(
          of: .object([
            "purpose": .named("Purpose"), "digest": .named("Media"), "text": .text(),
          ])
        ),
        "A page."
      ),
      handle: { call in
        let texts = call.engine.consentTexts(in: try await call.language())
        return Reply(
          Page.message(of: texts, for: call) { text in
            [
              "purpose": .string(text.text.purpose.rawValue), "digest": text.digest.json,
              "text": .string(text.text.text),
            ]
          }
        )
      }
    ),
    Operation(
      id: "giveConsent",
      method: .put,
      path: "/people/{person}/consents/{purpose}",
      summary: "Notes that a person consents to a text that was read aloud",
      needsSignIn: true,
      right: .correctPeople,
      parameters: [person, purpose],
      body: .object([
        "text": .named("Media"), "mode": ConsentGrant.modeSchema, "guardian?": .truth(),
      ]),
      reply: .nothing("Noted."),
      handle: { call in
        let grant = ConsentGrant(
          purpose: try call.purpose(),
          text: try call.body.member("text"),
          mode: try call.body.choice("mode"),
          withGuardian: try call.body.flag("guardian")
        )
        try await call.engine.give(try call.signedIn(), grant, by: try call.person())
        return .nothing
      }
    ),
    Operation(
      id: "withdrawConsent",
      method: .delete,
      path: "/people/{person}/consents/{purpose}",
      summary: "Notes that a person took a consent back",
      needsSignIn: true,
      right: .correctPeople,
      parameters: [person, purpose],
      reply: .nothing("Taken back; so it was if it had been."),
      handle: { call in
        try await call.engine.withdraw(
          try call.signedIn(),
          try call.purpose(),
          of: try call.person()
        )
        return .nothing
      }
    ),
  ]
}

extension Call {
  func purpose() throws -> ConsentPurpose {
    guard let purpose = ConsentPurpose(rawValue: try path("purpose")) else {
      throw Problem(.notFound)
    }
    return purpose
  }

  /// What makes a repetition of this request known; without the secret among its members.
  func repetition(_ secret: String) -> Repetition? {
    guard let idempotencyKey, case .object(var members) = body else { return nil }
    members[secret] = nil
    return Repetition(key: idempotencyKey, request: JSONValue.object(members).canonicalBytes)
  }
}
