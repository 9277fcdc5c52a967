package import CourseCore

/// What use cases read of papers, of the register and of what shows that something was done.
package protocol RegisterReading {
  /// What date it is: by a clock that is believed, else by the monotonic clock since it was; `nil`
  /// until somebody confirms the date.
  func date(at reading: ClockReading) -> Timestamp?

  /// The station that reads.
  var here: StationID { get }

  /// The last records of this station whose date is in doubt and that the clock dated since an
  /// instant without going back, with the record that comes next.
  func doubtfulRun(since start: Timestamp) throws -> ClosedRange<Int>

  /// The best that was seen of each task, and by whom.
  func taskEvidence(of person: PersonID) throws -> [TaskReference: Evidence.Task]

  /// When each step was finished first.
  func stepEvidence(of person: PersonID) throws -> [StepPlace: Shown]

  /// Everybody who ever observed a task of a person, at whatever level.
  func observers(of person: PersonID) throws -> [PersonID]

  /// Who was judged to have completed something, each with the policy.
  func people(completing target: PaperTarget) throws -> [PersonID: Digest]

  /// How many people were judged to have completed each thing of which somebody was.
  func completionCounts() throws -> [PaperTarget: Int]

  /// The last check of what shows a completion; `nil` where nobody has looked at it.
  func check(of person: PersonID, for target: PaperTarget) throws -> PaperCheckRow?
  func paper(_ id: PaperID) throws -> PaperRow?

  /// In the order of their numbers.
  func papers(of person: PersonID) throws -> [PaperRow]

  /// The papers of one year, in the order of their numbers.
  func papers(of issuer: IssuerID, in year: Int) throws -> [PaperRow]

  /// The last number of every year, the earliest year first.
  func registerYears(of issuer: IssuerID) throws -> [RegisterYear]

  /// All places of a list that were ever given.
  func takenPlaces(of issuer: IssuerID, in list: Int) throws -> Set<Int>

  /// The papers of a list that hold no longer, by their places.
  func endedPapers(of issuer: IssuerID, in list: Int) throws -> [Int: EndedPaper]

  /// The newest list in which a place was given; 0 before the first.
  func lastList(of issuer: IssuerID) throws -> Int

  /// Where the registers of issuers lie, by their issuers; none before one is opened.
  func registerPlaces() throws -> [RegisterMoved]

  /// What was printed on a paper; `nil` where this directory does not hold the register.
  func entry(of paper: PaperID) throws -> RegisterEntry?
  func entry(with code: CheckCode) throws -> RegisterEntry?

  /// The greatest version of a list that was ever signed here; 0 before the first.
  func listVersion(of issuer: IssuerID, _ list: Int) throws -> Int

  /// The files of public keys that somebody took, by the names of their issuers.
  func issuerFiles() throws -> [[UInt8]]

  /// The signed lists of other issuers that were taken, of each the greatest version.
  func takenLists() throws -> [String]

  /// What is known of a person for a paper alone.
  func paperDetails(of person: PersonID) throws -> PaperDetails?
}

/// What use cases write of the register beside records.
package protocol RegisterWriting {
  /// Adds a row, which is never changed or taken away.
  func save(_ entry: RegisterEntry)
  func save(_ details: PaperDetails)

  /// Notes that a version of a list was signed; versions only rise.
  func saveListVersion(of issuer: IssuerID, _ list: Int, version: Int)

  /// Keeps an issuer's public keys in the place of those that were taken before.
  func save(_ keys: IssuerSummary)

  /// Forgets an issuer's keys and lists.
  func removeIssuer(_ issuer: IssuerID)

  /// Keeps a signed list in the place of its earlier versions.
  func save(_ list: StatusList, text: String)
}

/// What an officer looked at before a paper.
package struct PaperCheckRow: Hashable, Sendable {
  package let checked: PaperChecked
  package let by: PersonID?
  package let on: EffectiveDay
  package let place: RecordPlace

  package init(
    _ checked: PaperChecked,
    by officer: PersonID?,
    on day: EffectiveDay,
    at place: RecordPlace
  ) {
    self.checked = checked
    by = officer
    on = day
    self.place = place
  }
}

/// A paper as its records leave it; what is printed on it stands in the register.
package struct PaperRow: Hashable, Sendable {
  package let issued: PaperIssued

  /// The entry that the person is shown by.
  package let person: PersonID

  /// The entry that the records of the paper are about.
  package let subject: PersonID
  package let signer: PersonID?
  package let replaced: PaperID?
  package let end: EndedPaper?

  /// A code of domain.md 4.5; `nil` while the paper holds.
  package let endReason: String?

  /// The record that ended it.
  package let ended: RecordPlace?
  package let replacedBy: PaperID?
  package let handed: Handed?

  package struct Handed: Hashable, Sendable {
    package let day: CalendarDay
    package let recipient: PaperRecipient

    package init(day: CalendarDay, recipient: PaperRecipient) {
      self.day = day
      self.recipient = recipient
    }
  }

  package init(
    _ issued: PaperIssued,
    person: PersonID,
    subject: PersonID,
    signer: PersonID?,
    replaced: PaperID? = nil,
    end: EndedPaper? = nil,
    endReason: String? = nil,
    ended: RecordPlace? = nil,
    replacedBy: PaperID? = nil,
    handed: Handed? = nil
  ) {
    self.issued = issued
    self.person = person
    self.subject = subject
    self.signer = signer
    self.replaced = replaced
    self.end = end
    self.endReason = endReason
    self.ended = ended
    self.replacedBy = replacedBy
    self.handed = handed
  }

  package var id: PaperID { issued.paper }
  package var holds: Bool { end == nil }
}

/// A row of the register: what is printed on one paper, and what it was signed as.
package struct RegisterEntry: Hashable, Sendable {
  package let facts: PaperFacts

  /// The last digits of the citizen's number, where the holder consents to their being printed.
  package let lastDigits: String?

  /// What the digest in the record runs over before the facts.
  package let salt: Code128

  /// The text of the QR symbol, and the badge file.
  package let symbol: String
  package let badge: String

  package init(
    facts: PaperFacts,
    lastDigits: String?,
    salt: Code128,
    symbol: String,
    badge: String
  ) {
    self.facts = facts
    self.lastDigits = lastDigits
    self.salt = salt
    self.symbol = symbol
    self.badge = badge
  }

  /// What `PaperIssued.facts` is the SHA-256 of.
  package static func digested(_ facts: PaperFacts, salt: Code128) -> [UInt8] {
    salt.bytes + facts.claims.deterministicBytes
  }
}

/// What a paper says of its holder and lists do not; asked for when a paper is made, and gone with
/// the person's entry.
package struct PaperDetails: Hashable, Sendable {
  package let person: PersonID
  package let born: BirthDate?

  /// Four digits.
  package let lastDigits: String?

  package init(person: PersonID, born: BirthDate?, lastDigits: String?) {
    self.person = person
    self.born = born
    self.lastDigits = lastDigits
  }
}
