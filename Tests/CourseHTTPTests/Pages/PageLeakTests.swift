import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Testing

@testable import CourseHTTP

/// A learner without scripts, who answers every kind of question wrong, and looks at everything.
struct PageLeakTests {
  @Test func `nothing that must not leave is in any page before a question is closed`()
    async throws
  {
    let centre = try TestCentre()
    let card = try await centre.enrol()
    let person = try await centre.store.read { try $0.cardHolder(card)?.person }
    let code = try #require(person).description

    try await centre.browse { visitor in
      try await visitor.signIn(card)
      for path in ["/", "/courses", "/courses/khoa", "/way", "/tests", "/results"] {
        try await visitor.open(path)
      }
      for kind in AnswerKey.Kind.allCases {
        try await visitor.open("/courses/khoa/lessons/mot/steps/thu-\(kind.rawValue)")
      }
      try await self.answerAllWrong(visitor)

      let secrets =
        [Marked.why, Marked.key, Marked.again, "31337", "27182", code, "open:2580"] + Marked.inner
      for sight in visitor.seen {
        for secret in secrets {
          #expect(!sight.everything.contains(secret), "\(sight.path) tells \(secret)")
        }
      }
    }
  }

  /// Feedback comes at the end, so that until then nothing is told but what was asked for.
  private func answerAllWrong(_ visitor: Visitor) async throws {
    try await visitor.open("/tests/cuoi-khoa")
    var sight = try await visitor.send([], to: "/tests/cuoi-khoa/begin")
    while let position = sight.field("position") {
      if sight.field("replies").map(\.isEmpty) ?? true {
        #expect(!sight.text.contains("HINT-") && !sight.text.contains(Marked.later))
        sight = try await visitor.press("hint", on: sight)
        #expect(sight.text.contains("HINT-1") && !sight.text.contains("HINT-2"))
      }
      sight = try await visitor.answer(sight, isRight: false)
      guard sight.field("position") != position || sight.field("replies")?.isEmpty == false else {
        Issue.record("the answer to \(position) was not taken: \(sight.text)")
        return
      }
    }
    #expect(sight.heading == "Kết thúc bài?")
    sight = try await visitor.press("look-back", on: sight)
    #expect(sight.field("position") == "1")
  }

  @Test func `a wrong try in a lesson does not tell what is right, and the third one does`()
    async throws
  {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.browse { visitor in
      try await visitor.signIn(card)
      let step = "/courses/khoa/lessons/mot/steps/thu-answer"
      for number in 1...3 {
        let sight = try await visitor.answer(try await visitor.open(step), isRight: false)
        #expect(sight.path.hasSuffix("/answer"))
        #expect(sight.text.contains(Marked.key) == (number == 3))
      }
      #expect(try await visitor.open(step).text.contains("Sang phần sau"))
    }
  }

  @Test func `what is right is said once the test is over, one answer to a page`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.browse { visitor in
      let sight = try await visitor.finishTest(of: card, isRight: true)
      #expect(sight.heading == "Kết quả")
      #expect(sight.text.contains("✓ Đạt!"))
      let review = String(sight.path.dropLast("result".count)) + "review/1"
      #expect(try await visitor.open(review).text.contains(Marked.why))
    }
  }

  @Test func `what matters most is explained and asked again before the result`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.browse { visitor in
      var sight = try await visitor.finishTest(of: card, isRight: false)
      #expect(sight.path.hasSuffix("/answers/1"))
      #expect(sight.text.contains(Marked.why) && !sight.text.contains(Marked.again))
      let next = try #require(sight.text.firstMatch(of: /class="main" href="([^"]*)"/)?.output.1)
      sight = try await visitor.open(String(next))
      #expect(sight.text.contains(Marked.again))
      #expect(sight.text.contains("Hỏi lại 1/1"))
      sight = try await visitor.answer(sight, isRight: false)

      #expect(sight.heading == "Kết quả")
      #expect(sight.text.contains("Sắp đạt rồi") && sight.text.contains("★"))
    }
  }
}

extension Visitor {
  /// Signs in, answers every question of the test in the same way, and hands it in.
  fileprivate func finishTest(of card: CardCode, isRight: Bool) async throws -> Sight {
    try await signIn(card)
    try await open("/tests/cuoi-khoa")
    var sight = try await send([], to: "/tests/cuoi-khoa/begin")
    while sight.field("position") != nil { sight = try await answer(sight, isRight: isRight) }
    return try await press("finish", on: sight)
  }

