import CourseCore

/// Members of teams in a table, and every problem of every line.
struct TeamList {
  struct Member {
    let fullName: String
    let kind: SettlementKind
    let settlement: String
    let leads: Bool
    let phone: PhoneNumber?
  }

  private(set) var members: [Member] = []
  private(set) var problems: [LineProblem] = []

  /// Reads a table whose heading names its columns in Vietnamese.
  init(_ table: SeparatedTable) {
    let name = table.column(["họ và tên", "họ tên", "tên"])
    let settlement = table.column(["thôn", "thôn/tdp", "tổ dân phố", "tổ"])
    let role = table.column(["vai trò", "chức vụ"])
    let phone = table.column(["điện thoại", "số điện thoại"])
    for (field, column) in [("fullName", name), ("settlement", settlement)] where column == nil {
      problems.append(LineProblem(line: 1, refused: Refused(field, .columnMissing)))
    }
    guard problems.isEmpty else { return }
    for row in table.rows {
      var refusals = Refusals()
      let fullName = refusals.take("fullName") { () throws(Refusal) in
        try PersonName.checked(row.cell(name))
      }
      let place = SettlementKind.parted(row.cell(settlement))
      if place == nil { refusals.note("settlement", .settlementKind) }
      let typed = row.cell(phone)
      let number =
        typed.isEmpty
        ? nil
        : refusals.take("phone") { () throws(Refusal) in
          if let converted = PhoneNumber.converted(typed) { return converted }
          return try PhoneNumber(typed)
        }
      problems += refusals.all.map { LineProblem(line: row.line, refused: $0) }
      guard refusals.all.isEmpty, let fullName, let place else { continue }
      members.append(
        Member(
          fullName: fullName,
          kind: place.kind,
          settlement: place.name,
          leads: Self.leads(row.cell(role)),
          phone: number
        )
      )
    }
  }

  private static func leads(_ role: String) -> Bool {
    let role = role.lowercased()
    return role.hasPrefix("tổ trưởng") || role.hasPrefix("trưởng")
  }
}
