/// A number that the commune enters, because no record of a learner says it.
///
/// Source: `domain.md`, section 1.4 (N1 to N22) and REQ-I1.
package enum FigureKind: String, Hashable, Sendable, CaseIterable {
  case residents
  case residentsFrom14 = "residents-14"
  case adults
  case workingAge = "working-age"
  case households
  case workers
  case officials

  /// From which through which age people are of working age: it moves every year.
  case workingAgeYears = "working-age-years"
  case eIdentities = "e-identities"
  case householdsOnline = "households-online"
  case smartphoneUsers = "smartphone-users"
  case skilledOfficials = "skilled-officials"
  case teachingSchools = "teaching-schools"
  case onlineDossiers = "online-dossiers"
  case electronicDocuments = "electronic-documents"
  case broadcasts
  case articles
  case procedureVideos = "procedure-videos"
}

extension FigureKind {
  /// What kind of statement it is.
  package enum Role: Hashable, Sendable {
    /// Shares are taken of it.
    case denominator

    /// Ages, from and through.
    case years

    /// A state of things that is only shown.
    case context

    /// Something counted from one day through another.
    case overPeriod
  }

  package var role: Role {
    switch self {
    case .residents, .residentsFrom14, .adults, .workingAge, .households, .workers, .officials:
      .denominator
    case .workingAgeYears: .years
    case .eIdentities, .householdsOnline, .smartphoneUsers, .skilledOfficials, .teachingSchools:
      .context
    case .onlineDossiers, .electronicDocuments, .broadcasts, .articles, .procedureVideos:
      .overPeriod
    }
  }

  /// What a count of it is a share of; `nil` where it stands alone.
  package var base: FigureKind? {
    switch self {
    case .eIdentities: .residentsFrom14
    case .householdsOnline: .households
    case .smartphoneUsers: .residents
    case .skilledOfficials: .officials
    default: nil
    }
  }

  /// Whether it may be entered as a share in percent.
  package var mayBePercent: Bool {
    switch self {
    case .eIdentities, .householdsOnline, .smartphoneUsers, .skilledOfficials, .teachingSchools,
      .onlineDossiers, .electronicDocuments:
      true
    default: false
    }
  }
}
