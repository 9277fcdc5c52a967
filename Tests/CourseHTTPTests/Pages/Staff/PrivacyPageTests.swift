import CourseCore
import CourseEngine
import CourseTestSupport
import Testing

@testable import CourseHTTP

/// What people may ask about their data, as the officer at the desk does it.
struct PrivacyPageTests {
  private static func enrolled(in centre: TestCentre) async throws -> String {
    let officer = try await centre.signInStaff()
    let enrolment = Enrolment.fixture(
      "Lò Thị Máy",
      of: try await centre.settlements()[0],
      phone: "0912345678",
      consents: [centre.consent()]
    )
    let person = try await centre.engine.enrol(officer, enrolment, pin: "2580").person
    return "/staff/people/\(person)"
  }

  @Test func `one page tells a person everything, and who looked`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    let path = try await Self.enrolled(in: centre)

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      try await visitor.open(path)
      let sight = try await visitor.open(path + "/data")

      #expect(sight.heading == "Dữ liệu của tôi")
      for text in ["Lò Thị Máy", "1958", "0912 345 678", "Ghi danh", "Xem trang", "Lê Thị Đúng"] {
        #expect(sight.text.contains(text), "\(text)")
      }
      let log = try await visitor.open("/staff/accesses")
      #expect(log.text.contains("Lò Thị Máy") && !log.text.contains("đã bị sửa"))
    }
  }

  @Test func `a request is noted, answered and closed at the desk`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    let path = try await Self.enrolled(in: centre)

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      try await visitor.open(path + "/requests")
      let list = try await visitor.send(
        [("what", "see"), ("day", "01/11/2026")],
        to: path + "/requests"
      )
      #expect(list.text.contains("trả lời trước hết ngày 03/11/2026"))
      #expect(list.text.contains("làm xong trước hết ngày 11/11/2026"))
      let officer = try await centre.signInStaff()
      let request = try #require(try await centre.engine.requests(officer).first)
      let page = "\(path)/requests/\(request.row.received.request)"
      try await visitor.open(page)
      let answered = try await visitor.send([("do", "answer")], to: page)
      #expect(answered.text.contains("đã trả lời ngày 01/11/2026"))
      let closed = try await visitor.send([("do", "close"), ("outcome", "done")], to: page)
      #expect(closed.text.contains("Đã làm xong, ngày 01/11/2026"))
    }
  }

  @Test func `who asked is answered in a letter, also after the name is gone`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    let path = try await Self.enrolled(in: centre)

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      try await visitor.send([("what", "erase"), ("day", "01/11/2026")], to: path + "/requests")
      let officer = try await centre.signInStaff()
      let request = try #require(try await centre.engine.requests(officer).first)
      let page = "\(path)/requests/\(request.row.received.request)"
      #expect(try await visitor.open(page).text.contains("Thư trả lời"))
      let before = try await visitor.open(page + "/letter")
      #expect(before.heading == "Trả lời yêu cầu về dữ liệu cá nhân")
      for text in [
        "Lò Thị Máy", "Xóa dữ liệu", "01/11/2026", "Hạn trả lời", "03/11/2026", "Hạn làm xong",
        "21/11/2026", "Đang làm", "khiếu nại", "Lê Thị Đúng",
      ] { #expect(before.text.contains(text), "\(text)") }
      try await visitor.send(
        [("fullName", "Lò Thị Máy"), ("reason", "asked")],
        to: path + "/erase"
      )
      try await visitor.send([("do", "close"), ("outcome", "done")], to: page)

      let after = try await visitor.open(page + "/letter")
      #expect(!after.text.contains("Lò Thị Máy") && after.text.contains("………"))
      #expect(after.text.contains("Đã làm xong, ngày 01/11/2026"))
      // A closed request leads to its letter.
      #expect(try await visitor.open("/staff/requests").everything.contains(page + "/letter"))
    }
  }

  @Test func `a day that there is not is refused where it stands`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    let path = try await Self.enrolled(in: centre)
    let token = try await centre.signInStaff().text

    try await centre.serve { kiosk in
      kiosk.token = token
      let heard = try await kiosk.post(
        path.replacing("/staff", with: "") + "/requests",
        ["what": "see", "day": "2026-98-21"]
      )
      #expect(heard.status == 422)
    }
  }

  @Test func `late requests stand out on the list`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    let path = try await Self.enrolled(in: centre)

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      try await visitor.send([("what", "see"), ("day", "01/11/2026")], to: path + "/requests")
      centre.wait(.days(3))
      try await visitor.signInStaff()
      let list = try await visitor.open("/staff/requests")
      #expect(list.text.contains("1 yêu cầu đã quá hạn") && list.text.contains("QUÁ HẠN"))
    }
  }

  @Test func `a learner reads the own data at the kiosk`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    let path = try await Self.enrolled(in: centre)
    let officer = try await centre.signInStaff()
    let people = try await centre.engine.people(officer)
    let person = try #require(people.first { $0.fullName == "Lò Thị Máy" }).person
    let card = try #require(try await centre.engine.person(officer, person).cards.first)

    try await centre.browse { visitor in
      try await visitor.signIn(card)
      #expect(try await visitor.open("/").everything.contains("href=\"/my-data\""))
      let sight = try await visitor.open("/my-data")

      #expect(sight.heading == "Dữ liệu của tôi")
      for text in ["Lò Thị Máy", "1958", "0912 345 678", "Xem trang", "Lê Thị Đúng", "yêu cầu xóa"]
      {
        #expect(sight.text.contains(text), "\(text)")
      }
      // It leads to no page of the staff, and is not read out for others to hear.
      #expect(!sight.everything.contains(path) && !sight.everything.contains("/staff"))
      #expect(!sight.everything.contains("/speech/"))
    }
  }

  @Test func `a list of names leaves with a reason, and says who took it`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    _ = try await Self.enrolled(in: centre)

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      try await visitor.open("/staff/export/people")
      let without = try await visitor.send([("settlement", "")], to: "/staff/export/people")
      #expect(without.status == 422 && !without.text.contains("Lò Thị Máy"))
      let file = try await visitor.send(
        [("settlement", ""), ("reason", "visits")],
        to: "/staff/export/people"
      )
      #expect(file.text.contains("Lò Thị Máy") && file.text.contains("09xx xxx 678"))
      #expect(file.text.contains("Người lấy: Lê Thị Đúng. Ngày: 01/11/2026. Lý do: đến từng nhà."))
      #expect(!file.text.contains("912 345"))
    }
  }

  @Test func `a person is erased by the name alone that stands there`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    let path = try await Self.enrolled(in: centre)

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      let page = try await visitor.open(path + "/erase")
      #expect(page.text.contains("không lấy lại được"))
      let refused = try await visitor.send(
        [("fullName", "Lò Thị May"), ("reason", "asked")],
        to: path + "/erase"
      )
      #expect(refused.status == 422)
      let erased = try await visitor.send(
        [("fullName", "Lò Thị Máy"), ("reason", "asked")],
        to: path + "/erase"
      )
      #expect(erased.path.hasPrefix("/staff/people") && erased.text.contains("0 người"))
      #expect(try await visitor.open(path).status == 404)
    }
  }
}
