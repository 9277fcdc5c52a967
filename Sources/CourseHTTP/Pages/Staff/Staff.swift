extension Pages {
  /// The pages of tutors and officers.
  static let staffRoutes: [PageRoute] =
    staffSignInRoutes + returnRoutes + areas.joined().flatMap(\.routes)

  private static let areas = [
    staffHomeRoutes, findingRoutes, peopleRoutes, enrolRoutes, personRoutes, cardRoutes,
    consentRoutes,
    observeRoutes, visitRoutes, ashoreRoutes, stuckRoutes, mendRoutes, oralRoutes, printRoutes,
    questionRoutes,
    settingRoutes, settlementRoutes, roleRoutes, memberRoutes, signInLogRoutes, teamRoutes,
    membershipRoutes,
    householdRoutes, importRoutes,
    staffKioskRoutes, passphraseRoutes, openClassRoutes, joinRoutes,
    carriedRoutes, eraseRoutes, dataRoutes, requestRoutes, exportRoutes,
    reportRoutes, figureRoutes,
    paperRoutes, accountRoutes, registerRoutes, registeredPaperRoutes, issuingRoutes, issuersRoutes,
    clockRoutes,
  ]
}
