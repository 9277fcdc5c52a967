import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Testing

/// Two true-or-false questions; the key of the second was wrong.
struct RegradingTests {
  static let right = question("q1", true)
  static let wrongKey = question("q2", false)
  static let rightKey = question("q2", true)

  static func question(_ id: QuestionID, _ truth: Bool) -> [UInt8] {
    Question(id: id, ask: "Đúng hay sai?", answer: .trueOrFalse(truth)).json.canonicalBytes
  }

  static let paper = Paper(
    drawn: [right, wrongKey].enumerated().map { place, content in
      Paper.Item(
        key: QuestionKey(bank: "b", question: QuestionID("q\(place + 1)")),
        digest: sha256(content),
        arrangement: Arrangement(orders: [])
      )
    }
  )

  static let revised = Fact.markRevised(
    MarkRevised(question: sha256(wrongKey), replacement: sha256(rightKey), reason: "wrong-key")
  )

  static var contents: [Digest: [UInt8]] {
    Dictionary([right, wrongKey, rightKey].map { (sha256($0), $0) }) { $1 }
  }

  /// The learner answered both questions with true, and so had one right by the wrong key.
  static func sit(_ store: SQLiteStore) async throws {
    try await store.write(at: .fixture()) { store in
      for (digest, content) in contents { store.keep(content, as: digest) }
    }
    try await store.append(.started(paper: paper), .answered(1), .answered(2))
    try await store.append(.finished(.fixture(1), .fixture(paper: paper, right: 1)))
  }

  private func earned(_ store: SQLiteStore) async throws -> Int? {
    try await store.read { store in
      let earned = try store.outcome(of: .fixture(1))?.earned
      #expect(try store.attempt(.fixture(1))?.summary?.earned == earned)
      return earned?.count
    }
  }

  @Test func `a revision reaches attempts that were finished before`() async throws {
    let store = try SQLiteStore.fixture()
    try await Self.sit(store)
    #expect(try await earned(store) == 1)

    try await store.append(Self.revised)

    #expect(try await earned(store) == 2)
    #expect(
      try await store.read { try $0.revision(of: sha256(Self.wrongKey)) } == sha256(Self.rightKey)
    )
  }

  @Test func `a revision reaches attempts that arrive later, with or before their content`()
    async throws
  {
    let laptop = try SQLiteStore.fixture()
    try await Self.sit(laptop)
    let records = try await laptop.allRecords()

    for contentsFirst in [true, false] {
      let centre = try SQLiteStore.fixture()
      try await centre.append(Self.revised)
      if contentsFirst { try centre.absorb([], contents: Self.contents) }
      try centre.absorb(records)
      if !contentsFirst { try centre.absorb([], contents: Self.contents) }

      #expect(try await earned(centre) == 2)
    }
  }

  @Test func `a revision of a revision counts for the first version too`() async throws {
    let store = try SQLiteStore.fixture()
    try await Self.sit(store)
    let first = Fact.markRevised(
      MarkRevised(question: sha256(Self.wrongKey), replacement: .fixture(50), reason: "wrong-key")
    )
    let second = Fact.markRevised(
      MarkRevised(question: .fixture(50), replacement: sha256(Self.rightKey), reason: "wrong-key")
    )

    try await store.append(first)
    #expect(try await earned(store) == 1)
    try await store.append(second)

    #expect(try await earned(store) == 2)
  }

  @Test func `a revised outcome outlives the answers`() async throws {
    let store = try SQLiteStore.fixture()
    try await Self.sit(store)
    try await store.append(Self.revised)

    try store.dropAnswers(of: [.fixture(1)], at: .fixture(after: .days(90)))
    let dropped = try await store.dump()
    try store.rebuild()

    #expect(try await earned(store) == 2)
    #expect(try await store.dump() == dropped)
    let row = try #require(try await store.read { try $0.attempt(.fixture(1)) })
    #expect(row.endedAt == .t0(after: .seconds(1)))
  }
}
