import CourseContent
import CourseCore
import Testing

/// The mistakes of section 9 of the format, each printed whole in both languages.
struct LikelyMistakesTests {
  @Test(arguments: LikelyMistake.all)
  func `a mistake is told with its place, line and repair`(mistake: LikelyMistake) {
    let content = Content.fixture(bytes: mistake.files, mistake.facts)

    #expect(content.printed(in: .vietnamese) == mistake.vietnamese)
    #expect(content.printed(in: .english) == mistake.english)
    #expect(content.codes.contains(mistake.code))
    let mended = content.diagnostics.filter { $0.code == mistake.code }
    #expect(mended.allSatisfy { $0.repair != nil || $0.advice(in: .vietnamese) != nil })
  }

  @Test(arguments: [
    // A question without what it asks is told of once.
    ("hocvu: 1\nlesson: b\ntitle: A\nsteps:\n  - id: a\n    ask:\n    number: 1\n", ["missing"]),
    // A key of banks is no slip for a key of lessons.
    (
      "hocvu: 1\nlesson: b\ntitle: A\nsteps:\n  - id: a\n    ask: A?\n    number: 1\n    points: 2\n",
      ["unknown-key"]
    ),
  ])
  func `a key out of place or without a value is told of plainly`(file: String, codes: [String]) {
    let content = Content.fixture(["Courses/k/b.yaml": file])

    #expect(content.codes == codes)
    #expect(content.diagnostics.allSatisfy { $0.repair == nil })
  }

  @Test func `every code of the format's table has its example`() {
    let codes = [
      "unquoted-colon", "unquoted-start", "lost-text", "text-in-brackets", "quote", "indent",
      "odd-space", "encoding", "twice", "unknown-key", "missing", "wrong-type", "answer-keys",
      "ambiguous-number", "id", "id-twice", "not-found", "media", "gap", "story", "draw", "in-use",
    ]

    #expect(LikelyMistake.all.map(\.code) == codes)
  }

  @Test func `what stands in one file is told in one go, a repair at a time`() {
    let content = Content.fixture([
      "Courses/k/b.yaml": """
      hocvu: 1
      lesson: b
      title: Bài 1: Gọi điện
      steps:
        - id: doc
          reed: Đọc kỹ.
        - id: Hỏi
          ask: *101# là gì?
          number: 22.000
      """
    ])

    #expect(
      content.codes == [
        "unquoted-colon", "one-kind", "unknown-key", "id", "unquoted-start", "ambiguous-number",
      ]
    )
  }
}

/// One mistake with the files that hold it and what is printed.
struct LikelyMistake: Sendable, CustomTestStringConvertible {
  let code: String
  let files: [String: [UInt8]]
  var facts = ContentLoader.Facts()
  let vietnamese: String
  let english: String

  init(
    _ code: String,
    _ files: [String: String],
    facts: ContentLoader.Facts = .init(),
    vi vietnamese: String,
    en english: String
  ) {
    self.init(
      code,
      bytes: files.mapValues { Array($0.utf8) },
      facts: facts,
      vi: vietnamese,
      en: english
    )
  }

  init(
    _ code: String,
    bytes files: [String: [UInt8]],
    facts: ContentLoader.Facts = .init(),
    vi vietnamese: String,
    en english: String
  ) {
    self.code = code
    self.files = files
    self.facts = facts
    self.vietnamese = vietnamese + "\n"
    self.english = english + "\n"
  }

  var testDescription: String { code }
}
