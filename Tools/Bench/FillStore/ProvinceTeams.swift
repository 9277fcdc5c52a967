import BenchCentre
import CourseCore
import CourseEngine

/// The teams of a province: 4,351 with 15,995 members.
enum ProvinceTeams {
  private static let (teams, members) = (4_351, 15_995)

  /// Imports them from a table into a new centre and lists them.
  static func measure(in centre: BenchCentre) async throws {
    let officer = try await officer(of: centre.engine)
    let table = Self.table
    let start = Clocks.microseconds()
    let report = try await centre.engine.importTeams(officer, table, isFinal: true)
    let imported = Clocks.microseconds()
    let listed = try await centre.engine.teams(officer)
    let end = Clocks.microseconds()
    precondition(report.memberCount == members && listed.count == teams, "all are there")
    print(#"{"import":\#(imported - start),"list":\#(end - imported)}"#)
  }

  static func officer(of engine: Engine) async throws -> SessionToken {
    let (login, passphrase) = ("van.phong", "trâu ăn cỏ ven đê")
    let officer = Appointee(
      fullName: "Lê Thị Đúng",
      roles: [],
      login: login,
      passphrase: passphrase
    )
    _ = try await engine.setUp(Setup(settings: [.commune: "xã An Xá"], officer: officer))
    return try await engine.signInStaff(login, passphrase: passphrase, on: .other).token
  }

  private static var table: String {
    let names = ["Nguyễn Văn An", "Trần Thị Tám", "Lê Thị Đúng", "Phạm Thị Lan", "Lò Văn Thanh"]
    var lines = ["Thôn;Họ và tên;Vai trò;Điện thoại"]
    for number in 0..<members {
      let team = number % teams
      let role = number < teams ? "Tổ trưởng" : "Tổ viên"
      let phone = "09" + String(10_000_000 + number)
      lines.append("Thôn \(team + 1);\(names[number % names.count]);\(role);\(phone)")
    }
    return lines.joined(separator: "\n")
  }
}
