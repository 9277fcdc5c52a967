import CourseCore
import CourseTestSupport
import Testing

struct PaperCheckTests {
  private let window = KeyWindow.fixture("2026-01-01", "2026-12-31")

  private func verdict(
    on facts: PaperFacts = .fixture(),
    ended: [Int: EndedPaper]? = [:],
    listed: String = "2026-03-01",
    today: String? = "2026-03-31"
  ) -> PaperVerdict {
    var lists = StatusLists()
    if let ended {
      let list = StatusList(
        issuer: facts.issuer,
        number: 1,
        version: 1,
        signed: CalendarDay.fixture(listed).start,
        ended: ended
      )
      _ = lists.keep(list)
    }
    let today = today.map { CalendarDay.fixture($0) }
    return PaperCheck(facts, window: window, lists: lists, on: today).verdict
  }

  @Test func `a paper holds as of the day of its list`() {
    #expect(verdict() == .valid(asOf: .fixture("2026-03-01")))
    #expect(verdict(today: nil) == .valid(asOf: .fixture("2026-03-01")))
  }

  @Test(arguments: [
    (PaperEnd.withdrawn, PaperVerdict.revoked(since: .fixture("2026-02-20"))),
    (.voided, .revoked(since: .fixture("2026-02-20"))),
    (.replaced, .replaced(since: .fixture("2026-02-20"))),
  ])
  func `a paper that ended says since when and not why`(end: PaperEnd, expected: PaperVerdict) {
    let ended = [1_234: EndedPaper(end, on: .fixture("2026-02-20"))]

    #expect(verdict(ended: ended) == expected)
    #expect(verdict(ended: ended, today: nil) == expected)
    // What an old list says to be over does not become valid again.
    #expect(verdict(ended: ended, today: "2026-05-01") == expected)
    #expect(verdict(on: .fixture(expires: "2026-03-01"), ended: ended) == expected)
  }

  @Test func `another paper's end changes nothing`() {
    let ended = [1_235: EndedPaper(.withdrawn, on: .fixture("2026-02-20"))]

    #expect(verdict(ended: ended) == .valid(asOf: .fixture("2026-03-01")))
  }

  @Test func `a list holds for thirty days where the clock is believed`() {
    #expect(verdict(today: "2026-03-31") == .valid(asOf: .fixture("2026-03-01")))
    #expect(verdict(today: "2026-04-01") == .statusUnknown(.oldList(days: 31)))
  }

  @Test func `without a list the status is not known`() {
    #expect(verdict(ended: nil) == .statusUnknown(.noList))
    #expect(verdict(ended: nil, today: nil) == .statusUnknown(.noList))
  }

  @Test func `a list of a later day is not taken for new`() {
    #expect(
      verdict(listed: "2099-01-01") == .statusUnknown(.listOfLaterDay(.fixture("2099-01-01")))
    )
  }

  @Test func `a paper is over after its last day, where the clock is believed`() {
    let facts = PaperFacts.fixture(expires: "2026-03-30")

    #expect(verdict(on: facts, today: "2026-03-30") == .valid(asOf: .fixture("2026-03-01")))
    #expect(verdict(on: facts, today: "2026-03-31") == .expired(after: .fixture("2026-03-30")))
    #expect(verdict(on: facts, today: nil) == .valid(asOf: .fixture("2026-03-01")))
    #expect(verdict(on: facts, ended: nil) == .expired(after: .fixture("2026-03-30")))
  }

  @Test(arguments: ["2025-12-31", "2027-01-01"])
  func `a key signs papers of its own days alone`(issued: String) {
    let facts = PaperFacts.fixture(issued: issued)
    let check = PaperCheck(facts, window: window, lists: StatusLists(), on: nil)

    #expect(check.verdict == .unknownKey(facts.issuer, .notInUse(on: .fixture(issued))))
    #expect(check.facts == nil)
  }

  @Test(arguments: ["2026-01-01", "2026-12-31"])
  func `the first and the last day of a key are its own`(issued: String) {
    let check = PaperCheck(
      .fixture(issued: issued),
      window: window,
      lists: StatusLists(),
      on: nil
    )

    #expect(check.verdict == .statusUnknown(.noList))
    #expect(check.facts == .fixture(issued: issued))
  }
}
