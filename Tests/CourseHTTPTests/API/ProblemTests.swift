import CourseCore
import CourseTestSupport
import HTTPTypes
import Testing

@testable import CourseHTTP

struct ProblemTests {
  @Test(arguments: ProblemKind.allCases)
  func `every kind of problem has a sentence of its own in both languages`(kind: ProblemKind) {
    for texts in [ProblemTexts.vietnamese, .english] {
      let title = texts.title(kind)
      #expect(title.hasSuffix(".") && title == title.nfc)
      #expect(ProblemKind.allCases.filter { texts.title($0) == title } == [kind])
    }
    #expect(ProblemTexts.english.title(kind) != ProblemTexts.vietnamese.title(kind))
    #expect((400..<600).contains(kind.status.code))
  }

  @Test func `a problem is told in the language of the request, with where it is`() async throws {
    let centre = try TestCentre()

    try await centre.serve { kiosk in
      let body = Array("{\"card\":\"x\",\"pin\":7}".utf8)
      let english = try await kiosk.send(
        .post,
        "/sessions",
        body,
        headers: [.acceptLanguage: "en"]
      )
      let vietnamese = try await kiosk.send(.post, "/sessions", body)

      #expect(english.headers[.contentLanguage] == "en")
      #expect(try english.message.string("title") == "The request is not written right.")
      #expect(try english.message.string("detail") == "pin: a string is needed.")
      #expect(vietnamese.headers[.contentLanguage] == "vi")
      #expect(try vietnamese.message.string("title") == "Yêu cầu viết chưa đúng.")
      #expect(try vietnamese.message.string("detail") == "pin: cần một chuỗi.")
    }
  }
}
