import CourseCore
import CourseEngine
import CourseTestSupport
import HTTPTypes
import Testing

@testable import CourseHTTP

/// What is never asked or told of anybody has no member in the API's document and no field in a form.
struct ForbiddenFieldTests {
  @Test func `no member of a message, and no parameter of an operation`() {
    let names =
      API.operations.flatMap(\.parameters).map(\.name) + Self.names(in: OpenAPIDocument.json)

    #expect(names.contains("fullName") && names.contains("birthYear"))
    #expect(names.filter(ForbiddenField.isNamed) == [])
  }

  /// The names of all members but addresses, which are not about anybody: `/health` is.
  private static func names(in json: JSONValue) -> [String] {
    switch json {
    case .object(let members):
      members.flatMap { ($0.key.hasPrefix("/") ? [] : [$0.key]) + names(in: $0.value) }
    case .array(let values): values.flatMap { names(in: $0) }
    default: []
    }
  }

  @Test func `no field of a form of the staff`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    let officer = try await centre.signInStaff()
    let enrolment = Enrolment.fixture(
      of: try await centre.settlements()[0],
      consents: [centre.consent()]
    )
    let person = try await centre.engine.enrol(officer, enrolment, pin: "2580").person

    try await centre.browse { visitor in
      try await visitor.signInStaff()
      var fields: Set<String> = []
      for route in Pages.staffRoutes where route.method == .get {
        let path = route.path.replacing("{person}", with: person.description)
        guard !path.contains("{") else { continue }
        let text = try await visitor.open(path).text
        for part in text.split(separator: " name=\"").dropFirst() {
          fields.insert(String(part.prefix { $0 != "\"" }))
        }
      }
      #expect(fields.contains("birthYear") && fields.contains("phone"))
      #expect(fields.filter(ForbiddenField.isNamed) == [])
    }
  }
}
