import CourseCore
import CourseTestSupport
import Testing

/// Runs the worked examples of `Grading.md`: a question in a fenced block, and the rows below it.
struct GradingExamplesTests {
  struct Example: Sendable {
    let question: Question
    let response: Response?
    let parts: String
    let points: String
  }

  private static let page = "Sources/CourseCore/CourseCore.docc/Grading.md"

  private static func examples() throws -> [Example] {
    let lines = try #require(TextFile(page)).lines
    var examples: [Example] = []
    var block: [Substring]?
    var question: Question?
    for line in lines {
      if line == "```json" {
        block = []
      } else if line == "```", let text = block {
        question = try Question(json: JSONValue(parsing: text.joined(separator: "\n").utf8))
        block = nil
      } else if block != nil {
        block?.append(line)
      } else if line.hasPrefix("| `"), let question {
        examples.append(try example(of: question, row: line))
      }
    }
    return examples
  }

  private static func example(of question: Question, row: Substring) throws -> Example {
    let cells = row.split(separator: "|").map { $0.drop { $0 == " " } }
    try #require(cells.count == 3)
    let json = try JSONValue(parsing: cells[0].filter { $0 != "`" }.utf8)
    return Example(
      question: question,
      response: json == .null ? nil : try Response(json: json),
      parts: String(cells[1].dropLast()),
      points: String(cells[2].dropLast())
    )
  }

  @Test func `every row earns what it says`() throws {
    for example in try Self.examples() {
      let question = example.question
      let response = try example.response.map { try question.accept($0, in: question.asListed) }

      let grade = question.grade(response, in: question.asListed)

      let row = "\(question.id): \(String(describing: example.response))"
      #expect("\(grade.rightParts) of \(grade.parts)" == example.parts, "\(row)")
      #expect("\(grade.earned.count) of \(grade.available.count)" == example.points, "\(row)")
    }
  }

  @Test func `every kind of question has an example`() throws {
    let kinds = try Set(Self.examples().map(\.question.answer.kind))

    #expect(kinds == Set(AnswerKey.Kind.allCases))
  }
}
