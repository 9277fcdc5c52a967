import CourseCore
import CourseTestSupport
import Testing

struct StatusListTests {
  /// Two bits for each place, the first in the lowest: places 0 to 3 fill the first byte.
  @Test func `states stand where the token has them`() {
    let bits = StatusBits.token(
      .fixture([
        0: .withdrawn, 1: .replaced, 3: .voided, 4: .replaced, 16_383: .withdrawn,
      ])
    )

    #expect(bits.count == 4_096)
    #expect(bits[0] == 0b01_00_11_01)
    #expect(bits[1] == 0b00_00_00_11)
    #expect(bits[4_095] == 0b01_00_00_00)
    #expect(bits[2..<4_095].allSatisfy { $0 == 0 })
  }

  /// One bit for each place, the first in the highest.
  @Test func `states stand where the bitstring has them`() {
    let bits = StatusBits.bitstring(.fixture([0: .withdrawn, 1: .replaced, 8: .voided]))

    #expect(bits.count == 16_384)
    #expect(bits[0] == 0b1100_0000)
    #expect(bits[1] == 0b1000_0000)
    #expect(bits[2...].allSatisfy { $0 == 0 })
  }

  @Test func `of two lists the one of the greater version is kept, whatever their dates say`() {
    var lists = StatusLists()
    let paper = PaperFacts.fixture()

    let kept = [
      lists.keep(.fixture(version: 1, signed: "2026-02-06")),
      lists.keep(.fixture(version: 2, signed: "2099-01-01")),
      lists.keep(.fixture(version: 3, signed: "2026-02-07")),
      lists.keep(.fixture(version: 3, signed: "2026-02-08")),
      lists.keep(.fixture(version: 1, signed: "2100-01-01")),
    ]

    #expect(kept == [true, true, true, false, false])
    #expect(lists.list(for: paper)?.version == 3)
    #expect(lists.list(for: paper)?.signed == CalendarDay.fixture("2026-02-07").start)
  }

  @Test func `lists of other numbers and issuers stand beside it`() throws {
    var lists = StatusLists()

    let other = try #require(IssuerID("tthtcd.ben-la.example"))

    let kept = [
      lists.keep(.fixture(version: 5)),
      lists.keep(.fixture(number: 2, version: 1)),
      lists.keep(.fixture(issuer: other, version: 1)),
    ]

    #expect(kept == [true, true, true])
    #expect(lists.list(for: .fixture())?.version == 5)
  }

  @Test func `places are given by chance and never twice`() {
    var chance = SeededChance(seed: 5)
    var taken: Set<Int> = []
    var order: [Int] = []

    while let place = StatusPlace.free(of: 1, taken: taken, using: &chance), order.count < 500 {
      #expect(taken.insert(place.index).inserted)
      order.append(place.index)
    }

    #expect(order != order.sorted())
    #expect(StatusPlace.free(of: 1, taken: Set(0..<16_384), using: &chance) == nil)
    let last = StatusPlace.free(of: 2, taken: Set(0..<16_383), using: &chance)
    #expect(last == StatusPlace(list: 2, index: 16_383))
  }

  @Test func `a list whose bits say something else than its days is refused`() {
    let list = StatusList.fixture([7: .withdrawn])
    var bits = StatusBits.token(list)

    #expect(throws: Never.self) {
      try StatusList(claims: list.claims(compressedBits: bits)) { bytes, _ in bytes }
    }
    bits[9] = 1
    #expect(throws: ClaimError.claim(65_533)) {
      try StatusList(claims: list.claims(compressedBits: bits)) { bytes, _ in bytes }
    }
  }
}

extension StatusList {
  fileprivate static func fixture(
    issuer: IssuerID = .fixture,
    number: Int = 1,
    version: Int = 1,
    signed: String = "2026-02-06",
    _ ends: [Int: PaperEnd] = [:]
  ) -> Self {
    StatusList(
      issuer: issuer,
      number: number,
      version: version,
      signed: CalendarDay.fixture(signed).start,
      ended: ends.mapValues { EndedPaper($0, on: .fixture("2026-02-05")) }
    )
  }
}
