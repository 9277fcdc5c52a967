/// Every page, and what its forms do.
enum Pages {
  static let routes: [PageRoute] =
    ofLearners + leavingRoutes + kioskRoutes + firstStartRoutes + staffRoutes

  /// The pages of those who learn and of those who come to: whoever asks for one changes nothing.
  static let ofLearners: [PageRoute] =
    signInRoutes + classRoutes + homeRoutes + courseRoutes + lessonRoutes + testRoutes
    + attemptRoutes + resultRoutes

  static let readAloud = PageRoutes(ofLearners)
}
