/// Everything that a completion paper says, but for the masked digits of a citizen's number: what
/// is signed, so that an edited print is contradicted by its own symbol.
package struct PaperFacts: Hashable, Sendable {
  package var id: PaperID
  package var issuer: IssuerID
  package var letterhead: Letterhead
  package var number: PaperNumber
  package var checkCode: CheckCode

  /// The number of the paper that this one stands for from now on.
  package var replaces: PaperNumber?

  /// The commune, as it stands before the date.
  package var place: String

  /// The day that the paper is dated, which a person confirmed where the clock was in doubt.
  package var issued: CalendarDay

  /// The last day on which it holds; `nil` where it holds for ever.
  package var expires: CalendarDay?
  package var holder: Holder
  package var achievement: Achievement
  package var study: Study

  /// `nil` where no test was asked for.
  package var test: TestResult?

  /// `nil` where no task was asked for.
  package var tasks: TaskResult?
  package var policy: PolicyName
  package var signer: Signer
  package var status: StatusPlace

  package init(
    id: PaperID,
    issuer: IssuerID,
    letterhead: Letterhead,
    number: PaperNumber,
    checkCode: CheckCode,
    replaces: PaperNumber? = nil,
    place: String,
    issued: CalendarDay,
    expires: CalendarDay? = nil,
    holder: Holder,
    achievement: Achievement,
    study: Study,
    test: TestResult? = nil,
    tasks: TaskResult? = nil,
    policy: PolicyName,
    signer: Signer,
    status: StatusPlace
  ) {
    self.id = id
    self.issuer = issuer
    self.letterhead = letterhead
    self.number = number
    self.checkCode = checkCode
    self.replaces = replaces
    self.place = place
    self.issued = issued
    self.expires = expires
    self.holder = holder
    self.achievement = achievement
    self.study = study
    self.test = test
    self.tasks = tasks
    self.policy = policy
    self.signer = signer
    self.status = status
  }
}
