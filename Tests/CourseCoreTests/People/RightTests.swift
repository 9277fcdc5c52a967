import CourseCore
import Testing

struct RightTests {
  private static let here = SettlementID(Code128(high: 5, low: 1))
  private static let there = SettlementID(Code128(high: 5, low: 2))

  @Test func `a tutor reaches the own settlements, an officer the centre`() {
    let tutor = Actor(
      person: PersonID(Code128(high: 1, low: 1)),
      roles: [GivenRole(role: .tutor, settlements: [Self.here])]
    )
    let both = Actor(person: tutor.person, roles: tutor.roles + [GivenRole(role: .officer)])

    #expect(tutor.reach(of: .enrol) == .settlements([Self.here]))
    #expect(tutor.reach(of: .giveRoles) == nil)
    #expect(both.reach(of: .enrol) == .centre)
    #expect(tutor.reach(of: .enrol)?.takesIn(Self.here) == true)
    #expect(tutor.reach(of: .enrol)?.takesIn(Self.there) == false)
    #expect(tutor.reach(of: .enrol)?.takesIn(nil) == false)
  }

  /// Domain.md 5.4: a leader sees totals only, the technical admin no learner.
  @Test(arguments: [Role.leader, .technician, .signer, .learner])
  func `who is to see no learner has no right over one`(role: Role) {
    let actor = Actor(person: PersonID(Code128(high: 1, low: 1)), roles: [GivenRole(role: role)])

    for right in [Right.enrol, .seePeople, .correctPeople, .observe, .followUp, .importPeople] {
      #expect(actor.reach(of: right) == nil)
    }
  }
}
