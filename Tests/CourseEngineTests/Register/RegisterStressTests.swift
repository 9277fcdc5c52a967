import CourseCore
import CourseCredentials
import CourseEngine
import CourseStore
import CourseTestSupport
import Foundation
import Testing

/// Several programs on one directory issue at once.
struct RegisterStressTests {
  @Test func `numbers run from one without a gap and without a double`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hocvu-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    func program(_ number: UInt64) throws -> TestCentre {
      try TestCentre(
        on: SQLiteStore(DataDirectory(folder.path), builtAt: .built, at: .fixture()),
        offering: Office.library,
        issuingKey: KeptIssuingKey.inMemory(Office.key),
        seed: number << 32
      )
    }
    let first = try program(1)
    let office = try await Office(in: first, learners: 40, terms: .fixture())
    try await office.check()
    let programs = try [first] + (2...4).map { try program($0) }

    // Every program is asked for every learner, in an order of its own and some at once.
    await withTaskGroup(of: Void.self) { group in
      for (place, centre) in programs.enumerated() {
        group.addTask {
          var chance = SeededChance(seed: UInt64(place))
          let order = office.learners.shuffled(using: &chance)
          for start in stride(from: 0, to: order.count, by: 2) {
            let some = Array(order[start..<min(start + 2, order.count)])
            _ = try? await centre.engine.issue(office.signer, Office.target, to: some)
            for person in some {
              _ = try? await centre.engine.issue(office.signer, Office.target, to: [person])
            }
          }
        }
      }
    }

    let store = first.store
    let rows = try await store.read { try $0.papers(of: .fixture, in: 2_026) }
    #expect(rows.map(\.issued.number.ordinal) == Array(1...office.learners.count))
    #expect(Set(rows.map(\.person)) == Set(office.learners))
    #expect(Set(rows.map(\.issued.status)).count == rows.count)
    for row in rows {
      let entry = try await store.read { try $0.entry(of: row.id) }
      #expect(entry?.facts.number == row.issued.number)
    }
    #expect(try await store.verifyChains() == [])
  }

  @Test func `what became of papers follows from the records alone`() async throws {
    let office = try await Office.founded(learners: 6)
    let papers = try await office.issue()
    try await office.engine.void(office.signer, papers[0], .spoiledPrint)
    try await office.engine.revoke(
      office.officer,
      papers[1],
      .wrongPerson,
      with: office.witness
    )
    _ = try await office.engine.reissue(office.signer, papers[2], .lostOrDamaged)
    try await office.engine.hand(office.officer, papers[3], to: .holder)
    let store = office.centre.store
    let before = try await store.read { try $0.papers(of: .fixture, in: 2_026) }

    try store.rebuild()

    #expect(try await store.read { try $0.papers(of: .fixture, in: 2_026) } == before)
    #expect(before.map(\.end?.end) == [.voided, .withdrawn, .replaced, nil, nil, nil, nil])
  }

  @Test func `whoever has seen any task of a learner never issues that learner's paper`()
    async throws
  {
    let office = try await Office.founded(learners: 12)
    let signer = try await office.engine.person(of: office.signer)
    let role = GivenRole(role: .tutor, settlements: [office.village])
    _ = try await office.engine.give(office.officer, role, to: signer)
    var chance = SeededChance(seed: 12)
    var seen: Set<PersonID> = []
    for person in office.learners where Bool.random(using: &chance) {
      let level = TaskLevel.allCases.randomElement(using: &chance) ?? .notYet
      try await office.observe(person, level, by: office.signer)
      seen.insert(person)
    }
    try await office.check()

    for person in office.learners {
      _ = try? await office.engine.issue(office.signer, Office.target, to: [person])
    }

    let rows = try await office.centre.store.read { try $0.papers(of: .fixture, in: 2_026) }
    #expect(!seen.isEmpty && seen.count < office.learners.count)
    #expect(Set(rows.map(\.person)) == Set(office.learners).subtracting(seen))
  }
}
