import CourseCore

/// The facts of a paper as an Open Badges 3.0 credential.
///
/// It carries the text of the paper's symbol as evidence, and every other field follows from that:
/// reading a badge is reading the paper in it, and asking whether the rest is what it should be.
struct Badge {
  let facts: PaperFacts
  let symbol: String

  /// What the evidence is called that holds the symbol.
  private static let genre = "HV1"

  var json: JSONValue {
    let subject = "\(id)#holder"
    return .object(present: [
      "@context": [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
      ],
      "type": ["VerifiableCredential", "OpenBadgeCredential"],
      "id": .string(id),
      "jti": .string(id),
      "name": .string(facts.achievement.title),
      "iss": .string(facts.issuer.address),
      "issuer": [
        "id": .string(facts.issuer.address), "type": ["Profile"],
        "name": .string(facts.letterhead.name),
      ],
      "validFrom": .string(facts.issued.start.text),
      "nbf": .integer(facts.issued.start.seconds),
      "validUntil": facts.expires.map { .string($0.end.text) },
      "exp": facts.expires.map { .integer($0.end.seconds) },
      "sub": .string(subject),
      "credentialSubject": .object(present: [
        "id": .string(subject), "type": ["AchievementSubject"], "achievement": achievement,
        "identifier": [
          [
            "type": "IdentityObject", "hashed": false, "identityType": "name",
            "identityHash": .string(facts.holder.fullName),
          ]
        ],
        "result": result.map { [$0] },
      ]),
      "credentialStatus": status,
      "evidence": [
        [
          "type": ["Evidence"], "name": .string(facts.number.description),
          "genre": .string(Self.genre), "narrative": .string(symbol),
        ]
      ],
    ])
  }

  /// Reads the paper inside a credential, which must be in canonical form and say nothing else than
  /// the paper.
  init(_ token: CompactToken) throws(PaperFault) {
    guard case .array(let evidence)? = token.payload["evidence"], evidence.count == 1,
      let symbol = try? evidence[0].string("narrative")
    else { throw PaperFault(token.payload.canonicalBytes == token.body ? .notOurs : .misshapen) }
    self.init(facts: try SealedPaper(text: symbol).facts, symbol: symbol)
    guard json.canonicalBytes != token.body else { return }
    throw PaperFault(
      token.payload.canonicalBytes == token.body ? .contradiction : .misshapen
    )
  }

  init(facts: PaperFacts, symbol: String) {
    self.facts = facts
    self.symbol = symbol
  }

  private var id: String { "urn:uuid:\(facts.id.uuid)" }

  private var status: JSONValue {
    let list = facts.status.address(of: facts.issuer)
    return [
      "id": .string("\(list)#\(facts.status.index)"), "type": "BitstringStatusListEntry",
      "statusPurpose": "revocation", "statusListIndex": .string(String(facts.status.index)),
      "statusListCredential": .string(list),
    ]
  }
}

extension Badge {
  private var achievement: JSONValue {
    let name = facts.achievement
    return .object(present: [
      "id": .string("\(facts.issuer.address)/achievements/\(name.code)/\(name.version)"),
      "type": ["Achievement"],
      "achievementType": .string(name.kind == .course ? "Course" : "Award"),
      "humanCode": .string(name.code), "version": .string(name.version), "inLanguage": "vi",
      "name": .string(name.title), "description": .string(name.title),
      "criteria": ["narrative": .string("\(facts.policy.title) (\(facts.policy.version))")],
      "resultDescription": description.map { [$0] },
    ])
  }

  private var resultID: String { "\(id)#result" }

  private var description: JSONValue? {
    facts.test.map { test in
      [
        "id": .string(resultID), "type": ["ResultDescription"], "name": "Kiểm tra kiến thức",
        "resultType": "RawScore", "valueMin": "0", "valueMax": .string(String(test.available)),
        "requiredValue": .string(String(test.required)),
      ]
    }
  }

  private var result: JSONValue? {
    facts.test.map { test in
      [
        "type": ["Result"], "resultDescription": .string(resultID),
        "value": .string(String(test.earned)),
      ]
    }
  }
}

extension PaperFacts.TestResult {
  /// The least number of points that reaches the pass mark.
  fileprivate var required: Int { (passMark * available + 99) / 100 }
}

extension Timestamp {
  /// As the standards of the web write it: `2026-02-04T17:00:00Z`.
  var text: String {
    // Days are counted in Viet Nam, seven hours ahead.
    let day = CalendarDay(self + (.zero - .hours(7)))
    let rest = (seconds % 86_400 + 86_400) % 86_400
    let parts = [rest / 3_600, rest / 60 % 60, rest % 60]
    return "\(day)T" + parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":") + "Z"
  }
}
