import CourseCore

extension ReportWords {
  static let english = ReportWords(
    number: "No.",
    settlement: "Settlement",
    elsewhere: "Settlement unknown",
    total: "Whole commune",
    notes: "Notes",
    households: "Households",
    adults: "Residents 18+",
    from14: "Residents 14+",
    teamMembers: "Team members",
    sessions: "Sessions",
    turns: "Turns",
    learners: "People who learnt",
    finished: "Completed ≥ 1 course",
    core: "Completed the core (18+)",
    coreShare: "Share of 18+ (%)",
    target: "Target (%)",
    gap: "Difference (points)",
    vneid: "Confirmed on VNeID (declared, 18+)",
    proficient: "Households with ≥ 1 proficient",
    householdShare: "Share of households (%)",
    noDenominator: "no denominator yet",
    inexact: "denominator not exact",
    notChosen: "no programme chosen",
    noWorkingAge: "working age not entered",
    beside: "hidden",
    conflict: { "check: numerator \($0) is more than denominator \($1)" },
    people: { "\($0) people" },
    communeTable: { "Basic digital skills: results – \($0)" },
    period: { "Period: \($0) to \($1)." },
    counting:
      "Sessions, turns and people who learnt are of the period; other columns are up to its last "
      + "day. Everybody counts once, where they live on that day.",
    turnsAreNotPeople: "Turns are not people: who came to two sessions is two turns.",
    attendance: { "Came, of those called: \($0)/\($1) turns." },
    undated: {
      "\($0) people learnt on days that only a doubtful clock tells; they are in no period."
    },
    basis: { "Core programme: \($0). Programme of proficient people: \($1)." },
    teams: { "Settlements with a team: \($0)/\($1)." },
    withoutTeam: { "Without a team: \($0)." },
    made: { "Made on \($1)" + ($0.isEmpty ? "." : ", \($0).") },
    hidden: "Cells below 5 say “<5”; “hidden” ones keep them from being computed.",
    source: { "\($0): \($1), \($2)" },
    sum: { "sum of \($0) settlements" },
    indicators: "Indicators of the commune",
    indicator: "Indicator",
    numerator: "Numerator",
    denominator: "Denominator",
    percent: "Share (%)",
    asOf: "Denominator as of",
    sourceHeading: "Source of the denominator",
    groups: "By target group",
    group: "Group",
    ages: "People who learnt, by settlement and age",
    unknownAge: "Unknown",
    entered: "Figures the commune entered",
    figure: "Figure",
    value: "Value",
    perMonth: "Per month",
    sheets: { name in
      switch name {
      case .commune: "By settlement"
      case .indicators: "Indicators"
      case .groups: "Target groups"
      case .ages: "Ages"
      case .entered: "Entered figures"
      }
    },
    chart: { "Share of adults who completed the core programme by settlement, up to \($0)" },
    targetLine: { "Target \($0)" },
    notice: { facts in
      let core = facts.core.map { core in
        " So far \(core) adults have completed the core courses"
          + (facts.share.map { ", \($0) of those aged 18 and over." } ?? ".")
      }
      return "Dear people of \(facts.commune)! From \(facts.first) to \(facts.last) there were "
        + "\(facts.sessions) sessions of basic digital skills, with \(facts.turns) turns and "
        + "\(facts.learners) people."
        + (core ?? "")
        + " If you have not learnt yet, come to the village hall or speak to the digital team; it "
        + "costs nothing, and you need no phone of your own. The centre never sends messages that "
        + "ask for passwords, codes, personal numbers or money. Thank you."
    }
  )
}
