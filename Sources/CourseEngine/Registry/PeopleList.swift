import CourseCore

/// What is wrong with a line of a table that is to be imported.
package struct LineProblem: Hashable, Sendable {
  /// From 1, as an editor counts.
  package let line: Int

  /// The column, as the field is called in messages.
  package let refused: Refused
}

/// People of a table, and every problem of every line.
struct PeopleList {
  struct Person {
    let line: Int
    let fullName: String
    let details: PersonDetails
    let checked: CheckedDetails
  }

  private(set) var people: [Person] = []
  private(set) var problems: [LineProblem] = []

  /// Reads a table whose heading names its columns in Vietnamese.
  init(_ table: SeparatedTable, settlements: [Settlement], today: CalendarDay?) {
    let columns = Columns(table)
    for missing in columns.missing {
      problems.append(LineProblem(line: 1, refused: Refused(missing, .columnMissing)))
    }
    guard columns.missing.isEmpty else { return }
    let places = Dictionary(settlements.map { (Self.key($0.kind, $0.name), $0.id) }) { $1 }
    for row in table.rows { take(row, columns, places, today) }
  }

  private mutating func take(
    _ row: SeparatedTable.Row,
    _ columns: Columns,
    _ places: [String: SettlementID],
    _ today: CalendarDay?
  ) {
    var refusals = Refusals()
    let name = refusals.take("fullName") { () throws(Refusal) in
      try PersonName.checked(row.cell(columns.name))
    }
    let year = Int(row.cell(columns.year))
    if year == nil { refusals.note("birthYear", .birthYear) }
    let title = row.cell(columns.settlement)
    let place = SettlementKind.parted(title).flatMap { places[Self.key($0.kind, $0.name)] }
    if place == nil {
      refusals.note("settlement", title.isEmpty ? .settlementMissing : .settlementUnknown)
    }
    if !Self.isYes(row.cell(columns.consent)) { refusals.note("consents", .consentMissing) }
    let groups = refusals.take("groups") { () throws(Refusal) in
      try Self.groups(row.cell(columns.groups))
    }
    let phone = row.cell(columns.phone)
    let details = PersonDetails(
      birthYear: year ?? 1_950,
      settlement: place ?? SettlementID(.centre),
      groups: groups ?? [.everyone],
      phone: PhoneNumber.converted(phone)?.e164 ?? phone,
      phoneOwner: phone.isEmpty ? nil : .own
    )
    let checked = CheckedDetails(details, today: today, &refusals)
    if let year, Age.needsGuardian(birthYear: year, today: today) {
      // A guardian's consent cannot be ticked for many at once.
      refusals.note("consents", .guardianNeeded)
    }
    problems += refusals.all.map { LineProblem(line: row.line, refused: $0) }
    guard refusals.all.isEmpty, let name else { return }
    people.append(Person(line: row.line, fullName: name, details: details, checked: checked))
  }

  private static func key(_ kind: SettlementKind, _ name: String) -> String {
    kind.rawValue + " " + Spelling.folded(name.lowercased())
  }

  private static func isYes(_ cell: String) -> Bool {
    ["x", "có", "co", "rồi", "1", "yes", "đồng ý"].contains(cell.lowercased())
  }

  /// Groups are parted by commas or slashes; none means everybody's.
  private static func groups(_ cell: String) throws(Refusal) -> [Audience] {
    var groups: [Audience] = []
    for part in cell.split(whereSeparator: { $0 == "," || $0 == "/" }) {
      let word = String(part).tidied.lowercased()
      guard let group = words[word] ?? Audience(rawValue: word) else { throw .groupUnknown }
      groups.append(group)
    }
    return groups.isEmpty ? [.everyone] : groups
  }

  private static let words: [String: Audience] = [
    "người cao tuổi": .olderPerson, "nông dân": .farmer, "ngư dân": .fisher,
    "tiểu thương": .trader, "người lao động": .worker, "đi làm xa": .away, "cán bộ": .official,
    "tổ viên": .tutor, "học sinh": .student, "sinh viên": .student, "yếu thế": .vulnerable,
  ]
}

/// Where what stands.
private struct Columns {
  let name, year, settlement, groups, phone, consent: Int?

  init(_ table: SeparatedTable) {
    name = table.column(["họ và tên", "họ tên", "tên"])
    year = table.column(["năm sinh"])
    settlement = table.column(["thôn", "thôn/tdp", "thôn, tổ dân phố", "tổ dân phố"])
    groups = table.column(["nhóm", "nhóm đối tượng"])
    phone = table.column(["điện thoại", "số điện thoại"])
    consent = table.column(["đồng ý", "đã ký đồng ý"])
  }

  /// The fields that cannot do without a column.
  var missing: [String] {
    [("fullName", name), ("birthYear", year), ("settlement", settlement), ("consents", consent)]
      .filter { $0.1 == nil }.map(\.0)
  }
}
