import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  static let person = Parameter.path("person", .named("Code"), "The code of a person.")
  private static let role = Parameter.path("role", .named("Role"), "A role that is given.")

  static let staffOperations: [Operation] = [
    Operation(
      id: "signInStaff",
      method: .post,
      path: "/sessions/staff",
      summary: "Signs somebody of the staff in by a login or the card, and the passphrase",
      needsSignIn: false,
      parameters: [kioskToken],
      body: .object(["login": .text(most: 100), "passphrase": .text(most: 1_000)]),
      reply: ReplyDescription(
        .created,
        .message(
          .object(["token": .text("to be sent as a bearer token"), "learner": .named("Learner")])
        ),
        "Signed in."
      ),
      problems: [.wrongLogin, .slowDown, .tooManySessions],
      handle: { call in
        let login = try call.body.string("login")
        let passphrase = try call.body.string("passphrase")
        let device = try await call.device()
        let signedIn = try await call.signIns.enter {
          try await call.engine.signInStaff(login, passphrase: passphrase, on: device)
        }
        return Reply(
          ["token": .string(signedIn.token.text), "learner": signedIn.learner.message],
          status: .created
        )
      }
    ),
    Operation(
      id: "myRoles",
      method: .get,
      path: "/me/roles",
      summary: "Says who of the staff is signed in, and what the person may do",
      needsSignIn: true,
      right: .seeOwnRoles,
      reply: ReplyDescription(.named("Staff"), "The person."),
      handle: { call in Reply(try await call.engine.myRoles(try call.signedIn()).message) }
    ),
    Operation(
      id: "changePassphrase",
      method: .put,
      path: "/me/passphrase",
      summary: "Changes the passphrase of who is signed in",
      needsSignIn: true,
      right: .seeOwnRoles,
      parameters: [kioskToken],
      body: .object(["old": .text(most: 1_000), "new": .text(most: 1_000)]),
      reply: .nothing("The new one is in force."),
      problems: [.wrongLogin, .slowDown, .tooManySessions],
      handle: { call in
        let (old, new) = (try call.body.string("old"), try call.body.string("new"))
        let (token, device) = (try call.signedIn(), try await call.device())
        try await call.signIns.enter {
          try await call.engine.changePassphrase(token, from: old, to: new, on: device)
        }
        return .nothing
      }
    ),
    Operation(
      id: "staff",
      method: .get,
      path: "/staff",
      summary: "Lists everybody who holds a role, by name",
      needsSignIn: true,
      right: .giveRoles,
      parameters: [Page.parameter],
      reply: ReplyDescription(Page.schema(of: "Staff"), "A page."),
      handle: { call in
        let list = try await call.engine.staff(try call.signedIn())
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "staffSignIns",
      method: .get,
      path: "/staff/sign-ins",
      summary: "Lists who of the staff signed in or tried to, the latest first",
      needsSignIn: true,
      right: .giveRoles,
      parameters: [Page.parameter],
      reply: ReplyDescription(Page.schema(of: NamedSignIn.schema), "A page."),
      handle: { call in
        let list = try await call.engine.staffSignIns(try call.signedIn())
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "appoint",
      method: .post,
      path: "/staff",
      summary: "Takes in somebody of the staff, with roles and a way to sign in",
      needsSignIn: true,
      right: .giveRoles,
      body: Appointee.schema,
      reply: .created(.named("Staff"), "The person."),
      handle: { call in
        let appointee = try Appointee(message: call.body)
        let token = try call.signedIn()
        let view = try await call.signIns.enter {
          try await call.engine.appoint(token, appointee)
        }
        return Reply(view.message, status: .created)
      }
    ),
    Operation(
      id: "setLogin",
      method: .put,
      path: "/staff/{person}/login",
      summary: "Gives a person a login and a passphrase, or others when they were forgotten",
      needsSignIn: true,
      right: .giveRoles,
      parameters: [person],
      body: .object(["login": .text(most: 100), "passphrase": .text(most: 1_000)]),
      reply: .nothing("They are in force."),
      handle: { call in
        let person = try call.person()
        let login = try call.body.string("login")
        let passphrase = try call.body.string("passphrase")
        let token = try call.signedIn()
        try await call.signIns.enter {
          try await call.engine.setLogin(token, of: person, login: login, passphrase: passphrase)
        }
        return .nothing
      }
    ),
    Operation(
      id: "giveRole",
      method: .put,
      path: "/staff/{person}/roles/{role}",
      summary: "Gives a person a role, or other settlements or terms to one that the person has",
      needsSignIn: true,
      right: .giveRoles,
      parameters: [person, role],
      body: .object([
        "settlements?": .list(.named("Code"), most: 1_000), "signing?": .named("Signing"),
      ]),
      reply: ReplyDescription(.named("Staff"), "The person with all roles."),
      handle: { call in
        let role = GivenRole(
          role: try call.role(),
          settlements: try call.body.list("settlements"),
          signing: try SigningTerms.read(from: call.body)
        )
        let view = try await call.engine.give(try call.signedIn(), role, to: try call.person())
        return Reply(view.message)
      }
    ),
    Operation(
      id: "endRole",
      method: .delete,
      path: "/staff/{person}/roles/{role}",
      summary: "Ends a role of a person",
      needsSignIn: true,
      right: .giveRoles,
      parameters: [person, role],
      reply: .nothing("Ended; so it was if it had before."),
      handle: { call in
        try await call.engine.end(try call.signedIn(), try call.role(), of: try call.person())
        return .nothing
      }
    ),
  ]
}

extension Call {
  func person() throws -> PersonID {
    guard let id = PersonID(hex: try path("person")) else { throw Problem(.notFound) }
    return id
  }

  func role() throws -> Role {
    guard let role = Role(rawValue: try path("role")) else { throw Problem(.notFound) }
    return role
  }
}
