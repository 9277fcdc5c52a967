import CourseCore
import CourseEngine

extension Role {
  static let schema = Schema.choice(
    allCases.filter(\.isGiven).map(\.rawValue),
    "a role that is given"
  )
}

extension GivenRole {
  var message: JSONValue {
    .object(present: [
      "role": .string(role.rawValue),
      "settlements": .array(settlements.map(\.json)),
      "signing": signing?.message,
    ])
  }

  static let schema = Schema.object([
    "role": .named("Role"),
    "settlements": .list(.named("Code"), most: 1_000),
    "signing?": .named("Signing"),
  ])

  init(message: JSONValue) throws {
    self.init(
      role: try message.choice("role"),
      settlements: try message.list("settlements"),
      signing: try SigningTerms.read(from: message)
    )
  }
}

extension StaffView {
  var message: JSONValue {
    .object(present: [
      "person": person.json,
      "fullName": .string(fullName),
      "callName": callName.map { .string($0) },
      "login": login.map { .string($0.text) },
      "roles": .array(roles.map(\.message)),
      "rights": .strings(rights.map(\.rawValue)),
    ])
  }

  static let schema = Schema.object([
    "person": .named("Code"), "fullName": .text(), "callName?": .text(),
    "login?": .text("absent where the person cannot sign in as staff yet"),
    "roles": .list(.named("GivenRole")),
    "rights": .list(.choice(Right.allCases.map(\.rawValue))),
  ])
}

extension NamedSignIn {
  var message: JSONValue {
    .object(present: [
      "person": signIn.person.json,
      "fullName": fullName.map { .string($0) },
      "device": .string(signIn.device),
      "at": .integer(Int(signIn.at.milliseconds)),
      "dateTrusted": .bool(signIn.isDateTrusted),
      "worked": .bool(signIn.worked),
    ])
  }

  static let schema = Schema.object([
    "person": .named("Code"), "fullName?": .text("absent once the entry is erased"),
    "device": .text("the name of a registered kiosk; empty for any other"),
    "at": .whole("milliseconds since 1970 in UTC"), "dateTrusted": .truth(),
    "worked": .truth("the passphrase was right"),
  ])
}

extension Appointee {
  static let schema = Schema.object([
    "fullName": .text(most: 400), "callName?": .text(most: 400),
    "roles": .list(.named("GivenRole"), most: Role.allCases.count),
    "login": .text(most: 100), "passphrase": .text(most: 1_000),
  ])

  init(message: JSONValue) throws {
    let roles = try message.member("roles") { roles throws(ShapeError) in try roles.asArray() }
    self.init(
      fullName: try message.string("fullName"),
      callName: try message.optionalString("callName"),
      roles: try roles.map { try GivenRole(message: $0) },
      login: try message.string("login"),
      passphrase: try message.string("passphrase")
    )
  }
}
