import CourseContent
import CourseCore
import OrderedCollections
import Testing

/// Which files a translation wants beside it, and what it says of its language.
struct TranslationTests {
  /// Two courses, each with a lesson that practises, a test, and a bank for each of these.
  ///
  /// A placement and a pathway use what no course does.
  private static let files: [String: String] = {
    var files: [String: String] = [:]
    for id in ["k", "l"] {
      files["Courses/\(id)/course.yaml"] = """
        hocvu: 1
        course: \(id)
        version: 1
        title: Khóa
        audience: [everyone]
        lessons: [b]
        finish: {lessons: all, assessment: \(id)-cuoi-khoa}
        """
      files["Courses/\(id)/b.yaml"] = """
        hocvu: 1
        lesson: b
        title: Bài
        steps:
          - id: tap
            practise: {bank: \(id)-tap, right: 2, of: 3}
        """
      files["Assessments/\(id)-cuoi-khoa.yaml"] = """
        hocvu: 1
        assessment: \(id)-cuoi-khoa
        title: Bài kiểm tra
        draw:
          - {bank: \(id), take: 1}
        pass: {mark: 50%}
        """
      files["Assessments/banks/\(id).yaml"] = bank(id)
      files["Assessments/banks/\(id)-tap.yaml"] = bank("\(id)-tap", questions: 5)
    }
    files["Assessments/banks/xep-lop.yaml"] = bank("xep-lop")
    files["Assessments/xep-lop.yaml"] = """
      hocvu: 1
      assessment: xep-lop
      title: Xếp lớp
      levels:
        - level: 1
          title: Một
          draw:
            - {bank: xep-lop, take: 1}
          right: 1
      """
    files["Courses/pathways/chung.yaml"] = """
      hocvu: 1
      pathway: chung
      title: Lộ trình
      audience: [everyone]
      placement: xep-lop
      courses:
        - {course: k, skip-from-level: 1}
      """
    return files
  }()

  private static func bank(_ id: String, questions: Int = 1, ask: String = "Mấy?") -> String {
    let lines = (1...questions).map { "  - id: c\($0)\n    ask: \(ask)\n    number: 22000\n" }
    return "hocvu: 1\nbank: \(id)\nquestions:\n" + lines.joined()
  }

  private static let lesson = "hocvu: 1\nlesson: b\ntitle: A lesson\n"
  private static let course = "hocvu: 1\ncourse: k\ntitle: A course\n"
  private static let test = "hocvu: 1\nassessment: k-cuoi-khoa\ntitle: A test\n"

  private static func english(_ id: String, asks: Int = 1) -> String {
    let lines = (1...asks).map { "  - id: c\($0)\n    ask: How many?\n" }
    return "hocvu: 1\nbank: \(id)\nquestions:\n" + lines.joined()
  }

  private func loaded(_ more: [String: String]) -> Content {
    .fixture(Self.files.merging(more) { _, new in new })
  }

  @Test(
    arguments: [
      // A lesson brings its course, and that the test it finishes by with its bank.
      (
        ["Courses/k/en/b.yaml": lesson],
        [
          "Assessments/banks/en/k-tap.yaml", "Assessments/banks/en/k.yaml",
          "Assessments/en/k-cuoi-khoa.yaml", "Courses/k/en/course.yaml",
        ]
      ),
      (
        ["Courses/k/en/course.yaml": course],
        [
          "Assessments/banks/en/k-tap.yaml", "Assessments/banks/en/k.yaml",
          "Assessments/en/k-cuoi-khoa.yaml", "Courses/k/en/b.yaml",
        ]
      ),
      // A test brings its bank, a bank nothing; a pathway only advises.
      (["Assessments/en/k-cuoi-khoa.yaml": test], ["Assessments/banks/en/k.yaml"]),
      (["Assessments/banks/en/k.yaml": english("k")], []),
      (["Courses/pathways/en/chung.yaml": "hocvu: 1\npathway: chung\ntitle: A way\n"], []),
      // The whole course: nothing of the course beside it, of the placement or of the pathway.
      (
        [
          "Courses/k/en/b.yaml": lesson, "Courses/k/en/course.yaml": course,
          "Assessments/en/k-cuoi-khoa.yaml": test, "Assessments/banks/en/k.yaml": english("k"),
          "Assessments/banks/en/k-tap.yaml": english("k-tap", asks: 5),
        ],
        []
      ),
    ] as [([String: String], [String])]
  )
  func `a translation wants what learners come to from it`(
    translations: [String: String],
    wanted: [String]
  ) {
    let content = loaded(translations)

    #expect(content.codes == wanted.map { _ in "untranslated" })
    #expect(content.diagnostics.map(\.file) == wanted)
  }

  @Test func `a file that is written in the language is not wanted in it`() {
    let bank = Self.bank("k", ask: "How many?").replacing("bank: k", with: "bank: k\nlanguage: en")

    let content = loaded([
      "Assessments/banks/k.yaml": bank, "Assessments/en/k-cuoi-khoa.yaml": Self.test,
    ])

    #expect(content.codes == [])
  }

  @Test func `a translation is in its language, and what it leaves out in the first`() throws {
    let partly = Self.english("k-tap", asks: 4)

    let content = loaded([
      "Courses/k/en/b.yaml": Self.lesson, "Assessments/banks/en/k-tap.yaml": partly,
    ])

    let place = LessonReference(course: "k", lesson: "b")
    #expect(content.library.lesson(place, in: .english)?.language == .english)
    #expect(content.library.lesson(place, in: .vietnamese)?.language == .vietnamese)
    let bank = try #require(content.library.translations[.english]?.banks["k-tap"])
    let styles = bank.questions.map { question -> NumberStyle? in
      guard case .number(let answer) = question.answer else { return nil }
      return answer.style
    }
    #expect(styles == [.english, .english, .english, .english, .vietnamese])
  }
}
