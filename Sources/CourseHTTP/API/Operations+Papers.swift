import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  private static let paper = Parameter.path("paper", .named("Code"), "The code of a paper.")
  private static let passphrase = Schema.text("of the key, where it has one", most: 1_000)
  private static let conflicts: [ProblemKind] = [.registerElsewhere, .registerNotOpen, .cannotSign]

  static let paperOperations: [Operation] = [
    Operation(
      id: "checkPapers",
      method: .post,
      path: "/papers/checks",
      summary: "Notes that an officer found what shows a completion in order",
      needsSignIn: true,
      right: .checkPapers,
      body: .object([
        "target": .named("PaperTarget"), "learners": .list(CheckedLearner.schema, most: 500),
      ]),
      reply: .nothing("Noted of all of them."),
      problems: [.notFound],
      handle: { call in
        let learners = try call.body.member("learners") { list throws(ShapeError) in
          try list.asArray()
        }
        try await call.engine.check(
          try call.signedIn(),
          try call.bodyTarget(),
          of: try learners.map { try CheckedLearner(message: $0) }
        )
        return .nothing
      }
    ),
    Operation(
      id: "issuePapers",
      method: .post,
      path: "/papers",
      summary: "Issues papers: number, signature and record of each, all of them or none",
      needsSignIn: true,
      right: .issuePapers,
      body: .object([
        "target": .named("PaperTarget"), "learners": .list(.named("Code"), most: 1_000),
        "passphrase?": passphrase,
      ]),
      reply: .created(
        .object(["papers": .list(.named("Code"))]),
        "Their codes, in the order of the learners."
      ),
      problems: conflicts + [.notFound],
      handle: { call in
        let learners: [PersonID] = try call.body.list("learners")
        let passphrase = try call.body.optionalString("passphrase")
        let (token, target) = (try call.signedIn(), try call.bodyTarget())
        let papers = try await call.signIns.enter {
          try await call.engine.issue(token, target, to: learners, passphrase: passphrase)
        }
        return Reply(["papers": .array(papers.map(\.json))], status: .created)
      }
    ),
    Operation(
      id: "reissuePaper",
      method: .post,
      path: "/papers/{paper}/reissue",
      summary: "Issues another paper in the place of one",
      needsSignIn: true,
      right: .issuePapers,
      parameters: [paper],
      body: .object([
        "reason": .choice(ReissueReason.allCases.map(\.rawValue)), "passphrase?": passphrase,
      ]),
      reply: .created(.object(["paper": .named("Code")]), "The code of the new one."),
      problems: conflicts,
      handle: { call in
        let reason: ReissueReason = try call.body.choice("reason")
        let passphrase = try call.body.optionalString("passphrase")
        let (token, old) = (try call.signedIn(), try call.paper())
        let paper = try await call.signIns.enter {
          try await call.engine.reissue(token, old, reason, passphrase: passphrase)
        }
        return Reply(["paper": paper.json], status: .created)
      }
    ),
    Operation(
      id: "revokePaper",
      method: .post,
      path: "/papers/{paper}/revocation",
      summary: "Revokes a paper, by two people",
      needsSignIn: true,
      right: .endPapers,
      parameters: [paper],
      body: .object([
        "reason": .choice(RevocationReason.allCases.map(\.rawValue)),
        "decision?": .text("its number, such as 07/QĐ-UBND", most: 50),
        "second": Witness.schema,
      ]),
      reply: .nothing("It holds no longer."),
      problems: conflicts + [.wrongLogin, .slowDown, .tooManySessions],
      handle: { call in
        let reason: RevocationReason = try call.body.choice("reason")
        let (token, paper) = (try call.signedIn(), try call.paper())
        let decision = try call.decision()
        let witness = try await call.witness()
        try await call.signIns.enter {
          try await call.engine.revoke(token, paper, reason, decision: decision, with: witness)
        }
        return .nothing
      }
    ),
    Operation(
      id: "voidPaper",
      method: .post,
      path: "/papers/{paper}/voiding",
      summary: "Notes that a number was spoiled: it stays, and no paper holds under it",
      needsSignIn: true,
      right: .endPapers,
      parameters: [paper],
      body: .object(["reason": .choice(VoidReason.allCases.map(\.rawValue))]),
      reply: .nothing("It holds no longer."),
      problems: conflicts,
      handle: { call in
        let reason: VoidReason = try call.body.choice("reason")
        try await call.engine.void(try call.signedIn(), try call.paper(), reason)
        return .nothing
      }
    ),
    Operation(
      id: "handPaper",
      method: .put,
      path: "/papers/{paper}/hand-over",
      summary: "Notes who took a paper from the desk",
      needsSignIn: true,
      right: .handPapers,
      parameters: [paper],
      body: .object(["recipient": .choice(PaperRecipient.allCases.map(\.rawValue))]),
      reply: .nothing("Noted."),
      handle: { call in
        let recipient: PaperRecipient = try call.body.choice("recipient")
        try await call.engine.hand(try call.signedIn(), try call.paper(), to: recipient)
        return .nothing
      }
    ),
  ]
}

extension Witness {
  static let schema = Schema.object([
    "login": .text(most: 100), "passphrase": .text(most: 1_000),
  ])
}

extension Call {
  /// The second of two people, out of the body.
  func witness() async throws -> Witness {
    let second = try body.member("second") { $0 }
    return Witness(
      login: try second.string("login"),
      passphrase: try second.string("passphrase"),
      on: try await device()
    )
  }

  fileprivate func paper() throws -> PaperID {
    guard let id = PaperID(hex: try path("paper")) else { throw Problem(.notFound) }
    return id
  }

  fileprivate func bodyTarget() throws -> PaperTarget {
    try body.member("target") { target throws(ShapeError) in try PaperTarget(message: target) }
  }

  fileprivate func decision() throws -> PaperNumber? {
    try body.optionalString("decision").map { text in
      guard let number = PaperNumber(text.tidied) else {
        throw EngineError.refused([Refused("decision", .paperText)])
      }
      return number
    }
  }
}