  /// Presses a button of the form that is shown.
  func press(_ button: String, on sight: Sight) async throws -> Sight {
    try await send(sight.hidden + [("do", button)], to: sight.action)
  }

  /// Answers the question that is shown; a story by one reply.
  func answer(_ sight: Sight, isRight: Bool) async throws -> Sight {
    var fields = sight.hidden
    if sight.text.contains("name=\"line\"") {
      let isNumber = sight.text.contains("inputmode=\"decimal\"")
      let right = isNumber ? "27.182 đồng" : "KEY-một"
      fields.append(("line", isRight ? right : isNumber ? "5" : "không biết"))
    } else if sight.text.contains("name=\"gap-0\"") {
      fields.append(("gap-0", isRight ? "KEY-ba" : "không biết"))
      fields.append(("pick-1", sight.option(isRight ? "g1" : "g2")))
    } else if sight.field("order") != nil {
      let lines = isRight ? ["d1", "d2", "d3"] : ["d3", "d2", "d1"]
      fields.removeAll { $0.0 == "order" }
      fields.append(("order", lines.map(sight.line).joined(separator: ",")))
    } else if sight.text.contains("name=\"part-0\"") {
      fields += sight.partners(isRight: isRight)
    } else if sight.field("replies") != nil {
      fields.append(("reply", sight.line(isRight ? "r1" : "r2", or: isRight ? "s1" : "s2")))
      return try await send(fields, to: sight.action)
    } else {
      let names = isRight ? ["A", "v1", "y1", "Đúng"] : ["B", "v2", "y2", "Sai"]
      fields.append(("place", sight.place(of: names)))
    }
    return try await send(fields + [("do", "answer")], to: sight.action)
  }
}

extension Sight {
  /// What is peculiar to the page.
  private var main: Substring {
    let start = text.firstRange(of: "<main")?.lowerBound ?? text.startIndex
    let end = text.firstRange(of: "</main>")?.lowerBound ?? text.endIndex
    return text[start..<end]
  }

  /// Where the form of the page is sent.
  var action: String {
    main.firstMatch(of: /action="([^"]*)"/).map { String($0.output.1) } ?? ""
  }

  /// The hidden fields of the form.
  var hidden: [(String, String)] {
    main.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/).map { match in
      (String(match.output.1), String(match.output.2))
    }
  }

  /// The place of a line to touch, or of a reply.
  func line(_ text: String) -> String { line(text, or: text) }

  func line(_ text: String, or other: String) -> String {
    let lines = main.matches(
      of: /<button class="line"[^>]* value="(?:touch-)?(\d+)"[^>]*>(.*?)<\/button>/
    )
    let found = lines.first { line in
      line.output.2.hasSuffix(text) || line.output.2.hasSuffix(other)
    }
    return found.map { String($0.output.1) } ?? "none"
  }

  /// The place of an option or an area by one of its names.
  func place(of names: [String]) -> String {
    let labels = main.matches(of: /<label[^>]* for="o(\d+)"[^>]*>([^<]+)<\/label>/)
    let found = labels.first { names.contains(String($0.output.2)) }
    return found.map { String($0.output.1) } ?? "none"
  }

  /// The value of an option in a list.
  func option(_ text: String) -> String {
    let options = main.matches(of: /<option value="(\d+)"[^>]*>([^<]*)<\/option>/)
    return options.first { $0.output.2 == text }.map { String($0.output.1) } ?? "none"
  }

  /// For each part its partner: of the same number where it is to be right.
  func partners(isRight: Bool) -> [(String, String)] {
    let parts = main.components(separatedBy: "<fieldset class=\"options part\">").dropFirst()
    return parts.compactMap { part in
      let labels = part.matches(of: /<label for="p(\d+)-(\d+)">([^<]*)<\/label>/)
      let name = part.firstMatch(of: /<\/span>\s*([^<]*)<\/legend>/)?.output.1.last
      let found = labels.first { ($0.output.3.last == name) == isRight }
      return found.map { ("part-\($0.output.1)", String($0.output.2)) }
    }
  }
}

extension Substring {
  /// The text cut at a separator.
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self
    while let range = rest.firstRange(of: separator) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return parts + [rest]
  }
}
