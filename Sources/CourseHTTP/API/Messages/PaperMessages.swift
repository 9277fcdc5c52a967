import CourseCore
import CourseEngine

extension ReadyLearner {
  var message: JSONValue {
    .object(present: [
      "person": view.message, "version": .string(completion.completion.judged.version),
      "judgedDay": completion.completion.shown.on.day.json,
      "account": completion.account.message, "observers": CompletionView.names(observers),
      "inDoubt": .bool(completion.isInDoubt), "dayUnknown": .bool(completion.hasUnknownDay),
      "checked": .bool(completion.isChecked), "checkedBy": completion.check?.by?.json,
      "own": .bool(isOwn),
    ])
  }

  static let schema = Schema.object([
    "person": .named("Person"), "version": .text("that was judged"),
    "judgedDay": .day("of the judgement"), "account": .named("CompletionAccount"),
    "observers": CompletionView.observersSchema,
    "inDoubt": .truth("what the judgement rests on counts no longer"),
    "dayUnknown": .truth("the date is to be confirmed first"),
    "checked": .truth("an officer has seen all that counts now"), "checkedBy?": .named("Code"),
    "own": .truth("whoever asks has observed the learner, or is the learner"),
  ])
}

extension CheckedLearner {
  static let schema = Schema.object([
    "person": .named("Code"),
    "born?": .text("1958, 1958-03 or 1958-03-12", most: 10),
    "lastDigits?": .text("of the citizen's number, with the consent to it", most: 20),
  ])

  init(message: JSONValue) throws {
    let born = try message.optionalString("born").map { text in
      guard let born = BirthDate(text) else {
        throw EngineError.refused([Refused("born", .date)])
      }
      return born
    }
    self.init(
      try message.member("person"),
      born: born,
      lastDigits: try message.optionalString("lastDigits")
    )
  }
}

extension PaperRow {
  var message: JSONValue {
    .object(present: [
      "paper": id.json, "number": .string(issued.number.description), "dated": issued.dated.json,
      "target": issued.judged.target.message, "version": .string(issued.judged.version),
      "holds": .bool(holds), "end": end.map { .string($0.end.name) }, "endDay": end?.day.json,
      "reason": endReason.map { .string($0) }, "replacedBy": replacedBy?.json,
      "replaced": replaced?.json, "handedDay": handed?.day.json,
      "recipient": handed.map { .string($0.recipient.rawValue) },
    ])
  }

  static let members: [(String, Schema)] = [
    ("paper", .named("Code")), ("number", .text("with its symbol")), ("dated", .day("it bears")),
    ("target", .named("PaperTarget")), ("version", .text()), ("holds", .truth()),
    ("end?", .choice(PaperEnd.allCases.map(\.name))), ("endDay?", .day("since when")),
    ("reason?", .text("a code")), ("replacedBy?", .named("Code")), ("replaced?", .named("Code")),
    ("handedDay?", .day("of the hand-over")),
    ("recipient?", .choice(PaperRecipient.allCases.map(\.rawValue))),
  ]
}

extension PaperEnd {
  fileprivate var name: String {
    switch self {
    case .withdrawn: "withdrawn"
    case .voided: "voided"
    case .replaced: "replaced"
    }
  }
}

extension RegisterRow {
  var message: JSONValue {
    guard let facts = entry?.facts else { return paper.message }
    return paper.message.with([
      "fullName": .string(facts.holder.fullName), "home": .string(facts.holder.home),
      "born": facts.holder.born.map { .string($0.printed) },
      "title": .string(facts.achievement.title), "signer": .string(facts.signer.name),
      "signerTitles": .strings(facts.signer.titles),
      "checkCode": .string(facts.checkCode.description),
      "symbol": entry.map { .string($0.symbol) }, "badge": entry.map { .string($0.badge) },
    ])
  }

  static let schema = Schema.object(
    merging: PaperRow.members,
    with: [
      ("fullName?", .text("absent where the rows lie at another station")), ("home?", .text()),
      ("born?", .text("as printed")), ("title?", .text()), ("signer?", .text()),
      ("signerTitles?", .list(.text())), ("checkCode?", .text()),
      ("symbol?", .text("of the QR code")), ("badge?", .text("the Open Badges file")),
    ]
  )
}

extension JSONValue {
  /// An object with further members, of which those that are `nil` are left out.
  fileprivate func with(_ members: KeyValuePairs<String, JSONValue?>) -> Self {
    guard case .object(var all) = self else { return self }
    for (name, value) in members { if let value { all[name] = value } }
    return .object(all)
  }
}

extension SigningTerms {
  static let schema = Schema.object([
    "capacity": .choice(SignatureBlock.Capacity.allCases.map(\.rawValue)),
    "collective?": .truth("signs for the whole committee (TM.)"),
    "post?": .text("of who signs by order or delegation, in capitals", most: 120),
    "from": .day("the first"), "through?": .day("the last"),
  ])

  var message: JSONValue {
    .object(present: [
      "capacity": .string(block.capacity.rawValue),
      "collective": block.isForCollective ? true : nil,
      "post": block.post.map { .string($0) }, "from": from.json, "through": through?.json,
    ])
  }

  /// Reads the member `signing` of a role, which may be absent.
  static func read(from message: JSONValue) throws -> Self? {
    try message["signing"].map { try Self(message: $0) }
  }

  private init(message: JSONValue) throws {
    let block = SignatureBlock(
      try message.choice("capacity"),
      isForCollective: try message.flag("collective"),
      post: try message.optionalString("post")?.tidied
    )
    guard let block else { throw EngineError.refused([Refused("signing", .signature)]) }
    guard let from = try message.day("from"),
      let terms = Self(block, from: from, through: try message.day("through"))
    else { throw EngineError.refused([Refused("signing", .signerDates)]) }
    self = terms
  }
}
