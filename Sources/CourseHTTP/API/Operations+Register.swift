import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  private static let year = Parameter.path(
    "year",
    .whole(least: 1, most: 9_999),
    "The year of the papers."
  )
  private static let conflicts: [ProblemKind] = [.registerElsewhere, .registerNotOpen, .cannotSign]

  static let registerOperations: [Operation] = [
    Operation(
      id: "register",
      method: .get,
      path: "/register/{year}",
      summary: "Lists the papers of a year in the order of their numbers",
      needsSignIn: true,
      right: .seeRegister,
      parameters: [year, Page.parameter],
      reply: ReplyDescription(
        .object(["rows": Page.schema(of: "RegisterRow"), "closing": .text()]),
        "A page, and what closes the book of the year."
      ),
      problems: [.registerNotOpen],
      handle: { call in
        let view = try await call.engine.register(
          try call.signedIn(),
          of: try call.pathNumber("year"),
          in: try await call.language(),
          call.stretch
        )
        return Reply([
          "rows": Page.message(of: view.rows, for: call, \.message),
          "closing": .string(view.closing),
        ])
      }
    ),
    Operation(
      id: "openRegister",
      method: .post,
      path: "/register",
      summary: "Opens the register at this machine, which alone gives numbers from then on",
      needsSignIn: true,
      right: .moveRegister,
      body: .object(["machine": .text("what people call this machine", most: 200)]),
      reply: .nothing("It is open."),
      problems: [.cannotSign],
      handle: { call in
        let machine = try call.body.string("machine")
        try await call.engine.openRegister(try call.signedIn(), at: machine)
        return .nothing
      }
    ),
    Operation(
      id: "moveRegister",
      method: .post,
      path: "/register/move",
      summary: "Hands the register over to another machine, by two people",
      needsSignIn: true,
      right: .moveRegister,
      body: .object([
        "station": .named("Code"), "machine": .text("what people call it", most: 200),
        "second": Witness.schema,
      ]),
      reply: .nothing("This machine gives no number any more."),
      problems: conflicts + [.wrongLogin, .slowDown, .tooManySessions],
      handle: { call in
        let station: StationID = try call.body.member("station")
        let machine = try call.body.string("machine")
        let token = try call.signedIn()
        let witness = try await call.witness()
        try await call.signIns.enter {
          try await call.engine.moveRegister(token, to: station, at: machine, with: witness)
        }
        return .nothing
      }
    ),
    Operation(
      id: "signStatusLists",
      method: .post,
      path: "/register/lists",
      summary: "Signs what holds now of all papers, for other centres to check them by",
      needsSignIn: true,
      right: .endPapers,
      body: .object(["passphrase?": .text("of the key, where it has one", most: 1_000)]),
      reply: ReplyDescription(
        .object([
          "lists": .list(
            .object([
              "text": .text("for a file or a QR code"),
              "credential": .text("for other verifiers of badges"),
            ])
          )
        ]),
        "Every list, under a version greater than ever before."
      ),
      problems: conflicts,
      handle: { call in
        let passphrase = try call.body.optionalString("passphrase")
        let token = try call.signedIn()
        let lists = try await call.signIns.enter {
          try await call.engine.signStatusLists(token, passphrase: passphrase)
        }
        return Reply([
          "lists": .array(
            lists.map { ["text": .string($0.text), "credential": .string($0.credential)] }
          )
        ])
      }
    ),
    Operation(
      id: "confirmDate",
      method: .post,
      path: "/clock",
      summary: "Notes the date and time that a person reads off another clock",
      needsSignIn: true,
      right: .confirmDate,
      body: .object(["now": .whole("milliseconds since 1970", least: 0, most: 253_402_300_799_000)]
      ),
      reply: .nothing("Dates are reckoned by it from now on."),
      handle: { call in
        let now = Timestamp(milliseconds: Int64(try call.body.integer("now")))
        try await call.engine.confirmDate(try call.signedIn(), now)
        return .nothing
      }
    ),
  ]
}
