import CourseCore
import CourseTestSupport
import Testing

@testable import CourseEngine

/// A commune as large as they get: 47,000 residents in 37 settlements, with 250 tutors.
struct CommuneTests {
  private static let (residents, settlements, tutors) = (47_000, 37, 250)

  @Test func `a whole commune is taken in, and each tutor reaches the own settlement`() async throws
  {
    let centre = try TestCentre(offering: Library())
    try await centre.setUp()
    let engine = centre.engine
    let officer = try await centre.signInStaff()

    let teams = try await engine.importTeams(officer, Self.tutorTable, isFinal: true)
    let people = try await engine.importPeople(officer, Self.peopleTable, isFinal: true)

    #expect(teams.isWritten && teams.memberCount == Self.tutors)
    #expect(people.isWritten && people.count == Self.residents)
    let places = try await engine.settlements(officer)
    #expect(places.count == Self.settlements + 2)
    let first = try #require(places.first { $0.title == "thôn 1" })
    // The first of 37 has one more than a thirty-seventh of them.
    let own = Self.residents / Self.settlements + 1
    let tutor = try await tutor(of: first.id, appointedBy: officer, in: centre)
    #expect(try await engine.people(tutor).count == own)
    #expect(try await engine.people(officer).count == Self.residents)
    // By a part of the name, without marks: nobody of elsewhere is found.
    let found = try await engine.people(tutor, matching: "tam")
    #expect(!found.isEmpty && found.allSatisfy { $0.settlement == first.id })
  }

  private func tutor(
    of settlement: SettlementID,
    appointedBy officer: SessionToken,
    in centre: TestCentre
  ) async throws -> SessionToken {
    let tutor = Appointee(
      fullName: "Trần Văn Tận",
      roles: [GivenRole(role: .tutor, settlements: [settlement])],
      login: "tan.tran",
      passphrase: TestCentre.passphrase
    )
    _ = try await centre.engine.appoint(officer, tutor)
    return try await centre.signInStaff("tan.tran")
  }

  private static var tutorTable: String {
    let lines = (0..<tutors).map { "Thôn \($0 % settlements + 1);Tổ Viên \(letters($0));Tổ viên;" }
    return (["Thôn;Họ và tên;Vai trò;Điện thoại"] + lines).joined(separator: "\n")
  }

  private static var peopleTable: String {
    let names = ["Nguyễn Văn An", "Trần Thị Tám", "Lê Thị Đúng", "Phạm Thị Lan", "Lò Văn Thanh"]
    let lines = (0..<residents).map { number in
      let name = "\(names[number % names.count]) \(letters(number))"
      return "\(name);\(1_940 + number % 60);Thôn \(number % settlements + 1);x"
    }
    return (["Họ và tên;Năm sinh;Thôn;Đồng ý"] + lines).joined(separator: "\n")
  }

  /// A number as letters, for names have no digits.
  private static func letters(_ number: Int) -> String {
    String(String(number).compactMap { $0.wholeNumberValue.map { Array("abcdeghikl")[$0] } })
  }
}
