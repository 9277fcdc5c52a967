import CourseCore
import CourseEngine
import CourseHTTP
import CourseTestSupport
import HTTPTypes
import Testing

@testable import CourseHTTP

struct WalkTests {
  @Test func `a learner goes from the card to a passed course, by every operation there is`()
    async throws
  {
    let centre = try TestCentre(speaker: EchoSpeaker())
    let card = try await centre.enrol()

    try await centre.serve { kiosk in
      let invitation = try await centre.engine.inviteKiosk(#require(KioskName("Máy 1")))
      #expect(try await kiosk.register(invitation.code) == "Máy 1")
      try await kiosk.signIn(card)
      try await self.look(around: kiosk)
      try await self.read(at: kiosk)
      try await self.practise(at: kiosk)
      try await self.pass(at: kiosk)

      let progress = try await kiosk.get("/me/progress").message
      let courses = try progress.member("courses") { value throws(ShapeError) in
        try value.member("items") { items throws(ShapeError) in try items.asArray() }
      }
      #expect(try courses[0].flag("completed"))
      #expect(try courses[1].list("closedUntil") { _ in 0 }.isEmpty)
      #expect(try await kiosk.get("/me/next").message.string("course") == "sau")
      let explained = try await kiosk.get("/me/completion/course/khoa").message
      #expect(try explained.string("title") == "Khóa thử" && !explained.flag("inDoubt"))
      let own = try await kiosk.get("/me/data").message
      #expect(try own.list("attempts") { _ in 0 }.count == 1)
      #expect(try await kiosk.send(.delete, "/sessions").status == 204)
      #expect(try await kiosk.get("/me").status == 401)
      #expect(kiosk.asked == Set(API.operations.filter { $0.right == nil }.map(\.id)))
    }
  }

  private func look(around kiosk: Kiosk) async throws {
    #expect(try await kiosk.get("/centre").message == [:])
    #expect(try await kiosk.get("/consent-texts").message.integer("total") == 4)
    #expect(try await kiosk.get("/speech/consents/study").status == 200)
    let staff = try await kiosk.post("/sessions/staff", ["login": "ai.do", "passphrase": "x"])
    #expect(try staff.problem == "wrong-login")
    // No class is open on this machine.
    let member = "/open-class/members/0000000000000009"
    #expect(try await kiosk.get("/open-class/members").problem == "not-found")
    #expect(try await kiosk.get(member + "/pictures").problem == "not-found")
    let picked = try await kiosk.post(member + "/sessions", ["picture": "hat", "pin": "2580"])
    #expect(try picked.problem == "not-found")
    let hand = JSONValue.object(["raised": true]).canonicalBytes
    #expect(try await kiosk.send(.put, "/me/hand", hand).status == 204)
    #expect(try await kiosk.get("/health").message.integer("courses") == 3)
    #expect(try await kiosk.get("/me").message.string("fullName") == "Nguyễn Thị Mẫu")
    #expect(try await kiosk.get("/me/next").message.string("step") == "doc")
    #expect(try await kiosk.get("/courses").message.integer("total") == 3)
    let verified = try await kiosk.post("/papers/verifications", ["text": "HV1:BB8"])
    #expect(try verified.message.list("papers") { $0 }.count == 1)
    #expect(try await kiosk.get("/courses/khoa").message.string("version") == "1.0")
    #expect(try await kiosk.get("/courses/sau/lessons/mo").problem == "closed")
    #expect(try await kiosk.get("/courses/tuan-tu/lessons/sau").problem == "lesson-not-yet")
    #expect(try await kiosk.get("/assessments").message.integer("total") == 3)
    #expect(try await kiosk.get("/media/\(Marked.picture.digest)").bytes == Array("<svg/>".utf8))
  }

  private func read(at kiosk: Kiosk) async throws {
    let lesson = "/courses/khoa/lessons/mot"
    #expect(try await kiosk.get(lesson).message.string("resume") == "doc")
    #expect(try await kiosk.get(lesson + "/steps/doc").message.integer("count") == 12)
    #expect(try await kiosk.get("/speech\(lesson)/steps/doc").status == 200)
    #expect(try await kiosk.post(lesson + "/steps/doc/finish").status == 204)
    for kind in AnswerKey.Kind.allCases {
      try await answer(lesson + "/steps/thu-" + kind.rawValue, at: kiosk, Marked.right)
    }
    #expect(try await kiosk.get(lesson).message["lesson"]?["finishedSteps"] == 12)
  }

  /// Answers the question that a step shows, a story to its end.
  private func answer(
    _ step: String,
    at kiosk: Kiosk,
    _ give: (JSONValue, JSONValue?) throws -> JSONValue
  ) async throws {
    let practice = try await kiosk.practice(at: step)
    var shown = try #require(practice["shown"])
    var given: JSONValue?
    while true {
      let answer = try give(shown, given)
      let body = JSONValue.object(present: [
        "question": practice["question"], "try": practice["try"], "answer": answer,
      ])
      let reply = try await kiosk.post(step + "/answers", body).message
      guard try reply.string("kind") == "goes-on" else { break }
      shown = try #require(reply["shown"])
      given = answer
    }
  }

  private func practise(at kiosk: Kiosk) async throws {
    let step = "/courses/khoa/lessons/hai/steps/luyen"
    #expect(try await kiosk.post(step + "/finish").problem == "step-not-done")
    #expect(try await kiosk.get("/speech\(step)/answer").problem == "not-found")
    for _ in 1...2 { try await answer(step, at: kiosk, Marked.right) }
    #expect(try await kiosk.get("/speech\(step)/answer").status == 200)
    #expect(try await kiosk.get(step).message.flag("finished"))
  }

  private func pass(at kiosk: Kiosk) async throws {
    var seen = try await kiosk.begin("cuoi-khoa")
    let attempt = seen.attempt
    #expect(try await kiosk.get("/attempts/\(attempt)/result").problem == "attempt-open")
    let spoken = "/speech/attempts/\(attempt)/questions/1"
    #expect(try await kiosk.get(spoken).status == 200)
    let early = try await kiosk.get("/speech/attempts/\(attempt)/answers/1")
    #expect(try early.problem == "not-found")
    #expect(try await kiosk.get("/speech/attempts/\(attempt)/result").problem == "attempt-open")
    seen = try await kiosk.move(seen, "skip")
    seen = try await kiosk.move(seen, "hint")
    seen = try await kiosk.move(seen, "go", to: 1)
    while try seen.phase == "drawn" { seen = try await kiosk.answer(seen, Marked.right) }
    #expect(try seen.phase == "finish-offered")
    let resumed = try await kiosk.post("/attempts/\(attempt)/resume", [:])
    #expect(try resumed.message == seen.message)
    seen = try await kiosk.finish(seen)
    #expect(seen.message["outcome"]?["passed"] == true)
    #expect(try await kiosk.get("/attempts").message.integer("total") == 1)
    let result = try await kiosk.get("/attempts/\(attempt)/result").message
    #expect(result["outcome"]?["earned"] == 10)
    let review = try await kiosk.get("/attempts/\(attempt)/review").message
    #expect(try review.integer("total") == 10)
    #expect(try await kiosk.get("/speech/attempts/\(attempt)/answers/1").status == 200)
    #expect(try await kiosk.get("/speech/attempts/\(attempt)/result").status == 200)
  }
}
