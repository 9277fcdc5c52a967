import CourseCore
import Testing

struct DataRequestTests {
  // 2026-11-06 is a Friday: two working days later it is Tuesday the 10th; 10, 15 and 20 days are
  // counted on the calendar.
  @Test(
    arguments: [
      (DataRequest.see, "2026-11-16"), (.correct, "2026-11-16"), (.withdraw, "2026-11-21"),
      (.restrict, "2026-11-21"), (.object, "2026-11-21"), (.erase, "2026-11-26"),
    ]
  )
  func `a request is answered and done by its days`(what: DataRequest, done: String) throws {
    let friday = try #require(CalendarDay("2026-11-06"))

    let due = RequestDue(what, received: friday, isExtended: false)

    #expect(due.answer.description == "2026-11-10")
    #expect(due.done.description == done)
  }

  @Test func `made longer, there are fifteen days more to do it, and no more to answer`() throws {
    let monday = try #require(CalendarDay("2026-11-02"))

    let due = RequestDue(.withdraw, received: monday, isExtended: true)

    #expect(due.answer.description == "2026-11-04")
    #expect(due.done.description == "2026-12-02")
  }

  @Test(arguments: [("2026-11-07", "2026-11-10"), ("2026-11-08", "2026-11-10")])
  func `who asks at the weekend is answered by Tuesday`(day: String, answer: String) throws {
    let day = try #require(CalendarDay(day))

    #expect(day.addingWorkingDays(2).description == answer)
  }
}
