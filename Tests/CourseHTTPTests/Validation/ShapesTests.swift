import CourseCore
import CourseTestSupport
import Testing

@testable import CourseHTTP

struct ShapesTests {
  private static let document: JSONValue = [
    "components": [
      "schemas": [
        "Point": Schema.object(["x": .whole(least: -5, most: 5), "name?": .text(most: 3)]).json,
        "Tree": Schema.object(["of?": .list(.named("Tree"), most: 2)]).json,
      ]
    ]
  ]

  @Test(
    arguments: [
      (["x": 1], nil), (["x": 5, "name": "ệệệ"], nil), (["name": "a"], "x"), (["x": 6], "x"),
      (["x": "1"], "x"), (["x": 1, "y": 2], "y"), (["x": 1, "name": "abcd"], "name"),
      ([], ""), ("x", ""), (nil, ""),
    ] as [(JSONValue, String?)]
  )
  func `what does not fit is found and named`(value: JSONValue, place: String?) throws {
    let shapes = try Shapes(document: Self.document)

    let violation = shapes.violation(in: value, of: .named("Point"))

    #expect(violation?.path.joined(separator: "/") == place)
    #expect(shapes.admits(value, as: .named("Point")) == (place == nil))
  }

  @Test func `a shape may name itself`() throws {
    let shapes = try Shapes(document: Self.document)
    let tree: JSONValue = ["of": [["of": []], ["of": [["la": 1]]]]]

    #expect(shapes.violation(in: tree, of: .named("Tree"))?.path == ["of", "1", "of", "0", "la"])
    #expect(shapes.admits(["of": [[:], [:]]], as: .named("Tree")))
    #expect(!shapes.admits(["of": [[:], [:], [:]]], as: .named("Tree")))
  }

  @Test(
    arguments: [
      ["type": "string", "format": "date"], ["type": "number"],
      ["type": "string", "pattern": "^.$"],
      ["allOf": []], ["$ref": "#/la"], [:], ["type": "object", "patternProperties": [:]],
    ] as [JSONValue]
  )
  func `a schema that would not be checked in full is refused`(schema: JSONValue) {
    #expect(throws: ShapeError.self) { try Shape(schema: schema) }
  }

  @Test func `exactly one of several shapes must fit`() throws {
    let shapes = try Shapes(document: Self.document)
    let shape = try Shape(schema: Schema.either([.whole(most: 5), .whole(least: 5, most: 9)]).json)

    #expect(shapes.admits(4, as: shape) && shapes.admits(6, as: shape))
    #expect(!shapes.admits(5, as: shape) && !shapes.admits(10, as: shape))
  }

  @Test func `every answer that can be kept is of the shape the document gives it`() throws {
    let shapes = try Shapes(document: OpenAPIDocument.json)
    var random = RandomQuestion(seed: 6)
    for kind in AnswerKey.Kind.allCases {
      for _ in 0..<40 {
        let question = random.question(kind)
        let arrangement = question.arrange(using: &random.chance)
        let shown = try written(question.shown(in: arrangement, hints: 1))
        #expect(shapes.violation(in: shown, of: .named("Question")) == nil, "\(kind)")
        let response = random.response(to: question, in: arrangement)
        guard let kept = try? question.accept(response, in: arrangement) else { continue }
        #expect(shapes.violation(in: kept.json, of: .named("KeptAnswer")) == nil, "\(kind)")
        let explanation = try written(question.explanation(of: kept, in: arrangement))
        #expect(shapes.violation(in: explanation, of: .named("Explanation")) == nil, "\(kind)")
      }
    }
  }

  /// What is written, read back; it is in canonical form.
  private func written(_ value: some JSONWritable) throws -> JSONValue {
    let read = try JSONValue(parsing: value.jsonBytes)
    #expect(read.canonicalBytes == value.jsonBytes)
    return read
  }
}
