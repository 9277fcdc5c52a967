import CourseCore
import CourseEngine
import CourseTestSupport
import HTTPTypes
import Testing

@testable import CourseHTTP

struct RepeatTests {
  /// One write, and how it is sent.
  struct Write: Sendable {
    let method: HTTPRequest.Method
    let path: String
    let body: JSONValue?
    var headers: HTTPFields = [:]
  }

  @Test func `every write that is repeated gets the same reply and changes nothing`()
    async throws
  {
    let centre = try TestCentre()
    let card = try await centre.enrol()
    let first = Writes()

    try await centre.serve { kiosk in
      try await kiosk.signIn(card)
      first.token = kiosk.token
      for write in try await self.writes(at: kiosk) {
        let heard = try await kiosk.send(write)
        first.add(write, heard)
        try await self.expectNothing(from: write, heard, at: kiosk, in: centre)
      }
    }
    // A new server on the same directory: the last write of each place is repeated once more.
    try await centre.serve { kiosk in
      kiosk.token = first.token
      for (write, heard) in first.lasting {
        try await self.expectNothing(from: write, heard, at: kiosk, in: centre)
      }
    }
  }

  private func expectNothing(
    from write: Write,
    _ first: Heard,
    at kiosk: Kiosk,
    in centre: TestCentre
  ) async throws {
    let before = try await centre.dump()
    let again = try await kiosk.send(write)

    #expect(again.status == first.status, "\(write.path)")
    #expect(again.bytes == first.bytes, "\(write.path)")
    let after = try await centre.dump()
    #expect(Set(after).symmetricDifference(before) == [], "\(write.path)")
  }

  /// Writes to a lesson, and a short test to its end.
  private func writes(at kiosk: Kiosk) async throws -> [Write] {
    let lesson = "/courses/khoa/lessons/mot/steps/"
    let answer: JSONValue = ["question": "cau-true-or-false", "try": 1, "answer": ["truth": false]]
    return [
      Write(method: .post, path: lesson + "doc/finish", body: nil),
      Write(method: .post, path: lesson + "thu-true-or-false/answers", body: answer),
    ]
  }

  @Test func `an answer that ended an attempt gets the same reply again, after a restart too`()
    async throws
  {
    let centre = try TestCentre()
    let card = try await centre.enrol()
    let first = Writes()

    try await centre.serve { kiosk in
      try await kiosk.signIn(card)
      first.token = kiosk.token
      let begin = Write(
        method: .post,
        path: "/attempts",
        body: ["assessment": "tung-cau"],
        headers: [.idempotencyKey: "khoa-1"]
      )
      let seen = try await Seen(kiosk.send(begin))
      try await self.expectNothing(from: begin, seen.heard, at: kiosk, in: centre)
      let question = try #require(seen.message["question"])
      let answer = Write(
        method: .put,
        path: try seen.path(to: question),
        body: try seen.body(of: question, ["truth": true])
      )
      let heard = try await kiosk.send(answer)
      #expect(try heard.message.string("phase") == "closed")
      #expect(try heard.message["outcome"]?["passed"] == true)
      first.add(answer, heard)
      try await self.expectNothing(from: answer, heard, at: kiosk, in: centre)
    }
    try await centre.serve { kiosk in
      kiosk.token = first.token
      for (write, heard) in first.lasting {
        try await self.expectNothing(from: write, heard, at: kiosk, in: centre)
      }
      // The attempt that the key began is found again, and none is begun beside it.
      let before = try await centre.dump()
      let begun = try await kiosk.send(
        Write(
          method: .post,
          path: "/attempts",
          body: ["assessment": "tung-cau"],
          headers: [.idempotencyKey: "khoa-1"]
        )
      )
      #expect(try begun.message.string("phase") == "closed")
      #expect(try await centre.dump() == before)
      let other = try await kiosk.post(
        "/attempts",
        ["assessment": "cuoi-khoa"],
        [.idempotencyKey: "khoa-1"]
      )
      #expect(try other.problem == "key-reused")
    }
  }

  @Test func `a repeated move or finish has no second effect`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.serve { kiosk in
      try await kiosk.signIn(card)
      var seen = try await kiosk.begin("cuoi-khoa")
      for move in ["hint", "skip", "back", "skip", "hint"] {
        let next = try await kiosk.move(seen, move)
        let dump = try await centre.dump()
        #expect(try await kiosk.move(seen, move).message == next.message, "\(move)")
        #expect(try await centre.dump() == dump, "\(move)")
        seen = next
      }
      // Nothing is answered, so the critical question is asked again: one finish ends one part.
      let again = try await kiosk.finish(seen)
      #expect(try again.phase == "again")
      #expect(try await kiosk.finish(seen).phase == "again")
      let closed = try await kiosk.finish(again)
      #expect(try closed.phase == "closed")
      let dump = try await centre.dump()
      #expect(try await kiosk.finish(again).message == closed.message)
      #expect(try await centre.dump() == dump)
    }
  }

  @Test func `other content under a revision that was given is refused with what is kept`()
    async throws
  {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.serve { kiosk in
      try await kiosk.signIn(card)
      let seen = try await kiosk.begin("tung-cau")
      let question = try #require(seen.message["question"])
      _ = try await kiosk.put(
        try seen.path(to: question),
        try seen.body(of: question, ["truth": false])
      )
      let dump = try await centre.dump()
      let other = try await kiosk.put(
        try seen.path(to: question),
        try seen.body(of: question, ["truth": true])
      )

      #expect(try other.problem == "answer-kept")
      #expect(try other.message["kept"] == ["truth": false])
      #expect(try await centre.dump() == dump)
    }
  }
}

extension Kiosk {
  func send(_ write: RepeatTests.Write) async throws -> Heard {
    try await send(write.method, write.path, write.body?.canonicalBytes, headers: write.headers)
  }
}
