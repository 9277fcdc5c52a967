extension Pages {
  /// The pages of tutors and officers.
  static let staffRoutes: [PageRoute] = staffSignInRoutes + staffHomeRoutes
}
