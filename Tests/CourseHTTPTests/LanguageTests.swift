import CourseCore
import CourseHTTP
import CourseTestSupport
import HTTPTypes
import OrderedCollections
import Testing

struct LanguageTests {
  /// The marked course with an English title.
  private static var translated: Library {
    var library = Library.marked()
    var english = Library.Part()
    english.courses["khoa"] = Course(
      id: "khoa",
      version: "1.0",
      title: "The course",
      audience: [.everyone],
      lessons: ["mot"]
    )
    library.translations[.english] = english
    return library
  }

  @Test(
    arguments: [
      (Language.english, nil, true), (.english, "vi", false), (.vietnamese, nil, false),
      (.vietnamese, "en", true),
    ] as [(Language, String?, Bool)]
  )
  func `replies are in the language that is asked for, else in the learner's own`(
    own: Language,
    header: String?,
    isEnglish: Bool
  ) async throws {
    let centre = try TestCentre(Self.translated)
    let card = try await centre.enrol(language: own)

    try await centre.serve { kiosk in
      try await kiosk.signIn(card)
      let headers: HTTPFields = header.map { [.acceptLanguage: $0] } ?? [:]
      let title = try await kiosk.get("/courses/khoa", headers).message["course"]?["title"]

      #expect((title == "The course") == isEnglish)
    }
  }
}
