import CourseContent
import CourseCore
import OrderedCollections
import Testing

/// Files that no person wrote: they end with a problem, and soon.
struct HostileInputTests {
  /// By name: a report names a file and does not print it.
  private static let files: OrderedDictionary<String, String> = [
    "deep brackets": "hocvu: 1\nbank: " + String(repeating: "[", count: 200_000),
    "deep lists": "hocvu: 1\nbank:\n" + String(repeating: "- ", count: 100_000),
    "many small nodes": "hocvu: 1\nbank: [" + String(repeating: "a,", count: 400_000) + "a]",
    "many equal keys": "hocvu: 1\n" + String(repeating: "bank: x\n", count: 100_000),
    "many unknown keys": "hocvu: 1\nbank: b\n"
      + (0..<60_000).map { "khoa-\($0): x\n" }.joined(),
    "many blank lines": "hocvu: 1\nbank: b\n" + String(repeating: "\n", count: 1_000_000),
    "one long line": "hocvu: 1\nbank: b\ntitle: a: " + String(repeating: "ế", count: 300_000),
    "unclosed quotes": "hocvu: 1\n" + String(repeating: "a: \"b\n", count: 100_000),
    "a letter of many marks": "hocvu: 1\nbank: b\ntitle: a"
      + String(repeating: "\u{0323}\u{0302}", count: 20_000),
    "a line of tabs": "hocvu: 1\n" + String(repeating: "\t", count: 50_000) + "bank: b\n",
    "a line of colons": "hocvu: 1\n\t" + String(repeating: "a:", count: 50_000),
    "second wordings that are not there": "hocvu: 1\nbank: b\nquestions:\n"
      + (0..<2_000).map {
        "  - {id: c\($0), critical: true, again: d\($0), ask: a, true-or-false: true}\n"
      }.joined(),
    "lessons that are not there": "hocvu: 1\nbank: b\nquestions:\n"
      + (0..<2_000).map {
        "  - {id: c\($0), lesson: k/b\($0), ask: a, true-or-false: true}\n"
      }.joined(),
    "one line and a comment": "hocvu: 1\nbank: b\nquestions: ["
      + (0..<2_000).map { "{id: c\($0), ask: a b, number: 1,000}, " }.joined() + "] # c\n",
    "tabs": "hocvu: 1\n" + String(repeating: "\ta: b\n", count: 100_000),
    "an alias bomb": "a: &a [b]\nb: &b [*a, *a]\nc: [*b, *b]\n",
    "line ends that editors do not know": "hocvu: 1\nbank: b\nquestions: [\u{2028}\u{2029}a, "
      + "\u{2028}\u{85}b, \u{2028}c, \u{2028}d]\n",
    "such line ends before a slip": "hocvu: 1\nbank: b\nquestions:\u{2028}\u{2028}\n"
      + "  - a\u{2028}\u{2028}\u{2028}\n  - b\n  - [c\n",
    "zeros": String(repeating: "\0", count: 1_000),
    "nothing": "",
    "a second document": "hocvu: 1\n---\nhocvu: 1\n",
  ]

  @Test(arguments: files.keys)
  func `a hostile file is refused`(name: String) throws {
    let text = try #require(Self.files[name])
    let content = Content.fixture(["Assessments/banks/b.yaml": text])

    #expect(content.hasErrors)
    #expect(content.library.originals.banks.isEmpty)
    #expect(content.diagnostics.count <= 1_100)
    #expect(content.diagnostics.allSatisfy { $0.source.utf8.count < 2_000 })
  }

  @Test func `hundreds of warnings are counted, hide no error and stop no file`() {
    let critical = (0..<600).map {
      "  - {id: c\($0), critical: true, ask: A?, true-or-false: true}\n"
    }
    let file = "hocvu: 1\nbank: b\nquestions:\n" + critical.joined()
    let path = "Assessments/banks/b.yaml"

    let content = Content.fixture([path: file])
    let wrong = Content.fixture([path: file + "  - {id: A, ask: A?, true-or-false: true}\n"])

    #expect(!content.hasErrors)
    #expect(content.library.originals.banks["b"]?.questions.count == 600)
    #expect(content.codes.count == 501)
    #expect(content.printed(in: .english).contains("100 more places to look at in this file"))
    #expect(wrong.codes.contains("id"))
    #expect(wrong.library.originals.banks.isEmpty)
  }

  @Test(arguments: [
    ("a: &neo b", "anchor"), ("a: *neo", "alias"), ("a: !tag b", "tag"), ("<<: b", "merge-key"),
    ("--- \nhocvu: 1", "second-document"),
  ])
  func `what YAML has and the format has not is named`(line: String, code: String) {
    let content = Content.fixture(["Assessments/banks/b.yaml": "hocvu: 1\nbank: b\n\(line)\n"])

    #expect(content.codes.contains(code))
  }

  @Test func `a byte order mark and Windows line ends change nothing`() {
    let file =
      "hocvu: 1\r\nbank: b\r\nquestions:\r\n  - id: c\r\n    ask: Hỏi\r\n    true-or-false: true\r\n"

    let content = Content.fixture(bytes: [
      "Assessments/banks/b.yaml": [0xEF, 0xBB, 0xBF] + Array(file.utf8)
    ])

    #expect(content.printed() == "")
    #expect(content.library.originals.banks["b"]?.questions.first?.ask == "Hỏi")
  }

  @Test func `letters are made NFC on reading`() {
    let content = Content.fixture(question: "id: cau\nask: Ho\u{0309}i\ntrue-or-false: true")

    #expect(content.question?.ask.unicodeScalars.count == 3)
  }

  @Test func `columns count characters as the reader sees them`() {
    let content = Content.fixture(question: "id: cau\nask: Ho\u{0309}i: a\ntrue-or-false: true")

    // `    ask: Hỏi` is twelve characters, the colon the thirteenth.
    #expect(content.diagnostics.first?.column == 13)
    #expect(content.codes == ["unquoted-colon"])
  }
}
