package import CourseCore

/// A card's person and secret; the card can be replaced and is gone on erasure.
package struct CardHolder: Hashable, Sendable {
  package let card: CardCode
  package let person: PersonID

  /// In the form that the password hasher made.
  package let secret: String

  package init(card: CardCode, person: PersonID, secret: String) {
    self.card = card
    self.person = person
    self.secret = secret
  }
}

/// What is known of a person, apart from the records; all of it can be corrected and erased.
package struct PersonEntry: Hashable, Sendable {
  package let person: PersonID

  /// As on the person's papers, in NFC.
  package let fullName: String

  /// How lessons address the person, such as “bác Tám”.
  package let callName: String?
  package let birthYear: Int?
  package let language: Language

  /// Extra time in percent of a limit; 0 for none.
  package let extraTime: Int
  package let phone: PhoneNumber?
  package let phoneOwner: PhoneOwner?

  /// When the person's boat is expected back.
  package let returnsOn: CalendarDay?

  package init(
    person: PersonID,
    fullName: String,
    callName: String? = nil,
    birthYear: Int? = nil,
    language: Language = .vietnamese,
    extraTime: Int = 0,
    phone: PhoneNumber? = nil,
    phoneOwner: PhoneOwner? = nil,
    returnsOn: CalendarDay? = nil
  ) {
    self.person = person
    self.fullName = fullName
    self.callName = callName
    self.birthYear = birthYear
    self.language = language
    self.extraTime = extraTime
    self.phone = phone
    self.phoneOwner = phoneOwner
    self.returnsOn = returnsOn
  }
}

/// A sign-in that has not ended.
package struct SessionRow: Hashable, Sendable {
  /// SHA-256 of the token; the token itself is kept nowhere.
  package let token: Digest
  package let person: PersonID
  package let device: String
  package let began: Moment
  package let lastUsed: Moment

  /// Whether it was begun with a passphrase, which alone lets a person act for the centre.
  package let isOfStaff: Bool

  package init(
    token: Digest,
    person: PersonID,
    device: String,
    began: Moment,
    lastUsed: Moment,
    isOfStaff: Bool = false
  ) {
    self.token = token
    self.person = person
    self.device = device
    self.began = began
    self.lastUsed = lastUsed
    self.isOfStaff = isOfStaff
  }
}

/// Wrong tries on one card from one registered kiosk, or from all other devices together.
package struct TriesRow: Hashable, Sendable {
  package let card: CardCode

  /// The kiosk's name; empty for all other devices.
  package let device: String
  package let wrong: Int
  package let last: Moment

  package init(card: CardCode, device: String, wrong: Int, last: Moment) {
    self.card = card
    self.device = device
    self.wrong = wrong
    self.last = last
  }
}

/// An attempt as derived from its records.
package struct AttemptRow: Hashable, Sendable {
  package enum Status: String, Hashable, Sendable {
    case open, finished, setAside
  }

  package let id: AttemptID
  package let person: PersonID
  package let assessment: AssessmentID
  package let status: Status

  /// The rule it began under, which says whether its mark counts among others.
  package let counts: AttemptRules.Counts

  /// Where the attempt began; only there can it go on.
  package let station: StationID
  package let isOfThisStation: Bool
  package let began: RecordPlace
  package let beganAt: Timestamp
  package let isBeginningTrusted: Bool

  /// `nil` while the attempt is open.
  package let ended: RecordPlace?
  package let endedAt: Timestamp?
  package let isEndTrusted: Bool

  /// After any revision of marks; `nil` while the attempt is open.
  package let summary: Outcome.Summary?

  package init(
    id: AttemptID,
    person: PersonID,
    assessment: AssessmentID,
    status: Status,
    counts: AttemptRules.Counts,
    station: StationID,
    isOfThisStation: Bool,
    began: RecordPlace,
    beganAt: Timestamp,
    isBeginningTrusted: Bool,
    ended: RecordPlace? = nil,
    endedAt: Timestamp? = nil,
    isEndTrusted: Bool = false,
    summary: Outcome.Summary? = nil
  ) {
    self.id = id
    self.person = person
    self.assessment = assessment
    self.status = status
    self.counts = counts
    self.station = station
    self.isOfThisStation = isOfThisStation
    self.began = began
    self.beganAt = beganAt
    self.isBeginningTrusted = isBeginningTrusted
    self.ended = ended
    self.endedAt = endedAt
    self.isEndTrusted = isEndTrusted
    self.summary = summary
  }
}

