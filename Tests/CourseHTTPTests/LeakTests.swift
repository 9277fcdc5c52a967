import CourseCore
import CourseEngine
import CourseTestSupport
import HTTPTypes
import Testing

@testable import CourseHTTP
@testable import CourseStore

struct LeakTests {
  @Test func `nothing that must not leave is in any reply before a question is closed`()
    async throws
  {
    let centre = try TestCentre(speaker: EchoSpeaker())
    let card = try await centre.enrol()

    try await centre.serve { kiosk in
      try await kiosk.signIn(card)
      try await self.lookAtEverything(at: kiosk)
      try await self.answerAllWrong(at: kiosk)

      let secrets =
        [Marked.why, Marked.key, Marked.again, "31337", "27182"] + Marked.inner
        + ["\"critical\"", "difficulty", "isRight"]
      for heard in kiosk.heard {
        for secret in secrets {
          #expect(!heard.everything.contains(secret), "\(heard.path) tells \(secret)")
        }
      }
    }
  }

  private func lookAtEverything(at kiosk: Kiosk) async throws {
    for path in ["/me", "/me/next", "/me/progress", "/courses", "/courses/khoa", "/assessments"] {
      #expect(try await kiosk.get(path).status == 200)
    }
    for lesson in ["mot", "hai"] {
      let path = "/courses/khoa/lessons/" + lesson
      let steps = try await kiosk.get(path).message.list("steps") { step throws(ShapeError) in
        try step.string("id")
      }
      for step in steps {
        let heard = try await kiosk.get(path + "/steps/" + step)
        #expect(!heard.everything.contains(Marked.later) && !heard.everything.contains("HINT-"))
        let spoken = try await kiosk.get("/speech" + path + "/steps/" + step)
        #expect(spoken.status == 200)
        #expect(!spoken.everything.contains(Marked.later) && !spoken.everything.contains("HINT-"))
      }
    }
  }

  /// Feedback comes at the end, so that until then nothing is told but what was asked for.
  private func answerAllWrong(at kiosk: Kiosk) async throws {
    var seen = try await kiosk.begin("cuoi-khoa")
    while try seen.phase == "drawn" {
      // A story is asked again for each reply; its hint was shown with the first.
      if seen.message["question"]?["kept"] == nil {
        #expect(!seen.heard.everything.contains("HINT-"))
        seen = try await kiosk.move(seen, "hint")
        #expect(seen.heard.everything.contains("HINT-1"))
        #expect(!seen.heard.everything.contains("HINT-2"))
      }
      seen = try await kiosk.answer(seen, Marked.wrong)
    }
    seen = try await kiosk.move(seen, "back")
    #expect(try await kiosk.get("/attempts").status == 200)
    #expect(try await kiosk.get("/attempts/\(seen.attempt)/review").problem == "attempt-open")
  }

  @Test func `a story shows no scene before it is played`() async throws {
    let centre = try TestCentre(speaker: EchoSpeaker())
    let card = try await centre.enrol()

    try await centre.serve { kiosk in
      try await kiosk.signIn(card)
      let step = "/courses/khoa/lessons/mot/steps/thu-scenario"
      let practice = try await kiosk.practice(at: step)
      let answer = try Marked.right(try #require(practice["shown"]))
      let body: JSONValue = ["question": "cau-scenario", "try": 1, "answer": answer]
      let reply = try await kiosk.post(step + "/answers", body)

      #expect(!kiosk.heard.dropLast().contains { $0.everything.contains(Marked.later) })
      #expect(reply.everything.contains(Marked.later))
      #expect(!reply.everything.contains(Marked.why))
    }
  }

  @Test(arguments: AnswerKey.Kind.allCases.filter { ![.poll, .scenario].contains($0) })
  func `while the answer may still be found, a wrong try does not tell it`(
    kind: AnswerKey.Kind
  ) async throws {
    let centre = try TestCentre(speaker: EchoSpeaker())
    let card = try await centre.enrol()

    try await centre.serve { kiosk in
      try await kiosk.signIn(card)
      let step = "/courses/khoa/lessons/mot/steps/thu-" + kind.rawValue
      for number in 1...3 {
        let practice = try await kiosk.practice(at: step)
        let answer = try Marked.wrong(try #require(practice["shown"]))
        let body: JSONValue = [
          "question": .string("cau-" + kind.rawValue), "try": .integer(number), "answer": answer,
        ]
        let reply = try await kiosk.post(step + "/answers", body)
        let explanation = try #require(try reply.message["explanation"])

        #expect((explanation["answer"] != nil) == (number == 3))
        #expect(reply.everything.contains(Marked.key) == (number == 3 && Self.hasKey(kind)))
      }
    }
  }

  /// Whether what is right is a text of its own.
  private static func hasKey(_ kind: AnswerKey.Kind) -> Bool { [.typed, .fill].contains(kind) }

  @Test func `questions are shown alike when the key is turned over`() async throws {
    #expect(try await Self.shown(isTurned: false) == Self.shown(isTurned: true))
  }

  /// All questions of the lesson and the test as they are shown, whatever the order of their parts.
  private static func shown(isTurned: Bool) async throws -> [JSONValue] {
    let centre = try TestCentre(.marked(isTurned: isTurned))
    let card = try await centre.enrol()
    let all = Collected()
    try await centre.serve { kiosk in
      try await kiosk.signIn(card)
      for kind in AnswerKey.Kind.allCases {
        let step = "/courses/khoa/lessons/mot/steps/thu-" + kind.rawValue
        all.add(try await kiosk.get(step + "?hints=2").message.inAnyOrder)
      }
      var seen = try await kiosk.begin("cuoi-khoa")
      for _ in 1...10 {
        all.add(try #require(seen.message["question"]?["shown"]).inAnyOrder)
        if seen.message["may"]?["skip"] == true { seen = try await kiosk.move(seen, "skip") }
      }
    }
    return all.values
  }

  @Test func `a question is no media, though it is kept under its digest`() async throws {
    let centre = try TestCentre(speaker: EchoSpeaker())
    let card = try await centre.enrol()

    try await centre.serve { kiosk in
      try await kiosk.signIn(card)
      _ = try await kiosk.begin("cuoi-khoa")
      let question = Marked.question(.typed)
      let digest = Digest.sha256(of: question.json.canonicalBytes)

      let kept = try await centre.store.read { try $0.content(digest) }
      #expect(kept == question.json.canonicalBytes)
      #expect(try await kiosk.get("/media/\(digest)").problem == "not-found")
    }
  }

  @Test func `no reply names a person by their code`() async throws {
    let centre = try TestCentre(speaker: EchoSpeaker())
    let card = try await centre.enrol()
    let person = try await centre.store.read { try $0.cardHolder(card)?.person }
    let code = try #require(person).description

    try await centre.serve { kiosk in
      try await kiosk.signIn(card)
      try await self.lookAtEverything(at: kiosk)
      try await self.answerAllWrong(at: kiosk)

      #expect(!kiosk.heard.contains { $0.everything.contains(code) })
      #expect(!kiosk.heard.contains { $0.everything.contains("open:2580") })
    }
  }
}
