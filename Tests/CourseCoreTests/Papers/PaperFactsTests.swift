import CourseCore
import CourseTestSupport
import Testing

struct PaperFactsTests {
  @Test func `facts are read back from their claims`() throws {
    let facts = PaperFacts.fixture(expires: "2030-02-05", replaces: 6)

    #expect(try PaperFacts(claims: facts.claims) == facts)
  }

  /// Every line that is printed; each is changed by itself.
  static let changes: [@Sendable (inout PaperFacts) -> Void] = [
    { $0.letterhead.superior = nil }, { $0.letterhead.name += "?" },
    { $0.number = .fixture(8) }, { $0.replaces = .fixture(1) }, { $0.place += "?" },
    { $0.issued = .fixture("2026-02-06") }, { $0.expires = .fixture("2026-12-31") },
    { $0.holder.fullName = "Nguyễn Thị Mầu" }, { $0.holder.born = BirthDate(year: 1958) },
    { $0.holder.home += "?" }, { $0.achievement.kind = .programme },
    { $0.achievement.code += "x" }, { $0.achievement.title += "?" },
    { $0.achievement.version = "1.3" }, { $0.study.began = nil },
    { $0.study.completed = .fixture("2026-02-04") }, { $0.study.forms = [.inClass] },
    { $0.study.testMode = .onPaper }, { $0.test?.earned = 9 }, { $0.test?.available = 10 },
    { $0.test?.passMark = 70 }, { $0.test?.criticalRight = false }, { $0.test = nil },
    { $0.tasks?.done = 1 }, { $0.tasks?.available = 3 }, { $0.tasks?.observer += "?" },
    { $0.tasks = nil }, { $0.policy.title += "?" }, { $0.policy.version = "2" },
    { $0.signer.name += "?" }, { $0.signer.titles = ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"] },
    { $0.status = StatusPlace(list: 2, index: 5) },
  ]

  @Test(arguments: changes.indices)
  func `every printed line is part of what is signed`(change: Int) throws {
    var other = PaperFacts.fixture()
    Self.changes[change](&other)

    #expect(other.claims.deterministicBytes != PaperFacts.fixture().claims.deterministicBytes)
    #expect(try PaperFacts(claims: other.claims) == other)
  }

  /// Texts that no paper is signed with.
  @Test(arguments: [
    "", " ", "a  b", " a", "a\u{200B}b", "a\nb", String(repeating: "ă", count: 201),
  ])
  func `a text that is not as people write it is refused`(text: String) {
    var facts = PaperFacts.fixture()
    facts.holder.fullName = text

    #expect(throws: ClaimError.fact(1)) { try PaperFacts(claims: facts.claims) }
  }

  @Test func `two ways to type a name are signed in one`() {
    var facts = PaperFacts.fixture()
    facts.holder.fullName = String(String.UnicodeScalarView(facts.holder.fullName.decomposed))

    #expect(facts.claims.deterministicBytes == PaperFacts.fixture().claims.deterministicBytes)
  }

  @Test func `a paper of a later version says so`() {
    let claims = PaperFacts.fixture().claims.replacing(0, by: .integer(2), within: -65_537)

    #expect(throws: ClaimError.newerVersion) { try PaperFacts(claims: claims) }
  }

  /// Claims and facts that are wrong one at a time: the number, and what stands in its place.
  @Test(arguments: [
    (1, CBOR.text("An Xá")), (1, .integer(1)), (4, .integer(1)), (6, .text("2026-02-05")),
    (6, .integer(1_770_224_401)), (6, .integer(-1)), (6, .unsigned(.max)), (7, .bytes([1])),
    (7, .text("0123456789abcdef")), (65_535, .map([])), (-65_537, .null), (99, .integer(1)),
  ])
  func `a wrong claim is named`(key: Int, value: CBOR) {
    let claims = PaperFacts.fixture().claims.replacing(key, by: value)
    let named = key == -65_537 ? ClaimError.fact(0) : .claim(key)

    #expect(throws: named) { try PaperFacts(claims: claims) }
  }

  @Test(arguments: [
    (1, CBOR.integer(1)), (2, .text("1958-13")), (6, .text("2026-02-30")), (7, .array([])),
    (7, .array([.integer(9), .integer(8)])), (7, .array([.integer(8), .integer(9), .null])),
    (8, .integer(101)), (9, .array([])), (11, .text("7/GXN")), (13, .array([.text("An")])),
    (15, .array([.array([.integer(1), .integer(1)])])), (15, .array([.array([.integer(9)])])),
    (15, .array([.array([]), .integer(7)])), (16, .array([.integer(3), .integer(2), .text("A")])),
    (17, .text("1")), (20, .text("KQZGGQ6")), (21, .integer(0)), (22, .integer(1)),
  ])
  func `a wrong fact is named`(key: Int, value: CBOR) {
    let claims = PaperFacts.fixture().claims.replacing(key, by: value, within: -65_537)

    #expect(throws: ClaimError.fact(key)) { try PaperFacts(claims: claims) }
  }

  @Test(arguments: [
    ("hocvu:0000000000000d16/sl/1", 16_384), ("hocvu:0000000000000d16/sl/0", 1),
    ("hocvu:0000000000000d16/sl/01", 1), ("hocvu:0000000000000d17/sl/1", 1), ("sl/1", 1),
  ])
  func `a place in no list of the issuer is refused`(address: String, index: Int) {
    let place = CBOR.sorted([
      .init(key: .text("idx"), value: .integer(index)),
      .init(key: .text("uri"), value: .text(address)),
    ])
    let claims = PaperFacts.fixture().claims.replacing(
      65_535,
      by: .sorted([.init(key: .text("status_list"), value: place)])
    )

    #expect(throws: ClaimError.claim(65_535)) { try PaperFacts(claims: claims) }
  }
}

extension CBOR {
  /// The map with another value at a key, or at a key of the map that stands at one of its keys.
  fileprivate func replacing(_ key: Int, by value: CBOR, within outer: Int? = nil) -> Self {
    if let outer {
      let inner = entries?.first { $0.key.number == outer }?.value ?? .null
      return replacing(outer, by: inner.replacing(key, by: value))
    }
    let others = (entries ?? []).filter { $0.key.number != key }
    return .sorted(others + [Entry(key: .integer(key), value: value)])
  }
}
