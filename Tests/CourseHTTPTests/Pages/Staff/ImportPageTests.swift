import CourseCore
import CourseEngine
import CourseTestSupport
import Testing

@testable import CourseHTTP

struct ImportPageTests {
  private static let heading = "Họ và tên;Năm sinh;Thôn;Đồng ý\n"

  @Test func `every problem is told by its line, and what was typed stays`() async throws {
    let centre = try await TestCentre.running()

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      let table = Self.heading + "Trần Thị Tám;1950;Thôn Đoài;x\nA1;19;Thôn Xa;\n"
      let sight = try await visitor.send(
        [("table", table), ("do", "check")],
        to: "/staff/import/people"
      )
      for column in ["Họ và tên", "Năm sinh", "Thôn", "Đồng ý"] {
        #expect(sight.text.contains("Dòng 3, cột “\(column)”"))
      }
      #expect(sight.text.contains("A1;19;Thôn Xa;") && !sight.text.contains("value=\"write\""))
    }
    #expect(try await centre.engine.people(centre.signInStaff()).isEmpty)
  }

  @Test func `people are enrolled at the second press, once`() async throws {
    let centre = try await TestCentre.running()
    let page = "/staff/import/people"

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      let table = Self.heading + "Trần Thị Tám;1950;Thôn Đoài;x\nLò Thị Thử;1990;thôn Đông;có\n"
      let seen = try await visitor.send([("table", table), ("do", "check")], to: page)
      #expect(seen.text.contains("2 người có thể ghi danh."))
      #expect(try await centre.engine.people(centre.signInStaff()).isEmpty)
      let key = try #require(seen.field("once"))

      for _ in 1...2 {
        let done = try await visitor.send([("once", key), ("do", "write")], to: page)
        #expect(done.text.contains("Đã ghi danh 2 người."))
      }
      let stale = try await visitor.send([("once", "0"), ("do", "write")], to: page)
      #expect(stale.text.contains("không còn trên máy"))
    }
    #expect(try await centre.engine.people(centre.signInStaff()).count == 2)
  }

  @Test func `a long form is read of officers alone`() async throws {
    let centre = try await TestCentre.running()
    _ = try await centre.signIn(as: .tutor)
    let long = [("table", Self.heading + String(repeating: "x;", count: 50_000))]
    let page = "/staff/import/people"

    try await centre.browse { visitor in
      let stranger = try await visitor.send(long, to: page)
      #expect(stranger.path.hasPrefix("/staff/sign-in"))
      try await visitor.signInStaff("nguoi.tutor")
      #expect(try await visitor.send(long, to: page).status == 403)
      let officer = visitor.another()
      try await officer.signInStaff()
      #expect(try await officer.send(long, to: page).text.contains("Dòng 2, cột “Năm sinh”"))
      #expect(try await officer.send(long, to: "/staff/settings").status == 413)
    }
  }

  @Test func `teams of many settlements are taken in and listed in parts`() async throws {
    let centre = try await TestCentre.running()
    let lines = (1...45).map {
      "Nguyễn Văn \($0 % 2 == 0 ? "Chẵn" : "Lẻ");Tổ dân phố \($0);Tổ trưởng"
    }
    let table = "Họ và tên;Thôn;Vai trò\n" + lines.joined(separator: "\n")

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      let page = "/staff/import/teams"
      let seen = try await visitor.send([("table", table), ("do", "check")], to: page)
      let key = try #require(seen.field("once"))
      let done = try await visitor.send([("once", key), ("do", "write")], to: page)
      #expect(done.text.contains("Đã thêm 45 thành viên của 45 tổ."))

      let first = try await visitor.open("/staff/teams")
      #expect(first.text.contains("45 tổ, 45 thành viên.") && first.text.contains("tổ dân phố 20<"))
      let last = try await visitor.open("/staff/teams?page=3")
      #expect(last.text.contains("tổ dân phố 45<") && !last.text.contains("tổ dân phố 20<"))
    }
  }
}
