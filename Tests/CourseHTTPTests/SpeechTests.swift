import CourseCore
import CourseEngine
import CourseTestSupport
import HTTPTypes
import Testing

@testable import CourseHTTP

struct SpeechTests {
  private let step = "/courses/khoa/lessons/mot/steps/"

  @Test func `a recorded voice goes before the machine's`() async throws {
    let centre = try TestCentre(speaker: EchoSpeaker())
    let card = try await centre.enrol()

    try await centre.serve { kiosk in
      try await kiosk.signIn(card)

      let reading = try await kiosk.get("/speech" + step + "doc")

      // The library's one file is picture and voice.
      #expect(reading.bytes == Array("<svg/>".utf8))
      #expect(reading.headers[.cacheControl] == "private, no-cache")
    }
  }

  @Test func `what a step shows is read aloud, and what is right is not told`() async throws {
    let centre = try TestCentre(speaker: EchoSpeaker())
    let card = try await centre.enrol()

    try await centre.serve { kiosk in
      try await kiosk.signIn(card)
      let vietnamese: HTTPFields = [.acceptLanguage: "vi"]
      let question = try await kiosk.get("/speech" + step + "thu-choices", vietnamese)

      #expect(question.status == 200)
      #expect(question.headers[.contentType] == "audio/wav")
      #expect(String(decoding: question.bytes, as: UTF8.self).contains("1: "))
      #expect(!question.everything.contains(Marked.why))
      let again = try await kiosk.get(
        "/speech" + step + "thu-choices",
        [.acceptLanguage: "vi", .ifNoneMatch: try #require(question.headers[.eTag])]
      )
      #expect(again.status == 304)
    }
  }

  @Test func `a question of a test is read aloud to whom it was asked, once it was asked`()
    async throws
  {
    let centre = try TestCentre(speaker: EchoSpeaker())
    let (owner, other) = (try await centre.enrol(), try await centre.enrol("Lò Thử"))

    try await centre.serve { kiosk in
      try await kiosk.signIn(owner)
      let seen = try await kiosk.begin("cuoi-khoa")
      let place = "/speech/attempts/\(seen.attempt)/questions/"

      let spoken = try await kiosk.get(place + "1")
      #expect(spoken.status == 200)
      #expect(!spoken.everything.contains(Marked.why))
      #expect(try await kiosk.get(place + "2").status == 404)
      let stranger = kiosk.another()
      try await stranger.signIn(other)
      #expect(try await stranger.get(place + "1").problem == "not-found")
      #expect(try await kiosk.another().get(place + "1").status == 401)
    }
  }

  @Test func `what was said to an answer is read aloud once it was said, and why`() async throws {
    let centre = try TestCentre(speaker: EchoSpeaker())
    let (owner, other) = (try await centre.enrol(), try await centre.enrol("Lò Thử"))

    try await centre.serve { kiosk in
      try await kiosk.signIn(owner)
      var seen = try await kiosk.begin("cuoi-khoa")
      let place = "/speech/attempts/\(seen.attempt)"
      #expect(try await kiosk.get(place + "/answers/1").status == 404)
      while try seen.phase == "drawn" { seen = try await kiosk.answer(seen, Marked.right) }
      _ = try await kiosk.finish(seen)

      let said = try await kiosk.get(place + "/answers/1")
      #expect(String(decoding: said.bytes, as: UTF8.self).hasPrefix("Đúng rồi."))
      #expect(said.everything.contains(Marked.why))
      let result = try await kiosk.get(place + "/result")
      #expect(String(decoding: result.bytes, as: UTF8.self).contains("Đã đạt."))
      let stranger = kiosk.another()
      try await stranger.signIn(other)
      #expect(try await stranger.get(place + "/answers/1").status == 404)
      #expect(try await stranger.get(place + "/result").status == 404)
    }
  }

  @Test func `where nothing speaks there is no sound, and that is told before`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.serve { kiosk in
      try await kiosk.signIn(card)

      #expect(try await kiosk.get("/speech" + step + "thu-choices").problem == "not-found")
      #expect(try await kiosk.get("/health").message["speaks"] == [])
    }
    try await TestCentre(speaker: EchoSpeaker()).serve { kiosk in
      let health = try await kiosk.get("/health")
      #expect(try health.message["speaks"] == ["vi"])
    }
  }
}
