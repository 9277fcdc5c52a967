import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  private static let classToken = Parameter.header(
    HTTPField.Name.openClass.rawName,
    .text(most: 64),
    "The token of the class that is open on this machine."
  )
  private static let openClass = Parameter.path(
    "class",
    .named("Code"),
    "The code of an open class."
  )
  private static let member = Parameter.path(
    "member",
    .text("as the list of the class says", pattern: "^[0-9a-f]{16}$"),
    "A learner of the class."
  )

  /// What a tutor does.
  static let openClassOperations: [Operation] = [
    Operation(
      id: "openClasses",
      method: .get,
      path: "/open-classes",
      summary: "Lists the classes within reach that are open on some machine",
      needsSignIn: true,
      right: .holdSessions,
      parameters: [Page.parameter],
      reply: ReplyDescription(Page.schema(of: "OpenClass"), "A page."),
      handle: { call in
        let list = try await call.engine.openClasses(try call.signedIn())
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "openClass",
      method: .post,
      path: "/open-classes",
      summary: "Opens a class: whoever shows its token sees the names of its learners",
      needsSignIn: true,
      right: .holdSessions,
      body: .object(["settlement": .named("Code"), "session?": .named("Code")]),
      reply: ReplyDescription(
        .created,
        .message(
          .object([
            "class": .named("Code"), "token": .text("to be sent as Hocvu-Class for six hours"),
          ])
        ),
        "Open."
      ),
      problems: [.notFound],
      handle: { call in
        let opened = try await call.engine.openClass(
          try call.signedIn(),
          in: try call.body.member("settlement"),
          showing: try call.body.optional("session")
        )
        return Reply(
          ["class": opened.id.json, "token": .string(opened.token.text)],
          status: .created
        )
      }
    ),
    Operation(
      id: "closeClass",
      method: .delete,
      path: "/open-classes/{class}",
      summary: "Closes a class: its names are shown nowhere any more",
      needsSignIn: true,
      right: .holdSessions,
      parameters: [openClass],
      reply: ReplyDescription(.noContent, .nothing, "Closed."),
      handle: { call in
        try await call.engine.closeClass(try call.signedIn(), try call.openClass())
        return .nothing
      }
    ),
    Operation(
      id: "liveClass",
      method: .get,
      path: "/open-classes/{class}/learners",
      summary: "Lists who of a class is signed in, where, and who asks for the tutor",
      needsSignIn: true,
      right: .holdSessions,
      parameters: [openClass, Page.parameter],
      reply: ReplyDescription(Page.schema(of: "LiveLearner"), "A page."),
      handle: { call in
        let list = try await call.engine.liveClass(
          try call.signedIn(),
          try call.openClass(),
          in: try await call.language()
        )
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "lowerHand",
      method: .delete,
      path: "/people/{person}/hand",
      summary: "Takes down the hand of a learner whom the tutor has gone to",
      needsSignIn: true,
      right: .holdSessions,
      parameters: [person],
      reply: ReplyDescription(.noContent, .nothing, "It is down."),
      handle: { call in
        try await call.engine.lowerHand(try call.signedIn(), of: try call.person())
        return .nothing
      }
    ),
  ]

  /// What a machine does on which a class is open.
  static let inClassOperations: [Operation] = [
    Operation(
      id: "classMembers",
      method: .get,
      path: "/open-class/members",
      summary: "Lists the learners of the class that is open on this machine",
      needsSignIn: false,
      parameters: [classToken, Page.parameter],
      reply: ReplyDescription(Page.schema(of: "ClassMember"), "A page."),
      problems: [.notFound],
      handle: { call in
        let list = try await call.engine.members(of: try call.classToken())
        return Reply(Page.message(of: list, for: call, \.message))
      }
    ),
    Operation(
      id: "memberPictures",
      method: .get,
      path: "/open-class/members/{member}/pictures",
      summary: "Lists the pictures that a learner picks the own one out of",
      needsSignIn: false,
      parameters: [classToken, member, Page.parameter],
      reply: ReplyDescription(
        Page.schema(of: .object(["picture": .named("LearnerPicture"), "name": .text()])),
        "A page."
      ),
      handle: { call in
        let (token, member) = (try call.classToken(), try call.path("member"))
        let language = try await call.language()
        let offered = try await call.engine.pictures(for: member, of: token).offered
        return Reply(
          Page.message(of: offered, for: call) { picture in
            [
              "picture": .string(picture.rawValue), "name": .string(picture.name(in: language)),
            ]
          }
        )
      }
    ),
    Operation(
      id: "signInByName",
      method: .post,
      path: "/open-class/members/{member}/sessions",
      summary: "Signs a learner of the class in by picture and PIN",
      needsSignIn: false,
      parameters: [classToken, kioskToken, member],
      body: .object(["picture": .named("LearnerPicture"), "pin": .text(most: 40)]),
      reply: ReplyDescription(
        .created,
        .message(
          .object(["token": .text("to be sent as a bearer token"), "learner": .named("Learner")])
        ),
        "Signed in."
      ),
      problems: [.wrongCardOrPIN, .slowDown, .tooManySessions],
      handle: { call in
        let (token, member) = (try call.classToken(), try call.path("member"))
        let picture: LearnerPicture = try call.body.choice("picture")
        let pin = try call.body.string("pin")
        let device = try await call.device()
        let signedIn = try await call.signIns.enter {
          try await call.engine.signIn(
            member,
            of: token,
            picture: picture,
            pin: pin,
            on: device
          )
        }
        return Reply(
          ["token": .string(signedIn.token.text), "learner": signedIn.learner.message],
          status: .created
        )
      }
    ),
    Operation(
      id: "raiseHand",
      method: .put,
      path: "/me/hand",
      summary: "Asks for the tutor, or no more",
      needsSignIn: true,
      body: .object(["raised": .truth()]),
      reply: ReplyDescription(.noContent, .nothing, "The tutor sees it."),
      handle: { call in
        try await call.engine.raiseHand(try call.signedIn(), try call.body.flag("raised"))
        return .nothing
      }
    ),
  ]
}

extension HTTPField.Name {
  /// The token of the class that is open on a machine.
  static let openClass: Self = {
    guard let name = Self("Hocvu-Class") else { preconditionFailure("a valid field name") }
    return name
  }()
}

extension Call {
  fileprivate func openClass() throws -> Code128 {
    guard let id = Code128(hex: try path("class")) else { throw Problem(.notFound) }
    return id
  }

  /// - Throws: `EngineError.notFound` as for a class that is closed.
  fileprivate func classToken() throws -> ClassToken {
    guard let token = headers.text(of: .openClass).flatMap({ ClassToken($0) }) else {
      throw EngineError.notFound(.openClass, id: "")
    }
    return token
  }
}
