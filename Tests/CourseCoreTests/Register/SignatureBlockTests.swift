import CourseCore
import CourseTestSupport
import Testing

struct SignatureBlockTests {
  /// The blocks of `domain.md`, section 4.3.
  @Test(
    arguments: [
      (.fixture(.head), .centre, ["GIÁM ĐỐC"]),
      (.fixture(.deputy), .centre, ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]),
      (.fixture(.acting), .centre, ["Q. GIÁM ĐỐC"]),
      (.fixture(.head), .peoplesCommittee, ["CHỦ TỊCH"]),
      (
        .fixture(.head, isForCollective: true), .peoplesCommittee,
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]
      ),
      (
        .fixture(.deputy, isForCollective: true), .peoplesCommittee,
        ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
      ),
      (
        .fixture(.byOrder, post: "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI"), .peoplesCommittee,
        ["TL. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI"]
      ),
      (
        .fixture(.delegated, post: "CÔNG CHỨC VĂN HÓA"), .peoplesCommittee,
        ["TUQ. CHỦ TỊCH", "CÔNG CHỨC VĂN HÓA"]
      ),
    ] as [(SignatureBlock, IssuerKind, [String])]
  )
  func `the lines say by which right somebody signs`(
    block: SignatureBlock,
    issuer: IssuerKind,
    lines: [String]
  ) {
    #expect(block.lines(of: issuer) == lines)
  }

  @Test func `a centre has no collective to sign for`() {
    #expect(SignatureBlock.fixture(.head, isForCollective: true).lines(of: .centre) == nil)
  }

  @Test func `a post is said by order and delegation, and nowhere else`() {
    #expect(SignatureBlock(.byOrder) == nil)
    #expect(SignatureBlock(.delegated) == nil)
    #expect(SignatureBlock(.head, post: "GIÁM ĐỐC") == nil)
    #expect(SignatureBlock(.byOrder, isForCollective: true, post: "TRƯỞNG PHÒNG") == nil)
    #expect(SignatureBlock(.byOrder, post: " TRƯỞNG  PHÒNG") == nil)
    #expect(SignatureBlock(.byOrder, post: "") == nil)
  }

  @Test(
    arguments: [
      ("2026-01-31", false), ("2026-02-01", true), ("2026-06-30", true), ("2026-07-01", false),
    ]
  )
  func `terms hold from their first to their last day`(day: String, holds: Bool) {
    let terms = SigningTerms.fixture(from: "2026-02-01", through: "2026-06-30")

    #expect(terms.hold(on: .fixture(day)) == holds)
  }

  @Test func `terms without an end hold on, and none end before they begin`() {
    let day = CalendarDay.fixture("2026-02-01")

    #expect(SigningTerms.fixture(from: "2026-02-01").hold(on: .fixture("2099-01-01")))
    #expect(SigningTerms(.fixture(), from: day, through: .fixture("2026-01-31")) == nil)
  }
}
