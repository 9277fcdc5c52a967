import CourseContent
import CourseCore
import Testing

struct TemplateTests {
  @Test(arguments: FileKind.allCases, [Language.vietnamese, .english])
  func `a template is a file without a problem`(kind: FileKind, language: Language) throws {
    let template = try #require(Template.text(of: kind, id: "thu-nghiem", in: language))

    let loader = ContentLoader(.memory(["a.yaml": Array(template.utf8)]), digest: fixtureDigest)
    let content = loader.loadAlone("a.yaml")

    #expect(content.printed() == "")
    #expect(content.document != nil)
  }

  @Test(arguments: FileKind.allCases)
  func `a template explains every key`(kind: FileKind) throws {
    let template = try #require(Template.text(of: kind, id: "thu-nghiem", in: .vietnamese))

    #expect(template.hasPrefix("# ● hocvu: "))
    for name in JSONSchema.keys(of: kind) { #expect(template.contains("\(name): ")) }
  }

  @Test(arguments: ["", "Lừa đảo", "-a", "all", "1a", String(repeating: "a", count: 65)])
  func `an id that is no id gets no template`(id: String) {
    #expect(Template.text(of: .course, id: id, in: .vietnamese) == nil)
  }
}

extension JSONSchema {
  /// The keys of a kind of file, as the schema lists them.
  static func keys(of kind: FileKind) -> [String] {
    guard
      case .object(let keys)? = document(in: .vietnamese)["$defs"]?[kind.rawValue]?["properties"]
    else { return [] }
    return keys.keys.sorted()
  }
}
