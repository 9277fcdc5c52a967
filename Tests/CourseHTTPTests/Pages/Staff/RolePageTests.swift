import CourseCore
import CourseEngine
import CourseTestSupport
import Testing

@testable import CourseHTTP

struct RolePageTests {
  private static let newcomer = [
    ("fullName", "Trần Thị Mai"), ("callName", "cô Mai"), ("role", "tutor"),
    ("login", "mai.tran"), ("passphrase", "bốn con trâu già"),
  ]

  @Test func `a tutor is taken in, given another role, and a login anew`() async throws {
    let centre = try await TestCentre.running()
    let here = try await centre.settlements()[0]

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      let nowhere = try await visitor.send(Self.newcomer, to: "/staff/roles/new")
      #expect(nowhere.status == 422 && nowhere.text.contains("value=\"mai.tran\""))
      #expect(!nowhere.text.contains("bốn con trâu già"))
      let place = [("settlements", "\(here)")]
      let mai = try await visitor.send(Self.newcomer + place, to: "/staff/roles/new")
      #expect(mai.heading == "Trần Thị Mai")
      #expect(mai.text.contains("Hướng dẫn viên (thôn Đoài)"))
      let path = String(mai.path.prefix { $0 != "?" })
      let given = try await visitor.send([("role", "signer")], to: path + "/role")
      #expect(given.text.contains("Người ký"))

      let tutor = visitor.another()
      try await tutor.signInStaff("mai.tran", passphrase: "bốn con trâu già")
      #expect(tutor.seen.last?.heading == "Chào cô Mai")
      let login = [("login", "mai.tran"), ("passphrase", "năm con trâu già")]
      try await visitor.send(login, to: path + "/login")
      #expect(try await tutor.open("/staff").path.hasPrefix("/staff/sign-in"))
      try await tutor.signInStaff("mai.tran", passphrase: "năm con trâu già")
      #expect(tutor.seen.last?.heading == "Chào cô Mai")
    }
  }

  @Test func `the last officer stays, and others' roles end`() async throws {
    let centre = try await TestCentre.running()
    _ = try await centre.signIn(as: .tutor)
    let staff = try await centre.engine.staff(try await centre.signInStaff())
    let officer = try #require(staff.first { $0.login?.text == "van.phong" }).person
    let tutor = try #require(staff.first { $0.login?.text == "nguoi.tutor" }).person

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      let refused = try await visitor.send([("role", "officer")], to: "/staff/roles/\(officer)/end")
      #expect(refused.status == 422)
      #expect(refused.text.contains(RefusalWords.text(.lastOfficer, in: .vietnamese)))
      try await visitor.send([("role", "tutor")], to: "/staff/roles/\(tutor)/end")
      #expect(try await visitor.open("/staff/roles").text.contains("1 người."))
      #expect(try await visitor.open("/staff/roles/\(tutor)").status == 404)
    }
  }

  @Test func `the own passphrase is changed by who knows the old one`() async throws {
    let centre = try await TestCentre.running()

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      let page = "/staff/passphrase"
      let new = "sáu con trâu già"
      let wrong = [("old", "không phải"), ("passphrase", new), ("again", new)]
      #expect(try await visitor.send(wrong, to: page).text.contains("đang dùng chưa đúng"))
      let differing = [("old", TestCentre.passphrase), ("passphrase", new), ("again", "x")]
      #expect(try await visitor.send(differing, to: page).text.contains("không giống nhau"))
      let short = [("old", TestCentre.passphrase), ("passphrase", "ngắn"), ("again", "ngắn")]
      #expect(try await visitor.send(short, to: page).status == 422)
      centre.wait(.minutes(1))
      let right = [("old", TestCentre.passphrase), ("passphrase", new), ("again", new)]
      #expect(try await visitor.send(right, to: page).path == "/staff?note=saved")
      let other = visitor.another()
      try await other.signInStaff(passphrase: new)
      #expect(other.seen.last?.heading?.hasPrefix("Chào") == true)
      for sight in visitor.seen + other.seen { #expect(!sight.everything.contains(new)) }
    }
  }
}
