import Testing

@testable import CourseHTTP

struct PatternTests {
  @Test(arguments: [
    ("^[a-z][a-z0-9-]{0,63}$", "lua-dao", true), ("^[a-z][a-z0-9-]{0,63}$", "a", true),
    ("^[a-z][a-z0-9-]{0,63}$", "Lua", false), ("^[a-z][a-z0-9-]{0,63}$", "-a", false),
    ("^[a-z][a-z0-9-]{0,63}$", "", false), ("^[a-z][a-z0-9-]{0,63}$", "đ", false),
    ("^[a-z][a-z0-9-]{0,3}$", "abcde", false), ("^[0-9a-f]{4}$", "09af", true),
    ("^[0-9a-f]{4}$", "09a", false), ("^[0-9a-f]{4}$", "09afa", false),
    ("^[0-9]{4}-[0-9]{2}$", "2026-11", true), ("^[0-9]{4}-[0-9]{2}$", "2026/11", false),
    ("^[0-9]{4}-[0-9]{2}$", "2026-11\n", false),
  ])
  func `a text matches or not`(pattern: String, text: String, isMatch: Bool) throws {
    #expect(try #require(Pattern(pattern)).matches(text) == isMatch)
  }

  @Test(arguments: [
    "a", "^a", "a$", "^(a|b)$", "^a+$", "^.$", "^[^a]$", "^[a$", "^a{2,1}$", "^\\d$",
  ])
  func `more of regular expressions than is known is refused`(pattern: String) {
    #expect(Pattern(pattern) == nil)
  }
}
