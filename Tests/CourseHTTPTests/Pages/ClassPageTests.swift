import CourseCore
import CourseEngine
import CourseTestSupport
import Testing

@testable import CourseHTTP

struct ClassPageTests {
  @Test func `more names than a screen holds are found by the first letter of the given name`()
    async throws
  {
    let centre = try await TestCentre.running()
    let here = try await centre.settlements()[0]
    let officer = try await centre.signInStaff()
    let given = Array(repeating: "An", count: 20) + Array(repeating: "Đức", count: 12)
    for (place, name) in given.enumerated() {
      let enrolment = Enrolment.fixture(
        "Lê Thị \(place.isMultiple(of: 2) ? "Mai" : "Hoa") \(name)",
        of: here,
        consents: [centre.consent()]
      )
      _ = try await centre.engine.enrol(officer, enrolment, pin: "2580")
    }

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      let fields = [("settlement", "\(here)"), ("session", "")]
      let first = try await visitor.send(fields, to: "/staff/classes")
      let second = try await visitor.open("/?letter=D")

      let buttons = { (page: Sight) in page.text.count(of: "name=\"member\"") }
      #expect(buttons(first) == 20 && buttons(second) == 12)
      #expect(first.text.contains("href=\"/?letter=A\" aria-current=\"true\""))
      #expect(second.text.contains("href=\"/?letter=D\" aria-current=\"true\""))
      #expect(!second.text.contains(" An</span>"))
    }
  }
}

extension String {
  fileprivate func count(of text: String) -> Int { split(separator: text).count - 1 }
}
