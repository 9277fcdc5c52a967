import CourseCore
import CourseEngine

extension PersonView {
  var message: JSONValue { .object(JSONObject(members)) }

  private var members: [(String, JSONValue)] {
    let all: [(String, JSONValue?)] = [
      ("person", person.json), ("fullName", .string(fullName)),
      ("callName", callName.map { .string($0) }), ("birthYear", birthYear.map { .integer($0) }),
      ("settlement", settlement?.json), ("groups", .strings(groups.map(\.rawValue))),
      ("hasNamesake", .bool(hasNamesake)),
    ]
    return all.compactMap { name, value in value.map { (name, $0) } }
  }

  static let schema = Schema.object([
    "person": .named("Code"), "fullName": .text(), "callName?": .text(), "birthYear?": .whole(),
    "settlement?": .named("Code"), "groups": .list(.named("Group")),
    "hasNamesake": .truth("another one of the list has the same name"),
  ])
}

extension AshoreList {
  func message(for call: Call) -> JSONValue {
    [
      "fullMoon": fullMoon.json,
      "people": Page.message(of: people, for: call) { fisher in
        ["person": fisher.view.message, "returnsOn": fisher.returnsOn.json]
      },
    ]
  }

  static let schema = Schema.object([
    "fullMoon": .day("the fifteenth of a lunar month"),
    "people": Page.schema(
      of: .object(["person": .named("Person"), "returnsOn": .day("of the boat")])
    ),
  ])
}

extension PersonFile {
  var message: JSONValue {
    .object(present: [
      "view": view.message,
      "phone": phone.map { .string($0.e164) },
      "phoneOwner": phoneOwner.map { .string($0.rawValue) },
      "language": .string(language.rawValue),
      "returnsOn": returnsOn?.json,
      "cards": .strings(cards.map(\.description)),
      "pictures": .strings(pictures.map(\.rawValue)),
      "consents": .array(consents.map(\.message)),
      "formerNames": .array(formerNames.map(\.message)),
      "joined": .array(joined.map(\.message)),
    ])
  }

  static let schema = Schema.object([
    "view": .named("Person"), "phone?": .text("in the international form"),
    "phoneOwner?": .named("PhoneOwner"), "language": .named("Language"),
    "returnsOn?": .day("when the boat is expected back"), "cards": .list(.text()),
    "pictures": .list(.named("LearnerPicture")),
    "consents": .list(.named("Consent")), "formerNames": .list(.named("FormerName")),
    "joined": .list(.named("JoinedEntry")),
  ])
}

extension JoinedEntry {
  var message: JSONValue {
    .object(present: [
      "entry": entry.json, "fullName": .string(fullName),
      "birthYear": birthYear.map { .integer($0) }, "into": into.json,
    ])
  }

  static let schema = Schema.object([
    "entry": .named("Code"), "fullName": .text(), "birthYear?": .whole(), "into": .named("Code"),
  ])
}

extension ConsentRow {
  var message: JSONValue {
    .object(present: [
      "purpose": .string(grant.purpose.rawValue), "text": grant.text.json,
      "mode": .string(grant.mode.rawValue), "guardian": .bool(grant.withGuardian),
      "readBy": readBy?.json, "day": CalendarDay(at).json, "dateTrusted": .bool(isDateTrusted),
    ])
  }

  static let schema = Schema.object([
    "purpose": .named("Purpose"), "text": .named("Media"), "mode": ConsentGrant.modeSchema,
    "guardian": .truth(), "readBy?": .named("Code"), "day": .day("of the consent"),
    "dateTrusted": .truth(),
  ])
}

extension FormerName {
  var message: JSONValue {
    [
      "fullName": .string(fullName), "reason": .string(reason.rawValue),
      "day": CalendarDay(changed).json, "dateTrusted": .bool(isDateTrusted),
      "changedBy": changedBy.json,
    ]
  }

  static let schema = Schema.object([
    "fullName": .text(), "reason": .choice(NameReason.allCases.map(\.rawValue)),
    "day": .day("of the change"), "dateTrusted": .truth(), "changedBy": .named("Code"),
  ])
}

extension ConsentGrant {
  static let modeSchema = Schema.choice(ConsentMode.allCases.map(\.rawValue))

  static let schema = Schema.object([
    "purpose": .named("Purpose"), "text": .named("Media"), "mode": modeSchema,
    "guardian?": .truth(),
  ])

  init(message: JSONValue) throws(ShapeError) {
    self.init(
      purpose: try message.choice("purpose"),
      text: try message.member("text"),
      mode: try message.choice("mode"),
      withGuardian: try message.flag("guardian")
    )
  }
}

extension Enrolment {
  static let schema = Schema.object(
    merging: [
      ("fullName", .text(most: 400)), ("pin", .text(most: 40)),
      ("consents", .list(.named("ConsentGrant"), most: ConsentPurpose.allCases.count)),
    ],
    with: PersonDetails.members
  )

  init(message: JSONValue) throws {
    self.init(
      fullName: try message.string("fullName"),
      details: try PersonDetails(message: message),
      consents: try message.list("consents") { grant throws(ShapeError) in
        try ConsentGrant(message: grant)
      }
    )
  }
}

extension PersonDetails {
  static let members: [(String, Schema)] = [
    ("callName?", .text(most: 400)), ("birthYear", .whole(most: 9_999)),
    ("settlement", .named("Code")), ("groups", .list(.named("Group"), most: 20)),
    ("phone?", .text(most: 100)), ("phoneOwner?", .named("PhoneOwner")),
    ("language?", .named("Language")),
  ]

  static let schema = Schema.object(
    merging: members,
    with: [("returnsOn?", .day("when the boat is expected back"))]
  )

  init(message: JSONValue) throws {
    self.init(
      callName: try message.optionalString("callName"),
      birthYear: try message.integer("birthYear"),
      settlement: try message.member("settlement"),
      groups: try message.list("groups") { group throws(ShapeError) in try group.asChoice() },
      phone: try message.optionalString("phone"),
      phoneOwner: try message.optional("phoneOwner") { owner throws(ShapeError) in
        try owner.asChoice()
      },
      language: try message.optionalID("language") ?? .vietnamese,
      returnsOn: try message.day("returnsOn")
    )
  }
}
