import CourseCore
import CourseEngine
import CourseTestSupport
import HTTPTypes
import Testing

@testable import CourseHTTP

/// Whole pages read aloud; the voice of these tests gives the text back.
struct ReadAloudTests {
  @Test func `every page of a learner that no other voice reads has one that reads it`()
    async throws
  {
    let centre = try TestCentre(speaker: EchoSpeaker())
    let card = try await centre.enrol("Quàng Thị Tám")

    try await centre.browse { visitor in
      for path in ["/", "/?note=card", "/?note=signed-out"] {
        try await Self.hear(try await visitor.open(path), visitor)
      }
      try await visitor.send([("card", card.description)], to: "/sign-in/card")
      try await Self.hear(try await visitor.open("/sign-in?note=wrong"), visitor)
      try await visitor.send([("pin", "2580")], to: "/sign-in")
      for path in [
        "/", "/courses", "/courses?page=1", "/courses/khoa", "/courses/sau", "/way", "/tests",
        "/tests/cuoi-khoa", "/results", "/courses/khoa/lessons/mot/end", "/idle?back=/way",
        "/courses/khong-co", "/courses/sau/lessons/mo/steps/doc",
      ] {
        let sight = try await visitor.open(path)
        let heard = try await Self.hear(sight, visitor)
        #expect(!heard.contains("Quàng") && !heard.contains("Tám"), "\(path) names the learner")
      }
    }
  }

  /// Returns what the voice of a page says, which is what stands there.
  @discardableResult
  static func hear(_ sight: Sight, _ visitor: Visitor) async throws -> String {
    let address = try #require(
      sight.text.firstMatch(of: /<audio[^>]* src="(\/aloud[^"]*)"/),
      "\(sight.path) has no voice"
    )
    let heard = try await visitor.open(String(address.output.1))

    #expect(heard.status == 200 && heard.headers[.contentType] == "audio/wav", "\(sight.path)")
    let lines = SpokenPage.lines(of: sight.text)
    #expect(!lines.isEmpty)
    for line in lines { #expect(heard.text.contains(line), "\(sight.path) keeps \(line) quiet") }
    return heard.text
  }

  @Test func `a learner's name is not told to the voice`() async throws {
    let centre = try await TestCentre.running(speaker: EchoSpeaker())
    let here = try await centre.settlements()[0]
    let officer = try await centre.signInStaff()
    let learner = Enrolment.fixture("Lò Văn Ếch", of: here, consents: [centre.consent()])
    _ = try await centre.engine.enrol(officer, learner, pin: "2580")

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      let fields = [("settlement", "\(here)"), ("session", "")]
      let names = try await visitor.send(fields, to: "/staff/classes")
      let member = try #require(names.field("member"))
      #expect(names.text.contains("Lò Văn Ếch"))
      let heard = try await Self.hear(try await visitor.open("/"), visitor)
      #expect(!heard.contains("Ếch"))
      let pictures = try await visitor.send([("member", member)], to: "/class/name")
      #expect(pictures.text.contains("Ếch"))
      let hearing = try await Self.hear(pictures, visitor)
      #expect(!hearing.contains("Ếch"))
      let picture = try #require(pictures.field("picture"))
      let pin = try await visitor.send([("picture", picture)], to: "/class/picture")
      #expect(pin.path == "/class/pin")
      let last = try await Self.hear(pin, visitor)
      #expect(!last.contains("Ếch"))
    }
  }

  @Test func `there is no voice where nothing speaks, nor in a language that it does not speak`()
    async throws
  {
    let silent = try TestCentre()
    try await silent.browse { visitor in
      let first = try await visitor.open("/")
      #expect(!first.text.contains("<audio"))
      #expect(try await visitor.open("/aloud?page=%2F").status == 404)
    }
    try await TestCentre(speaker: EchoSpeaker()).browse { visitor in
      let english = try await visitor.send([("turn", "en"), ("back", "/")], to: "/look")
      #expect(!english.text.contains("<audio"))
    }
  }

  @Test(arguments: [
    "", "?page=", "?page=staff", "?page=%2Fstaff", "?page=%2Fstaff%2Fpeople",
    "?page=%2Fidle%2Fover",
    "?page=%2Faloud%3Fpage%3D%252F", "?page=%2F%2Fkhac.example", "?page=%2Fsetup", "?page=%2Fkiosk",
    "?page=%2Fapi%2Fv1%2Fme", "?page=%00", "?page=%2Fcourses%2F..%2Fstaff",
  ])
  func `nothing but a page of learners is read aloud`(query: String) async throws {
    let centre = try TestCentre(speaker: EchoSpeaker())
    let card = try await centre.enrol()

    try await centre.browse { visitor in
      try await visitor.signIn(card)

      #expect(try await visitor.open("/aloud\(query)").status == 404)
      #expect(try await visitor.open("/courses").status == 200)
    }
  }

  @Test func `a page of somebody's own is not read to others`() async throws {
    let centre = try TestCentre(speaker: EchoSpeaker())

    try await centre.browse { stranger in
      let asked = try await stranger.open("/aloud?page=%2Fresults")
      #expect(asked.path.hasPrefix("/setup"))
      let sent = try await stranger.send([], to: "/aloud?page=%2F")
      #expect(sent.status == 405)
    }
  }

  @Test(arguments: [
    ("<p>Học <strong>kỹ</strong> nhé</p>", ["Học kỹ nhé"]),
    (
      "<ul><li>Một</li><li><a href=\"/\">Hai <span>3 bài · 5 phút</span></a></li></ul>",
      ["Một", "Hai", "3 bài, 5 phút"]
    ),
    ("<p>✓ Xong ›</p><p>✓</p>", ["Xong ›"]),
    ("<p hidden>Kín</p><div data-unspoken>Tên <div>Tên</div> tên</div>Mở", ["Mở"]),
    (
      "<img src=\"a\" alt=\"Nút &quot;Gửi&quot;\"><input type=\"hidden\" value=\"x\">Sau",
      ["Nút \"Gửi\"", "Sau"]
    ),
    ("<p>1 &lt; 2 &amp;amp; 3</p>", ["1 < 2 &amp; 3"]),
    ("<p>\u{301}á</p", ["\u{301}á"]),
  ])
  func `the texts of a page are read line by line`(markup: String, lines: [String]) {
    #expect(SpokenPage.lines(of: "<nav>Ngoài</nav><main>\(markup)</main>Ngoài") == lines)
  }
}
