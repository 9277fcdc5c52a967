/// What a record says; each kind is a case with a body in its own file.
package enum Fact: Hashable, Sendable {
  case personEnrolled(PersonEnrolled)
  case personJoined(PersonJoined)
  case personParted(PersonParted)
  case personErased(PersonErased)
  case settingChanged(SettingChanged)
  case stepFinished(StepFinished)
  case practiceAnswered(PracticeAnswered)
  case attemptStarted(AttemptStarted)
  case attemptAnswered(AttemptAnswered)
  case attemptFinished(AttemptFinished)
  case attemptReopened(AttemptReopened)
  case attemptSetAside(AttemptSetAside)
  case markRevised(MarkRevised)
  case taskObserved(TaskObserved)
  case policyApplied(PolicyApplied)
  case dateConfirmed(DateConfirmed)
  case stationJoined(StationJoined)
  case stationClosed(StationClosed)
  case roleGiven(RoleGiven)
  case roleEnded(RoleEnded)
  case settlementChanged(SettlementChanged)
  case consentGiven(ConsentGiven)
  case consentWithdrawn(ConsentWithdrawn)
  case householdChanged(HouseholdChanged)
  case sessionHeld(SessionHeld)
  case followupNoted(FollowupNoted)
  case teamJoined(TeamJoined)
  case teamLeft(TeamLeft)
  case figureEntered(FigureEntered)
  case vneidDeclared(VNeIDDeclared)
  case paperChecked(PaperChecked)
  case paperIssued(PaperIssued)
  case paperReissued(PaperReissued)
  case paperRevoked(PaperRevoked)
  case paperVoided(PaperVoided)
  case paperHanded(PaperHanded)
  case registerMoved(RegisterMoved)
  case requestReceived(RequestReceived)
  case requestClosed(RequestClosed)

  /// The body of the fact, whose type knows its kind.
  package var body: any RecordBody {
    switch self {
    case .personEnrolled(let body): body
    case .personJoined(let body): body
    case .personParted(let body): body
    case .personErased(let body): body
    case .settingChanged(let body): body
    case .stepFinished(let body): body
    case .practiceAnswered(let body): body
    case .attemptStarted(let body): body
    case .attemptAnswered(let body): body
    case .attemptFinished(let body): body
    case .attemptReopened(let body): body
    case .attemptSetAside(let body): body
    case .markRevised(let body): body
    case .taskObserved(let body): body
    case .policyApplied(let body): body
    case .dateConfirmed(let body): body
    case .stationJoined(let body): body
    case .stationClosed(let body): body
    case .roleGiven(let body): body
    case .roleEnded(let body): body
    case .settlementChanged(let body): body
    case .consentGiven(let body): body
    case .consentWithdrawn(let body): body
    case .householdChanged(let body): body
    case .sessionHeld(let body): body
    case .followupNoted(let body): body
    case .teamJoined(let body): body
    case .teamLeft(let body): body
    case .figureEntered(let body): body
    case .vneidDeclared(let body): body
    case .paperChecked(let body): body
    case .paperIssued(let body): body
    case .paperReissued(let body): body
    case .paperRevoked(let body): body
    case .paperVoided(let body): body
    case .paperHanded(let body): body
    case .registerMoved(let body): body
    case .requestReceived(let body): body
    case .requestClosed(let body): body
    }
  }

  /// Whether it is read together with what is recorded of the other entries of a person.
  ///
  /// What only goes on with an attempt or a paper follows that; a role stays with the entry it was given
  /// to, so that joining entries gives nobody a right.
  package var followsPerson: Bool {
    switch self {
    case .personEnrolled, .personErased, .stepFinished, .practiceAnswered, .attemptStarted,
      .taskObserved, .policyApplied, .consentGiven, .consentWithdrawn, .followupNoted,
      .vneidDeclared, .paperChecked, .paperIssued, .paperReissued, .requestReceived,
      .requestClosed:
      true
    default: false
    }
  }

  package var kind: RecordKind { type(of: body).kind }

  /// Every kind this version knows, with the reader of its body.
  private static let readers: [RecordKind: @Sendable (JSONValue) throws(ShapeError) -> Fact] = [
    PersonEnrolled.kind: { json throws(ShapeError) in .personEnrolled(try .init(json: json)) },
    PersonJoined.kind: { json throws(ShapeError) in .personJoined(try .init(json: json)) },
    PersonParted.kind: { json throws(ShapeError) in .personParted(try .init(json: json)) },
    PersonErased.kind: { json throws(ShapeError) in .personErased(try .init(json: json)) },
    SettingChanged.kind: { json throws(ShapeError) in .settingChanged(try .init(json: json)) },
    StepFinished.kind: { json throws(ShapeError) in .stepFinished(try .init(json: json)) },
    PracticeAnswered.kind: { json throws(ShapeError) in .practiceAnswered(try .init(json: json)) },
    AttemptStarted.kind: { json throws(ShapeError) in .attemptStarted(try .init(json: json)) },
    AttemptAnswered.kind: { json throws(ShapeError) in .attemptAnswered(try .init(json: json)) },
    AttemptFinished.kind: { json throws(ShapeError) in .attemptFinished(try .init(json: json)) },
    AttemptReopened.kind: { json throws(ShapeError) in .attemptReopened(try .init(json: json)) },
    AttemptSetAside.kind: { json throws(ShapeError) in .attemptSetAside(try .init(json: json)) },
    MarkRevised.kind: { json throws(ShapeError) in .markRevised(try .init(json: json)) },
    TaskObserved.kind: { json throws(ShapeError) in .taskObserved(try .init(json: json)) },
    PolicyApplied.kind: { json throws(ShapeError) in .policyApplied(try .init(json: json)) },
    DateConfirmed.kind: { json throws(ShapeError) in .dateConfirmed(try .init(json: json)) },
    StationJoined.kind: { json throws(ShapeError) in .stationJoined(try .init(json: json)) },
    StationClosed.kind: { json throws(ShapeError) in .stationClosed(try .init(json: json)) },
    RoleGiven.kind: { json throws(ShapeError) in .roleGiven(try .init(json: json)) },
    RoleEnded.kind: { json throws(ShapeError) in .roleEnded(try .init(json: json)) },
    SettlementChanged.kind: { json throws(ShapeError) in .settlementChanged(try .init(json: json))
    },
    ConsentGiven.kind: { json throws(ShapeError) in .consentGiven(try .init(json: json)) },
    ConsentWithdrawn.kind: { json throws(ShapeError) in .consentWithdrawn(try .init(json: json)) },
    HouseholdChanged.kind: { json throws(ShapeError) in .householdChanged(try .init(json: json)) },
    SessionHeld.kind: { json throws(ShapeError) in .sessionHeld(try .init(json: json)) },
    FollowupNoted.kind: { json throws(ShapeError) in .followupNoted(try .init(json: json)) },
    TeamJoined.kind: { json throws(ShapeError) in .teamJoined(try .init(json: json)) },
    TeamLeft.kind: { json throws(ShapeError) in .teamLeft(try .init(json: json)) },
    FigureEntered.kind: { json throws(ShapeError) in .figureEntered(try .init(json: json)) },
    RequestReceived.kind: { json throws(ShapeError) in .requestReceived(try .init(json: json)) },
    RequestClosed.kind: { json throws(ShapeError) in .requestClosed(try .init(json: json)) },
    VNeIDDeclared.kind: { json throws(ShapeError) in .vneidDeclared(try .init(json: json)) },
    PaperChecked.kind: { json throws(ShapeError) in .paperChecked(try .init(json: json)) },
    PaperIssued.kind: { json throws(ShapeError) in .paperIssued(try .init(json: json)) },
    PaperReissued.kind: { json throws(ShapeError) in .paperReissued(try .init(json: json)) },
    PaperRevoked.kind: { json throws(ShapeError) in .paperRevoked(try .init(json: json)) },
    PaperVoided.kind: { json throws(ShapeError) in .paperVoided(try .init(json: json)) },
    PaperHanded.kind: { json throws(ShapeError) in .paperHanded(try .init(json: json)) },
    RegisterMoved.kind: { json throws(ShapeError) in .registerMoved(try .init(json: json)) },
  ]

  package static var knownKinds: [RecordKind] { Array(readers.keys) }

  package static func knows(_ kind: RecordKind) -> Bool { readers[kind] != nil }

  /// Reads a body, or returns `nil` for a kind that this version does not know.
  package init?(kind: RecordKind, body: JSONValue) throws(ShapeError) {
    guard let read = Self.readers[kind] else { return nil }
    self = try read(body)
  }
}

/// What a record of one kind says.
///
/// No body but a typed answer's holds a name, a date of birth, a phone number, an address or free
/// text about a person.
package protocol RecordBody: JSONRepresentable, Hashable {
  static var kind: RecordKind { get }

  /// The canonical form; the same bytes as those of `json`.
  var canonicalBytes: [UInt8] { get }
}

extension RecordBody {
  package var canonicalBytes: [UInt8] { json.canonicalBytes }
}
