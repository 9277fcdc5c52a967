/// Reads a list of settlements as people paste it: one to a line, or the first column of a table.
package enum SettlementList {
  /// A line that is not a settlement, or names one that was named before.
  package struct Problem: Hashable, Sendable {
    /// From 1.
    package let line: Int
    package let text: String
    package let refusal: Refusal
  }

  /// Returns what every line names; where one does not, all that are wrong.
  package static func read(
    _ text: String
  ) -> (drafts: [SettlementDraft], problems: [Problem]) {
    var drafts: [SettlementDraft] = []
    var problems: [Problem] = []
    for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let title = firstCell(line)
      guard !title.isEmpty, !(place == 0 && isHeading(title)) else { continue }
      do throws(Refusal) {
        let draft = try draft(title)
        guard !drafts.contains(where: { $0.names(draft.kind, draft.name) }) else {
          throw .settlementTwice
        }
        drafts.append(draft)
      } catch { problems.append(Problem(line: place + 1, text: title, refusal: error)) }
    }
    return (drafts, problems)
  }

  private static func draft(_ title: String) throws(Refusal) -> SettlementDraft {
    guard let (kind, name) = SettlementKind.parted(title) else { throw .settlementKind }
    return try SettlementDraft(kind: kind, name: name)
  }

  /// What stands before the first separator of a table, without quotes.
  private static func firstCell(_ line: Substring) -> String {
    let line = line.drop { $0 == "\u{FEFF}" }
    let cell = line.prefix { $0 != ";" && $0 != "," && $0 != "\t" }
    return String(cell).tidied.filter { $0 != "\"" }
  }

  /// Whether the first line only says what stands below.
  private static func isHeading(_ title: String) -> Bool {
    SettlementKind.parted(title + " x")?.name == "x"
      || ["tên", "settlement", "name", "thôn/tdp"].contains(title.lowercased())
  }
}
