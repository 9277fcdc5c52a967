import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  /// Checking asks nobody for a sign-in: whoever holds a paper may see all that was signed on it.
  static let verificationOperations: [Operation] = [
    Operation(
      id: "verifyPapers",
      method: .post,
      path: "/papers/verifications",
      summary: "Checks papers by a text, or by a photo, scan or PDF file; nothing is kept of it",
      needsSignIn: false,
      body: .either([
        .object(["text": .text("of a symbol or a badge", most: 131_072)]),
        .object([
          "file": .text("in Base64 for addresses, without padding", most: longestFile)
        ]),
      ]),
      bodyBytes: longestFile + 4_096,
      reply: ReplyDescription(
        .object(["papers": .list(PaperCheck.schema)]),
        "What checking each of them came to."
      ),
      problems: [.busy, .refused],
      handle: { call in
        let language = call.preferredLanguage ?? .vietnamese
        let checks: [PaperCheck]
        if let text = try call.body.optionalString("text") {
          checks = [try await call.engine.checkPaper(text)]
        } else {
          guard let file = Base64URL.bytes(try call.body.string("file")) else {
            throw EngineError.refused([Refused("file", .pictureUnreadable)])
          }
          checks = try await call.engine.checkPapers(in: file)
        }
        return Reply(["papers": .array(checks.map { $0.message(in: language) })])
      }
    )
  ]

  private static let longestFile = (PictureKind.longest * 4 + 2) / 3
}

extension PaperCheck {
  static let schema = Schema.object([
    "verdict": .choice(PaperVerdict.names), "words": .text("the verdict as people are told it"),
    "since?": .day("on which it ceased to hold, or up to which it held"),
    "lines?": .list(.object(["name": .text(), "value": .text()])),
  ])

  fileprivate func message(in language: Language) -> JSONValue {
    .object(present: [
      "verdict": .string(verdict.name),
      "words": .string(VerdictWords.text(verdict, in: language)),
      "since": verdict.since?.json,
      "lines": facts.map { facts in
        .array(
          PaperFactWords.of(language).lines(of: facts).map { line in
            ["name": .string(line.name), "value": .string(line.value)]
          }
        )
      },
    ])
  }
}

extension PaperVerdict {
  fileprivate static let names = [
    "valid", "revoked", "replaced", "expired", "status-unknown", "unknown-key", "altered",
  ]

  fileprivate var name: String {
    switch self {
    case .valid: "valid"
    case .revoked: "revoked"
    case .replaced: "replaced"
    case .expired: "expired"
    case .statusUnknown: "status-unknown"
    case .unknownKey: "unknown-key"
    case .altered: "altered"
    }
  }

  /// The day that the verdict is about; `nil` where it is about none, or where it holds.
  fileprivate var since: CalendarDay? {
    switch self {
    case .revoked(let day), .replaced(let day), .expired(let day): day
    case .valid, .statusUnknown, .unknownKey, .altered: nil
    }
  }
}
