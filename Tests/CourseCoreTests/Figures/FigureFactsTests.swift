import CourseCore
import CourseTestSupport
import Testing

struct FigureFactsTests {
  /// Marks come in any order, of people who are there and of others.
  @Test(arguments: [0, 1, 2, 3, 10, 500])
  func `whoever is marked is found, in whatever order`(count: Int) {
    var chance = SeededChance(seed: UInt64(count))
    let people = (0..<count).map { _ in PersonID(Code128(using: &chance)) }
    var facts = FigureFacts(
      of: people.map { Resident(person: $0, settlement: nil, groups: AudienceSet([])) }
    )
    var marked: [PersonID: FigureFacts.Marks] = [:]
    for _ in 0..<count * 3 + 1 {
      let isStranger = Bool.random(using: &chance)
      let person =
        isStranger
        ? PersonID(Code128(using: &chance))
        : people.randomElement(using: &chance) ?? PersonID(Code128(using: &chance))
      let mark: FigureFacts.Marks = Bool.random(using: &chance) ? .core : .finished
      facts.mark(person, mark)
      if people.contains(person) { marked[person, default: []].insert(mark) }
    }

    #expect(facts.residents.map(\.person) == people.sorted { $0.code < $1.code })
    #expect(facts.residents.allSatisfy { $0.marks == marked[$0.person] ?? [] })
  }

  @Test func `who came twice has come two times, and is one learner`() {
    let people = [3, 1, 2].map { PersonID(Code128(high: $0, low: 0)) }
    var facts = FigureFacts(
      of: people.map { Resident(person: $0, settlement: nil, groups: AudienceSet([])) }
    )

    facts.count(turnsOf: [people[0], people[2], people[0], PersonID(Code128(high: 9, low: 9))])

    #expect(facts.residents.map(\.turns) == [0, 1, 2])
    #expect(facts.residents.map { $0.marks.contains(.learner) } == [false, true, true])
  }
}