/// Where an attempt lies open: who holds it and what the learner is looking at.
///
/// A row of the data directory, not a record; without it an attempt goes on at its first question
/// without an answer.
package struct AttemptDesk: Hashable, Sendable {
  package let attempt: AttemptID

  /// Raised by every take-over; an answer of an older epoch is refused.
  package let epoch: Int

  /// The session or terminal that holds the attempt.
  package let holder: String

  /// The position on the screen; 0 where the answers alone lead back to it.
  package let position: Int

  /// Positions left for later, in the order they were left.
  package let skipped: [Int]

  /// How many hints were shown, by position.
  package let hints: [Int: Int]

  /// The time of the sitting used up to `seen`.
  package let used: Span

  /// The last sign of life, or the end.
  package let seen: Moment

  package init(
    attempt: AttemptID,
    epoch: Int,
    holder: String,
    position: Int,
    skipped: [Int] = [],
    hints: [Int: Int] = [:],
    used: Span = .zero,
    seen: Moment
  ) {
    self.attempt = attempt
    self.epoch = epoch
    self.holder = holder
    self.position = position
    self.skipped = skipped
    self.hints = hints
    self.used = used
    self.seen = seen
  }
}

/// A step of a lesson, from anywhere.
package struct StepPlace: Hashable, Sendable {
  package let lesson: LessonReference
  package let step: StepID

  package init(lesson: LessonReference, step: StepID) {
    self.lesson = lesson
    self.step = step
  }
}

/// A step that a learner finished, when first.
package struct FinishedStep: Hashable, Sendable {
  package let step: StepPlace
  package let place: RecordPlace

  package init(step: StepPlace, place: RecordPlace) {
    self.step = step
    self.place = place
  }
}

/// The best and the latest that was seen of a task, each with its day.
package struct ObservationRow: Hashable, Sendable {
  package let task: TaskReference
  package let best: TaskLevel

  /// When the best was seen first.
  package let bestOn: EffectiveDay
  package let latest: TaskLevel
  package let latestOn: EffectiveDay

  package init(
    task: TaskReference,
    best: TaskLevel,
    bestOn: EffectiveDay,
    latest: TaskLevel,
    latestOn: EffectiveDay
  ) {
    self.task = task
    self.best = best
    self.bestOn = bestOn
    self.latest = latest
    self.latestOn = latestOn
  }
}

/// A course or programme that a learner was judged to have completed.
package struct CompletionRow: Hashable, Sendable {
  package let target: PolicyTarget
  package let id: String
  package let version: String
  package let policy: Digest
  package let place: RecordPlace
  package let at: Timestamp
  package let isDateTrusted: Bool

  package init(
    target: PolicyTarget,
    id: String,
    version: String,
    policy: Digest,
    place: RecordPlace,
    at: Timestamp,
    isDateTrusted: Bool
  ) {
    self.target = target
    self.id = id
    self.version = version
    self.policy = policy
    self.place = place
    self.at = at
    self.isDateTrusted = isDateTrusted
  }
}

/// What makes a repeated write the same write.
package struct ReplyKey: Hashable, Sendable {
  package let person: PersonID
  package let operation: String
  package let key: String

  package init(person: PersonID, operation: String, key: String) {
    self.person = person
    self.operation = operation
    self.key = key
  }
}

/// The reply to a write, given again when the write is repeated.
package struct StoredReply: Hashable, Sendable {
  package let key: ReplyKey

  /// SHA-256 of the request, to tell a repetition from another request under the same key.
  package let request: Digest
  package let reply: JSONValue
  package let at: Moment

  package init(key: ReplyKey, request: Digest, reply: JSONValue, at: Moment) {
    self.key = key
    self.request = request
    self.reply = reply
    self.at = at
  }
}
