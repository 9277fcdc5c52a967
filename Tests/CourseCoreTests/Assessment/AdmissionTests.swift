import CourseCore
import CourseTestSupport
import Testing

struct AdmissionTests {
  private static let boot = Code128(high: 1, low: 1)

  private static func moment(
    minutes: Int64,
    trusted: Bool = true,
    boot: Code128 = boot,
    sinceBoot: Int64? = nil
  ) -> Moment {
    Moment(
      wall: Timestamp(milliseconds: Span.minutes(minutes).milliseconds),
      isWallTrusted: trusted,
      sinceBoot: .minutes(sinceBoot ?? minutes),
      boot: boot
    )
  }

  private static func attempt(
    _ number: UInt64,
    isOpen: Bool = false,
    isSetAside: Bool = false,
    ended: Moment? = nil
  ) -> Admission.Attempt {
    Admission.Attempt(
      id: AttemptID(Code128(high: 0, low: number)),
      isOpen: isOpen,
      isSetAside: isSetAside,
      ended: ended
    )
  }

  private func admission(
    _ rules: AttemptRules,
    _ attempts: [Admission.Attempt],
    now: Moment = moment(minutes: 100)
  ) -> Admission { Admission(rules: rules, attempts: attempts, now: now) }

  @Test func `the limit counts attempts begun but not those set aside`() {
    let limit = AttemptRules(limit: 2)

    #expect(admission(limit, [Self.attempt(1)]) == .open)
    #expect(admission(limit, [Self.attempt(1), Self.attempt(2)]) == .limitReached(2))
    #expect(admission(limit, [Self.attempt(1, isSetAside: true), Self.attempt(2)]) == .open)
    #expect(admission(AttemptRules(), (1...50).map { Self.attempt($0) }) == .open)
  }

  @Test func `an open attempt is resumed, also when the limit is reached`() {
    let attempts = [Self.attempt(1), Self.attempt(2, isOpen: true)]

    #expect(admission(AttemptRules(limit: 2), attempts) == .resume(attempts[1].id))
  }

  @Test func `the wait runs from the end of the last attempt`() {
    let rules = AttemptRules(wait: .minutes(10))
    let attempts = [Self.attempt(1, ended: Self.moment(minutes: 94))]

    #expect(admission(rules, attempts) == .wait(.minutes(4)))
    #expect(admission(rules, attempts, now: Self.moment(minutes: 104)) == .open)
  }

  @Test func `a clock that jumps neither shortens nor lengthens the wait`() {
    let rules = AttemptRules(wait: .minutes(10))
    let attempts = [Self.attempt(1, ended: Self.moment(minutes: 94))]

    let ahead = Self.moment(minutes: 9_000, sinceBoot: 100)
    let behind = Self.moment(minutes: 3, sinceBoot: 100)

    #expect(admission(rules, attempts, now: ahead) == .wait(.minutes(4)))
    #expect(admission(rules, attempts, now: behind) == .wait(.minutes(4)))
  }

  @Test func `after a restart only a trusted clock holds anyone back`() {
    let rules = AttemptRules(wait: .minutes(10))
    let attempts = [Self.attempt(1, ended: Self.moment(minutes: 94))]
    let other = Code128(high: 2, low: 2)

    let known = Self.moment(minutes: 100, boot: other, sinceBoot: 1)
    let doubtful = Self.moment(minutes: 100, trusted: false, boot: other, sinceBoot: 1)

    #expect(admission(rules, attempts, now: known) == .wait(.minutes(4)))
    #expect(admission(rules, attempts, now: doubtful) == .open)
  }
}
