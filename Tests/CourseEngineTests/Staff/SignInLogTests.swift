import CourseCore
import CourseEngine
import CourseTestSupport
import Testing

struct SignInLogTests {
  @Test func `whoever of the staff signs in, or could not, is kept for the officer`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    let officer = try await centre.signInStaff()
    await #expect(throws: EngineError.wrongLogin) {
      try await centre.engine.signInStaff("van.phong", passphrase: "không phải", on: .other)
    }
    await #expect(throws: EngineError.wrongLogin) {
      try await centre.engine.signInStaff("không.ai", passphrase: "không phải", on: .other)
    }

    let seen = try await centre.engine.staffSignIns(officer)

    #expect(seen.map(\.signIn.worked) == [false, true])
    #expect(Set(seen.map(\.fullName)).count == 1 && seen.allSatisfy { $0.fullName != nil })
    let tutor = try await centre.signIn(as: .tutor)
    await #expect(throws: EngineError.notAllowed(.giveRoles)) {
      try await centre.engine.staffSignIns(tutor)
    }
  }

  @Test func `a learner's sign-in leaves no trace in it`() async throws {
    let centre = try TestCentre()
    try await centre.setUp()
    _ = try await centre.learner()
    let officer = try await centre.signInStaff()

    #expect(try await centre.engine.staffSignIns(officer).count == 1)
  }
}
