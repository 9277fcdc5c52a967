import CourseCore
import CourseEngine
import CourseTestSupport
import Testing

struct ImportTests {
  private static let heading = "STT;Họ và tên;Năm sinh;Thôn;Nhóm;Điện thoại;Đồng ý\n"

  private static func officer() async throws -> (TestCentre, SessionToken) {
    let centre = try TestCentre()
    try await centre.setUp()
    return (centre, try await centre.signInStaff())
  }

  @Test func `every problem of every line is told, and nothing is written`() async throws {
    let (centre, officer) = try await Self.officer()
    let table =
      Self.heading + """
        1;Nguyễn Thị Hòa;1958;Thôn Đoài;Nông dân, người cao tuổi;0912 345 678;x
        2;;19x8;Thôn Tây;Phi công;113;
        3;Lê Văn An;2010;thôn Đông;;;có
        """

    let report = try await centre.engine.importPeople(officer, table, isFinal: true)

    #expect(!report.isWritten && report.count == 1)
    let told = report.problems.map { "\($0.line) \($0.refused.field) \($0.refused.refusal)" }
    #expect(
      told == [
        "3 fullName nameEmpty", "3 birthYear birthYear", "3 settlement settlementUnknown",
        "3 consents consentMissing", "3 groups groupUnknown", "3 phone phone",
        "4 consents guardianNeeded",
      ]
    )
    #expect(try await centre.engine.people(officer).isEmpty)
  }

  @Test func `a table in order is enrolled once, with the consent that was signed`() async throws {
    let (centre, officer) = try await Self.officer()
    let table =
      Self.heading + """
        1;Nguyễn Thị Hòa;1958;Thôn Đoài;Nông dân;0120 123 4567;x
        2;Nguyen Thi Hoa;1959;Thôn Đoài;;;x
        3;Trần Thị Tám;1960;THÔN ĐÔNG;;;có
        """
    let looked = try await centre.engine.importPeople(officer, table, isFinal: false)
    #expect(!looked.isWritten && looked.problems.isEmpty && looked.likely == [3])
    #expect(try await centre.engine.people(officer).isEmpty)

    let once = Repetition(key: "k", request: [1])
    for _ in 1...2 {
      let report = try await centre.engine.importPeople(officer, table, isFinal: true, once: once)
      #expect(report.isWritten && report.count == 3)
    }

    let people = try await centre.engine.people(officer)
    #expect(people.map(\.fullName) == ["Nguyen Thi Hoa", "Nguyễn Thị Hòa", "Trần Thị Tám"])
    let first = try #require(people.first { $0.birthYear == 1958 })
    let file = try await centre.engine.person(officer, first.person)
    // 0120 became 070 in 2018.
    #expect(file.phone?.e164 == "+84701234567" && file.view.groups == [.farmer])
    #expect(file.consents.map(\.grant.purpose) == [.study] && file.cards.isEmpty)
    let card = try await centre.engine.replaceCard(officer, of: first.person, pin: "2580")
    _ = try await centre.engine.signIn(card: card.text, pin: "2580", on: .other)
  }

  @Test func `a table without its columns is told what it lacks`() async throws {
    let (centre, officer) = try await Self.officer()

    let report = try await centre.engine.importPeople(officer, "Tên;x\nAn;1", isFinal: true)

    #expect(report.problems.map(\.refused.field) == ["birthYear", "settlement", "consents"])
    #expect(report.problems.allSatisfy { $0.refused.refusal == .columnMissing && $0.line == 1 })
  }
}
