import BenchCentre
import CourseCore
import CourseEngine

/// A commune of 47,000 residents in 37 settlements, with 250 tutors.
enum Commune {
  private static let (settlements, tutors, residents) = (37, 250, 47_000)

  /// Imports all of them into a new centre, then finds people as an officer and as a tutor.
  static func measure(in centre: BenchCentre) async throws {
    let engine = centre.engine
    let officer = try await ProvinceTeams.officer(of: engine)
    _ = try await engine.importTeams(officer, tutorTable, isFinal: true)
    let start = Clocks.microseconds()
    let report = try await engine.importPeople(officer, peopleTable, isFinal: true)
    let imported = Clocks.microseconds()
    let found = try await engine.people(officer, matching: "tran thi tam bbb")
    let searched = Clocks.microseconds()
    let tutor = try await tutor(of: engine, by: officer)
    let before = Clocks.microseconds()
    let own = try await engine.people(tutor)
    let listed = Clocks.microseconds()
    precondition(report.isWritten && report.count == residents, "all are there")
    precondition(!found.isEmpty && own.count < residents / settlements + 2, "as far as it reaches")
    print(
      #"{"import":\#(imported - start),"search":\#(searched - imported),"own":\#(listed - before)}"#
    )
  }

  private static func tutor(of engine: Engine, by officer: SessionToken) async throws
    -> SessionToken
  {
    let (login, passphrase) = ("thon.mot", "trâu ăn cỏ ven đê")
    let here = try await engine.settlements(officer)[0].id
    let tutor = Appointee(
      fullName: "Trần Văn Tận",
      roles: [GivenRole(role: .tutor, settlements: [here])],
      login: login,
      passphrase: passphrase
    )
    _ = try await engine.appoint(officer, tutor)
    return try await engine.signInStaff(login, passphrase: passphrase, on: .other).token
  }

  private static var tutorTable: String {
    let lines = (0..<tutors).map { number in
      "Thôn \(number % settlements + 1);Tổ Viên \(letters(number));Tổ viên;"
    }
    return (["Thôn;Họ và tên;Vai trò;Điện thoại"] + lines).joined(separator: "\n")
  }

  private static var peopleTable: String {
    let names = ["Nguyễn Văn An", "Trần Thị Tám", "Lê Thị Đúng", "Phạm Thị Lan", "Lò Văn Thanh"]
    let lines = (0..<residents).map { number in
      "\(names[number % names.count]) \(letters(number));\(1_940 + number % 60);"
        + "Thôn \(number % settlements + 1);x"
    }
    return (["Họ và tên;Năm sinh;Thôn;Đồng ý"] + lines).joined(separator: "\n")
  }

  /// Numbers are no part of names.
  private static func letters(_ number: Int) -> String {
    String(String(number).compactMap { $0.wholeNumberValue.map { Array("abcdeghikl")[$0] } })
  }
}
