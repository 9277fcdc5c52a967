import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  static let kioskToken = Parameter.header(
    HTTPField.Name.kiosk.rawName,
    .text(most: 64),
    "The token of the kiosk, where this is one."
  )

  static let sessionOperations: [Operation] = [
    Operation(
      id: "signIn",
      method: .post,
      path: "/sessions",
      summary: "Signs a learner in by card and PIN",
      needsSignIn: false,
      parameters: [kioskToken],
      body: .object(["card": .text("as printed on the card", most: 40), "pin": .text(most: 40)]),
      reply: ReplyDescription(
        .created,
        .message(
          .object(["token": .text("to be sent as a bearer token"), "learner": .named("Learner")])
        ),
        "Signed in."
      ),
      problems: [.wrongCardOrPIN, .slowDown, .tooManySessions],
      handle: { call in
        let card = try call.body.string("card")
        let pin = try call.body.string("pin")
        let device = try await call.device()
        let signedIn = try await call.signIns.enter {
          try await call.engine.signIn(card: card, pin: pin, on: device)
        }
        return Reply(
          ["token": .string(signedIn.token.text), "learner": signedIn.learner.message],
          status: .created
        )
      }
    ),
    Operation(
      id: "signOut",
      method: .delete,
      path: "/sessions",
      summary: "Ends the sign-in whose token the request shows",
      needsSignIn: true,
      reply: ReplyDescription(
        .noContent,
        .nothing,
        "Signed out; so it was if it had ended before."
      ),
      handle: { call in
        try await call.engine.signOut(try call.signedIn())
        return .nothing
      }
    ),
  ]
}
