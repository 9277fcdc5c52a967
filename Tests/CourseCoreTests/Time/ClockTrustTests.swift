import CourseCore
import CourseTestSupport
import Testing

struct ClockTrustTests {
  @Test func `a clock between the last date believed and 180 days on is believed`() {
    var clock = ClockTrust(built: .built, newest: .t0)

    #expect(clock.judge(.fixture(after: .days(1))).isWallTrusted)
    #expect(clock.judge(.fixture(after: .days(181))).isWallTrusted)
    #expect(clock.newest == .t0(after: .days(181)))
  }

  @Test(arguments: [
    (Timestamp(milliseconds: 0), false),
    (.built, false),
    (.t0(after: .zero - .minutes(3)), false),
    (.t0(after: .zero - .minutes(1)), true),
    (.t0(after: .days(180)), true),
    (.t0(after: .days(180) + .seconds(1)), false),
  ])
  func `after a restart`(wall: Timestamp, isBelieved: Bool) {
    let clock = ClockTrust(built: .built, newest: .t0)

    #expect(clock.isTrusted(.fixture(wall: wall)) == isBelieved)
  }

  @Test(arguments: [(Timestamp.built, true), (.built + .days(200), false)])
  func `without any record the date of building counts`(wall: Timestamp, isBelieved: Bool) {
    #expect(ClockTrust(built: .built).isTrusted(.fixture(wall: wall)) == isBelieved)
  }

  @Test(arguments: [(Span.hours(1), false), (.minutes(1), true), (.zero - .hours(1), false)])
  func `a jump against the monotonic clock`(jump: Span, isBelieved: Bool) {
    var clock = ClockTrust(built: .built)
    #expect(clock.judge(.fixture()).isWallTrusted)

    let later = ClockReading.fixture(after: .hours(2), wall: .t0(after: .hours(2) + jump))

    #expect(clock.judge(later).isWallTrusted == isBelieved)
  }

  @Test func `a clock that was set back right is believed again`() {
    var clock = ClockTrust(built: .built)
    _ = clock.judge(.fixture())
    _ = clock.judge(.fixture(after: .hours(1), wall: .t0(after: .days(3))))

    #expect(clock.judge(.fixture(after: .hours(2))).isWallTrusted)
  }

  @Test func `after another start of the machine a jump cannot be told`() {
    var clock = ClockTrust(built: .built)
    _ = clock.judge(.fixture())

    let reading = ClockReading(
      wall: .t0(after: .days(3)),
      sinceBoot: .zero,
      boot: Code128(high: 0, low: 2)
    )

    #expect(clock.judge(reading).isWallTrusted)
  }

  @Test func `a date that a person confirmed is believed from then on`() {
    var clock = ClockTrust(built: .built)
    let reading = ClockReading.fixture(wall: .t0(after: .days(900)))
    #expect(!clock.judge(reading).isWallTrusted)

    clock.confirm(reading, shift: .zero)

    let later = ClockReading.fixture(after: .hours(1), wall: .t0(after: .days(900) + .hours(1)))
    #expect(clock.judge(later).isWallTrusted)
  }

  @Test func `a clock said to be off is believed once it has been set right`() {
    var clock = ClockTrust(built: .built)
    let ahead = Span.days(2)
    _ = clock.judge(.fixture(wall: .t0(after: ahead)))

    clock.confirm(.fixture(wall: .t0(after: ahead)), shift: .zero - ahead)

    let stillAhead = ClockReading.fixture(after: .hours(1), wall: .t0(after: ahead + .hours(1)))
    #expect(!clock.judge(stillAhead).isWallTrusted)
    #expect(clock.judge(.fixture(after: .hours(2))).isWallTrusted)
  }
}
