import CourseCore
import Testing

/// What holds for documents of every kind, tried on many made by chance.
struct DocumentRoundTripTests {
  private func check<Value: JSONRepresentable & Equatable>(_ value: Value) throws {
    let bytes = value.json.canonicalBytes
    let read = try Value(json: JSONValue(parsing: bytes))

    #expect(read == value)
    #expect(read.json.canonicalBytes == bytes)
  }

  @Test(arguments: UInt64(0)..<100)
  func `the canonical form of a document reads back as the same document`(seed: UInt64) throws {
    var random = RandomDocument(seed: seed)

    try check(random.course())
    try check(random.lesson())
    try check(random.bank())
    try check(random.assessment())
    try check(random.placement())
    try check(random.pathway())
    let programme = random.programme()
    try check(programme)
    let policy = Policy(programme, courses: { _ in nil }, assessments: { _ in nil })
    try check(ProgrammeEdition(programme, policy: policy))
    try check(random.framework())
  }

  @Test func `what is usual leaves no trace in a canonical form`() {
    let lesson = Lesson(id: "a", title: "A", steps: [])
    let framework = Framework(
      id: "k",
      version: "1",
      status: .provisional,
      title: "K",
      source: "S",
      areas: []
    )
    let pathway = Pathway(id: "p", title: "P", audience: [.everyone], courses: [])

    // Digests of what is on offer must not move when a file has no more to say than before.
    #expect(lesson.json == ["lesson": "a", "title": "A", "steps": []])
    #expect(
      framework.json == [
        "framework": "k", "version": "1", "status": "provisional", "title": "K", "source": "S",
        "areas": [],
      ]
    )
    #expect(
      pathway.json == ["pathway": "p", "title": "P", "audience": ["everyone"], "courses": []]
    )
  }
}
