import CourseCore
import Testing

@testable import CourseHTTP

struct PreferencesTests {
  @Test(
    arguments: [
      (nil, nil), ("", "vi"), ("en", "en"), ("en-US,en;q=0.9", "en"), ("vi,en;q=0.9", "vi"),
      ("en;q=0.3, vi;q=0.8", "vi"), ("EN", "en"), ("fr", "vi"), ("*", "vi"), ("fr, en;q=0.1", "en"),
      ("en;q=0", "vi"), ("vi;q=0, en", "en"), ("en;q=x", "en"), (";;,,=", "vi"),
    ] as [(String?, String?)]
  )
  func `the language is Vietnamese unless English is preferred`(header: String?, tag: String?) {
    #expect(Language(preferredBy: header)?.rawValue == tag)
  }

  @Test(arguments: [
    ("*/*", true), ("application/*", true), ("application/json", true), ("text/html", false),
    ("text/html, */*;q=0.1", true), ("application/json;q=0, */*", false), ("image/*", false),
    ("APPLICATION/JSON", true), ("application/json;q=0.000", false),
  ])
  func `the closest range decides about a media type`(header: String, isTaken: Bool) {
    #expect((Preferences(header).weight(ofMediaType: "application/json") > 0) == isTaken)
  }
}
