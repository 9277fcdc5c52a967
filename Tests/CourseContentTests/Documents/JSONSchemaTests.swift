import CourseContent
import CourseCore
import Testing

struct JSONSchemaTests {
  @Test(arguments: FileKind.allCases)
  func `every kind of file is described key by key`(kind: FileKind) throws {
    let definitions = try #require(JSONSchema.document(in: .english)["$defs"])
    let definition = try #require(definitions[kind.rawValue])

    #expect(definition["additionalProperties"] == .bool(false))
    #expect(JSONSchema.keys(of: kind).contains(kind.rawValue))
    #expect(JSONSchema.keys(of: kind).contains("hocvu"))
  }

  @Test func `every reference of the schema leads to a definition`() throws {
    let schema = JSONSchema.document(in: .vietnamese)
    let definitions = try #require(schema["$defs"])

    for target in schema.references {
      let name = try #require(target.split(separator: "/").last)
      #expect(definitions[String(name)] != nil, "\(target)")
    }
  }

  @Test func `a question has exactly one of the eleven answer keys`() throws {
    let question = try #require(JSONSchema.document(in: .english)["$defs"]?["question"])

    let choices = try #require(try question["oneOf"]?.asArray())

    #expect(choices.count == AnswerKey.Kind.allCases.count)
  }
}

extension JSONValue {
  fileprivate var references: [String] {
    switch self {
    case .array(let elements): return elements.flatMap(\.references)
    case .object(let members):
      let inner = members.values.flatMap(\.references)
      guard case .string(let target)? = members["$ref"] else { return inner }
      return inner + [target]
    default: return []
    }
  }
}
