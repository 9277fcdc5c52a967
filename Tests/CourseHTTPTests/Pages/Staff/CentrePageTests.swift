import CourseCore
import CourseEngine
import CourseTestSupport
import Testing

@testable import CourseHTTP

/// An officer without scripts, who runs the centre on pages.
struct CentrePageTests {
  @Test func `settings are records, and none is kept while one is wrong`() async throws {
    let centre = try await TestCentre.running()

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      let page = "/staff/settings"
      #expect(try await visitor.open(page).text.contains("value=\"xã An Xá\""))
      let wrong = [
        ("centre-commune", "xã Mới"), ("centre-centre-phone", "12"), ("centre-issuer", "centre"),
      ]
      let refused = try await visitor.send(wrong, to: page)
      #expect(refused.status == 422 && refused.text.contains("value=\"12\""))
      #expect(refused.text.contains(RefusalWords.text(.phone, in: .vietnamese)))
      #expect(try await centre.engine.centreSettings() == [.commune: "xã An Xá"])

      let right = [
        ("centre-commune", "xã Mới"), ("centre-centre-phone", "0912345678"),
        ("centre-issuer", "centre"), ("centre-seal", "own"),
      ]
      let saved = try await visitor.send(right, to: page)
      #expect(saved.text.contains("Đã lưu."))
    }
    let expected: [CentreSetting: String] = [
      .commune: "xã Mới", .centrePhone: "+84912345678", .issuer: "centre", .seal: "own",
    ]
    #expect(try await centre.engine.centreSettings() == expected)
  }

  @Test func `settlements are added, renamed, ended and pasted as a list`() async throws {
    let centre = try await TestCentre.running()
    let here = try await centre.settlements()[0]

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      let early = [
        ("kind", "thon"), ("name", "Đoài"), ("from", "2026-02-01"), ("until", "1/1/2026"),
      ]
      let refused = try await visitor.send(early, to: "/staff/settlements/\(here)")
      #expect(refused.status == 422)
      let ended = [("kind", "thon"), ("name", "Đoài"), ("until", "30/6/2025")]
      try await visitor.send(ended, to: "/staff/settlements/\(here)")
      let next = [
        ("kind", "thon"), ("name", "Đoài"), ("from", "2025-07-01"), ("predecessor", "\(here)"),
      ]
      let list = try await visitor.send(next, to: "/staff/settlements/new")
      #expect(list.text.contains("trước là thôn Đoài") && list.text.contains("30/06/2025"))

      let lines = "Tổ dân phố 10\nHạ\nTổ dân phố 2"
      let wrong = try await visitor.send([("list", lines)], to: "/staff/settlements/list")
      #expect(wrong.text.contains("Dòng 2: “Hạ”") && wrong.text.contains("Tổ dân phố 10"))
      #expect(try await centre.settlements().count == 3)
      let right = lines.replacing("Hạ", with: "Thôn Hạ")
      let all = try await visitor.send([("list", right)], to: "/staff/settlements/list")
      #expect(all.text.contains("6 thôn, bản, tổ dân phố."))
    }
    let titles = try await centre.engine.settlements(centre.signInStaff()).map(\.title)
    let expected = [
      "thôn Đoài", "thôn Đoài", "thôn Đông", "thôn Hạ", "tổ dân phố 2", "tổ dân phố 10",
    ]
    #expect(titles == expected)
  }

  @Test func `the code of a kiosk is shown once, and a kiosk is taken off the list`() async throws {
    let centre = try await TestCentre.running()

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      let page = "/staff/kiosks"
      #expect(try await visitor.send([("name", " ")], to: page).status == 422)
      let shown = try await visitor.send([("name", "Máy <1>"), ("do", "add")], to: page)
      let code = try #require(shown.text.firstMatch(of: /class="code">(\d{6})</)?.output.1)
      #expect(shown.text.contains("Máy &lt;1&gt;"))
      _ = try await centre.engine.registerKiosk(code: String(code))

      let listed = try await visitor.open(page)
      #expect(!listed.text.contains(code) && listed.text.contains("Thôi đăng ký “Máy &lt;1&gt;”"))
      try await visitor.send([("kiosk", "Máy <1>"), ("do", "remove")], to: page)
      #expect(try await visitor.open(page).text.contains("Chưa có máy nào."))
    }
  }

  @Test func `whoever may not is given no page of the centre`() async throws {
    let centre = try await TestCentre.running()
    let officers = [
      "/staff/settings", "/staff/roles", "/staff/roles/new", "/staff/import/people",
      "/staff/import/teams", "/staff/kiosks", "/staff/settlements/new", "/staff/settlements/list",
    ]
    for role in Role.allCases where role.isGiven && role != .officer {
      _ = try await centre.signIn(as: role)
      try await centre.browse { visitor in
        try await visitor.signInStaff("nguoi." + role.rawValue)
        for path in officers {
          #expect(try await visitor.open(path).status == 403, "\(role) opens \(path)")
          #expect(try await visitor.send([], to: path).status == 403 || path == "/staff/roles")
        }
        let teams = try await visitor.open("/staff/teams")
        #expect((teams.status == 200) == (role == .teamLeader))
        #expect(try await visitor.open("/staff/settlements").status == 200)
        let home = try await visitor.open("/staff")
        #expect(!officers.contains { home.text.contains("\"\($0)\"") })
      }
    }
  }
}

extension TestCentre {
  /// A centre with its first officer.
  static func running(speaker: any Speaker = NoSpeaker()) async throws -> TestCentre {
    let centre = try TestCentre(speaker: speaker)
    try await centre.setUp()
    return centre
  }
}

extension Visitor {
  func signInStaff(
    _ login: String = "van.phong",
    passphrase: String = TestCentre.passphrase
  ) async throws {
    try await open("/staff/sign-in")
    try await send([("login", login), ("passphrase", passphrase)], to: "/staff/sign-in")
    try await open("/staff")
  }
}
