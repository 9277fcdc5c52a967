import CourseCore
import CourseTestSupport
import Testing

struct KeyWindowTests {
  @Test(arguments: [
    ("2025-12-31", false), ("2026-01-01", true), ("2026-06-30", true), ("2026-07-01", false),
  ])
  func `both ends are within`(day: String, isWithin: Bool) {
    #expect(KeyWindow.fixture("2026-01-01", "2026-06-30").contains(.fixture(day)) == isWithin)
  }

  @Test func `an open window has no last day`() {
    #expect(KeyWindow.fixture("2026-01-01").contains(.fixture("9999-12-31")))
  }

  @Test func `a window that ends before it begins is none`() {
    #expect(KeyWindow(from: .fixture("2026-01-02"), through: .fixture("2026-01-01")) == nil)
  }

  @Test func `a window is closed on the day before the next`() {
    let open = KeyWindow.fixture("2025-01-01")

    #expect(open.closed(before: .fixture("2026-03-01")) == .fixture("2025-01-01", "2026-02-28"))
    #expect(open.closed(before: .fixture("2025-01-01")) == nil)
  }

  @Test func `a window that is over stays as it is`() {
    let over = KeyWindow.fixture("2024-01-01", "2024-12-31")

    #expect(over.closed(before: .fixture("2026-01-01")) == over)
  }
}
