import CourseCore
import CourseTestSupport
import Testing

@testable import CourseHTTP

struct QuestionPageTests {
  private static let lesson = "/courses/khoa/lessons/mot/steps/thu-"

  @Test(arguments: AnswerKey.Kind.allCases.filter { $0 != .scenario })
  func `an empty answer is asked for again, kindly`(kind: AnswerKey.Kind) async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.browse { visitor in
      try await visitor.signIn(card)
      let step = Self.lesson + kind.rawValue
      let sight = try await visitor.press("answer", on: try await visitor.open(step))

      #expect(sight.status == 200)
      #expect(sight.path.hasPrefix(step + "?note="))
      #expect(sight.text.contains("role=\"alert\">"))
      #expect(sight.field("try") == "1")
    }
  }

  @Test func `what could not be read as a number stands there again`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.browse { visitor in
      try await visitor.signIn(card)
      let shown = try await visitor.open(Self.lesson + "number")
      let fields = shown.hidden + [("line", "hai <b>chục"), ("do", "answer")]
      let sight = try await visitor.send(fields, to: shown.action)

      #expect(sight.text.contains("Chưa đọc được số này"))
      #expect(sight.field("line") == "hai &lt;b&gt;chục")
    }
  }

  @Test func `keys of an input method that is off are asked about, and kept when meant so`()
    async throws
  {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.browse { visitor in
      try await visitor.signIn(card)
      let shown = try await visitor.open(Self.lesson + "answer")
      let line = [("line", "maatj khaaur")]
      let asked = try await visitor.send(shown.hidden + line + [("do", "answer")], to: shown.action)
      #expect(asked.text.contains("Có phải bác muốn gõ “mật khẩu”?"))
      #expect(asked.field("line") == "maatj khaaur")
      let kept = try await visitor.send(asked.hidden + line + [("do", "keep")], to: asked.action)

      #expect(kept.path.hasSuffix("/answer"))
    }
  }

  @Test func `a hint keeps what was begun`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.browse { visitor in
      try await visitor.signIn(card)
      let shown = try await visitor.open(Self.lesson + "answer")
      let fields = shown.hidden + [("line", "mật"), ("do", "hint")]
      let sight = try await visitor.send(fields, to: shown.action)

      #expect(sight.text.contains("HINT-1") && !sight.text.contains("HINT-2"))
      #expect(sight.field("line") == "mật")
    }
  }

  @Test func `an answer that comes again leads to what was said to it`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.browse { visitor in
      try await visitor.signIn(card)
      let shown = try await visitor.open(Self.lesson + "answer")
      let fields = shown.hidden + [("line", "không biết"), ("do", "answer")]
      let first = try await visitor.send(fields, to: shown.action)
      let again = try await visitor.send(fields, to: shown.action)

      #expect(first.path.hasSuffix("/answer"))
      #expect(again.path == first.path)
      #expect(try await visitor.open(Self.lesson + "answer").field("try") == "2")
    }
  }

  @Test func `what one learner began is nothing to another`() async throws {
    let centre = try TestCentre()
    let one = try await centre.enrol("Một")
    let two = try await centre.enrol("Hai")

    try await centre.browse { visitor in
      try await visitor.signIn(one)
      let shown = try await visitor.open(Self.lesson + "answer")
      let fields = shown.hidden + [("line", "của riêng"), ("do", "draft")]
      try await visitor.send(fields, to: shown.action)
      let other = visitor.another()
      try await other.signIn(two)

      #expect(try await other.open(Self.lesson + "answer").field("line") == "")
      #expect(try await visitor.open(Self.lesson + "answer").field("line") == "của riêng")
    }
  }

  @Test func `no time is shown unless there is a limit, and its end is said`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.browse { visitor in
      try await visitor.signIn(card)
      try await visitor.open("/tests/cuoi-khoa")
      #expect(try await !visitor.send([], to: "/tests/cuoi-khoa/begin").text.contains("phút"))
      try await visitor.open("/tests/tung-cau")
      let limited = try await visitor.send([], to: "/tests/tung-cau/begin")
      #expect(limited.text.contains("Còn khoảng 20 phút"))
      #expect(limited.text.contains("<meta http-equiv=\"refresh\" content=\"1200\">"))

      centre.wait(.minutes(20))
      let over = try await visitor.open(limited.path)
      #expect(over.heading == "Kết quả")
      #expect(over.text.contains("Đã hết giờ"))
      let again = try await visitor.open("/tests/tung-cau")
      #expect(again.text.contains("Làm lại được sau 10 phút nữa"))
      #expect(!again.text.contains("/begin"))
    }
  }

  @Test func `nobody there without scripts is asked, and then signed out`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.browse { visitor in
      try await visitor.signIn(card)
      #expect(try await visitor.open("/courses").text.contains("url=/idle?back=/courses\">"))
      let asked = try await visitor.open("/idle?back=//evil.example/x")
      #expect(asked.text.contains("href=\"/\">Tôi vẫn ở đây"))
      #expect(asked.text.contains("url=/idle/over\">"))
      let over = try await visitor.open("/idle/over")

      #expect(over.text.contains("Máy đã tự thoát"))
      #expect(visitor.cookie("hocvu") == nil)
    }
  }

  @Test(arguments: [
    "/nowhere", "/courses/khong-co", "/courses/../x", "/attempts/zz", "/courses/khoa/lessons/x",
    "/attempts/00000000000000000000000000000000", "/tests/%3Cscript%3E",
  ])
  func `what is not there is a page with a way on`(path: String) async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.browse { visitor in
      try await visitor.signIn(card)
      let sight = try await visitor.open(path)

      #expect(sight.status == 404)
      #expect(sight.text.contains("<a class=\"main\" href=\"/\">Trang chính</a>"))
      #expect(!sight.text.contains("<script>"))
    }
  }
}
