/// Why signed bytes are not those of a paper or a list.
package enum ClaimError: Error, Hashable, Sendable {
  /// The claim with this number is missing or not of its shape.
  case claim(Int)

  /// The private claim with this number is missing or not of its shape.
  case fact(Int)

  /// It was made by a later version of the program.
  case newerVersion
}

/// The numbers of the claims of a CBOR Web Token (RFC 8392) that papers and lists have.
enum ClaimKey {
  static let issuer = 1
  static let subject = 2
  static let expires = 4
  static let issued = 6
  static let id = 7
  static let facts = -65_537
  static let listVersion = -65_539
  static let endedPapers = -65_540
  static let timeToLive = 65_534
  static let statusList = 65_533
  static let status = 65_535
}

/// The numbers of the facts in the private map of a paper.
enum FactKey {
  static let version = 0
  static let fullName = 1
  static let born = 2
  static let code = 3
  static let title = 4
  static let courseVersion = 5
  static let completed = 6
  static let score = 7
  static let passMark = 8
  static let letterhead = 9
  static let number = 11
  static let place = 12
  static let signer = 13
  static let home = 14
  static let form = 15
  static let tasks = 16
  static let policy = 17
  static let replaces = 18
  static let began = 19
  static let checkCode = 20
  static let kind = 21
}

extension PaperFacts {
  /// The facts as the claims of a CBOR Web Token.
  package var claims: CBOR {
    .map(present: [
      ClaimKey.issuer: .text(issuer.description),
      ClaimKey.expires: expires.map { .integer($0.end.seconds) },
      ClaimKey.issued: .integer(issued.start.seconds),
      ClaimKey.id: .bytes(id.code.bytes),
      ClaimKey.status: status.claim(of: issuer),
      ClaimKey.facts: privateClaims,
    ])
  }

  private var privateClaims: CBOR {
    .map(present: [
      FactKey.version: .integer(1),
      FactKey.fullName: .composed(holder.fullName),
      FactKey.born: holder.born.map { .text($0.description) },
      FactKey.code: .composed(achievement.code),
      FactKey.title: .composed(achievement.title),
      FactKey.courseVersion: .composed(achievement.version),
      FactKey.completed: .text(study.completed.description),
      FactKey.score: test?.score,
      FactKey.passMark: test.map { .integer($0.passMark) },
      FactKey.letterhead: .texts([letterhead.name] + (letterhead.superior.map { [$0] } ?? [])),
      FactKey.number: .text(number.description),
      FactKey.place: .composed(place),
      FactKey.signer: .texts([signer.name] + signer.titles),
      FactKey.home: .composed(holder.home),
      FactKey.form: study.form,
      FactKey.tasks: tasks.map {
        .array([.integer($0.done), .integer($0.available), .composed($0.observer)])
      },
      FactKey.policy: .texts([policy.title, policy.version]),
      FactKey.replaces: replaces.map { .text($0.description) },
      FactKey.began: study.began.map { .text($0.description) },
      FactKey.checkCode: .text(checkCode.description),
      FactKey.kind: achievement.kind == .course ? nil : .integer(achievement.kind.rawValue),
    ])
  }
}

extension PaperFacts.TestResult {
  fileprivate var score: CBOR {
    .array([.integer(earned), .integer(available)] + (criticalRight.map { [.bool($0)] } ?? []))
  }
}

extension PaperFacts.Study {
  fileprivate var form: CBOR {
    let forms = CBOR.array(forms.map { .integer($0.rawValue) })
    return .array([forms] + (testMode.map { [.integer($0.rawValue)] } ?? []))
  }
}

extension StatusPlace {
  /// The address of the list, which nobody has to be able to open.
  package func address(of issuer: IssuerID) -> String { "\(issuer.address)/sl/\(list)" }

  fileprivate func claim(of issuer: IssuerID) -> CBOR {
    let place = CBOR.sorted([
      CBOR.Entry(key: .text("idx"), value: .integer(index)),
      CBOR.Entry(key: .text("uri"), value: .text(address(of: issuer))),
    ])
    return .sorted([CBOR.Entry(key: .text("status_list"), value: place)])
  }
}

extension CBOR {
  /// A text of a person, in the one form that is signed.
  fileprivate static func composed(_ text: String) -> Self { .text(text.nfc) }

  fileprivate static func texts(_ texts: [String]) -> Self { .array(texts.map(composed)) }
}

extension CalendarDay {
  /// The instant at which the day begins in Viet Nam.
  package var start: Timestamp {
    Timestamp(milliseconds: (Span.days(Int64(daysSince1970)) - .hours(7)).milliseconds)
  }

  /// The instant at which the day is over.
  package var end: Timestamp { start + .days(1) }
}

extension Timestamp {
  package var seconds: Int64 { milliseconds / 1_000 }
}
