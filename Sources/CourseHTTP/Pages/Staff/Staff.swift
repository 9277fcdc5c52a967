extension Pages {
  /// The pages of tutors and officers.
  static let staffRoutes: [PageRoute] = staffSignInRoutes + areas.joined().flatMap(\.routes)

  private static let areas = [
    staffHomeRoutes, peopleRoutes, enrolRoutes, personRoutes, cardRoutes, consentRoutes,
  ]
}
