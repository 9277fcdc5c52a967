import CourseCore
import CourseEngine
import CourseTestSupport
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CourseHTTP

/// A browser without scripts in front of a machine that has no centre yet.
struct FirstStartPageTests {
  private static let answers = [
    "xã An Xá", "", "Trung tâm An Xá", "Lê Thị Đúng", "van.phong", TestCentre.passphrase,
    "Thôn Đoài\nTổ dân phố 2", "centre", "", "0912 345 678",
  ]

  @Test func `ten pages make a centre that its officer can sign in to`() async throws {
    let centre = try TestCentre()

    try await centre.browse { visitor in
      var sight = try await visitor.open("/")
      for (place, answer) in Self.answers.enumerated() {
        #expect(sight.path == "/setup/\(place + 1)")
        #expect(sight.text.contains("Câu \(place + 1)/10"))
        let isPassphrase = answer == TestCentre.passphrase
        let again = isPassphrase ? [("again", answer)] : []
        let button = answer.isEmpty ? "later" : "next"
        let fields = [("answer", answer)] + again + [("do", button)]
        sight = try await visitor.send(fields, to: sight.path)
      }
      #expect(sight.heading == "Xem lại trước khi ghi")
      #expect(sight.text.contains("thôn Đoài, tổ dân phố 2") && sight.text.contains("để sau"))
      #expect(try await centre.engine.needsSetUp())

      sight = try await visitor.send([], to: "/setup/check")

      #expect(sight.path == "/staff/sign-in?note=set-up")
      #expect(visitor.cookie("hocvu-setup") == nil)
      #expect(try await visitor.open("/").heading == "Chào mừng đến lớp học")
      for path in ["/setup", "/setup/1", "/setup/check"] {
        #expect(try await visitor.open(path).status == 404)
      }
      for sight in visitor.seen { #expect(!sight.everything.contains(TestCentre.passphrase)) }
    }
    let token = try await centre.signInStaff()
    let settings = try await centre.engine.centreSettings()
    #expect(settings[.commune] == "xã An Xá" && settings[.centrePhone] == "+84912345678")
    #expect(settings[.province] == nil)
    let titles = try await centre.engine.settlements(token).map(\.title)
    #expect(titles == ["thôn Đoài", "tổ dân phố 2"])
  }

  @Test func `what cannot be taken is said at its field, and what was typed stays`() async throws {
    try await TestCentre().browse { visitor in
      let wrong = try await visitor.send([("answer", "Mai & 2"), ("do", "next")], to: "/setup/4")
      #expect(wrong.status == 422)
      #expect(wrong.text.contains("Mai &amp; 2") && wrong.text.contains("aria-invalid=\"true\""))
      #expect(wrong.text.contains(RefusalWords.text(.nameSign, in: .vietnamese)))

      let list = try await visitor.send(
        [("answer", "Thôn Đoài\nĐông"), ("do", "next")],
        to: "/setup/7"
      )
      #expect(list.status == 422)
      #expect(list.text.contains("Dòng 2, “Đông”"))

      let differing = [("answer", TestCentre.passphrase), ("again", "khác"), ("do", "next")]
      let secret = try await visitor.send(differing, to: "/setup/6")
      #expect(secret.status == 422 && !secret.text.contains(TestCentre.passphrase))
      #expect(secret.text.contains("không giống nhau"))
    }
  }

  @Test func `going back keeps what was typed, for this browser alone`() async throws {
    try await TestCentre().browse { visitor in
      try await visitor.send([("answer", "xã An Xá"), ("do", "next")], to: "/setup/1")
      let before = try await visitor.send([("answer", "tỉnh Nọ"), ("do", "back")], to: "/setup/2")

      #expect(before.path == "/setup/1" && before.text.contains("value=\"xã An Xá\""))
      #expect(try await visitor.open("/setup/2").text.contains("value=\"tỉnh Nọ\""))
      let stranger = visitor.another()
      #expect(try await !stranger.open("/setup/2").text.contains("tỉnh Nọ"))
    }
  }

  @Test func `nothing is written while an answer is missing`() async throws {
    let centre = try TestCentre()

    try await centre.browse { visitor in
      try await visitor.send([("answer", "xã An Xá"), ("do", "next")], to: "/setup/1")
      #expect(try await visitor.open("/setup/check").text.contains("Còn thiếu"))
      #expect(try await visitor.send([], to: "/setup/check").path == "/setup/4")
      let later = try await visitor.send([("answer", ""), ("do", "later")], to: "/setup/5")
      #expect(later.status == 422)
    }
    #expect(try await centre.engine.needsSetUp())
    #expect(try await centre.engine.centreSettings().isEmpty)
  }

  @Test func `a form of another address begins nothing`() async throws {
    try await TestCentre().browse { visitor in
      let sight = try await visitor.send(
        [("answer", "xã An Xá"), ("do", "next")],
        to: "/setup/1",
        [.secFetchSite: "cross-site"]
      )

      #expect(sight.status == 403 && visitor.cookie("hocvu-setup") == nil)
    }
  }

  @Test func `learners who are enrolled are not led there`() async throws {
    let centre = try TestCentre()
    _ = try await centre.enrol()

    try await centre.browse { visitor in
      let welcome = try await visitor.open("/")
      #expect(welcome.heading == "Chào mừng đến lớp học")
    }
  }
}

/// The framework's test client comes from nowhere, which is elsewhere.
struct FirstStartFromElsewhereTests {
  @Test func `over the network nobody can begin a centre`() async throws {
    let responder = makeResponder(
      engine: try TestCentre().engine,
      limits: Limits(),
      now: { ContinuousClock.now },
      logger: TestCentre.silence
    )
    let gate = Gate(inside: responder, identity: try .fixture(), authority: [1])

    try await Application(responder: SecureResponder(inside: responder)).test(.router) { client in
      let visitor = Visitor(client)
      let form = [("answer", "xã An Xá"), ("do", "next")]
      let sights = [
        try await visitor.open("/"), try await visitor.open("/setup/1"),
        try await visitor.send(form, to: "/setup/1"),
      ]
      #expect(sights[0].heading == "Chào mừng đến lớp học")
      #expect(sights.map(\.status) == [200, 404, 404])
    }
    try await Application(responder: gate).test(.router) { client in
      let visitor = Visitor(client)
      let sights = [try await visitor.open("/"), try await visitor.open("/setup/1")]
      #expect(sights.map(\.path) == ["/", "/setup/1"])
      #expect(sights.map(\.status) == [200, 403])
    }
  }
}
