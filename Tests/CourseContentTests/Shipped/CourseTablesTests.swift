import CourseContent
import CourseCore
import CourseTestSupport
import OrderedCollections
import Testing

/// The page about the shipped courses says what they are.
struct CourseTablesTests {
  private static let page = "Sources/CourseContent/CourseContent.docc/CacKhoaHoc.md"

  private func lines() throws -> [String] {
    try #require(TextFile(Self.page)).lines.map(String.init)
  }

  @Test(arguments: [\CourseTables.lessons, \CourseTables.banks, \CourseTables.kinds])
  func `the page counts what is there`(
    table: any KeyPath<CourseTables, String> & Sendable
  ) throws {
    let counted = CourseTables(ShippedContent.content.library)[keyPath: table]

    let page = try lines().joined(separator: "\n")

    #expect(page.contains(counted), "the table is now:\n\(counted)")
  }

  /// `| K04 | need | S3, S1 |`: each course answers a need that a source tells of.
  @Test func `every course is traced to a need, and every source is named`() throws {
    let lines = try lines()
    let rows = lines.map { line in
      line.split(separator: "|").map { String($0).tidied }
    }
    let sources = Set(
      lines.filter { $0.hasPrefix("- **S") }.compactMap {
        $0.split(separator: "**").dropFirst().first
      }
      .map(String.init)
    )

    for course in ShippedContent.content.library.originals.courses.values {
      let code = try #require(course.code)
      let traced = rows.filter { $0.count == 3 && $0[0] == code }
      #expect(traced.count == 1, "\(code)")
      let named = traced.flatMap { $0[2].split(separator: ", ").map(String.init) }
      #expect(!named.isEmpty && Set(named).isSubset(of: sources), "\(code): \(named)")
      #expect(traced.allSatisfy { !$0[1].isEmpty })
    }
  }

  @Test func `a table is counted from what is written`() {
    let content = Content.fixture([
      "Courses/k/course.yaml": """
      hocvu: 1
      course: k
      version: 1
      code: K99
      title: Khóa
      audience: [everyone]
      lessons: [b]
      finish: {lessons: all, assessment: bai}
      """,
      "Courses/k/b.yaml": """
      hocvu: 1
      lesson: b
      title: Bài
      minutes: 7
      steps:
        - id: hoi
          ask: Hỏi gì?
          true-or-false: true
      """,
      "Assessments/banks/kho.yaml": """
      hocvu: 1
      bank: kho
      questions:
        - id: mot
          ask: Một?
          critical: true
          again: mot-lai
          difficulty: 2
          true-or-false: true
        - id: mot-lai
          ask: Một lần nữa?
          true-or-false: true
        - id: hai
          ask: Hai?
          answer: hai
      """,
      "Assessments/bai.yaml": """
      hocvu: 1
      assessment: bai
      title: Bài
      draw:
        - {bank: kho, take: 2}
      pass: {mark: 70%}
      """,
    ])

    let tables = CourseTables(content.library)

    #expect(content.codes == [])
    #expect(tables.lessons.contains("| K99 | Khóa | 1 | 7 | 1 | 0 |  |"))
    #expect(tables.banks.contains("| K99 | 3 | 0 | 1 | 2 | 0 | 0 | 1 | 1 | 2 |"))
    #expect(tables.kinds.contains("| K99 | 0 | 2 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |"))
  }
}
