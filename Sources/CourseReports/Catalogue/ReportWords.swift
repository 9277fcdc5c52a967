import CourseCore

/// What reports say, in every language; one that leaves something out does not compile.
struct ReportWords: Sendable {
  let number, settlement, elsewhere, total, notes: String
  let households, adults, from14, teamMembers, sessions, turns, learners, finished: String
  let core, coreShare, target, gap, vneid, proficient, householdShare: String
  let noDenominator, inexact, notChosen, noWorkingAge, beside: String
  let conflict: @Sendable (String, String) -> String
  let people: @Sendable (String) -> String

  let communeTable: @Sendable (String) -> String
  let period: @Sendable (String, String) -> String
  let counting: String
  let turnsAreNotPeople: String
  let attendance: @Sendable (String, String) -> String
  let undated: @Sendable (String) -> String
  let basis: @Sendable (String, String) -> String
  let teams: @Sendable (String, String) -> String
  let withoutTeam: @Sendable (String) -> String
  let made: @Sendable (String, String) -> String
  let hidden: String
  let source: @Sendable (String, String, String) -> String
  let sum: @Sendable (Int) -> String

  let indicators, indicator, numerator, denominator, percent, asOf, sourceHeading: String
  let groups, group, ages, unknownAge: String
  let entered, figure, value, perMonth: String

  /// The name of each table on the edge of a sheet.
  let sheets: @Sendable (CommuneTables.Name) -> String
  let chart: @Sendable (String) -> String
  let targetLine: @Sendable (String) -> String
  let notice: @Sendable (NoticeFacts) -> String

  static func of(_ language: Language) -> Self {
    language == .english ? .english : .vietnamese
  }
}

/// What the notice for the loudspeaker tells, as texts; names of people are not among them.
struct NoticeFacts: Sendable {
  let commune, first, last, sessions, turns, learners: String

  /// `nil` where the centre has not chosen a core programme.
  let core: String?

  /// Such as `5,54% (1.234/22.300)`.
  let share: String?
}
